using System.Collections.Immutable;
using DocModel.Generator.Declarations;
using DocModel.Generator.Documents;

namespace DocModel.Generator.Emit;

/// <summary>The documents that share a generated file.</summary>
/// <remarks>
/// One file a document makes the compiler slow with the square of their number. The number of files is fixed and a document's place
/// follows from its path alone, so that an edit, an addition or a removal emits one file again and the others stay as they are.
/// </remarks>
internal sealed record Shard(int Number, EquatableArray<ShardEntry> Entries)
{
    public const int Count = 128;

    public string HintName => FormattableString.Invariant($"DocModel.Documents.{Number:D3}.g.cs");

    public static int NumberOf(string path) => (int)(StableHash.Of(path) % Count);

    /// <summary>Always all of them, in order: the driver compares by position.</summary>
    public static IEnumerable<Shard> Group(ImmutableArray<ReadDocument> documents, TargetTable targets)
    {
        var byShard = new List<ReadDocument>[Count];
        for (var i = 0; i < Count; i++)
            byShard[i] = [];
        foreach (var document in documents)
            byShard[document.Shard].Add(document);
        for (var i = 0; i < Count; i++)
            yield return new Shard(i, EntriesOf(byShard[i], targets.Of(i)));
    }

    /// <summary>Both lists by path.</summary>
    private static EquatableArray<ShardEntry> EntriesOf(List<ReadDocument> documents, EquatableArray<DocumentTarget> targets)
    {
        // After some histories a file comes twice; and two items can claim one path. The choice must not depend on their order.
        documents.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path) is var order and not 0 ? order : string.CompareOrdinal(a.FilePath, b.FilePath));
        var entries = new ShardEntry[targets.Count];
        var next = 0;
        for (var i = 0; i < entries.Length; i++)
        {
            var path = targets[i].Path;
            while (next < documents.Count && string.CompareOrdinal(documents[next].Path, path) < 0)
                next++;
            entries[i] = new ShardEntry(targets[i], next < documents.Count && documents[next].Path == path ? documents[next] : null);
        }

        return EquatableArray<ShardEntry>.Own(entries);
    }
}

/// <param name="Document">Null where no item has the target's path.</param>
internal sealed record ShardEntry(DocumentTarget Target, ReadDocument? Document);

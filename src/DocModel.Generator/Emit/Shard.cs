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
    public static IEnumerable<Shard> Group(ImmutableArray<ReadDocument> documents, EquatableArray<DocumentTarget> targets)
    {
        var byPath = new Dictionary<string, ReadDocument>(documents.Length, StringComparer.Ordinal);
        foreach (var document in documents)
        {
            // After some histories a file comes twice; and two items can claim one path. The choice must not depend on their order.
            if (!byPath.TryGetValue(document.Path, out var other) || string.CompareOrdinal(document.FilePath, other.FilePath) < 0)
                byPath[document.Path] = document;
        }

        var shards = new List<ShardEntry>?[Count];
        var classes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var target in targets)
        {
            if (byPath.TryGetValue(target.Path, out var document) && document.HasContent && classes.Add(target.FullName))
                (shards[NumberOf(target.Path)] ??= []).Add(new ShardEntry(target, document));
        }

        for (var i = 0; i < Count; i++)
        {
            yield return new Shard(i, (shards[i] ?? []).OrderBy(e => e.Target.Path, StringComparer.Ordinal)
                .ThenBy(e => e.Target.FullName, StringComparer.Ordinal)
                .ToEquatableArray());
        }
    }
}

internal sealed record ShardEntry(DocumentTarget Target, ReadDocument Document);

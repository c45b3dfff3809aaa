using System.Collections.Immutable;
using DocModel.Generator.Collections;
using DocModel.Generator.Declarations;

namespace DocModel.Generator.Emit;

/// <summary>The classes of all documents, by the shard that they go to and by path: an edit of a document finds them sorted.</summary>
internal sealed class TargetTable : IEquatable<TargetTable>
{
    private readonly EquatableArray<DocumentTarget>[] _byShard = new EquatableArray<DocumentTarget>[Shard.Count];

    public TargetTable(EquatableArray<DocumentTarget> declared, ImmutableArray<Collection> collections)
    {
        var shards = new List<DocumentTarget>[Shard.Count];
        for (var i = 0; i < shards.Length; i++)
            shards[i] = [];

        // As of collections: a class that has the attribute on two of its parts is that of the first.
        var classes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var target in declared.Concat(collections.SelectMany(c => c.Documents.Select(d => d.Target))))
        {
            if (classes.Add(target.FullName))
                shards[Shard.NumberOf(target.Path)].Add(target);
        }

        for (var i = 0; i < shards.Length; i++)
            _byShard[i] = shards[i].OrderBy(t => t.Path, StringComparer.Ordinal).ThenBy(t => t.FullName, StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>The classes of a shard, by path.</summary>
    public EquatableArray<DocumentTarget> Of(int shard) => _byShard[shard];

    public bool Equals(TargetTable? other) => other is not null && _byShard.AsSpan().SequenceEqual(other._byShard.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as TargetTable);

    public override int GetHashCode() => _byShard[0].GetHashCode();
}

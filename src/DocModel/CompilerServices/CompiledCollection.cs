using System.Collections;
using System.ComponentModel;

namespace DocModel.CompilerServices;

/// <summary>The documents of a collection, in the order of their paths. Implemented by generated code only.</summary>
/// <remarks>A document is opened when it is asked for. Safe for use from several threads.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CompiledCollection : IReadOnlyList<Document>
{
    private string[]? _paths;

    /// <summary>For generated code.</summary>
    /// <param name="count">How many documents there are.</param>
    protected CompiledCollection(int count) => Count = count;

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    public Document this[int index] => (uint)index < (uint)Count
        ? Open(index)
        : throw new ArgumentOutOfRangeException(nameof(index), index, FormattableString.Invariant($"The collection has {Count} documents."));

    /// <summary>The document with a path, or null where there is none.</summary>
    /// <param name="path">Below the collection's folder, <c>/</c> between folders; capitals count.</param>
    public Document? Find(string path)
    {
        var row = Array.BinarySearch(Paths(), path ?? throw new ArgumentNullException(nameof(path)), StringComparer.Ordinal);
        return row < 0 ? null : Open(row);
    }

    /// <inheritdoc/>
    public IEnumerator<Document> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return Open(i);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The paths below the collection's folder in UTF-8, each followed by a line feed, in ordinal order.</summary>
    protected abstract ReadOnlySpan<byte> PathsLiteral { get; }

    /// <summary>The document at a place in the order.</summary>
    /// <param name="index">From 0.</param>
    protected abstract Document Open(int index);

    private string[] Paths()
    {
        if (Volatile.Read(ref _paths) is { } known)
            return known;
        var paths = new string[Count];
        var rest = PathsLiteral;
        for (var i = 0; i < paths.Length; i++)
        {
            var end = rest.IndexOf((byte)'\n');
            paths[i] = Content.Utf8.Decode(rest.Slice(0, end));
            rest = rest.Slice(end + 1);
        }

        // Two threads may both come here; they make the same.
        Volatile.Write(ref _paths, paths);
        return paths;
    }
}

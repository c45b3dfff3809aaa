using System.Collections;

namespace DocModel.Content;

/// <summary>The elements of one kind, each made when it is first asked for and then kept.</summary>
internal sealed class ElementList<T>(int count, Func<int, T> create) : IReadOnlyList<T>
    where T : class
{
    private T?[]? _items;

    public int Count => count;

    public T this[int index]
    {
        get
        {
            if ((uint)index >= (uint)count)
                throw new ArgumentOutOfRangeException(nameof(index), index, FormattableString.Invariant($"The document has {count} of these."));
            var items = _items ?? Interlocked.CompareExchange(ref _items, new T?[count], null) ?? _items;
            return items[index] ?? Interlocked.CompareExchange(ref items[index], create(index), null) ?? items[index]!;
        }
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

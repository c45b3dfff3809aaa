using System.Buffers;

namespace DocModel;

/// <summary>A list in a rented array, for what is needed only while a text is read: the next text takes the same memory, which is still near.</summary>
/// <remarks>Of values without references, so that an array that went back keeps nothing alive. Whoever creates a list disposes of it.</remarks>
internal sealed class ScratchList<T> : IDisposable
    where T : unmanaged
{
    private const int LeastLength = 16;

    private T[] _items;
    private int _count;

    /// <param name="capacity">About how many items there will be.</param>
    public ScratchList(int capacity = 0) => _items = capacity == 0 ? [] : ArrayPool<T>.Shared.Rent(Math.Max(capacity, LeastLength));

    public int Count => _count;

    public Span<T> Span => _items.AsSpan(0, _count);

    /// <summary>An item. The array is longer than the list and holds what others left in it: no index reaches there.</summary>
    public ref T this[int index]
    {
        get
        {
            if ((uint)index >= (uint)_count)
                ThrowOutOfRange(index);
            return ref _items[index];
        }
    }

    /// <summary>An item, or another value for an index outside of the list.</summary>
    public T At(int index, T other) => (uint)index < (uint)_count ? _items[index] : other;

    public static ScratchList<T> OfZeros(int count)
    {
        var list = new ScratchList<T>(count);
        list._items.AsSpan(0, count).Clear();
        list._count = count;
        return list;
    }

    public void Add(T item)
    {
        if (_count == _items.Length)
            Grow(1);
        _items[_count++] = item;
    }

    public void AddRange(ReadOnlySpan<T> items)
    {
        Reserve(items.Length);
        items.CopyTo(_items.AsSpan(_count));
        _count += items.Length;
    }

    /// <summary>Room for so many items more, to be written by the caller: it holds what others left in it.</summary>
    public Span<T> Append(int count)
    {
        Reserve(count);
        _count += count;
        return _items.AsSpan(_count - count, count);
    }

    /// <summary>Takes back the items from an index on.</summary>
    public void Truncate(int count)
    {
        if ((uint)count > (uint)_count)
            ThrowOutOfRange(count);
        _count = count;
    }

    /// <summary>Makes room for so many items more.</summary>
    public void Reserve(int more)
    {
        if (_items.Length - _count < more)
            Grow(more);
    }

    public void Dispose()
    {
        Return(_items);
        _items = [];
        _count = 0;
    }

    private void Grow(int more)
    {
        var grown = ArrayPool<T>.Shared.Rent(Math.Max(LeastLength, Math.Max(_items.Length * 2, _count + more)));
        _items.AsSpan(0, _count).CopyTo(grown);
        Return(_items);
        _items = grown;
    }

    private static void ThrowOutOfRange(int index) => throw new ArgumentOutOfRangeException(nameof(index));

    private static void Return(T[] items)
    {
        if (items.Length > 0)
            ArrayPool<T>.Shared.Return(items);
    }
}

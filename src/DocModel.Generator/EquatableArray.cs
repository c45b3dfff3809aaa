using System.Collections;

namespace DocModel.Generator;

/// <summary>An immutable array that is equal to another with equal elements, so that the pipeline can tell "the same" from "new".</summary>
internal readonly struct EquatableArray<T> : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    private readonly T[]? _items;

    private EquatableArray(T[] items) => _items = items;

    public int Count => Items.Length;

    public T this[int index] => Items[index];

    private T[] Items => _items ?? [];

    /// <summary>Takes the array over; the caller lets go of it.</summary>
    public static EquatableArray<T> Own(T[] items) => new(items);

    public static EquatableArray<T> From(IEnumerable<T> items) => new([.. items]);

    public ReadOnlySpan<T> AsSpan() => Items;

    public T[] ToArray() => [.. Items];

    public bool Equals(EquatableArray<T> other) => ReferenceEquals(_items, other._items) || AsSpan().SequenceEqual(other.AsSpan());

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    public override int GetHashCode()
    {
        // The ends and the length are enough to spread; equality looks at everything.
        var items = Items;
        return items.Length == 0 ? 0 : unchecked((items.Length * 31 + (items[0]?.GetHashCode() ?? 0)) * 31 + (items[^1]?.GetHashCode() ?? 0));
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

internal static class EquatableArray
{
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => EquatableArray<T>.From(items);
}

using System.Buffers;

namespace DocModel.Reading.Tokens;

/// <summary>The tokens while they are cut, in rented arrays, and beside them which ones are marks and which have a capital.</summary>
internal struct TokenBuffer
{
    private int[] _marks;
    private int[] _capitals;

    /// <param name="length">How many characters the text has.</param>
    public TokenBuffer(int length)
    {
        Items = ArrayPool<Token>.Shared.Rent(length / 5 + 16);
        _marks = ArrayPool<int>.Shared.Rent(length / 32 + 16);
        _capitals = ArrayPool<int>.Shared.Rent(length / 32 + 16);
    }

    public Token[] Items { get; private set; }

    public int Count { get; private set; }

    public int MarkCount { get; private set; }

    public int CapitalCount { get; private set; }

    public readonly ReadOnlySpan<int> Marks => _marks.AsSpan(0, MarkCount);

    public readonly ReadOnlySpan<int> Capitals => _capitals.AsSpan(0, CapitalCount);

    public void Add(Token token)
    {
        if (Count == Items.Length)
            Items = Grown(Items);
        Items[Count++] = token;
    }

    public void AddMark(Token token)
    {
        if (MarkCount == _marks.Length)
            _marks = Grown(_marks);
        _marks[MarkCount++] = Count;
        Add(token);
    }

    public void AddCapital(Token token)
    {
        if (CapitalCount == _capitals.Length)
            _capitals = Grown(_capitals);
        _capitals[CapitalCount++] = Count;
        Add(token);
    }

    /// <summary>Gives the arrays back; the buffer is empty then.</summary>
    public void Return()
    {
        ArrayPool<Token>.Shared.Return(Items);
        ArrayPool<int>.Shared.Return(_marks);
        ArrayPool<int>.Shared.Return(_capitals);
        Items = [];
        (_marks, _capitals) = ([], []);
        (Count, MarkCount, CapitalCount) = (0, 0, 0);
    }

    private static T[] Grown<T>(T[] items)
    {
        var grown = ArrayPool<T>.Shared.Rent(items.Length * 2);
        Array.Copy(items, grown, items.Length);
        ArrayPool<T>.Shared.Return(items);
        return grown;
    }
}

using System.Buffers;

namespace DocModel.Reading.Tokens;

/// <summary>The tokens while they are cut, in rented arrays, and beside them a hash of each, and which ones are marks and which have a capital.</summary>
internal struct TokenBuffer
{
    /// <summary>How many tokens of nothing stand behind the last one: who looks a few tokens ahead need not ask where the text ends.</summary>
    private const int Ahead = 16;

    private Token[] _items;
    private ushort[] _hashes;
    private int[] _marks;
    private int[] _capitals;
    private int _count;
    private int _markCount;
    private int _capitalCount;

    /// <param name="length">How many characters the text has.</param>
    public TokenBuffer(int length)
    {
        _items = ArrayPool<Token>.Shared.Rent(length / 5 + 16);
        _hashes = ArrayPool<ushort>.Shared.Rent(_items.Length);
        _marks = ArrayPool<int>.Shared.Rent(_items.Length);
        _capitals = ArrayPool<int>.Shared.Rent(_items.Length);
    }

    public readonly Token[] Items => _items;

    public readonly int Count => _count;

    /// <summary>See <see cref="TokenList.Hashes"/>.</summary>
    public readonly ReadOnlySpan<ushort> Hashes => _hashes.AsSpan(0, _count);

    public readonly ReadOnlySpan<int> Marks => _marks.AsSpan(0, _markCount);

    public readonly ReadOnlySpan<int> Capitals => _capitals.AsSpan(0, _capitalCount);

    public void Add(Token token, ushort hash)
    {
        var count = _count;
        if (count >= _items.Length)
            Grow();

        // Without a branch: what the next word is cannot be foreseen.
        _marks[_markCount] = count;
        _markCount += token.Kind == TokenKind.Mark ? 1 : 0;
        _capitals[_capitalCount] = count;
        _capitalCount += token.Is(TokenFlags.Capitalized | TokenFlags.InnerUpper) ? 1 : 0;
        _hashes[count] = hash;
        _items[count] = token;
        _count = count + 1;
    }

    /// <summary>Ends the list. What a rented array has behind it are the tokens of another text.</summary>
    public void Close()
    {
        while (_count + Ahead > _items.Length)
            Grow();
        _items.AsSpan(_count, Ahead).Fill(new Token(_count > 0 ? _items[_count - 1].Start : 0, 0, TokenKind.End, TokenFlags.None, 0));
    }

    /// <summary>Gives the arrays back; the buffer is empty then.</summary>
    public void Return()
    {
        ArrayPool<Token>.Shared.Return(_items);
        ArrayPool<ushort>.Shared.Return(_hashes);
        ArrayPool<int>.Shared.Return(_marks);
        ArrayPool<int>.Shared.Return(_capitals);
        (_items, _hashes, _marks, _capitals) = ([], [], [], []);
        (_count, _markCount, _capitalCount) = (0, 0, 0);
    }

    private void Grow() => (_items, _hashes, _marks, _capitals) = (Grown(_items), Grown(_hashes), Grown(_marks), Grown(_capitals));

    private static T[] Grown<T>(T[] items)
    {
        var grown = ArrayPool<T>.Shared.Rent(items.Length * 2);
        Array.Copy(items, grown, items.Length);
        ArrayPool<T>.Shared.Return(items);
        return grown;
    }
}

namespace DocModel.Reading.Tokens;

/// <summary>Flags of words, asked for by token: no string is made for the question. ASCII case is no matter.</summary>
/// <remarks>For tables that are too long to be a <see cref="WordSet"/> for each flag.</remarks>
internal sealed class WordFlags
{
    private readonly uint[] _known = new uint[Lexicon.Count];
    private readonly string?[] _slots;
    private readonly uint[] _flags;

    /// <param name="words">In lower case, not empty, with their flags.</param>
    public WordFlags(IReadOnlyDictionary<string, uint> words)
    {
        var size = 8;
        while (size < words.Count * 2)
            size *= 2;
        _slots = new string?[size];
        _flags = new uint[size];
        foreach (var pair in words)
        {
            if (Lexicon.Find(pair.Key.AsSpan()) is > 0 and var entry)
            {
                _known[entry] |= pair.Value;
                continue;
            }

            var slot = Slot(pair.Key.AsSpan());
            while (_slots[slot] is not null)
                slot = (slot + 1) & (size - 1);
            (_slots[slot], _flags[slot]) = (pair.Key, pair.Value);
        }
    }

    /// <summary>The flags of a token's word; 0 in front of the text and behind it.</summary>
    public uint Of(TokenList tokens, int index)
    {
        if ((uint)index >= (uint)tokens.Count || tokens[index].Kind != TokenKind.Word)
            return 0;
        if (tokens[index].Word is not 0 and var entry)
            return _known[entry];
        var word = tokens.Chars(index);
        for (var slot = Slot(word); _slots[slot] is { } known; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (known.Length == word.Length && word.EqualsIgnoreCase(known.AsSpan()))
                return _flags[slot];
        }

        return 0;
    }

    private int Slot(ReadOnlySpan<char> word)
    {
        var letters = (word[0] | 0x20u) | (word[word.Length - 1] | 0x20u) << 8 | (word[word.Length >> 1] | 0x20u) << 16 | (uint)word.Length << 24;
        return (int)((letters * 0x9E3779B1u) >> 16) & (_slots.Length - 1);
    }
}

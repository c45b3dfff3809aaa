namespace DocModel.Reading.Tokens;

/// <summary>A short list of words, asked for by letters: no string is made for the question. ASCII case is no matter.</summary>
/// <remarks>For lists that one place alone asks for; what several stages know stands in the <see cref="Lexicon"/>.</remarks>
internal sealed class WordSet
{
    private readonly string?[] _slots;
    private readonly int _longest;

    // A bit for each letter that a word begins with: most words of a text are turned away by it.
    private readonly uint _firstLetters;

    // A bit for each word that the lexicon has: a token that knows its entry is not asked for its letters.
    private readonly ulong[] _known = new ulong[Lexicon.Count / 64 + 1];
    private readonly bool _hasUnknown;

    /// <param name="words">In lower case, not empty.</param>
    public WordSet(params string[] words)
    {
        var size = 8;
        while (size < words.Length * 4)
            size *= 2;
        _slots = new string?[size];
        foreach (var word in words)
        {
            _longest = Math.Max(_longest, word.Length);
            _firstLetters |= 1u << (word[0] & 31);
            var slot = Slot(word.AsSpan());
            while (_slots[slot] is not null)
                slot = (slot + 1) & (size - 1);
            _slots[slot] = word;
            var entry = Lexicon.Find(word.AsSpan());
            _known[entry / 64] |= 1UL << (entry % 64);
            _hasUnknown |= entry == 0;
        }
    }

    public IEnumerable<string> Words => _slots.OfType<string>();

    /// <summary>Whether a token is one of the words: the same as of its characters, and quicker. In front of the text and behind it stands none of them.</summary>
    public bool Contains(TokenList tokens, int index)
    {
        if ((uint)index >= (uint)tokens.Count)
            return false;
        var word = tokens[index].Word;
        return word != 0 ? (_known[word / 64] & 1UL << (word % 64)) != 0 : _hasUnknown && Contains(tokens.Chars(index));
    }

    public bool Contains(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > _longest || (_firstLetters & (1u << (word[0] & 31))) == 0)
            return false;
        for (var slot = Slot(word); _slots[slot] is { } known; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (known.Length == word.Length && word.EqualsIgnoreCase(known.AsSpan()))
                return true;
        }

        return false;
    }

    private int Slot(ReadOnlySpan<char> word)
    {
        var letters = (word[0] | 0x20u) | (word[word.Length - 1] | 0x20u) << 8 | (word[word.Length >> 1] | 0x20u) << 16 | (uint)word.Length << 24;
        return (int)((letters * 0x9E3779B1u) >> 16) & (_slots.Length - 1);
    }
}

namespace DocModel.Reading.Abbreviations;

/// <summary>Words of the text by their letters, so that a word is looked up without being copied.</summary>
internal sealed class ShortFormTable(string text)
{
    /// <summary>Longer words share a mask.</summary>
    private const int LongestLength = 15;

    private const int SlotsAtFirst = 16;

    // Most texts have no short forms of one kind or another.
    private static readonly int[] NoSlots = new int[1];
    private static readonly ulong[] NoLetters = new ulong[LongestLength + 1];

    private int[] _slots = NoSlots;
    private TextSpan[] _words = [];

    // Bit n of a length's mask: a word of that length begins with the letter n, so that most words of a text cost one look.
    private ulong[] _firstLetters = NoLetters;

    public int Count { get; private set; }

    public TextSpan this[int index] => _words[index];

    /// <summary>Whether there can be a word of a length that begins with a letter.</summary>
    public bool MayHave(int length, char first) => (_firstLetters[Math.Min(length, LongestLength)] & (1UL << (first & 63))) != 0;

    /// <summary>The word's index, or -1.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || !MayHave(word.Length, word[0]))
            return -1;
        for (var slot = Hash(word) & (_slots.Length - 1); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (Word(_slots[slot] - 1).SequenceEqual(word))
                return _slots[slot] - 1;
        }

        return -1;
    }

    /// <summary>The index of the word in a span of the text, which is added unless it is there.</summary>
    public int Add(TextSpan span)
    {
        var word = text.AsSpan(span.Start, span.Length);
        var known = Find(word);
        if (known >= 0)
            return known;
        if (Count == 0)
            _firstLetters = new ulong[LongestLength + 1];
        if (Count * 2 >= _slots.Length || Count == 0)
            Grow();
        if (Count == _words.Length)
            Array.Resize(ref _words, Math.Max(SlotsAtFirst / 2, Count * 2));
        _firstLetters[Math.Min(word.Length, LongestLength)] |= 1UL << (word[0] & 63);
        _words[Count++] = span;
        Place(Count);
        return Count - 1;
    }

    private ReadOnlySpan<char> Word(int index) => text.AsSpan(_words[index].Start, _words[index].Length);

    private void Grow()
    {
        _slots = new int[Math.Max(SlotsAtFirst, _slots.Length * 2)];
        for (var i = 1; i <= Count; i++)
            Place(i);
    }

    private void Place(int number)
    {
        var slot = Hash(Word(number - 1)) & (_slots.Length - 1);
        while (_slots[slot] != 0)
            slot = (slot + 1) & (_slots.Length - 1);
        _slots[slot] = number;
    }

    private static int Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
            hash = (hash ^ c) * 16777619;
        return (int)(hash ^ (hash >> 15));
    }
}

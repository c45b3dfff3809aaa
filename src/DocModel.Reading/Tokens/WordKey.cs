namespace DocModel.Reading.Tokens;

/// <summary>The letters of a word in one number, gathered while the word is read: words of ASCII letters are told apart without being compared.</summary>
/// <remarks>Five bits a letter, so that case is no matter. Of a longer word than <see cref="Letters"/> the last ones count.</remarks>
internal struct WordKey
{
    /// <summary>How many letters a key holds.</summary>
    public const int Letters = 12;

    private uint _all;

    public ulong Bits { get; private set; }

    /// <summary>Whether all letters are ASCII: the others have keys that mean nothing.</summary>
    public readonly bool IsAscii => _all < 128;

    public readonly uint Hash => (uint)(Bits * 0x9E3779B97F4A7C15 >> 32);

    public static WordKey Of(ReadOnlySpan<char> word)
    {
        var key = default(WordKey);
        foreach (var letter in word)
            key.Add(letter);
        return key;
    }

    public void Add(char letter)
    {
        Bits = Bits << 5 | (uint)letter & 31;
        _all |= letter;
    }
}

namespace DocModel.Reading.Tokens;

/// <summary>A set of words as bits of their hashes (<see cref="TokenList.Hashes"/>): nearly all other words are told to be none of them by one bit.</summary>
internal sealed class HashFilter
{
    private const int Rows = 64, Width = 64;

    private readonly ulong[] _bits = new ulong[Rows];

    public void Add(ReadOnlySpan<char> word) => Add(WordKey.Of(word).ShortHash);

    public void Add(ushort hash) => _bits[Row(hash)] |= 1UL << Bit(hash);

    /// <summary>Whether a word with this hash can be one of those added.</summary>
    public bool MayHave(ushort hash) => (_bits[Row(hash)] >> Bit(hash) & 1) != 0;

    /// <summary>The first token from one on that can be a word added, or the number of tokens.</summary>
    public int Next(TokenList tokens, int from)
    {
        // A stretch at a time, so that nothing but the bit is asked for each token.
        const int Stretch = 1024;
        var hashes = tokens.Hashes;
        while (from < hashes.Length)
        {
            tokens.Cancellation.At(from);
            var stretch = hashes.Slice(from, Math.Min(hashes.Length, (from / Stretch + 1) * Stretch) - from);
            var next = Next(stretch);
            from += next;
            if (next < stretch.Length)
                break;
        }

        return from;
    }

    private int Next(ReadOnlySpan<ushort> hashes)
    {
        var bits = _bits;
        for (var i = 0; i < hashes.Length; i++)
        {
            var hash = hashes[i];
            if ((bits[Row(hash)] >> Bit(hash) & 1) != 0)
                return i;
        }

        return hashes.Length;
    }

    private static uint Row(ushort hash) => (uint)hash / Width % Rows;

    private static int Bit(ushort hash) => hash & (Width - 1);
}

namespace DocModel.Reading.Tokens;

/// <summary>A set of words as bits of their hashes (<see cref="TokenList.Hashes"/>): nearly all other words are told to be none of them by one bit.</summary>
internal sealed class HashFilter
{
    private const int Bits = 4096, Width = 64;

    private readonly ulong[] _bits = new ulong[Bits / Width];

    public void Add(ReadOnlySpan<char> word) => Add(WordKey.Of(word).ShortHash);

    public void Add(ushort hash) => _bits[hash % Bits / Width] |= 1UL << (hash % Width);

    /// <summary>Whether a word with this hash can be one of those added.</summary>
    public bool MayHave(ushort hash) => (_bits[hash % Bits / Width] >> (hash % Width) & 1) != 0;

    /// <summary>The first token from one on that can be a word added, or the number of tokens.</summary>
    public int Next(TokenList tokens, int from)
    {
        var bits = _bits.AsSpan(0, Bits / Width);
        var hashes = tokens.Hashes;
        for (; from < hashes.Length; from++)
        {
            tokens.Cancellation.At(from);
            var hash = hashes[from];
            if ((bits[hash % Bits / Width] >> (hash % Width) & 1) != 0)
                break;
        }

        return from;
    }
}

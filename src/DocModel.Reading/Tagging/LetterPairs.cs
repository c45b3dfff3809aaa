namespace DocModel.Reading.Tagging;

/// <summary>Pairs of letters that words begin or end with: one look turns nearly all other words away. ASCII case is no matter.</summary>
internal readonly struct LetterPairs
{
    // A row for each first letter, a bit for each second one.
    private readonly uint[] _seconds;

    public LetterPairs(params string[] pairs)
    {
        _seconds = new uint[32];
        foreach (var pair in pairs)
            _seconds[pair[0] & 31] |= 1u << (pair[1] & 31);
    }

    /// <summary>Whether two letters are one of the pairs; letters beyond ASCII may be taken for others.</summary>
    public bool Has(char first, char second) => (_seconds[first & 31] >> (second & 31) & 1) != 0;
}

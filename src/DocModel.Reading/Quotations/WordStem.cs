namespace DocModel.Reading.Quotations;

/// <summary>Words without what changes their form: case and plural for spelling variants, derivation for related words.</summary>
internal static class WordStem
{
    private const uint HashSeed = 2166136261;

    // Longest first; what is left must still be a word's worth of letters.
    private static readonly string[] Derivations =
    [
        "isations", "izations", "isation", "ization", "ibilities", "abilities", "ibility", "ability", "ational", "fulness", "iveness", "ousness",
        "ically", "atically", "ations", "itions", "ating", "ation", "ition", "ative", "itive", "ators", "ator", "ments", "ment", "ness", "ities", "ity", "isms", "ists", "acies", "atic", "acy", "dom", "ship", "hood", "ate",
        "ible", "able", "ance", "ence", "ancy", "ency", "ions", "ion", "ised", "ized", "ises", "izes", "ising", "izing", "ise", "ize", "ism", "ist",
        "ical", "ally", "ive", "ous", "ful", "ial", "ing", "ary", "ed", "al", "ic", "er", "or", "ly", "es", "s", "y", "e",
    ];

    /// <summary>The same by their last letters: a word is asked for a dozen endings, not for all.</summary>
    private static readonly string[][] DerivationsByLast = ByLast();

    /// <summary>How many letters of a word remain when the plural is taken off.</summary>
    public static int Singular(ReadOnlySpan<char> word, out bool endsWithY)
    {
        endsWithY = false;
        var length = word.Length;
        if (length < 4 || (word[length - 1] | 0x20) != 's')
            return length;
        var before = (char)(word[length - 2] | 0x20);
        if (before is 's' or 'u' or 'i')
            return length;
        if (before != 'e' || length < 5)
            return length - 1;
        var third = (char)(word[length - 3] | 0x20);
        if (third == 'i')
        {
            endsWithY = true;
            return length - 3;
        }

        return third is 's' or 'x' or 'z' || (third == 'h' && (word[length - 4] | 0x20) is 'c' or 's') ? length - 2 : length - 1;
    }

    /// <summary>The word in lower case and in the singular.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        var length = Singular(word, out var endsWithY);
        var folded = Characters.ToLower(word.Slice(0, length));
        return endsWithY ? folded + "y" : folded;
    }

    /// <summary>A hash of <see cref="Fold"/> without making the string.</summary>
    public static uint FoldedHash(ReadOnlySpan<char> word) => FoldedHash(HashSeed, word);

    public static uint FoldedHash(uint hash, ReadOnlySpan<char> word)
    {
        var length = Singular(word, out var endsWithY);
        for (var i = 0; i < length; i++)
            hash = Step(hash, word[i]);
        return endsWithY ? Step(hash, 'y') : hash;
    }

    /// <summary>What related words have in common: "indivisible" and "indivisibility".</summary>
    public static string Stem(ReadOnlySpan<char> word)
    {
        var lower = Characters.ToLower(word);
        var stem = lower.AsSpan();
        for (var again = true; again;)
        {
            again = false;
            var last = stem[stem.Length - 1] - 'a';
            if ((uint)last >= (uint)DerivationsByLast.Length)
                break;
            foreach (var ending in DerivationsByLast[last])
            {
                if (stem.Length - ending.Length >= 4 && stem.EndsWith(ending.AsSpan(), StringComparison.Ordinal))
                {
                    stem = stem.Slice(0, stem.Length - ending.Length);
                    again = true;
                    break;
                }
            }
        }

        return stem.Length == lower.Length ? lower : stem.ToString();
    }

    private static string[][] ByLast()
    {
        var byLast = new string[26][];
        for (var letter = 0; letter < byLast.Length; letter++)
            byLast[letter] = Array.FindAll(Derivations, ending => ending[ending.Length - 1] == 'a' + letter);
        return byLast;
    }

    private static uint Step(uint hash, char c) =>
        (hash ^ (Characters.ToLower(c))) * 16777619;
}

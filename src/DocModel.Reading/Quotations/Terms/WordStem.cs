namespace DocModel.Reading.Quotations.Terms;

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

    private static readonly string[] SingularsInS = ["lens", "bias", "gas", "atlas", "canvas", "alias"];

    /// <summary>What ends in -use and not in -us. Behind another vowel all do.</summary>
    private static readonly string[] WordsInUse = ["abuse", "misuse", "reuse", "excuse", "accuse", "refuse", "fuse", "muse", "recluse"];

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
        if (before is 's' or 'u' or 'i' || (before is 'a' or 'n' && IsSingularInS(word)))
            return length;
        if (before != 'e' || length < 5)
            return length - 1;
        var third = (char)(word[length - 3] | 0x20);
        if (third == 'i')
        {
            endsWithY = true;
            return length - 3;
        }

        if (third == 's' && (word[length - 4] | 0x20) != 's')
            return EndsInSe(word.Slice(0, length - 1)) ? length - 1 : length - 2;
        return third is 's' or 'x' || (third == 'z' && (word[length - 4] | 0x20) == 'z') || (third == 'h' && (word[length - 4] | 0x20) is 'c' or 's') ? length - 2 : length - 1;
    }

    /// <summary>"lens" and its like are no plurals.</summary>
    private static bool IsSingularInS(ReadOnlySpan<char> word)
    {
        if (word.Length > 6)
            return false;
        foreach (var singular in SingularsInS)
        {
            if (word.EqualsIgnoreCase(singular.AsSpan()))
                return true;
        }

        return false;
    }

    /// <summary>"lease" of "leases", "house" of "houses", but "lense" of "lenses" and "viruse" of "viruses" are no words.</summary>
    private static bool EndsInSe(ReadOnlySpan<char> word)
    {
        var stem = word.Slice(0, word.Length - 1);
        if ((word[word.Length - 3] | 0x20) != 'u')
            return !IsSingularInS(stem);
        if ((word[word.Length - 4] | 0x20) is 'a' or 'o')
            return true;
        foreach (var ending in WordsInUse)
        {
            if (word.Length >= ending.Length && word.Slice(word.Length - ending.Length).EqualsIgnoreCase(ending.AsSpan()))
                return true;
        }

        return word.Length == 3;
    }

    /// <summary>The word in lower case and in the singular.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        var length = Singular(word, out var endsWithY);
        var folded = Characters.ToLower(word.Slice(0, length));
        return endsWithY ? folded + "y" : folded;
    }

    /// <summary>A hash of <see cref="Fold"/> without making the string.</summary>
    public static uint FoldedHash(ReadOnlySpan<char> word)
    {
        var hash = HashSeed;
        var length = Singular(word, out var endsWithY);
        for (var i = 0; i < length; i++)
            hash = Step(hash, word[i]);
        return endsWithY ? Step(hash, 'y') : hash;
    }

    /// <summary>Whether <see cref="Fold"/> makes of a word what it is compared with: two words may share a hash.</summary>
    public static bool FoldsTo(ReadOnlySpan<char> word, string folded)
    {
        var length = Singular(word, out var endsWithY);
        return folded.Length == length + (endsWithY ? 1 : 0) && word.Slice(0, length).EqualsIgnoreCase(folded.AsSpan(0, length));
    }

    /// <summary>What related words have in common: "indivisible" and "indivisibility".</summary>
    /// <param name="folded">A word in lower case and in the singular.</param>
    public static string Stem(string folded)
    {
        var stem = folded.AsSpan();
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
                    if (IsDoubled(stem))
                        stem = stem.Slice(0, stem.Length - 1);
                    again = true;
                    break;
                }
            }
        }

        return stem.Length == folded.Length ? folded : stem.ToString();
    }

    /// <summary>"transferr" of "transferred", "plann" of "planning"; "pass" and "full" are doubled without an ending.</summary>
    private static bool IsDoubled(ReadOnlySpan<char> stem)
    {
        var last = stem[stem.Length - 1];
        return stem.Length > 4 && last == stem[stem.Length - 2] && last is not ('s' or 'l' or 'f' or 'z' or 'e' or 'o');
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

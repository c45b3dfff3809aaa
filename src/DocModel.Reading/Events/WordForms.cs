using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events;

/// <summary>What the letters of a word tell of it.</summary>
internal static class WordForms
{
    /// <summary>Whether a word with an s at its end is a verb in the present tense that the lexicon has.</summary>
    public static bool IsBase(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 14)
            return false;
        Span<char> form = stackalloc char[16];
        word.CopyTo(form);
        var length = word.Length;
        if (word[length - 1] == 'y' && length > 2 && word[length - 2] is not ('a' or 'e' or 'o' or 'u'))
        {
            form[length - 1] = 'i';
            form[length++] = 'e';
        }
        else if (EndsIn(word, "sh") || EndsIn(word, "ch") || EndsIn(word, "ss") || word[length - 1] is 'x' or 'z' or 'o')
            form[length++] = 'e';
        form[length++] = 's';
        return Lexicon.Entry(Lexicon.Find(form.Slice(0, length))).Is(WordClass.PresentTense);
    }

    /// <summary>Whether a word ends so, whatever its case; most words are turned away by their last letter.</summary>
    public static bool EndsIn(ReadOnlySpan<char> word, string ending)
    {
        if (word.Length < ending.Length)
            return false;
        for (int w = word.Length - 1, e = ending.Length - 1; e >= 0; w--, e--)
        {
            if ((word[w] | 0x20) != ending[e])
                return false;
        }

        return true;
    }

    /// <summary>The class that a word's ending speaks for; the last letter turns most words away.</summary>
    public static WordEnding EndingOf(ReadOnlySpan<char> word)
    {
        if (word.Length < 4)
            return WordEnding.None;
        switch (word[word.Length - 1] | 0x20)
        {
            case 'd':
                return EndsIn(word, "ed") && IsPastEnding(word) ? WordEnding.Past : WordEnding.None;
            case 'g':
                return word.Length > 5 && EndsIn(word, "ing") && !IsNounInIng(word) ? WordEnding.Gerund : WordEnding.None;
            case 'y':
                return word.Length > 4 && EndsIn(word, "ly") && !IsNounInLy(word) ? WordEnding.Adverb : WordEnding.None;
            case 's':
                return EndsIn(word, "ous") || EndsIn(word, "less") ? WordEnding.Adjective : WordEnding.None;
            case 'l':
                return EndsIn(word, "ful") || EndsIn(word, "ical") || EndsIn(word, "ional") ? WordEnding.Adjective : WordEnding.None;
            case 'e':
                return EndsIn(word, "able") || EndsIn(word, "ible") ? WordEnding.Adjective : WordEnding.None;
            default:
                return WordEnding.None;
        }
    }

    public static bool IsPastEnding(ReadOnlySpan<char> word) =>
        EndsIn(word, "eed")
            ? EndsIn(word, "greed") || EndsIn(word, "freed") || EndsIn(word, "creed") || EndsIn(word, "teed")
            : !(EndsIn(word, "dred") || EndsIn(word, "sacred") || EndsIn(word, "childbed") || EndsIn(word, "seabed") || EndsIn(word, "deathbed") || EndsIn(word, "riverbed"));

    private static bool IsNounInIng(ReadOnlySpan<char> word) => (word[word.Length - 4] | 0x20) switch
    {
        'h' => EndsIn(word, "thing"),
        'n' => EndsIn(word, "evening") || EndsIn(word, "morning") || EndsIn(word, "lightning"),
        'r' => EndsIn(word, "spring") || EndsIn(word, "string") || EndsIn(word, "herring"),
        'l' => EndsIn(word, "ceiling") || EndsIn(word, "shilling"),
        'd' => EndsIn(word, "building"),
        'k' => EndsIn(word, "viking"),
        _ => false,
    };

    private static bool IsNounInLy(ReadOnlySpan<char> word) => (word[word.Length - 3] | 0x20) switch
    {
        'i' => EndsIn(word, "family") || EndsIn(word, "daily"),
        'p' => EndsIn(word, "supply") || EndsIn(word, "reply"),
        'k' => EndsIn(word, "weekly"),
        'h' => EndsIn(word, "monthly"),
        'r' => EndsIn(word, "yearly"),
        'b' => EndsIn(word, "assembly"),
        'o' => EndsIn(word, "monopoly"),
        'a' => EndsIn(word, "anomaly"),
        _ => false,
    };

    /// <summary>"rehung", "overthrew", "undersold": a prefix before a verb that the lexicon has; the classes of that verb.</summary>
    public static WordClass Prefixed(ReadOnlySpan<char> word)
    {
        if (word.Length < 5)
            return WordClass.None;
        var prefix = (word[0] | 0x20) switch
        {
            'r' => EndOf(word, "re"),
            'o' => Math.Max(EndOf(word, "over"), EndOf(word, "out")),
            'u' => Math.Max(EndOf(word, "under"), EndOf(word, "un")),
            'm' => EndOf(word, "mis"),
            _ => 0,
        };
        return prefix > 0 && word.Length - prefix > 2 ? Lexicon.Entry(Lexicon.Find(word.Slice(prefix))).Classes & (WordClass.PastTense | WordClass.PastParticiple) : WordClass.None;
    }

    private static int EndOf(ReadOnlySpan<char> word, string prefix) => word.StartsWithIgnoreCase(prefix.AsSpan()) ? prefix.Length : 0;
}

/// <summary>What the last letters of a word make of it.</summary>
internal enum WordEnding
{
    None,

    /// <summary>"settled"</summary>
    Past,

    /// <summary>"settling"</summary>
    Gerund,

    /// <summary>"quietly"</summary>
    Adverb,

    /// <summary>"famous", "useful", "historical"</summary>
    Adjective,
}

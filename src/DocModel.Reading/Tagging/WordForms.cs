using System.Runtime.InteropServices;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Tagging;

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
        if (word.Length < 4 || !Endings.Has(word[word.Length - 2], word[word.Length - 1]))
            return WordEnding.None;
        var last = LastFour(word);
        switch ((char)(last >> 48))
        {
            case 'd':
                return last >> 32 == Ed && IsPastEnding(word) ? WordEnding.Past : WordEnding.None;
            case 'g':
                return last >> 16 == Ing && word.Length > 5 && !IsNounInIng(word) ? WordEnding.Gerund : WordEnding.None;
            case 'y':
                return last >> 32 == Ly && word.Length > 4 && !IsNounInLy(word) ? WordEnding.Adverb : WordEnding.None;
            case 's':
                return last >> 16 == Ous || last == Less ? WordEnding.Adjective : WordEnding.None;
            case 'l':
                return last >> 16 == Ful || last == Ical || last == Onal && EndsIn(word, "ional") ? WordEnding.Adjective : WordEnding.None;
            case 'e':
                return last == Able || last == Ible ? WordEnding.Adjective : WordEnding.None;
            default:
                return WordEnding.None;
        }
    }

    /// <summary>Of a word that ends in "ed", whether it is a form of the past; the letter before tells of most.</summary>
    public static bool IsPastEnding(ReadOnlySpan<char> word) => word.Length < 3 || (word[word.Length - 3] | 0x20) switch
    {
        'e' => EndsIn(word, "greed") || EndsIn(word, "freed") || EndsIn(word, "creed") || EndsIn(word, "teed"),
        'r' => !(EndsIn(word, "dred") || EndsIn(word, "sacred")),
        'b' => !(EndsIn(word, "childbed") || EndsIn(word, "seabed") || EndsIn(word, "deathbed") || EndsIn(word, "riverbed")),
        _ => true,
    };

    private static readonly LetterPairs Endings = new("ed", "ng", "ly", "us", "ss", "ul", "al", "le"), Prefixes = new("re", "ov", "ou", "un", "mi");

    private static readonly ulong Ed = Letters("ed"), Ing = Letters("ing"), Ly = Letters("ly"), Ous = Letters("ous"), Less = Letters("less"), Ful = Letters("ful"),
        Ical = Letters("ical"), Onal = Letters("onal"), Able = Letters("able"), Ible = Letters("ible");

    /// <summary>The last four letters of a word in one number, the last one highest, so that an ending is one comparison. ASCII case is no matter.</summary>
    private static ulong LastFour(ReadOnlySpan<char> word)
    {
        const ulong Small = 0x0020_0020_0020_0020;
        var four = word.Slice(word.Length - 4);
        return BitConverter.IsLittleEndian ? MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(four)) | Small : Letters(four) | Small;
    }

    private static ulong Letters(string letters) => Letters(letters.AsSpan());

    private static ulong Letters(ReadOnlySpan<char> letters)
    {
        var all = 0UL;
        for (var i = 0; i < letters.Length; i++)
            all |= (ulong)letters[i] << (16 * i);
        return all;
    }

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
        'a' => EndsIn(word, "anomaly") || EndsIn(word, "italy"),
        _ => false,
    };

    /// <summary>"rehung", "overthrew", "undersold": a prefix before a verb that the lexicon has; the classes of that verb.</summary>
    public static WordClass Prefixed(ReadOnlySpan<char> word)
    {
        if (word.Length < 5 || !Prefixes.Has(word[0], word[1]))
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

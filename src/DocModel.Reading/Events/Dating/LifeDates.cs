using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Dating;

/// <summary>Brackets behind a person's name that say when he or she was born and died: "(12 May 1901 – 3 March 1977)", "(born 1931)", "(d. 1649)".</summary>
internal static class LifeDates
{
    public const string Born = "born";
    public const string Died = "died";

    private const int Reach = 12;

    /// <summary>Years that a life of which nothing but years are told may have; fewer are a reign or a term.</summary>
    private const int ShortestLife = 12, LongestLife = 112;

    private static readonly WordSet Births = new("born", "b");
    private static readonly WordSet Deaths = new("died", "d");
    private static readonly WordSet Rules = new("reign", "rule", "reigns", "presidency", "pontificate", "premiership", "time", "era", "age");

    /// <summary>What a date in brackets says of the name before them.</summary>
    /// <param name="name">The name's tokens.</param>
    /// <param name="verb"><see cref="Born"/> or <see cref="Died"/>; null for both, which a range says.</param>
    public static bool TryRead(in TaggedSentence sentence, int first, int end, Edtf value, bool isRange, out (int Start, int End) name, out string? verb)
    {
        (name, verb) = (default, null);
        var open = OpenBefore(sentence, first);
        if (open < 0 || !IsNamed(sentence, open, out var isKnown, out name))
            return false;
        var cue = first - 1;
        while (cue > open && (sentence[cue] is WordTag.Join or WordTag.Preposition or WordTag.Stop))
            cue--;
        if (cue > open && Births.Contains(sentence.Tokens, cue))
            verb = Born;
        else if (cue > open && Deaths.Contains(sentence.Tokens, cue))
            verb = Died;
        if (verb is not null)
            return !isRange && !sentence.Is(cue - 1, WordClass.Auxiliary);
        return isRange && sentence[end] == WordTag.Close && sentence[first - 1] is WordTag.Open or WordTag.Break or WordTag.Comma && IsLife(sentence, value, name, isKnown, end);
    }

    private static int OpenBefore(in TaggedSentence sentence, int first)
    {
        for (var i = first - 1; i > first - Reach; i--)
        {
            if (sentence[i] == WordTag.Open)
                return i;
            if (sentence[i] is WordTag.Close or WordTag.End or WordTag.Auxiliary or WordTag.Subordinator)
                return -1;
        }

        return -1;
    }

    /// <summary>Whether a name of a person stands before the brackets.</summary>
    /// <param name="isKnown">Whether a given name, a title or an office tells that it is a person.</param>
    private static bool IsNamed(in TaggedSentence sentence, int open, out bool isKnown, out (int Start, int End) name)
    {
        isKnown = false;
        name = default;
        var last = open - 1;
        if (sentence[last] != WordTag.Name || sentence.Tokens[last].Is(TokenFlags.AllUpper) && sentence.Tokens[last].Length > 1 && !IsNumeral(sentence, last)
            || sentence.Is(last, WordClass.EventNoun | WordClass.Collective | WordClass.Work | WordClass.Instrument | WordClass.Writing))
            return false;
        var start = last;
        while (sentence[start - 1] == WordTag.Name || sentence[start - 1] == WordTag.Join && sentence[start - 2] == WordTag.Name)
            start--;
        for (var i = start; i <= last; i++)
            isKnown |= sentence.Is(i, WordClass.GivenName | WordClass.Honorific);
        isKnown |= sentence[start - 1] == WordTag.Noun && sentence.Is(start - 1, WordClass.Role);
        if (sentence.Is(start - 1, WordClass.Article) && !isKnown || sentence.Has(start - 1, WordRole.Of) && Rules.Contains(sentence.Tokens, start - 2))
            return false;
        name = (start, last + 1);
        return true;
    }

    private static bool IsLife(in TaggedSentence sentence, Edtf value, (int Start, int End) name, bool isKnown, int close)
    {
        if (value.Earliest is not { } from || value.Latest is not { } to || to.Year <= from.Year || to.Year - from.Year > LongestLife)
            return false;
        var isIntroduced = name.Start == sentence.First && name.End - name.Start > 1
            && sentence.Has(close + 1, WordRole.Be) && sentence[close + 2] is WordTag.Determiner or WordTag.Adjective or WordTag.Noun;
        if (IsNumeral(sentence, name.End - 1) && !isIntroduced)
            return false;
        return to.Year - from.Year >= ShortestLife && (isKnown || isIntroduced);
    }

    private static bool IsNumeral(in TaggedSentence sentence, int index)
    {
        foreach (var c in sentence.Tokens.Chars(index))
        {
            if (c is not ('I' or 'V' or 'X'))
                return false;
        }

        return sentence[index - 1] == WordTag.Name;
    }
}

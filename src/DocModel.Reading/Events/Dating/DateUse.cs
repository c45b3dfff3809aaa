using DocModel.Reading.Dates;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Dating;

/// <summary>Tells dates that say when something happened from those that do other work.</summary>
internal static class DateUse
{
    /// <summary>Bodies that are called like a deed, and publish: "(Civic Fund Foundation, 2013)".</summary>
    private static readonly WordSet Bodies = new("foundation", "commission", "congress", "forum", "mission", "project", "initiative");

    /// <summary>Whether a date is a place in time, and told.</summary>
    public static bool IsPoint(in DateItem date) =>
        date.Kind is DateKind.Date or DateKind.Time && date.Value is not null && date.Origin != DateOrigin.Open;

    /// <summary>Whether a date's own words say too little to date an event: "in recent years".</summary>
    public static bool IsVague(TokenList tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Number)
                return false;
            if (tokens[i].Kind == TokenKind.Word && (WordRoles.Of(tokens[i].Word) & WordRole.Vague) != 0)
                return true;
        }

        return false;
    }

    /// <summary>"(Smith 2004)", "Smith and Jones (2004) argue", "see Weiss, 1931".</summary>
    public static bool IsCitation(in TaggedSentence sentence, int first, int end)
    {
        var open = first - 1;
        if (sentence[open] == WordTag.Open)
            return sentence[end] is WordTag.Close or WordTag.Comma or WordTag.Break && IsCitedName(sentence, open, end);
        var names = 0;
        for (var i = first - 1; i > first - 24; i--)
        {
            switch (sentence[i])
            {
                case WordTag.Name:
                    if (sentence.Is(i, WordClass.EventNoun) && !(names == 0 && sentence[i - 1] == WordTag.Name && Bodies.Contains(sentence.Tokens, i)))
                        return false;
                    names++;
                    continue;
                case WordTag.Join or WordTag.Comma or WordTag.Conjunction or WordTag.Date or WordTag.Number or WordTag.Stop:
                    continue;
                case WordTag.Open or WordTag.Break:
                    return names > 0 && IsInParentheses(sentence, i) && sentence[end] is WordTag.Close or WordTag.Comma or WordTag.Break;
                default:
                    if (sentence.Has(i, WordRole.Citation))
                        return true;
                    return false;
            }
        }

        return false;
    }

    /// <summary>"OSLO, 17 September 2019 – The board met": when the report was written, not when what it tells happened.</summary>
    public static bool IsDateline(in TaggedSentence sentence, int first, int end)
    {
        if (sentence[end] != WordTag.Break || !sentence.Tokens[sentence.First].Is(TokenFlags.AllUpper) || first - sentence.First is < 1 or > 8)
            return false;
        for (var i = sentence.First; i < first; i++)
        {
            if (sentence[i] is not (WordTag.Name or WordTag.Noun or WordTag.Comma or WordTag.Join or WordTag.Open or WordTag.Close or WordTag.Stop))
                return false;
        }

        return true;
    }

    private static bool IsInParentheses(in TaggedSentence sentence, int index)
    {
        for (var i = index; i > index - 40; i--)
        {
            if (sentence[i] == WordTag.Open)
                return true;
            if (sentence[i] is WordTag.Close or WordTag.End)
                return false;
        }

        return false;
    }

    /// <summary>A surname before "(2004)" and behind it what the author says.</summary>
    private static bool IsCitedName(in TaggedSentence sentence, int open, int end)
    {
        var before = open - 1;
        if (sentence[before] == WordTag.Join)
            before--;
        if (sentence.Has(before, WordRole.Citation))
            return true;
        if (sentence[before] != WordTag.Name || sentence.Is(before, WordClass.EventNoun))
            return false;
        var close = end;
        while (close < end + 12 && sentence[close] is not (WordTag.Close or WordTag.End))
            close++;
        if (sentence.Has(close + 1, WordRole.Report) || (sentence[close + 1] == WordTag.Adverb && sentence.Has(close + 2, WordRole.Report)))
            return true;
        for (var i = before; i > before - 12; i--)
        {
            if (sentence.Has(i, WordRole.Citation) || IsAccording(sentence, i))
                return true;
            if (sentence[i] is WordTag.End or WordTag.Verb or WordTag.Break)
                break;
        }

        return false;
    }

    private static bool IsAccording(in TaggedSentence sentence, int index) =>
        sentence[index] != WordTag.End && sentence.Tokens.IsWord(index, "according");
}

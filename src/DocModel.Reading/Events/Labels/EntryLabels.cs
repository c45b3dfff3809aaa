using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Labels;

/// <summary>Dates that stand before or behind what they date as in a chronology, a log or a heading.</summary>
internal static class EntryLabels
{
    /// <summary>"14:02 – Error rate rises": whether the date heads its line, and where the text behind it begins.</summary>
    /// <param name="isLine">Whether the date is known to head a line of a chronology.</param>
    public static bool IsEntry(in TaggedSentence sentence, int first, int end, bool isLine, out int text)
    {
        text = sentence.End;
        for (var i = first - 1; i >= sentence.First; i--)
        {
            if (i < first - 12 || sentence[i] is not (WordTag.Date or WordTag.Mark or WordTag.Break or WordTag.Open or WordTag.Conjunction or WordTag.Comma))
                return false;
        }

        var at = end;
        if (sentence[at] is WordTag.Determiner or WordTag.Number or WordTag.Name or WordTag.Noun or WordTag.Verb or WordTag.Adjective or WordTag.Participle && first == sentence.First && (isLine || IsIsoDay(sentence, first, end)))
        {
            // "2020-01-05 1.2 First public release"
            text = at;
            return true;
        }

        while (at < end + 12 && sentence[at] is WordTag.Close or WordTag.Mark or WordTag.Conjunction or WordTag.Comma && sentence[at + 1] is WordTag.Date or WordTag.Break or WordTag.Mark or WordTag.Close or WordTag.Number)
            at++;
        while (sentence[at] is WordTag.Date or WordTag.Close or WordTag.Mark)
            at++;
        if (sentence[at] is WordTag.Number && sentence[at + 1] is WordTag.Break)
            at++;
        if (sentence[at] is not (WordTag.Break or WordTag.Stop or WordTag.End))
            return false;
        while (sentence[at] is WordTag.Break or WordTag.Stop or WordTag.Mark or WordTag.Quote)
            at++;
        text = at;
        return true;
    }

    private static bool IsIsoDay(in TaggedSentence sentence, int first, int end) =>
        end - first == 5 && sentence.Tokens[first].Kind == TokenKind.Number && sentence.Tokens.IsMark(first + 1, '-') && sentence.Tokens.IsMark(first + 3, '-');

    /// <summary>"1.4", "v2.0-rc1".</summary>
    private static bool IsVersion(in TaggedSentence sentence, int start, int stop)
    {
        var digits = false;
        for (var i = start; i < stop; i++)
        {
            if (i > start && sentence.Tokens[i].Is(TokenFlags.SpaceBefore))
                return false;
            digits |= sentence.Tokens[i].Kind == TokenKind.Number;
        }

        return digits;
    }

    /// <summary>Whether a sentence has no word beside its date.</summary>
    public static bool IsAlone(in TaggedSentence sentence, int first, int end)
    {
        if (sentence.End - sentence.First > 16)
            return false;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if ((i < first || i >= end) && !sentence.Is(i, WordClass.Weekday)
                && sentence[i] is not (WordTag.Date or WordTag.Mark or WordTag.Break or WordTag.Open or WordTag.Close or WordTag.Stop or WordTag.Comma))
                return false;
        }

        return true;
    }

    private static readonly WordSet Addressing = new("dear", "my");

    /// <summary>"Dear Karl:", "Taipei, Taiwan —", "The Plains of Lom": words below a date that address somebody or name a place tell nothing.</summary>
    public static bool IsNameAlone(in TaggedSentence sentence, in LabelPick pick)
    {
        if (pick.Count != 1 || pick.Head < 0)
            return false;
        var names = 0;
        for (var i = pick[0].Start; i < pick[0].End; i++)
        {
            if (sentence.Is(i, WordClass.EventNoun) || sentence[i] is not (WordTag.Name or WordTag.Join) && !sentence.Has(i, WordRole.Of | WordRole.In) && !(i == pick[0].Start && Addressing.Contains(sentence.Tokens, i)))
                return false;
            names += sentence[i] == WordTag.Name ? 1 : 0;
        }

        // "Fog from 0600": one word at the head of a line has its capital from there.
        return names > 1 || names == 1 && (pick[0].End > pick[0].Start + 1 || sentence[pick[0].End] == WordTag.Comma && sentence[pick[0].End + 1] == WordTag.Name);
    }

    /// <summary>"Long years ago we swore": what lies behind the day of the entry.</summary>
    public static bool TellsOfEarlier(in TaggedSentence sentence)
    {
        const int Opening = 5;
        for (var i = sentence.First + 1; i < Math.Min(sentence.End, sentence.First + Opening); i++)
        {
            if (sentence[i] is WordTag.Adverb or WordTag.Date && sentence.Tokens[i].Length == 3 && sentence.Tokens.IsWord(i, "ago"))
                return true;
        }

        return false;
    }

    /// <summary>A few words that name something, such as a table's cell.</summary>
    public static LabelPick Whole(in TaggedSentence sentence)
    {
        if (sentence.End - sentence.First > 8)
            return default;
        var pick = new LabelPick { Head = sentence.End - 1 };
        pick.Add(sentence.First, sentence.End);
        return pick;
    }

    /// <summary>"[3.0.0] - 2024-11-18", "2.3.0 (2023-02-01)": a line that ends in its date and has no verb.</summary>
    public static LabelPick Before(in TaggedSentence sentence, int first, int end)
    {
        if (first - sentence.First is < 2 or > 16 || sentence[first - 1] is not (WordTag.Break or WordTag.Open))
            return default;
        var isLast = true;
        for (var i = end; i < sentence.End; i++)
            isLast &= sentence[i] is WordTag.Close or WordTag.Stop;

        int start = sentence.First, stop = first - 1;
        while (start < stop && sentence[start] is WordTag.Open or WordTag.Mark or WordTag.Determiner)
            start++;
        while (stop > start && sentence[stop - 1] is WordTag.Close or WordTag.Break or WordTag.Open or WordTag.Mark)
            stop--;

        // "See Moe (2019)"
        if (sentence.Has(start, WordRole.Citation))
            return default;
        if (!isLast && !(sentence[sentence.SkipForward(end, WordTag.Close)] == WordTag.Break && IsVersion(sentence, start, stop)))
            return default;
        for (var i = start; i < stop; i++)
        {
            if (sentence[i] is WordTag.Verb or WordTag.Auxiliary or WordTag.Date or WordTag.Stop)
                return default;
        }

        var pick = new LabelPick { Head = stop - 1 };
        pick.Add(start, stop);
        return pick;
    }
}

using DocModel.Reading.Dates.Grammar;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Resolution;

/// <content>Dates that say when what follows them was written.</content>
internal sealed partial class PhraseResolver
{
    /// <summary>Whether a day stands alone where a paragraph begins, as the date of a diary's entry does: what follows is written on that day.</summary>
    private bool IsEntryDate(in TimePhrase phrase)
    {
        if (_sentence < 0 || phrase.Form != PhraseForm.Calendar || phrase.Has(PhraseTraits.PartOfDay | PhraseTraits.FromWriting) || phrase.Holiday != Holiday.None)
            return false;
        ref readonly var sentence = ref _sentences[_sentence];
        return sentence.FirstToken == phrase.First && _tokens[phrase.First].Is(TokenFlags.BlockStart) && phrase.End >= sentence.EndToken - 1;
    }

    /// <summary>"P.S. Monday morning.": what follows is written on the next such day.</summary>
    private bool IsPostscript(in TimePhrase phrase)
    {
        if (_sentence < 0 || phrase.Step != StepWord.None || phrase.End < _sentences[_sentence].EndToken - 1)
            return false;
        var first = _sentences[_sentence].FirstToken;
        return _tokens[first].Is(TokenFlags.BlockStart) && (IsWord(first, "ps") && phrase.First - first is 1 or 2
            || IsWord(first, "p") && phrase.First - first is 3 or 4 && _tokens.IsMark(first + 1, '.') && IsWord(first + 2, "s"));
    }

    /// <summary>"Last updated 9 November 2023", "Date: 3 May 1954" near the head of a text: when it was written.</summary>
    private bool IsStamp(in TimePhrase phrase)
    {
        const int LastBlock = 6;
        const int LongestStamp = 20;
        if (_sentence < 0 || _writing is not null || phrase.Form != PhraseForm.Calendar || !phrase.HasYear || phrase.Modifier != DateModifier.None || _sentences[_sentence].Block > LastBlock
            || phrase.End - _sentences[_sentence].FirstToken > LongestStamp || phrase.End < _sentences[_sentence].EndToken - 1)
            return false;
        var before = phrase.First - 1;
        var colon = before > 0 && _tokens.IsMark(before, ':');
        if (colon || before > 0 && IsWord(before, "on"))
            before--;
        return before >= _sentences[_sentence].FirstToken && (IsWord(before, "updated") || IsWord(before, "revised") || IsWord(before, "modified") || IsWord(before, "posted") || colon && IsWord(before, "date"));
    }

    /// <summary>"Minutes of the council … held on Tuesday, 14 January 2020", "Minutes of the council, 14 January 2020": minutes speak from the day of their meeting.</summary>
    private bool IsSitting(in TimePhrase phrase)
    {
        const int LastBlock = 4;
        if (_sentence < 0 || _writing is not null || phrase.Form != PhraseForm.Calendar || _sentences[_sentence].Block > LastBlock || !IsHeadedMinutes(0) && !IsHeadedMinutes(_sentences[_sentence].Block))
            return false;
        var first = Math.Max(_sentences[_sentence].FirstToken, phrase.First - ReachOfTitle);
        return _sentences[_sentence].Block == 0 && phrase.End >= _tokens.FirstOfBlock(1) - 1 || HasWord(first, phrase.First, "held") || HasWord(first, phrase.First, "meeting") || first == phrase.First && phrase.End >= _sentences[_sentence].EndToken - 1;
    }

    private const int ReachOfTitle = 20;

    /// <summary>Whether a block begins with the word that says that the text is minutes; the council's name may stand in a line of its own above it.</summary>
    private bool IsHeadedMinutes(int b) => HasWord(_tokens.FirstOfBlock(b), Math.Min(_tokens.FirstOfBlock(b + 1), _tokens.FirstOfBlock(b) + ReachOfTitle), "minutes");

    private static readonly WordSet Addresses = new("speech", "address", "lecture", "interview", "remarks", "sermon", "statement", "talk", "homily", "oration", "broadcast", "eulogy", "call", "briefing", "conference", "testimony", "transcript", "webcast", "keynote",
        "news", "newsletter", "bulletin", "circular", "memo", "memorandum", "communiqué", "dispatch", "editorial", "column");

    private static readonly WordSet Periodicals = new("annual", "yearly", "quarterly", "monthly", "weekly", "interim", "progress");

    /// <summary>"Address by the Dean, Lund, 3 May 1998", "Parish news, 3 May 1998" above a text: it was spoken or sent out on that day; the day, with its hour, may stand in a line of its own below the title.</summary>
    private bool IsAddress(in TimePhrase phrase)
    {
        const int LastBlock = 2;
        if (_sentence < 0 || _writing is not null || phrase.Form != PhraseForm.Calendar || phrase.Modifier != DateModifier.None || _sentences[_sentence].Block > LastBlock)
            return false;
        var b = _sentences[_sentence].Block;
        var (first, end) = (_tokens.FirstOfBlock(b), _tokens.FirstOfBlock(b + 1));
        if (end - first > LongestHead || phrase.End < end - 1 && !IsHourOnly(phrase.End, end))
            return false;
        var named = false;

        // "Second quarter results call" above "3 May 1998, 8:30 a.m. ET"
        if (b > 0 && phrase.First == first && _tokens.FirstOfBlock(1) is <= LongestHead and var endOfTitle)
        {
            for (var i = 0; i < endOfTitle; i++)
            {
                if (_tokens.Is(i, WordClass.Auxiliary))
                    return false;
                named |= IsSentOut(i);
            }
        }

        for (var i = first; i < end; i++)
        {
            if (_tokens.Is(i, WordClass.Auxiliary) && !_tokens[i].Is(TokenFlags.Capitalized))
                return false;
            named |= IsSentOut(i);
        }

        return named;
    }

    /// <summary>"Address", "Newsletter", "Annual report": a "report" alone may be named after the day that it is about.</summary>
    private bool IsSentOut(int i) =>
        Addresses.Contains(_tokens.Chars(i)) || i > 0 && (IsWord(i, "report") || IsWord(i, "review")) && Periodicals.Contains(_tokens.Chars(i - 1));

    /// <summary>", 8:30 a.m. ET": nothing but a time of day and its zone.</summary>
    private bool IsHourOnly(int begin, int end)
    {
        const int Longest = 12;
        if (end - begin > Longest)
            return false;
        for (var i = begin; i < end; i++)
        {
            if (_tokens[i].Kind == TokenKind.Word && !_tokens.Is(i, WordClass.Clock) && !_tokens[i].Is(TokenFlags.AllUpper) && !IsWord(i, "at") && !IsWord(i, "m"))
                return false;
        }

        return true;
    }

    private static readonly WordSet Papers = new("report", "review", "article", "page", "notice", "statement", "note", "post", "summary", "advisory", "document");

    /// <summary>"This lease is made on 3 August 2015", "This report was published on 3 August": a deed and a paper speak from their day.</summary>
    /// <param name="isPaper">Whether it is a paper, whose story is another than its own.</param>
    private bool IsDeed(in TimePhrase phrase, out bool isPaper)
    {
        const int Reach = 9;
        isPaper = false;
        if (_sentence < 0 || _writing is not null || phrase.Form != PhraseForm.Calendar || phrase.First < 2 || phrase.First - _sentences[_sentence].FirstToken > Reach || !IsWord(_sentences[_sentence].FirstToken, "this"))
            return false;
        var verb = _tokens.Is(phrase.First - 1, WordClass.Preposition) ? phrase.First - 2 : phrase.First - 1;
        isPaper = IsWord(verb, "published") && IsOneOf(Papers, _sentences[_sentence].FirstToken + 1);
        return isPaper || phrase.HasYear && (IsWord(verb, "made") || IsWord(verb, "dated") || IsWord(verb, "into") || IsWord(verb, "signed") || IsWord(verb, "executed"));
    }

    private static readonly WordSet Signings = new("signed", "done", "given", "dated", "written", "at", "in", "on", "the", "this", "of", "day", "by", "and", "for", "date");

    /// <summary>"Lund, 3 May 1954" below a text: the place and the day of its writing, of which all of it speaks. Names and offices may stand around it.</summary>
    private void ReadSignature()
    {
        const int LinesOfNames = 3;
        const int LongestLine = 14;
        if (_writing is not null || _phrases.Count == 0 || _phrases[^1] is not { Form: PhraseForm.Calendar, Unit: TimeUnit.Day or TimeUnit.Month, HasYear: true, Holiday: Holiday.None, Nth: 0, Modifier: DateModifier.None } day
            || day.Has(PhraseTraits.Ambiguous | PhraseTraits.Impossible | PhraseTraits.ShortYear | PhraseTraits.EraOpen | PhraseTraits.InParentheses) || day.Month == 0 || day.Day > Calendar.DaysInMonth(day.Year, day.Month) || day.Unit == TimeUnit.Month && day.First < 1)
            return;
        var last = _source.Blocks.Length - 1;
        var block = last;
        while (block > 0 && block > last - LinesOfNames && _tokens.FirstOfBlock(block) > day.First)
            block--;
        if (block == 0 || _tokens.FirstOfBlock(block) > day.First)
            return;

        // From the line of the date on there are only names.
        var line = day.First;
        while (line > _tokens.FirstOfBlock(block) && !_tokens[line].Is(TokenFlags.LineStart))
            line--;
        if (day.First - line > LongestLine || _tokens.Count - day.End > LinesOfNames * LongestLine)
            return;
        for (var i = line; i < _tokens.Count; i++)
        {
            if (i >= day.First && i < day.End || _tokens[i].Kind == TokenKind.Mark)
                continue;
            if (_tokens[i].Kind != TokenKind.Word || !_tokens[i].Is(TokenFlags.Capitalized) && !Signings.Contains(_tokens, i) || _tokens.Is(i, WordClass.Auxiliary | WordClass.PastTense) && !Signings.Contains(_tokens, i))
                return;
        }

        // What was told before has been.
        const int Recent = 4;
        for (var row = _phrases.Count - 2; row >= 0 && row >= _phrases.Count - 1 - Recent; row--)
        {
            if (_phrases[row] is { Form: PhraseForm.Calendar, HasYear: true } told && told.First >= line)
                return;
        }

        _writing = new CalendarUnit(day.Unit, day.Year, day.Month, day.Day);
    }

    private bool HasWord(int begin, int end, string word)
    {
        for (var i = begin; i < end; i++)
        {
            if (IsWord(i, word))
                return true;
        }

        return false;
    }

    /// <summary>A letter's head has at most so many words, and its salutation stands within so many blocks.</summary>
    private const int LongestHead = 40;

    private const int BlocksToSalutation = 4;

    /// <summary>The address and the date above "Dear Margaret,": a letter is written on the day of its head, beside, below or above the address.</summary>
    private bool IsLetterhead(in TimePhrase phrase)
    {
        if (_sentence < 0 || phrase.Form != PhraseForm.Calendar || !phrase.HasYear)
            return false;
        var b = _sentences[_sentence].Block;
        var (first, end) = (_tokens.FirstOfBlock(b), _tokens.FirstOfBlock(b + 1));
        if (end - first > LongestHead || !(phrase.End >= end - 1 || phrase.First == first || _tokens[phrase.First].Is(TokenFlags.LineStart)))
            return false;
        for (var i = first; i < end; i++)
        {
            if (_tokens.Is(i, WordClass.Auxiliary | WordClass.PastTense) && !_tokens[i].Is(TokenFlags.Capitalized))
                return false;
        }

        for (var next = b; next < _source.Blocks.Length && next <= b + BlocksToSalutation; next++)
        {
            var salutation = _tokens.FirstOfBlock(next);
            if (next > b && IsSalutation(salutation, _tokens.FirstOfBlock(next + 1)))
                return true;
            if (next > b && _tokens.FirstOfBlock(next + 1) - salutation > LongestHead)
                return false;
        }

        return false;
    }

    /// <summary>"Dear Margaret,", "My dear Sir,", "Gentlemen:"; "Dear Jane, – The Board has written" goes on behind it.</summary>
    private bool IsSalutation(int first, int end)
    {
        const int Longest = 10;
        if (end - first > Longest && (IsWord(first, "dear") || IsWord(first, "dearest") || IsWord(first, "my") && IsWord(first + 1, "dear")))
        {
            for (var i = first + 2; i < first + Longest; i++)
            {
                if (_tokens[i].Kind != TokenKind.Word)
                    return _tokens.IsMark(i, ',') && (_tokens[i + 1].Is(TokenFlags.Capitalized) || _tokens.Text[_tokens[i + 1].Start] is '–' or '—' or '-');
            }
        }

        if (end - first is < 2 or > Longest || !(_tokens.IsMark(end - 1, ',') || _tokens.IsMark(end - 1, ':') || _tokens.IsMark(end - 1, '!') || IsWord(first, "dear")))
            return false;
        return IsWord(first, "dear") || IsWord(first, "dearest") || IsWord(first, "sir") || IsWord(first, "madam") || IsWord(first, "gentlemen") || IsWord(first, "sirs")
            || (IsWord(first, "my") || IsWord(first, "most")) && (IsWord(first + 1, "dear") || IsWord(first + 1, "dearest") || IsWord(first + 1, "own") || IsWord(first + 1, "lord"));
    }

    /// <summary>"OSLO, 17 September 2019 – ": a report is written on the day that stands between its place and the dash.</summary>
    private bool IsDateline(in TimePhrase phrase)
    {
        if (_sentence < 0 || phrase.Form != PhraseForm.Calendar || !(phrase.HasYear || phrase.Weekday != 0))
            return false;
        var first = _sentences[_sentence].FirstToken;
        if (phrase.First - first is < 1 or > 8 || !_tokens[first].Is(TokenFlags.BlockStart) || !_tokens[first].Is(TokenFlags.AllUpper)
            || phrase.End >= _tokens.Count || _tokens.Text[_tokens[phrase.End].Start] is not ('–' or '—' or '-' or ':' or ')'))
            return false;
        for (var i = first; i < phrase.First; i++)
        {
            if (_tokens[i].Kind == TokenKind.Word && !_tokens[i].Is(TokenFlags.Capitalized))
                return false;
        }

        return true;
    }
}

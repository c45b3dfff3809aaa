using DocModel.Reading.Dates.Grammar;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Resolution;

/// <content>The year of a month or a day that stands without one.</content>
internal sealed partial class PhraseResolver
{
    private static readonly WordSet ToComeWords = new("to", "expected", "expects", "hopes", "hope", "plans", "due", "would", "must");

    /// <summary>How many months before the time that the story has reached a season began that can only be the next one of its name.</summary>
    private const int MonthsToNextSeason = 5;

    /// <summary>The month in which a phrase without year begins, as an EDTF season does.</summary>
    private static int MonthOf(in TimePhrase phrase)
    {
        if (phrase.Holiday != Holiday.None)
            return Calendar.FromNumber(Calendar.DayOf(phrase.Holiday, 2001)).Month;
        return phrase.Month != 0 ? phrase.Month : new CalendarUnit(phrase.Unit, 0, phrase.Season).FirstMonth;
    }

    /// <summary>The year of a month, a day or a season in a narrative that has reached <paramref name="focus"/>.</summary>
    private static int YearNear(in CalendarUnit focus, in TimePhrase phrase, int rangeFrom, bool opensParagraph)
    {
        var month = MonthOf(phrase);
        var year = focus.Year;
        if (focus.Unit is TimeUnit.Decade or TimeUnit.Century)
            return year;
        if (rangeFrom >= 0)
        {
            // The end of a range does not lie before its beginning.
            return focus.HasMonth && month < focus.Part ? year + 1 : year;
        }

        // Behind a winter, which begins in December, the other seasons are those of the year after.
        if (IsBehindWinter(focus, month))
            return year + 1;

        // "in the autumn of 2021. In February": what comes behind it.
        if (focus is { Unit: TimeUnit.Season, FirstMonth: 9 } && month <= 2)
            return year + 1;
        if (!focus.HasMonth)
            return year;

        // A narrative that has reached the end of a year goes on with the next one.
        var ahead = month - focus.Part;
        return ahead <= (opensParagraph ? -5 : -8) ? year + 1 : year;
    }

    /// <summary>"By the autumn of 1846 it was rich. Calls, made in the first months of 1847, ruined it. In April": of the two years the one that was named last, in which the story goes on.</summary>
    private bool IsInYearNamedSince(in CalendarUnit reached, int anchor, in TimePhrase phrase) => _focus.LastRowOfStory > anchor && _focus.LastOfStory is { } last && last.Year == reached.Year + 1
        && phrase.Modifier == DateModifier.None && OpensSentence(phrase) && phrase.First - _phrases[_focus.LastRowOfStory].End < 40 && !HadBeen(phrase)
        && (last.HasMonth ? last.Part <= MonthOf(phrase) : _phrases[_focus.LastRowOfStory].Modifier == DateModifier.Early);

    /// <summary>"gave way in January 1979. The men had come out in November": what had been is the last such month.</summary>
    private bool LiesBehind(int anchor, in TimePhrase phrase) => phrase.Modifier == DateModifier.None && _sentence >= 0 && anchor >= 0 && !SameSentence(_phrases[anchor], phrase) && HadBeen(phrase);

    /// <summary>"The winter was mild" in the report of 30 June: of its seasons it tells when they have been.</summary>
    private bool HasBeenByReport(in CalendarUnit reached, in TimePhrase phrase) => phrase.Unit == TimeUnit.Season && reached.Year == _yearOfReport && phrase.Step == StepWord.None && phrase.End < _tokens.Count && IsPast(phrase.End);

    /// <summary>"opened in October 1955 and in March they failed", "in October 1955. In the spring they failed": what is joined to it came after it, and so did a season
    /// that opens the next sentence.</summary>
    private bool GoesOn(int anchor, in TimePhrase phrase)
    {
        var first = phrase.First;
        while (first > 0 && _tokens.Is(first - 1, WordClass.Preposition | WordClass.Article))
            first--;
        if (first == phrase.First || phrase.Modifier is not DateModifier.None || _sentence < 0 || HadBeen(phrase) || IsComparison(phrase))
            return false;
        if (!SameSentence(_phrases[anchor], phrase))
            return OpensSentence(phrase) && phrase.Unit == TimeUnit.Season && phrase.First - _phrases[anchor].End < 40 && (_phrases[anchor].Unit == TimeUnit.Season || _focus.Frame is { HasMonth: true } reached && reached.Part - MonthOf(phrase) >= MonthsToNextSeason);
        return first > 0 && (IsWord(first - 1, "and") || IsWord(first - 1, "but") || _tokens.IsMark(first - 1, ';')) && !IsInRelative(phrase);
    }

    /// <summary>"The shortage of early 1947 closed the line from 17 February": the year before in the clause holds the day, however far the story is.</summary>
    private bool IsHeldByYear(in TimePhrase phrase)
    {
        const int Reach = 12;
        if (_focus.Row < 0 || _focus.Row == _focus.MainRow || _phrases[_focus.Row] is not { Form: PhraseForm.Calendar, Unit: TimeUnit.Year, HasYear: true, Modifier: < DateModifier.Before } year || phrase.First - year.End is < 1 or > Reach || !SameSentence(year, phrase))
            return false;

        // "A portrait stolen in 1994 was found in May": the year is the participle's.
        if (year.First > 2 && _tokens.Is(year.First - 1, WordClass.Preposition) && IsParticiple(year.First - 2) && !_tokens.Is(year.First - 3, WordClass.Auxiliary) && IsPast(year.End))
            return false;
        var told = _tokens.IsMark(year.End, ':');
        for (var i = told ? year.End + 1 : year.End; i < phrase.First; i++)
        {
            if (_tokens[i].Kind != TokenKind.Word || _tokens.Is(i, WordClass.Conjunction) || IsWord(i, "that") || IsWord(i, "which") || IsWord(i, "who"))
                return false;
            told |= IsPast(i) || IsWord(i, "for");
        }

        return told;
    }

    private bool IsParticiple(int i) => _tokens[i].Kind == TokenKind.Word && (_tokens.Is(i, WordClass.PastParticiple) || IsRegularPast(i));

    /// <summary>The block of the last "last year", or -1.</summary>
    private int _blockOfLastYear = -1;

    /// <summary>In a text that speaks from its day of writing what is told has been and what is announced is to come.</summary>
    private int YearSeenFromWriting(in TimePhrase phrase, int year)
    {
        if (!_speaksFromWriting || _writing is not { HasMonth: true } writing || Math.Abs(writing.Year - year) > 1)
            return year;
        var bySpeech = YearBySpeech(writing, phrase);
        return SpeaksOfFuture(phrase) ? Math.Max(year, bySpeech) : bySpeech < year ? bySpeech : year;
    }

    /// <summary>Whether a date without year is seen from the day of writing that the text prints: in a letter, and in a paragraph of a report that has not told of another
    /// time before.</summary>
    private bool IsSeenFromWriting(in TimePhrase phrase)
    {
        if (_printsWriting == Writing.Unsaid || _writing is not { IsDay: true } writing || _focus.Unit is not { } focus)
            return false;
        if (IsAnnounced(phrase) || IsSinceInPerfect(phrase))
            return true;

        // "Last year we lost two of us: Moe died on 6 January, Dahl on 30 May."
        if (_printsWriting == Writing.Report && _sentence >= 0 && _blockOfLastYear == _sentences[_sentence].Block && focus.Year == writing.Year - 1)
            return false;
        if (_printsWriting is Writing.Letter or Writing.Minutes)
            return _storySentence < 0 || _storySentence != _sentence || focus.Year > writing.Year + 1;
        return Math.Abs(focus.Year - writing.Year) <= 1 || _sentence < 0 || _sentences[_sentence].Block != _storyBlock && !(IsPastPerfect(phrase, ReachOfClause) && !IsReported(phrase));
    }

    /// <summary>"has been shut since 31 May": what is so up to the day of writing began before it, wherever the story is.</summary>
    private bool IsSinceInPerfect(in TimePhrase phrase)
    {
        if (phrase.Modifier != DateModifier.Since || _sentence < 0)
            return false;
        for (var i = phrase.First - 1; i >= _sentences[_sentence].FirstToken && i >= phrase.First - ReachOfClause && _tokens[i].Kind == TokenKind.Word; i--)
        {
            if (IsWord(i, "has") || IsWord(i, "have"))
                return true;
            if (IsWord(i, "had") || IsWord(i, "was") || IsWord(i, "were"))
                return false;
        }

        return false;
    }

    /// <summary>Whether the sentence speaks of what is to come, by its tense, its verb or the term that it sets.</summary>
    private bool IsAnnounced(in TimePhrase phrase) => SpeaksOfFuture(phrase) || LooksAhead(phrase) || IsToCome(phrase);

    /// <summary>"asked him to meet them before Easter", "was expected by Christmas": a term that is set.</summary>
    private bool LooksAhead(in TimePhrase phrase)
    {
        if (_printsWriting == Writing.Unsaid || _sentence < 0 || phrase.Modifier is not (DateModifier.By or DateModifier.Before or DateModifier.Until))
            return false;
        for (var i = phrase.First - 1; i >= _sentences[_sentence].FirstToken && i > phrase.First - 12; i--)
        {
            if (IsWord(i, "had"))
                return false;
            if (IsOneOf(ToComeWords, i))
                return true;
        }

        return false;
    }

    /// <summary>Whether somebody said or told what the sentence tells: then "had" looks back from the day of writing.</summary>
    private bool IsReported(in TimePhrase phrase)
    {
        for (var i = phrase.First - 1; i >= 0 && i > phrase.First - 24 && i >= _sentences[_sentence].FirstToken; i--)
        {
            if (IsWord(i, "said") || IsWord(i, "says") || IsWord(i, "told") || IsWord(i, "added"))
                return true;
        }

        return false;
    }

    /// <summary>"Monday 3 June": of the years round the one that the text leads to the nearest in which the day is such a weekday; that year itself where none is.</summary>
    private int YearOfWeekday(in TimePhrase phrase, int year)
    {
        const int Reach = 3;
        if (phrase.Weekday == 0 || phrase.Day == 0 || phrase.Month == 0 || phrase.Nth != 0)
            return year;

        // A day beside the day of writing is of its year, whatever its weekday.
        if (_writing is { HasMonth: true } writing && writing.Year == year && writing.Part == phrase.Month)
            return year;
        for (var distance = 0; distance <= Reach; distance++)
        {
            if (FallsOn(phrase, year + distance))
                return year + distance;
            if (FallsOn(phrase, year - distance))
                return year - distance;
        }

        return year;
    }

    private static bool FallsOn(in TimePhrase phrase, int year) => phrase.Day <= Calendar.DaysInMonth(year, phrase.Month)
        && (Calendar.Weekday(Calendar.ToNumber(year, phrase.Month, phrase.Day)) == phrase.Weekday
            || year < Calendar.LastJulianYear && Calendar.JulianWeekday(year, phrase.Month, phrase.Day) == phrase.Weekday);

    /// <summary>How many years the beginning of a range over the turn of a year lies before its month's own year: of the two ranges from October to
    /// March the one that is nearer.</summary>
    private int YearsToRange(in CalendarUnit focus, in TimePhrase first, in TimePhrase last, int year)
    {
        if (!focus.HasMonth || last.Form != PhraseForm.Calendar || last.HasYear || !IsPartOfYear(last) || JointOf(first, last) != Joint.Range)
            return 0;
        int from = MonthOf(first), to = MonthOf(last);
        if (from <= to || year != focus.Year)
            return 0;
        return focus.Part <= to || focus.Part - to < from - focus.Part ? -1 : 0;
    }

    /// <summary>The year of a month or a day seen from the day of writing: the last one that has been, or the next one where the sentence speaks of what is to come.</summary>
    private int YearBySpeech(in CalendarUnit writing, in TimePhrase phrase)
    {
        var month = MonthOf(phrase);
        if (!writing.HasMonth)
            return writing.Year;
        var ahead = month != writing.Part ? month - writing.Part : phrase.Day == 0 || !writing.IsDay ? 0 : phrase.Day - writing.Day;
        if (ahead == 0)
            return writing.Year;
        if (IsAnnounced(phrase))
            return ahead < 0 ? writing.Year + 1 : writing.Year;
        if (SpeaksOfPast(phrase) || FollowsSince(phrase))
            return ahead > 0 ? writing.Year - 1 : writing.Year;

        // Where the verb does not tell, the nearer of the two is meant, and the one that has been where both are as near.
        var months = month - writing.Part;
        return months >= 6 ? writing.Year - 1 : months < -7 ? writing.Year + 1 : writing.Year;
    }
}

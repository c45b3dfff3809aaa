using DocModel.Reading.Dates.Grammar;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Resolution;

/// <content>Dates by their place in the calendar: what the words give, and the year where they do not.</content>
internal sealed partial class PhraseResolver
{
    private void ResolveCalendar(int row, ref TimePhrase phrase, int rangeFrom)
    {
        CompleteYear(ref phrase);
        if (phrase.Has(PhraseTraits.Ambiguous) && _order == NumericDateOrder.Unknown)
        {
            ReportAmbiguous(row, phrase);
            return;
        }

        if (phrase.Has(PhraseTraits.Ambiguous) && _order == NumericDateOrder.DayFirst)
            (phrase.Day, phrase.Month) = (phrase.Month, phrase.Day);
        if (phrase.HasYear)
        {
            var unit = UnitIn(ref phrase, phrase.Year);
            if (phrase.Weekday != 0 && phrase.Nth == 0 && unit.IsDay)
                CheckWeekday(phrase, unit);
            SetUnit(row, phrase, unit, DateOrigin.Explicit, -1);
            return;
        }

        if (phrase.Weekday != 0 && phrase.Day == 0 && phrase.Nth == 0)
        {
            ResolveWeekday(row, phrase);
            return;
        }

        if (phrase.Day != 0 && phrase.Month == 0)
        {
            ResolveDayOfMonth(row, phrase);
            return;
        }

        if (phrase.Step != StepWord.None)
        {
            ResolveSteppedPart(row, ref phrase);
            return;
        }

        if (rangeFrom >= 0 && _focus.Unit is null && _items[rangeFrom].Value is null)
            rangeFrom = -1;
        var frame = rangeFrom >= 0 ? _focus.Unit : _focus.Frame;
        if (frame is { Unit: >= TimeUnit.Decade })
        {
            // A decade does not say which of its years.
            if (_speaksFromWriting)
                frame = null;
            else
            {
                SetOpen(row, phrase, InUnknownYear(ref phrase));
                return;
            }
        }

        if (frame is { } focus)
        {
            var anchor = rangeFrom >= 0 ? _focus.Row : _focus.FrameRow;
            var year = YearNear(focus, phrase, rangeFrom, phrase.Month != 0 && OpensParagraph(phrase));
            if (rangeFrom < 0 && year > focus.Year && IsPastPerfect(phrase))
                year = focus.Year;
            year = YearSeenFromWriting(phrase, year);
            if (rangeFrom < 0 && row + 1 < _phrases.Count)
                year += YearsToRange(focus, phrase, _phrases[row + 1], year);
            SetUnit(row, phrase, UnitIn(ref phrase, year), DateOrigin.Resolved, anchor);
        }
        else if (_writing is { } writing)
        {
            var year = YearBySpeech(writing, phrase);
            SetUnit(row, phrase, UnitIn(ref phrase, year), DateOrigin.DateOfWriting, -1);
        }
        else
            SetOpen(row, phrase, InUnknownYear(ref phrase));
    }

    /// <summary>The century of "'71" and the era of "490" from the narrative.</summary>
    private void CompleteYear(ref TimePhrase phrase)
    {
        if (phrase.Has(PhraseTraits.ShortYear) && phrase.Year < 100)
        {
            var near = _focus.Unit?.Year ?? _writing?.Year;
            var century = near is > 0 ? near.Value - (near.Value % 100) : 1900;
            var year = century + phrase.Year;

            // Without a focus the last such year before the day of writing is meant.
            if (_writing is { } writing && year > writing.Year + 5 && (_focus.Unit is null || year > writing.Year + 20))
                year -= 100;
            else if (_focus.Unit is { } focus && year < focus.Year - 60 && (_writing is null || year + 100 <= _writing.Value.Year))
                year += 100;
            else if (_focus.Unit is { } later && year > later.Year + 50)
                year -= 100;

            // "the 40s" beside the 2000s are those that have been.
            if (phrase.Unit == TimeUnit.Decade && near is >= 2000 and var spoken && year > spoken + 19)
                year -= 100;

            // "the twenties" are over: in the 2020s the word still means the 1920s.
            if (phrase.Unit == TimeUnit.Decade && near is { } last && year <= last && last - year < 10 && last >= 2000)
                year -= 100;
            phrase.Year = year;
        }
        else if (phrase.Has(PhraseTraits.EraOpen) && _focus.IsBeforeEra)
            phrase.Year = phrase.Unit == TimeUnit.Decade ? -phrase.Year - 8 : 1 - phrase.Year;
    }

    private CalendarUnit UnitIn(ref TimePhrase phrase, int year)
    {
        if (phrase.Holiday != Holiday.None)
            return CalendarUnit.OfDay(Calendar.DayOf(phrase.Holiday, year));
        switch (phrase.Unit)
        {
            case TimeUnit.Day when phrase.Nth != 0:
                var nth = Calendar.WeekdayOfMonth(year, phrase.Month, phrase.Weekday, phrase.Nth);
                return nth > 0 ? new CalendarUnit(TimeUnit.Day, year, phrase.Month, nth) : new CalendarUnit(TimeUnit.Month, year, phrase.Month);
            case TimeUnit.Day:
                if (phrase.Day <= Calendar.DaysInMonth(year, phrase.Month))
                    return new CalendarUnit(TimeUnit.Day, year, phrase.Month, phrase.Day);
                if (phrase.Day == 29 && !phrase.HasYear)
                {
                    // A leap day that the text around it puts into another year is that of the nearest leap year.
                    for (var distance = 1; distance < 8; distance++)
                    {
                        if (Calendar.DaysInMonth(year - distance, 2) == 29)
                            return new CalendarUnit(TimeUnit.Day, year - distance, 2, 29);
                        if (Calendar.DaysInMonth(year + distance, 2) == 29)
                            return new CalendarUnit(TimeUnit.Day, year + distance, 2, 29);
                    }
                }

                ReportImpossible(phrase, year);
                phrase.Unit = TimeUnit.Month;
                return new CalendarUnit(TimeUnit.Month, year, phrase.Month);
            case TimeUnit.Month:
                return new CalendarUnit(TimeUnit.Month, year, phrase.Month);
            case TimeUnit.Season or TimeUnit.Quarter or TimeUnit.Half:
                return new CalendarUnit(phrase.Unit, year, phrase.Season);
            default:
                return new CalendarUnit(phrase.Unit, year);
        }
    }

    private Edtf? InUnknownYear(ref TimePhrase phrase)
    {
        switch (phrase.Unit)
        {
            case TimeUnit.Day when phrase.Nth != 0:
                return Edtf.FromMonthInUnknownYear(phrase.Month);
            case TimeUnit.Day when phrase.Month != 0 && phrase.Holiday == Holiday.None:
                if (phrase.Day <= Calendar.DaysInMonth(2000, phrase.Month))
                    return Edtf.FromDayInUnknownYear(phrase.Month, phrase.Day);
                ReportImpossible(phrase, 2000);
                return Edtf.FromMonthInUnknownYear(phrase.Month);
            case TimeUnit.Day when phrase.Holiday is not Holiday.None and < Holiday.ShroveTuesday && FixedDay(phrase.Holiday) is { } day:
                return day;
            case TimeUnit.Month:
                return Edtf.FromMonthInUnknownYear(phrase.Month);
            case TimeUnit.Season or TimeUnit.Quarter or TimeUnit.Half:
                return Edtf.FromSeasonInUnknownYear(phrase.Season);
            default:
                return null;
        }
    }

    private static Edtf? FixedDay(Holiday holiday)
    {
        var (_, month, day) = Calendar.FromNumber(Calendar.DayOf(holiday, 2001));
        var (_, otherMonth, otherDay) = Calendar.FromNumber(Calendar.DayOf(holiday, 2003));
        return (month, day) == (otherMonth, otherDay) ? Edtf.FromDayInUnknownYear(month, day) : null;
    }

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

        if (!focus.HasMonth)
            return year;

        // A narrative that has reached the end of a year goes on with the next one.
        var ahead = month - focus.Part;
        return ahead <= (opensParagraph ? -5 : -8) ? year + 1 : ahead >= 9 && focus.Part <= 2 ? year - 1 : year;
    }

    /// <summary>In a text that speaks from its day of writing what is told has been and what is announced is to come.</summary>
    private int YearSeenFromWriting(in TimePhrase phrase, int year)
    {
        if (!_speaksFromWriting || _writing is not { HasMonth: true } writing || Math.Abs(writing.Year - year) > 1)
            return year;
        var bySpeech = YearBySpeech(writing, phrase);
        return SpeaksOfFuture(phrase) ? Math.Max(year, bySpeech) : bySpeech < year ? bySpeech : year;
    }

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
        if (SpeaksOfFuture(phrase))
            return ahead < 0 ? writing.Year + 1 : writing.Year;
        if (SpeaksOfPast(phrase))
            return ahead > 0 ? writing.Year - 1 : writing.Year;

        // Where the verb does not tell, the nearer of the two is meant, and the one that has been where both are as near.
        var months = month - writing.Part;
        return months >= 6 ? writing.Year - 1 : months < -7 ? writing.Year + 1 : writing.Year;
    }

    private bool SpeaksOfPast(in TimePhrase phrase)
    {
        for (var i = phrase.First - 1; i >= 0 && i > phrase.First - 16 && !(_tokens[i].Kind == TokenKind.Mark && _tokens.Text[_tokens[i].Start] is '.' or ';'); i--)
        {
            if (_tokens.Is(i, WordClass.Auxiliary) && (IsWord(i, "was") || IsWord(i, "were") || IsWord(i, "had") || IsWord(i, "did")))
                return true;
        }

        return false;
    }

    private bool SpeaksOfFuture(in TimePhrase phrase)
    {
        var s = _sentences.IndexAt(_tokens[phrase.First].Start);
        if (s < 0)
            return false;
        ref readonly var sentence = ref _sentences[s];

        // A few words to both sides: sentences can be as long as the text.
        var end = Math.Min(sentence.EndToken, phrase.End + 30);
        for (var i = Math.Max(sentence.FirstToken, phrase.First - 30); i < end; i++)
        {
            if (i >= phrase.End && (_tokens.IsMark(i, ';') || IsWord(i, "and") || IsWord(i, "but")))
                return false;
            if (i < phrase.First && i > phrase.First - 5 && IsSchedule(i))
                return !TellsInPast(i, end);
            if (!_tokens.Is(i, WordClass.Auxiliary))
                continue;
            var word = _tokens.Chars(i);
            if (word.EqualsIgnoreCase("will".AsSpan()) || word.EqualsIgnoreCase("shall".AsSpan()))
                return true;

            // "is to be held"
            if (word.EqualsIgnoreCase("be".AsSpan()) && i > 1 && IsWord(i - 1, "to") && (IsWord(i - 2, "is") || IsWord(i - 2, "are")))
                return true;
        }

        return false;
    }

    /// <summary>"due by June, was still open": what had been planned.</summary>
    private bool TellsInPast(int begin, int end)
    {
        for (var i = Math.Max(begin - 2, 0); i < Math.Min(end, begin + 12); i++)
        {
            if (IsWord(i, "was") || IsWord(i, "were") || IsWord(i, "had"))
                return true;
        }

        return false;
    }

    /// <summary>"starts on Monday", "is due in June": the present tense speaks of what is planned.</summary>
    private bool IsSchedule(int i)
    {
        if (IsWord(i, "starts") || IsWord(i, "begins") || IsWord(i, "opens") || IsWord(i, "due") || IsWord(i, "scheduled") || IsWord(i, "upcoming"))
            return true;
        return (IsWord(i, "start") || IsWord(i, "begin") || IsWord(i, "open")) && i > 0 && _tokens[i - 1].Kind == TokenKind.Word
            && (_tokens.Is(i - 1, WordClass.Pronoun) || _tokens.Text[_tokens[i - 1].End - 1] == 's');
    }

    /// <summary>Whether "today" means these days: "still used today", and in texts that tell of the past without anybody who speaks.</summary>
    private bool IsNowadays(in TimePhrase phrase)
    {
        for (var i = phrase.First - 1; i >= 0 && i > phrase.First - 8 && _tokens[i].Kind == TokenKind.Word; i--)
        {
            if (IsWord(i, "still"))
                return true;
        }

        if (phrase.First > 0 && (IsWord(phrase.First - 1, "used") || IsWord(phrase.First - 1, "use") || IsWord(phrase.First - 1, "known") || IsWord(phrase.First - 1, "called")))
            return true;
        if (_speaksFromWriting)
            return false;
        _hasSpeaker ??= HasSpeaker();
        return !_hasSpeaker.Value && (_focus.Unit is null || Math.Abs(_focus.Unit.Value.Year - _writing!.Value.Year) > 1);
    }

    /// <summary>Whether somebody says "I" or "we" at the beginning of the text.</summary>
    private bool HasSpeaker()
    {
        var end = Math.Min(_tokens.Count, 1000);
        for (var i = 0; i < end; i++)
        {
            if (_tokens.Is(i, WordClass.Pronoun | WordClass.Determiner)
                && (IsWord(i, "we") || IsWord(i, "our") || IsWord(i, "my") || IsWord(i, "us") || (IsWord(i, "i") && _tokens[i].Is(TokenFlags.Capitalized))))
                return true;
        }

        return false;
    }

    /// <summary>"had spent the spring": looks back from where the narrative is.</summary>
    private bool IsPastPerfect(in TimePhrase phrase, int reach = 4)
    {
        for (var i = phrase.First - 1; i >= 0 && i >= phrase.First - reach; i--)
        {
            if (_tokens[i].Kind == TokenKind.Mark)
                return false;
            if (IsWord(i, "had"))
                return true;
        }

        return false;
    }

    /// <summary>Whether the sentence tells a story that lies far before the day of writing, so that "this year" is the year of the story.</summary>
    private bool TellsOfPast(in TimePhrase phrase)
    {
        if (SpokeFromWriting(phrase) || _focus.Unit is not { } focus || _writing is not { } writing || Math.Abs(writing.Year - focus.Year) < 2)
            return false;
        if (phrase.Step == StepWord.Next)
            return !SpeaksOfFuture(phrase);
        var s = _sentences.IndexAt(_tokens[phrase.First].Start);
        if (s < 0)
            return false;
        ref readonly var sentence = ref _sentences[s];
        var end = Math.Min(sentence.EndToken, phrase.End + 30);
        for (var i = Math.Max(sentence.FirstToken, phrase.First - 30); i < end; i++)
        {
            if (IsWord(i, "was") || IsWord(i, "were") || IsWord(i, "had"))
                return true;
        }

        return false;
    }

    /// <summary>Whether one of the last expressions was counted from the day of writing.</summary>
    private bool SpokeFromWriting(in TimePhrase phrase) => _lastFromWriting >= 0 && phrase.First - _lastFromWriting < 400;

    private bool IsWord(int i, string word) => _tokens.Chars(i).EqualsIgnoreCase(word.AsSpan());

    private void ResolveWeekday(int row, in TimePhrase phrase)
    {
        if (phrase.Has(PhraseTraits.FromElsewhere))
        {
            SetOpen(row, phrase);
            return;
        }

        var fromWriting = _writing is { IsDay: true } && (phrase.Has(PhraseTraits.FromWriting) || _focus.Day is not { } known
            || Math.Abs(known.FirstDay - _writing.Value.FirstDay) < 400);
        if (_writing is { IsDay: true } entry && phrase.Step == StepWord.None && IsEntryDate(phrase))
        {
            // "Friday." above the next entry of a diary
            var ahead = (phrase.Weekday - Calendar.Weekday(entry.FirstDay) + 7) % 7;
            SetUnit(row, phrase, CalendarUnit.OfDay(entry.FirstDay + ahead), DateOrigin.DateOfWriting, -1);
            return;
        }

        if (fromWriting && _writing is { } writing)
        {
            var today = writing.FirstDay;
            var back = (Calendar.Weekday(today) - phrase.Weekday + 7) % 7;
            var day = phrase.Step switch
            {
                StepWord.Last or StepWord.Past or StepWord.Previous => today - (back == 0 ? 7 : back),
                StepWord.Next or StepWord.Coming or StepWord.Following => today - back + 7,
                // "this Friday" is the one of the week, unless it is over and the sentence looks ahead.
                StepWord.This => today - back + (phrase.Weekday > Calendar.Weekday(today) || (back != 0 && SpeaksOfFuture(phrase)) ? 7 : 0),
                _ => back != 0 && SpeaksOfFuture(phrase) ? today - back + 7 : today - back,
            };
            SetUnit(row, phrase, CalendarUnit.OfDay(day), DateOrigin.DateOfWriting, -1);
        }
        else if (_focus.Day is { } focus)
        {
            var ahead = (phrase.Weekday - Calendar.Weekday(focus.FirstDay) + 7) % 7;
            var day = phrase.Step switch
            {
                StepWord.Last or StepWord.Previous => focus.FirstDay + ahead - 7,
                StepWord.Following or StepWord.Next => focus.FirstDay + (ahead == 0 ? 7 : ahead),
                _ => focus.FirstDay + ahead,
            };
            SetUnit(row, phrase, CalendarUnit.OfDay(day), DateOrigin.Resolved, _focus.DayRow);
        }
        else
            SetOpen(row, phrase);
    }

    /// <summary>"on the 31st": a day of the month that the narrative has reached, or of the next one where that day lies far back.</summary>
    private void ResolveDayOfMonth(int row, in TimePhrase phrase)
    {
        var ofWriting = _focus.Unit is null && _writing is { HasMonth: true };
        if ((ofWriting ? _writing : _focus.Unit) is not { HasMonth: true } from)
        {
            SetOpen(row, phrase);
            return;
        }

        var month = (from.Year * 12) + from.Part - 1;
        if (from.IsDay)
            month += ofWriting ? (SpeaksOfFuture(phrase) ? (phrase.Day < from.Day ? 1 : 0) : phrase.Day > from.Day ? -1 : 0) : phrase.Day < from.Day - 14 && !IsPastPerfect(phrase) ? 1 : 0;
        var unit = CalendarUnit.OfMonth(month);
        if (phrase.Weekday != 0 && from.Year >= Calendar.LastJulianYear)
        {
            // The weekday tells the month, of the nearest three.
            foreach (var near in (int[])[month, month - 1, month + 1])
            {
                var other = CalendarUnit.OfMonth(near);
                if (phrase.Day <= Calendar.DaysInMonth(other.Year, other.Part) && Calendar.Weekday(Calendar.ToNumber(other.Year, other.Part, phrase.Day)) == phrase.Weekday)
                {
                    unit = other;
                    break;
                }
            }
        }

        if (phrase.Day > Calendar.DaysInMonth(unit.Year, unit.Part))
            SetOpen(row, phrase);
        else
            SetUnit(row, phrase, unit with { Unit = TimeUnit.Day, Day = phrase.Day }, ofWriting ? DateOrigin.DateOfWriting : DateOrigin.Resolved, ofWriting ? -1 : _focus.Row);
    }

    /// <summary>"last July", "the following spring", "that October", "August of that year".</summary>
    private void ResolveSteppedPart(int row, ref TimePhrase phrase)
    {
        var ofWriting = _writing is not null && (phrase.Has(PhraseTraits.FromWriting) || _focus.Unit is null)
            && !TellsOfPast(phrase);
        var takesUp = phrase.Step is StepWord.That || phrase.Has(PhraseTraits.Bare);
        if ((ofWriting ? _writing : takesUp ? _focus.LastUnit : _focus.Unit) is not { } from)
        {
            SetOpen(row, phrase, InUnknownYear(ref phrase));
            return;
        }

        int year;
        if (phrase.Has(PhraseTraits.Bare))
            year = from.Year + (phrase.Step == StepWord.Following ? 1 : phrase.Step == StepWord.Previous ? -1 : 0);
        else
        {
            var month = MonthOf(phrase);
            var known = from.HasMonth || from.Unit is TimeUnit.Season or TimeUnit.Quarter;
            var ahead = known ? month - from.FirstMonth : 0;
            year = phrase.Step switch
            {
                StepWord.Next or StepWord.Following or StepWord.Coming => known && ahead > 0 ? from.Year : from.Year + 1,
                StepWord.Last or StepWord.Previous or StepWord.Past => known && ahead < 0 ? from.Year : from.Year - 1,
                _ => from.Year,
            };
        }

        SetUnit(row, phrase, UnitIn(ref phrase, year), ofWriting ? DateOrigin.DateOfWriting : DateOrigin.Resolved, ofWriting ? -1 : takesUp ? _focus.LastRow : _focus.Row);
    }

    private void ResolveClock(int row, in TimePhrase phrase)
    {
        if (phrase.Has(PhraseTraits.FromElsewhere))
        {
            SetOpen(row, phrase);
            return;
        }

        // A day in the same sentence, before or behind the time, is its day.
        var next = row + 1 < _phrases.Count && _phrases[row + 1] is { Form: PhraseForm.Calendar, Unit: TimeUnit.Day, Month: > 0, HasYear: true } behind
            && behind.First - phrase.End <= 3 && SameSentence(phrase, behind)
            ? row + 1
            : -1;
        if (next >= 0)
        {
            var day = _phrases[next];
            CompleteYear(ref day);
            if (day.Day <= Calendar.DaysInMonth(day.Year, day.Month) && !day.Has(PhraseTraits.Ambiguous))
            {
                // The day stands beside the time: nothing is inferred.
                SetUnit(row, phrase, new CalendarUnit(TimeUnit.Day, day.Year, day.Month, day.Day), DateOrigin.Explicit, next, moves: false);
                return;
            }
        }

        var fromWriting = phrase.Has(PhraseTraits.FromWriting) && _writing is { IsDay: true };
        if (fromWriting && _writing is { } writing)
        {
            var shift = phrase.Step is StepWord.Last ? -1 : phrase.Step is StepWord.Next ? 1 : 0;
            SetUnit(row, phrase, CalendarUnit.OfDay(writing.FirstDay + shift), DateOrigin.DateOfWriting, -1);
            return;
        }

        if (_focus.Day is { } focus)
        {
            var shift = phrase.Step is StepWord.Previous ? -1 : phrase.Step is StepWord.Next or StepWord.Following ? 1 : 0;
            SetUnit(row, phrase, CalendarUnit.OfDay(focus.FirstDay + shift), shift == 0 && IsBesideDay(row, phrase) ? DateOrigin.Explicit : DateOrigin.Resolved, _focus.DayRow, moves: shift != 0);
            return;
        }

        SetOpen(row, phrase);
    }

    /// <summary>"on 7 February 2024 at 03:12": whether the whole day stands directly before the time.</summary>
    private bool IsBesideDay(int row, in TimePhrase phrase) => row > 0 && _focus.DayRow == row - 1
        && _phrases[row - 1] is { Form: PhraseForm.Calendar, Unit: TimeUnit.Day, HasYear: true } day && phrase.First - day.End <= 2 && SameSentence(day, phrase);

    private bool SameSentence(in TimePhrase left, in TimePhrase right)
    {
        var sentence = _sentences.IndexAt(_tokens[left.First].Start);
        return sentence >= 0 && right.First < _sentences[sentence].EndToken;
    }

    private void ReportImpossible(in TimePhrase phrase, int year)
    {
        var days = Calendar.DaysInMonth(year, phrase.Month);
        _findings.Add(
            FindingRule.ImpossibleDate,
            SpanOf(phrase),
            FormattableString.Invariant($"\"{Words(phrase)}\": {MonthNames[phrase.Month - 1]}{(phrase.Month == 2 && phrase.HasYear ? FormattableString.Invariant($" {year}") : "")} has {days} days; read as the month."));
    }

    /// <summary>Reports a weekday that its date has in no calendar that was in use.</summary>
    private void CheckWeekday(in TimePhrase phrase, in CalendarUnit day)
    {
        var weekday = Calendar.Weekday(day.FirstDay);
        if (phrase.Weekday == weekday || (day.Year < Calendar.LastJulianYear && phrase.Weekday == Calendar.JulianWeekday(day.Year, day.Part, day.Day)))
            return;
        _findings.Add(
            FindingRule.WrongWeekday,
            SpanOf(phrase),
            FormattableString.Invariant($"\"{Words(phrase)}\": {day.Day} {MonthNames[day.Part - 1]} {day.Year} is a {WeekdayNames[weekday - 1]}, not a {WeekdayNames[phrase.Weekday - 1]}; read as {day.ToEdtf()}."));
    }

    private void ReportAmbiguous(int row, in TimePhrase phrase)
    {
        var (monthFirst, dayFirst) = (Edtf.FromDay(phrase.Year, phrase.Month, phrase.Day), Edtf.FromDay(phrase.Year, phrase.Day, phrase.Month));
        _findings.Add(
            FindingRule.AmbiguousDate,
            SpanOf(phrase),
            FormattableString.Invariant($"\"{Words(phrase)}\" is {monthFirst} if the month comes first and {dayFirst} if the day does; read as one of the two."));
        var value = Edtf.Parse(monthFirst < dayFirst ? "[" + monthFirst + "," + dayFirst + "]" : "[" + dayFirst + "," + monthFirst + "]");
        SetOpen(row, phrase, value);
    }

    private string Words(in TimePhrase phrase)
    {
        var span = SpanOf(phrase);
        return _tokens.Text.Substring(span.Start, Math.Min(span.Length, 60));
    }

    private static readonly string[] WeekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    private static readonly string[] MonthNames =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
}

using DocModel.Reading.Dates.Grammar;

namespace DocModel.Reading.Dates.Resolution;

/// <content>Dates by their place in the calendar: what the words give, and the year where they do not.</content>
internal sealed partial class PhraseResolver
{
    private void ResolveCalendar(int row, ref TimePhrase phrase, int rangeFrom, int weekRow)
    {
        if (phrase.Has(PhraseTraits.Impossible))
        {
            ReportNoDate(phrase);
            SetOpen(row, phrase);
            return;
        }

        CompleteYear(row, ref phrase);
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

        if (EntryAfterLast(phrase) is { } entry)
        {
            SetUnit(row, phrase, entry, DateOrigin.Resolved, _entryRow);
            return;
        }

        if (phrase.Weekday != 0 && phrase.Day == 0 && phrase.Nth == 0)
        {
            _isUndatedReport |= _writing is null && _focus.Unit is null && IsDateline(phrase);
            ResolveWeekday(row, phrase, weekRow);
            return;
        }

        if (phrase.Day != 0 && phrase.Month == 0)
        {
            ResolveDayOfMonth(row, phrase);
            return;
        }

        if (phrase is { Holiday: Holiday.VictoryInEuropeDay, Step: StepWord.None } && IsNearTheWar())
        {
            SetUnit(row, phrase, UnitIn(ref phrase, YearOfVictory), DateOrigin.Explicit, -1);
            return;
        }

        if (IsOfUntoldYear(phrase))
        {
            SetOpen(row, phrase, InUnknownYear(ref phrase));
            return;
        }

        if (phrase.Step != StepWord.None)
        {
            ResolveSteppedPart(row, ref phrase);
            return;
        }

        if (rangeFrom < 0 && SeasonOfNext(row, phrase) is { } dated)
        {
            SetUnit(row, phrase, UnitIn(ref phrase, dated), DateOrigin.Resolved, row + 1, moves: false);
            return;
        }

        if (rangeFrom < 0 && HolidayBesideNext(row, phrase) is var (next, ofHoliday))
        {
            SetUnit(row, phrase, UnitIn(ref phrase, ofHoliday), DateOrigin.Resolved, next, moves: false);
            return;
        }

        if (rangeFrom < 0 && ToldBefore(row, phrase) is >= 0 and var told && _items[told].Value is { Year: { } sameYear })
        {
            SetUnit(row, phrase, UnitIn(ref phrase, (int)sameYear), DateOrigin.Resolved, told, moves: false);
            return;
        }

        if (IsHabit(row, phrase) || IsTermOfToday(phrase) && _printsWriting == Writing.Unsaid)
        {
            SetOpen(row, phrase, InUnknownYear(ref phrase));
            return;
        }

        if (rangeFrom < 0 && YearInRange(row, phrase) is { } within)
        {
            SetUnit(row, phrase, UnitIn(ref phrase, within), DateOrigin.Resolved, row - 1);
            return;
        }

        if (rangeFrom < 0 && MonthToldBefore(row, phrase) is >= 0 and var toldMonth && _items[toldMonth].Value is { Year: { } yearOfMonth })
        {
            SetUnit(row, phrase, UnitIn(ref phrase, (int)yearOfMonth), DateOrigin.Resolved, toldMonth);
            return;
        }

        if (rangeFrom < 0 && IsSeenFromWriting(phrase))
        {
            SetUnit(row, phrase, UnitIn(ref phrase, YearOfWeekday(phrase, YearBySpeech(_writing.GetValueOrDefault(), phrase))), DateOrigin.DateOfWriting, -1);
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

            // "It will be paid on 12 May" in a text that tells of what has been and does not say when it was written: of which year it does not say either.
            if (rangeFrom < 0 && _writing is null && anchor >= 0 && (_isUndatedReport && !SameSentence(_phrases[anchor], phrase) || IsToCome(phrase) && !IsToCome(_phrases[anchor]) && !SameSentence(_phrases[anchor], phrase)))
            {
                SetOpen(row, phrase, InUnknownYear(ref phrase));
                return;
            }

            var year = rangeFrom < 0 && YearOfPair(anchor, phrase) is { } ofPair ? ofPair : YearNear(focus, phrase, rangeFrom, phrase.Month != 0 && OpensParagraph(phrase));
            if (rangeFrom < 0 && year > focus.Year && phrase.Modifier is not (DateModifier.Until or DateModifier.By) && IsPastPerfect(phrase))
                year = focus.Year;
            if (rangeFrom < 0 && focus.HasMonth && year == focus.Year && MonthOf(phrase) > focus.Part && IsComparison(phrase))
                year--;

            // "the river froze by the 20th of November and we drove on it till April"
            if (phrase.Modifier == DateModifier.Until && rangeFrom < 0 && focus.HasMonth && year == focus.Year && MonthOf(phrase) < focus.Part && anchor >= 0
                && _sentences.IndexAt(_items[anchor].Span.Start) == _sentence && !IsPastPerfect(phrase, ReachOfClause))
                year++;
            if (phrase.Modifier is DateModifier.By or DateModifier.Before && rangeFrom < 0 && focus.HasMonth && year == focus.Year && MonthOf(phrase) < focus.Part && SpeaksOfFuture(phrase))
                year++;
            if (phrase.Modifier == DateModifier.By && rangeFrom < 0 && year == focus.Year && anchor >= 0 && SameSentence(_phrases[anchor], phrase) && MonthOf(phrase) < (focus.HasMonth ? focus.Part : focus is { Unit: TimeUnit.Season, FirstMonth: < 12 } ? focus.FirstMonth : 0))
                year++;
            year = YearSeenFromWriting(phrase, year);
            if (FollowsSince(phrase))
                year = Math.Min(year, SinceNoLaterThan(focus));
            if (rangeFrom < 0 && year == _yearOfReview + 1 && focus.Year == _yearOfReview && OpensParagraph(phrase) && !SpeaksOfFuture(phrase))
                year = focus.Year;
            if (rangeFrom < 0 && row + 1 < _phrases.Count)
                year += YearsToRange(focus, phrase, _phrases[row + 1], year);
            year = YearOfWeekday(phrase, year);
            SetUnit(row, phrase, UnitIn(ref phrase, year), DateOrigin.Resolved, anchor);
        }
        else if (_writing is { } writing)
        {
            var year = YearOfWeekday(phrase, YearBySpeech(writing, phrase));
            SetUnit(row, phrase, UnitIn(ref phrase, year), DateOrigin.DateOfWriting, -1);
        }
        else
            SetOpen(row, phrase, InUnknownYear(ref phrase));
    }

    /// <summary>"has not left his bed since March": from when on something is has been, seen from the day of writing or from where the narrative is.</summary>
    private int SinceNoLaterThan(in CalendarUnit focus) => _writing is { } writing && writing.Year <= focus.Year && focus.Year - writing.Year < 2 ? writing.Year : focus.Year;

    /// <summary>The century of "'71" and the era of "490" from the narrative.</summary>
    private void CompleteYear(int row, ref TimePhrase phrase)
    {
        if (phrase is { Unit: TimeUnit.Decade, Year: < 100 } && phrase.Has(PhraseTraits.ShortYear) && _focus.Unit is { Year: <= 0 and > -200 })
        {
            // "Caesar fell in 44 BC … the wars of the 40s"
            phrase.Year = -phrase.Year - 8;
        }
        else if (phrase.Has(PhraseTraits.ShortYear) && phrase.Year < 100)
        {
            var near = _focus.Unit?.Year ?? _writing?.Year;
            var century = near is > 0 ? near.Value - (near.Value % 100) : 1900;
            var year = century + phrase.Year;

            // Without a focus the last such year before the day of writing is meant.
            if (_writing is { } writing && year > writing.Year + 5 && (_focus.Unit is null || year > writing.Year + 20))
                year -= 100;
            else if (_focus.Unit is { } focus && year < focus.Year - 60 && (_writing is null || year + 100 <= _writing.Value.Year))
                year += 100;
            else if (_focus.Unit is { Year: > 0 } later && year > later.Year + 50)
                year -= 100;

            // "a copy of about 1740. In the '45 …": the last year named can be the nearer one.
            if (phrase.Unit == TimeUnit.Year && _focus.LastUnit is { Year: > 0 } named && _focus.Unit is { } main)
            {
                var other = named.Year - (named.Year % 100) + (year % 100);
                other = other < named.Year - 50 ? other + 100 : other;
                if (Math.Abs(other - named.Year) < Math.Abs(year - main.Year) && (_writing is null || other <= _writing.Value.Year))
                    year = other;
            }

            // "the 40s" beside the 2000s are those that have been.
            if (phrase.Unit == TimeUnit.Decade && near is >= 2000 and var spoken && year > spoken + 19)
                year -= 100;

            // "the twenties" are over: in the 2020s the word still means the 1920s.
            if (phrase.Unit == TimeUnit.Decade && near is { } last && year <= last && last - year < 10 && last >= 2000)
                year -= 100;
            phrase.Year = year;
        }
        else if (phrase.Has(PhraseTraits.EraOpen) && _focus.IsBeforeEra && !IsPastEra(row, phrase))
            phrase.Year = phrase.Unit == TimeUnit.Decade ? -phrase.Year - 8 : 1 - phrase.Year;
    }

    /// <summary>"… that of 12 BC. In 837 it came near the earth. In April 1066 …": a number that would leap back far beyond all that was told, and before a year of our
    /// era, is of our era too.</summary>
    private bool IsPastEra(int row, in TimePhrase phrase)
    {
        const int Leap = 300;
        const int Ahead = 4;
        if (_focus.Unit is not { } focus || focus.Year - (1 - phrase.Year) < Leap)
            return false;
        for (var next = row + 1; next < _phrases.Count && next <= row + Ahead; next++)
        {
            if (_phrases[next] is { Form: PhraseForm.Calendar, HasYear: true } later && !later.Has(PhraseTraits.EraOpen | PhraseTraits.ShortYear))
                return later.Year >= phrase.Year && later.Year - phrase.Year < 2 * Leap;
        }

        return false;
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
            case TimeUnit.Week:
                return WeekIn(phrase, year);
            case TimeUnit.Month:
                return new CalendarUnit(TimeUnit.Month, year, phrase.Month);
            case TimeUnit.Season or TimeUnit.Quarter or TimeUnit.Half:
                return new CalendarUnit(phrase.Unit, year, phrase.Season);
            default:
                return new CalendarUnit(phrase.Unit, year);
        }
    }

    /// <summary>A week of a year, or a day of it: weeks begin on Monday, and the first is that of 4 January.</summary>
    private CalendarUnit WeekIn(in TimePhrase phrase, int year)
    {
        var fourth = Calendar.ToNumber(year, 1, 4);
        var monday = fourth - Calendar.Weekday(fourth) + 1 + (7 * (phrase.Nth - 1));

        // The week of 31 December can be the first of the next year.
        if (phrase.Nth == 53 && Calendar.FromNumber(monday + 3).Year != year)
        {
            ReportNoWeek(phrase, year);
            return new CalendarUnit(TimeUnit.Year, year);
        }

        return phrase.Weekday != 0 ? CalendarUnit.OfDay(monday + phrase.Weekday - 1) : CalendarUnit.OfDays(monday, 7, TimeUnit.Week);
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

    private const int YearOfVictory = 1945;

    /// <summary>Whether VE Day is the day itself: a text that has come to another time means its anniversary.</summary>
    private bool IsNearTheWar() => (_focus.Unit ?? _writing) is not { } time || Math.Abs(time.Year - YearOfVictory) <= 8;

    private static Edtf? FixedDay(Holiday holiday)
    {
        var (_, month, day) = Calendar.FromNumber(Calendar.DayOf(holiday, 2001));
        var (_, otherMonth, otherDay) = Calendar.FromNumber(Calendar.DayOf(holiday, 2003));
        return (month, day) == (otherMonth, otherDay) ? Edtf.FromDayInUnknownYear(month, day) : null;
    }

    /// <summary>"last July", "the following spring", "that October", "August of that year".</summary>
    private void ResolveSteppedPart(int row, ref TimePhrase phrase)
    {
        // "on any 31 August by notice before the preceding 31 May"
        if (_habitSentence >= 0 && _habitSentence == _sentence && !phrase.Has(PhraseTraits.FromWriting))
        {
            SetOpen(row, phrase, InUnknownYear(ref phrase));
            return;
        }

        // "last November" is seen from a day of writing, be it one that nobody told.
        if (_writing is null && phrase.Has(PhraseTraits.FromWriting) && phrase.Step == StepWord.Last)
        {
            SetOpen(row, phrase, InUnknownYear(ref phrase));
            return;
        }

        var ofWriting = _writing is not null && (phrase.Has(PhraseTraits.FromWriting) || _focus.Unit is null)
            && !TellsOfPast(phrase);
        var takesUp = phrase.Step is StepWord.That || phrase.Has(PhraseTraits.Bare)
            || phrase.Step is StepWord.Following or StepWord.Previous && _focus.LastRow == row - 1 && _sentence >= 0 && _sentences[_sentence].Block == _storyBlock && !OpensParagraph(phrase);

        // "the rules of the previous year were valid until the following Easter": a noun's year is not where the story is.
        var ofNoun = !ofWriting && row > 0 && _phrases[row - 1] is { Form: PhraseForm.Step, Step: StepWord.Previous } noun && noun.First > 0 && IsWord(noun.First - 1, "of") && SameSentence(noun, phrase);
        // "carbon dates of 1290–1400 were published the next spring"
        const int Far = 50;
        var leaps = !ofWriting && phrase.Step is StepWord.Following or StepWord.Next && _focus.Main is { } main && (takesUp ? _focus.LastUnit : _focus.Unit) is { Unit: >= TimeUnit.Year } touched && Math.Abs(main.Year - touched.Year) > Far && SameSentence(_phrases[_focus.MainRow], phrase);
        if ((ofWriting ? _writing : ofNoun || leaps ? _focus.Main : takesUp ? _focus.LastUnit : _focus.Unit) is not { } from)
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
            if (known && ahead == 0 && from.IsDay && phrase.Day != 0)
                ahead = phrase.Day - from.Day;
            year = phrase.Step switch
            {
                StepWord.Next or StepWord.Following or StepWord.Coming => known && ahead > 0 ? from.Year : from.Year + 1,
                StepWord.Last or StepWord.Previous or StepWord.Past => known && ahead < 0 ? from.Year : from.Year - 1,
                _ => from.Year,
            };
        }

        SetUnit(row, phrase, UnitIn(ref phrase, year), ofWriting ? DateOrigin.DateOfWriting : DateOrigin.Resolved, ofWriting ? -1 : ofNoun || leaps ? _focus.MainRow : takesUp ? _focus.LastRow : _focus.Row);
    }
}

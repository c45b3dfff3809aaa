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

        if (phrase is { Nth: not 0, Unit: TimeUnit.Day, Weekday: not 0, Month: 0 })
        {
            ResolveWeekdayOfMonth(row, ref phrase);
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
            var year = IsMovedTo(row, out var movedTo) ? movedTo : YearBySpeech(_writing.GetValueOrDefault(), phrase);
            SetUnit(row, phrase, UnitIn(ref phrase, YearOfWeekday(phrase, year)), DateOrigin.DateOfWriting, -1);
            return;
        }

        if (rangeFrom >= 0 && _focus.Unit is null && _items[rangeFrom].Value is null)
            rangeFrom = -1;
        if (phrase.Unit == TimeUnit.Quarter && rangeFrom < 0 && QuarterToldBefore(row, phrase) is >= 0 and var quarter)
        {
            SetUnit(row, phrase, UnitIn(ref phrase, (int)_items[quarter].Value!.Value.Year!), DateOrigin.Resolved, quarter);
            return;
        }

        // "The hearing was from 8 to 10 February": where its beginning is of no year, so is its end.
        if (phrase.Unit == TimeUnit.Day && IsAccountingYear(row, phrase) || rangeFrom >= 0 && !_phrases[rangeFrom].HasYear && _items[rangeFrom] is { Origin: DateOrigin.Open, Value: not null } && _phrases[rangeFrom] is { Form: PhraseForm.Calendar, Month: > 0 })
        {
            SetOpen(row, phrase, InUnknownYear(ref phrase));
            return;
        }

        var holds = rangeFrom >= 0 || IsHeldByYear(phrase);
        var frame = holds ? _focus.Unit : _focus.Frame;
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
            var anchor = holds ? _focus.Row : _focus.FrameRow;

            // "A service will be held on 11 May": behind the death of which an obituary tells.
            if (rangeFrom < 0 && _writing is null && DayOfDeath() is { } death && IsToCome(phrase))
            {
                SetUnit(row, phrase, UnitIn(ref phrase, YearFrom(death, phrase)), DateOrigin.Resolved, _leadRow, moves: false);
                return;
            }

            // "It will be paid on 12 May" in a text that tells of what has been and does not say when it was written: of which year it does not say either.
            if (rangeFrom < 0 && IsOfUntoldTime(anchor, phrase))
            {
                SetOpen(row, phrase, InUnknownYear(ref phrase));
                return;
            }

            if (rangeFrom < 0 && _writing is null && anchor >= 0 && (_isUndatedReport && !SameSentence(_phrases[anchor], phrase) || IsToCome(phrase) && !IsToCome(_phrases[anchor]) && !SameSentence(_phrases[anchor], phrase)))
            {
                SetOpen(row, phrase, InUnknownYear(ref phrase));
                return;
            }

            var year = rangeFrom < 0 && YearOfPair(anchor, phrase) is { } ofPair ? ofPair : YearNear(focus, phrase, rangeFrom, phrase.Month != 0 && OpensParagraph(phrase));
            if (rangeFrom < 0 && year > focus.Year && phrase.Modifier is not (DateModifier.Until or DateModifier.By) && (IsPastPerfect(phrase) || _sentence >= 0 && OpensSentence(phrase) && HadBeen(phrase)))
                year = focus.Year;
            if (rangeFrom < 0 && focus.HasMonth && year == focus.Year && MonthOf(phrase) > focus.Part && (IsComparison(phrase) || LiesBehind(anchor, phrase) || HasBeenByReport(focus, phrase)))
                year--;

            if (rangeFrom < 0 && year == focus.Year && anchor >= 0 && MonthOf(phrase) < (focus.HasMonth ? focus.Part : focus is { Unit: TimeUnit.Season, FirstMonth: < 12 } ? focus.FirstMonth : 0) && (GoesOn(anchor, phrase) || IsInYearNamedSince(focus, anchor, phrase)))
                year++;

            // "the river froze by the 20th of November and we drove on it till April"
            if (phrase.Modifier == DateModifier.Until && rangeFrom < 0 && focus.HasMonth && year == focus.Year && MonthOf(phrase) < focus.Part && anchor >= 0
                && _sentenceOf[anchor] == _sentence && !IsPastPerfect(phrase, ReachOfClause))
                year++;
            if (phrase.Modifier is DateModifier.By or DateModifier.Before && rangeFrom < 0 && focus.HasMonth && year == focus.Year && MonthOf(phrase) < focus.Part && SpeaksOfFuture(phrase))
                year++;
            if (phrase.Modifier == DateModifier.By && rangeFrom < 0 && year == focus.Year && anchor >= 0 && SameSentence(_phrases[anchor], phrase) && MonthOf(phrase) < (focus.HasMonth ? focus.Part : focus is { Unit: TimeUnit.Season, FirstMonth: < 12 } ? focus.FirstMonth : 0))
                year++;
            year = YearSeenFromWriting(phrase, year);
            if (FollowsSince(phrase))
                year = Math.Min(year, SinceNoLaterThan(focus));
            if (rangeFrom < 0 && year != focus.Year && focus.Year == _yearOfReview && (year < focus.Year ? _isReview && !IsPastPerfect(phrase, ReachOfClause) && !IsComparison(phrase) : (_isReview ? SpeaksOfPast(phrase) : OpensParagraph(phrase)) && !SpeaksOfFuture(phrase)))
                year = focus.Year;
            if (rangeFrom < 0 && row + 1 < _phrases.Count)
                year += YearsToRange(focus, phrase, _phrases[row + 1], year);
            if (IsMovedTo(row, out var moved))
                year = moved;
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
}

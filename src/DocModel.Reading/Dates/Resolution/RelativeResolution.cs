using DocModel.Reading.Dates.Grammar;

namespace DocModel.Reading.Dates.Resolution;

/// <content>Times seen from another time.</content>
internal sealed partial class PhraseResolver
{
    /// <summary>"filed on 3/4/2021 and closed the same day": what is seen from a day that is not known is not known.</summary>
    private bool IsBehindUnknownDay(int row, in TimePhrase phrase) => row > 0 && _phrases[row - 1] is { Form: PhraseForm.Offset } offset && _items[row - 1].Origin == DateOrigin.Open && IsWord(phrase.End - 1, "following") && SameSentence(offset, phrase)
        || row > 0 && phrase.Unit is TimeUnit.Day or TimeUnit.Week or TimeUnit.Fortnight && !phrase.Has(PhraseTraits.FromWriting | PhraseTraits.FromElsewhere)
        && (_phrases[row - 1] is { Form: PhraseForm.Set, Unit: TimeUnit.Year } || _items[row - 1].Origin == DateOrigin.Open && (_phrases[row - 1].Has(PhraseTraits.Ambiguous | PhraseTraits.Impossible) || _phrases[row - 1] is { Form: PhraseForm.Clock } or { Form: PhraseForm.Calendar, Unit: TimeUnit.Day }))
        && IsSoonBehind(row);

    /// <summary>Whether the phrase before stands in this sentence or, in its paragraph, in the last one.</summary>
    private bool IsSoonBehind(int row)
    {
        var before = _sentences.IndexAt(_tokens[_phrases[row - 1].First].Start);
        return before >= 0 && before >= _sentence - 1 && _sentences[before].Block == _sentences[_sentence].Block;
    }

    private void ResolveStep(int row, in TimePhrase phrase)
    {
        if (IsBehindUnknownDay(row, phrase))
        {
            SetOpen(row, phrase);
            return;
        }

        if (phrase.Has(PhraseTraits.FromElsewhere))
        {
            if (!TryElsewhere(row, out var elsewhere, out var anchor))
                SetOpen(row, phrase);
            else if (Stepped(elsewhere, phrase, 1) is { } unit)
                SetUnit(row, phrase, unit, DateOrigin.Resolved, anchor);
            else
                SetOpen(row, phrase);
            return;
        }

        if (phrase.Has(PhraseTraits.Turn))
        {
            ResolveTurn(row, phrase);
            return;
        }

        // "the past decade" is ten years up to now, or up to where the story is, as "the past ten years" are; "the past year" is twelve months up to now, which no unit of the calendar is.
        if (phrase.Step == StepWord.Past)
        {
            var run = phrase with { Count = 1 };
            if (phrase.Unit != TimeUnit.Decade || !TryRunToStory(row, run) && !TryRunOfWriting(row, run))
                SetOpen(row, phrase);
            return;
        }

        // "the last year under the council", "the last year of the war": of which the noun says.
        if (phrase is { Step: StepWord.Last, Unit: TimeUnit.Year } && !phrase.Has(PhraseTraits.FromWriting) && phrase.End < _tokens.Count && (IsWord(phrase.End, "under") || IsWord(phrase.End, "of")))
        {
            SetOpen(row, phrase);
            return;
        }

        // "is known by it to this day": the day of who writes, wherever the story is; "no help from that quarter": no quarter of a year unless one was told.
        if (_writing is null && phrase is { Step: StepWord.This, Unit: TimeUnit.Day } && IsWord(phrase.First - 1, "to")
            || phrase is { Step: StepWord.That, Unit: TimeUnit.Quarter } && _focus.LastUnit is not { Unit: TimeUnit.Quarter })
        {
            SetOpen(row, phrase);
            return;
        }

        // "that day" takes up a day that was told, never the day of writing.
        var ofWriting = _writing is not null && (phrase.Has(PhraseTraits.FromWriting) || _focus.Unit is null && phrase.Step is not (StepWord.That or StepWord.Following or StepWord.Previous))
            && !TellsOfPast(phrase);
        if (phrase.Unit == TimeUnit.Weekend && phrase.Step == StepWord.This && ofWriting && _writing is { IsDay: true } today
            && Calendar.Weekday(today.FirstDay) <= 3 && !SpeaksOfFuture(phrase))
        {
            // At the beginning of a week the weekend of which one speaks as past is the last one.
            SetUnit(row, phrase, CalendarUnit.OfDays(today.FirstDay - Calendar.Weekday(today.FirstDay) - 1, 2, TimeUnit.Weekend), DateOrigin.DateOfWriting, -1);
            return;
        }

        // "last year" counts from a day of writing that nobody told.
        if (_writing is null && phrase.Has(PhraseTraits.FromWriting) && phrase.Step is StepWord.Last or StepWord.Next || phrase.Step is StepWord.That or StepWord.Following or StepWord.Previous or StepWord.Next && IsSeenFromUntold(phrase))
        {
            SetOpen(row, phrase);
            return;
        }

        // "The programme started in 2018. It will be closed by the end of the year": of which year it speaks the text does not say.
        if (_writing is null && phrase.Unit == TimeUnit.Year && phrase.Step is StepWord.That or StepWord.This && _focus.LastRow >= 0 && !SameSentence(_phrases[_focus.LastRow], phrase)
            && (IsToCome(phrase) || phrase.Step == StepWord.This && IsAdvice(phrase)) && !IsToCome(_phrases[_focus.LastRow]))
        {
            SetOpen(row, phrase);
            return;
        }

        var needsDay = phrase.Unit is TimeUnit.Day or TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Fortnight;
        var takesUp = !phrase.Has(PhraseTraits.Bare) && !(phrase.Step is StepWord.Following or StepWord.Previous or StepWord.Next && OpensParagraph(phrase));
        var steps = takesUp && phrase.Step is not StepWord.That;
        var from = ofWriting ? _writing : needsDay ? _focus.Day ?? FocusWeek(phrase) : steps ? _focus.LastOfStory : takesUp ? _focus.LastUnit : _focus.Unit;

        // "withdrew it in November, having halved it two years before, and he resigned the same month"
        var isMain = takesUp && phrase.Step == StepWord.That && from is { } last && Stepped(last, phrase, 1) is null && _focus.Main is not null;
        if (isMain)
            from = _focus.Main;
        if (from is not { } start || Stepped(start, phrase, Math.Max(phrase.Count, 1)) is not { } result)
        {
            SetOpen(row, phrase);
            return;
        }

        SetUnit(row, phrase, QuarterOf(result, phrase), ofWriting ? DateOrigin.DateOfWriting : DateOrigin.Resolved, ofWriting ? -1 : isMain ? _focus.MainRow : needsDay && _focus.Day is not null ? _focus.DayRow : steps ? _focus.LastRowOfStory : takesUp ? _focus.LastRow : _focus.Row);
    }

    /// <summary>"the turn of the century": the boundary of centuries that lies near the time spoken of; open where two are as near.</summary>
    private void ResolveTurn(int row, in TimePhrase phrase)
    {
        var ofWriting = _focus.Unit is null;
        if (phrase.Unit == TimeUnit.Millennium)
        {
            // Of the turns of a thousand years the one that lies within a man's memory of the time spoken of.
            const int Memory = 80;
            ofWriting |= _focus.Unit is { Unit: > TimeUnit.Decade };
            if ((ofWriting ? _writing : _focus.Unit) is { Unit: <= TimeUnit.Decade, Year: > 0 } near && (near.Year + 500) / 1000 * 1000 is var turn && Math.Abs(turn - near.Year) <= Memory)
                SetUnit(row, phrase, new CalendarUnit(TimeUnit.Year, turn), ofWriting ? DateOrigin.DateOfWriting : DateOrigin.Resolved, ofWriting ? -1 : _focus.Row, moves: false);
            else
                SetOpen(row, phrase);
            return;
        }

        if ((ofWriting ? _writing : _focus.Unit) is not { Unit: <= TimeUnit.Decade, Year: > 0 } from || from.Year % 100 is > 40 and < 60)
            SetOpen(row, phrase);
        else
            SetUnit(row, phrase, new CalendarUnit(TimeUnit.Year, (from.Year + 50) / 100 * 100), ofWriting ? DateOrigin.DateOfWriting : DateOrigin.Resolved, ofWriting ? -1 : _focus.Row, moves: false);
    }

    /// <summary>The week that the narrative has reached, for a week seen from it.</summary>
    private CalendarUnit? FocusWeek(in TimePhrase phrase) => phrase.Unit is TimeUnit.Week or TimeUnit.Weekend && _focus.Unit is { Unit: TimeUnit.Week } week ? week : null;

    /// <summary>The unit that lies before, around or behind another time; null where that time is not known to the unit.</summary>
    private static CalendarUnit? Stepped(in CalendarUnit start, in TimePhrase phrase, int count)
    {
        var shift = count * phrase.Step switch
        {
            StepWord.Next or StepWord.Following or StepWord.Coming => 1,
            StepWord.Last or StepWord.Previous or StepWord.Past => -1,
            _ => 0,
        };
        return Shifted(start, phrase.Unit, shift, keepDay: false);
    }

    /// <param name="keepDay">Whether months and weeks are counted from the day on, so that a day comes out.</param>
    private static CalendarUnit? Shifted(in CalendarUnit start, TimeUnit unit, int shift, bool keepDay)
    {
        switch (unit)
        {
            case TimeUnit.Century when keepDay && start.Unit <= TimeUnit.Year:
                return new CalendarUnit(TimeUnit.Year, start.Year + (shift * 100));
            case TimeUnit.Century:
                var hundred = start.Unit >= TimeUnit.Century || start.Year > 0 ? Calendar.FloorDivide(start.Year, 100) * 100 : (Calendar.FloorDivide(start.Year - 1, 100) * 100) + 1;
                return new CalendarUnit(TimeUnit.Century, hundred + (shift * 100));
            case TimeUnit.Decade when keepDay:
                return start.Unit <= TimeUnit.Year ? new CalendarUnit(TimeUnit.Year, start.Year + (shift * 10)) : start.Unit == TimeUnit.Decade ? start with { Year = start.Year + (shift * 10) } : null;
            case TimeUnit.Decade:
                // Before our era decades count from 1: the 480s are 489 to 480 BC.
                var ten = start.Year > 0 ? Calendar.FloorDivide(start.Year, 10) * 10 : (Calendar.FloorDivide(start.Year - 2, 10) * 10) + 2;
                return start.Unit == TimeUnit.Century ? null : new CalendarUnit(TimeUnit.Decade, ten + (shift * 10));
            case TimeUnit.Year:
                return start.Unit > TimeUnit.Year ? null : new CalendarUnit(TimeUnit.Year, start.Year + shift);
            case TimeUnit.Half or TimeUnit.Quarter:
                if (start.Unit >= TimeUnit.Half && start.Unit != unit)
                    return null;
                var size = unit == TimeUnit.Half ? 6 : 3;
                var index = (((start.Year * 12) + start.FirstMonth - 1) / size) + shift;
                var perYear = 12 / size;
                var year = Calendar.FloorDivide(index, perYear);
                return new CalendarUnit(unit, year, (unit == TimeUnit.Half ? 40 : 33) + index - (year * perYear));
            case TimeUnit.Season:
                return start.Unit is TimeUnit.Season or TimeUnit.Year && shift == 0 ? start : null;
            case TimeUnit.Month:
                return start.HasMonth ? CalendarUnit.OfMonth((start.Year * 12) + start.Part - 1 + shift) : null;
            case TimeUnit.Week or TimeUnit.Fortnight or TimeUnit.Weekend:
                if (!start.HasMonth || start.Unit == TimeUnit.Month)
                    return null;
                if (keepDay)
                    return CalendarUnit.OfDay(start.FirstDay + (shift * (unit == TimeUnit.Fortnight ? 14 : 7)));
                var monday = start.FirstDay - Calendar.Weekday(start.FirstDay) + 1 + (shift * 7);
                return unit == TimeUnit.Weekend ? CalendarUnit.OfDays(monday + 5, 2, TimeUnit.Weekend) : CalendarUnit.OfDays(monday, 7, TimeUnit.Week);
            case TimeUnit.Hour when keepDay && shift % 24 == 0:
                return start.IsDay ? CalendarUnit.OfDay(start.FirstDay + (shift / 24)) : null;
            case TimeUnit.Day:
                return start.IsDay ? CalendarUnit.OfDay(start.FirstDay + shift) : null;
            default:
                return null;
        }
    }

    /// <summary>"from that date": the last one that was named and is not only the year of a noun ("the Act of 1968").</summary>
    private void ResolveDateAgain(int row, in TimePhrase phrase)
    {
        var named = row - 1;
        while (named >= 0 && _phrases[named] is { Form: PhraseForm.Calendar, Unit: TimeUnit.Year } year && year.First > 0 && IsWord(year.First - 1, "of"))
            named--;
        if (named >= 0 && _items[named].Value is { } date && CalendarUnit.Of(date) is { } unit)
            SetUnit(row, phrase, unit, DateOrigin.Resolved, named, moves: false);
        else
            SetOpen(row, phrase);
    }

    /// <summary>"at the time", "during this period", "his second year".</summary>
    private void ResolveAnaphor(int row, in TimePhrase phrase)
    {
        if (phrase.Unit == TimeUnit.Day)
        {
            ResolveDateAgain(row, phrase);
            return;
        }

        // "Born about 112 BC, he served in 101 BC, a boy at the time": the last time that the sentence tells, if not by the way.
        var last = phrase.Has(PhraseTraits.Bare) || phrase.Unit == TimeUnit.None && row > 0 && _focus.LastRow == row - 1 && _phrases[row - 1] is var told && SameSentence(told, phrase)
            && !told.Has(PhraseTraits.InParentheses) && told.Modifier != DateModifier.Until && !IsInRelative(told);

        // "this period" is one that the text has told of, not the unit last named, unless that is a period itself.
        if ((last ? _focus.LastUnit : _focus.Frame) is { Unit: <= TimeUnit.Century } unit && (phrase.Unit == TimeUnit.None ? unit.Unit <= TimeUnit.Decade : unit.Unit >= TimeUnit.Season))
            SetUnit(row, phrase, unit, DateOrigin.Resolved, last ? _focus.LastRow : _focus.FrameRow, moves: false);
        else
            SetOpen(row, phrase);
    }
}

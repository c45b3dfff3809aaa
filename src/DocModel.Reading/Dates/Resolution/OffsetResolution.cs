using DocModel.Reading.Dates.Grammar;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Resolution;

/// <content>Times that lie so many units from another: "two years later", "three days before Christmas".</content>
internal sealed partial class PhraseResolver
{
    private void ResolveOffset(int row, in TimePhrase phrase)
    {
        if (phrase.Nth > 0)
        {
            ResolveNumberedDay(row, phrase);
            return;
        }

        if (phrase.Season > 0)
        {
            ResolveCountedSeasons(row, phrase);
            return;
        }

        if (IsBehindUnknownDay(row, phrase))
        {
            SetOpen(row, phrase);
            return;
        }

        if (phrase.Unit is TimeUnit.Hour or TimeUnit.Minute && ClockBehind(row, phrase))
            return;
        if (AppositionOf(row, phrase) is { } same)
        {
            SetUnit(row, phrase, same, DateOrigin.Resolved, row + 1);
            return;
        }

        if (IsBehindAge(phrase) || !phrase.Has(PhraseTraits.FromWriting) && IsSeenFromUntold(phrase))
        {
            SetOpen(row, phrase);
            return;
        }

        if (AppositionTo(row, phrase) is { } before)
        {
            SetUnit(row, phrase, before, DateOrigin.Resolved, row - 1, moves: false);
            return;
        }

        // "Today, five years on, the patents belong to a bank": counted up to these days.
        if (row > 0 && _phrases[row - 1] is { Form: PhraseForm.Deictic, Count: 0 } today && phrase.First - today.End == 1 && _tokens.IsMark(today.End, ',') && phrase.Step == StepWord.Following)
        {
            if (_items[row - 1].Value is not null && _writing is { } day && In(TimeUnit.Year, day) is { } now && phrase.Unit >= TimeUnit.Year)
                SetUnit(row, phrase, now, DateOrigin.DateOfWriting, -1, moves: false);
            else
                SetOpen(row, phrase);
            return;
        }

        if (phrase.Beyond != 0)
        {
            ResolveToTheDay(row, phrase);
            return;
        }

        CalendarUnit? origo;
        int anchor;
        DateOrigin origin;
        if (phrase.Has(PhraseTraits.FromElsewhere))
        {
            origo = TryElsewhere(row, out var elsewhere, out anchor) ? elsewhere : null;
            origin = DateOrigin.Resolved;
        }
        else if (phrase.Has(PhraseTraits.FromWriting) && IsToldSpeech(phrase))
            (origo, anchor, origin) = (_focus.Unit, _focus.Row, DateOrigin.Resolved);
        else if (phrase.Has(PhraseTraits.FromWriting))
        {
            (origo, anchor, origin) = (_writing, -1, DateOrigin.DateOfWriting);
        }
        else if (phrase.Unit is TimeUnit.Hour or TimeUnit.Day or TimeUnit.Week or TimeUnit.Fortnight)
            (origo, anchor, origin) = (_focus.Day, _focus.DayRow, DateOrigin.Resolved);
        else if (OpensParagraph(phrase) && !(_focus.LastOfStory is { } reached && _focus.Main is { } main && reached.Year > main.Year && reached.Year - main.Year <= 5))
            (origo, anchor, origin) = (_focus.Unit, _focus.Row, DateOrigin.Resolved);
        else
            (origo, anchor, origin) = (_focus.LastOfStory, _focus.LastRowOfStory, DateOrigin.Resolved);

        var direction = phrase.Step == StepWord.Following ? 1 : -1;
        if (phrase.AndHalf && origo is { Unit: <= TimeUnit.Year } whole && phrase.Count < 100 && HalvesOf(phrase.Unit) is var (smaller, size) && size > 0
            && Shifted(whole, smaller, direction * ((phrase.Count * size) + (size / 2)), keepDay: true) is { } half)
        {
            SetUnit(row, phrase, half, origin, anchor);
            return;
        }

        if (origo is { } start && phrase.Count != 0 && phrase.Count < 10000 && !phrase.AndHalf
            && Shifted(start, phrase.Unit, direction * phrase.Count, keepDay: true) is { } unit)
            SetUnit(row, phrase, unit, origin, anchor);
        else
            SetOpen(row, phrase);
    }

    /// <summary>"two years later almost to the day": that day so many units on; where the text has told of no day, the unit.</summary>
    private void ResolveToTheDay(int row, in TimePhrase phrase)
    {
        var anchor = _focus.DayRow;
        CalendarUnit? day;
        if (phrase.Has(PhraseTraits.FromElsewhere))
            day = TryElsewhere(row, out var elsewhere, out anchor) ? elsewhere : null;
        else
            day = phrase.Has(PhraseTraits.FromWriting) ? _writing : _focus.Day;
        var origin = phrase.Has(PhraseTraits.FromWriting) ? DateOrigin.DateOfWriting : DateOrigin.Resolved;
        if (day is { IsDay: true } known)
            SetUnit(row, phrase, DayBeyond(known.FirstDay, phrase), origin, anchor);
        else if (!phrase.Has(PhraseTraits.FromElsewhere | PhraseTraits.FromWriting) && _focus.LastUnit is { } last && Shifted(last, phrase.BeyondUnit, phrase.Beyond, keepDay: true) is { } unit)
            SetUnit(row, phrase, unit, origin, _focus.LastRow);
        else
            SetOpen(row, phrase);
    }

    /// <summary>"two years later, in March 1886": the time that the date behind the comma says itself, in the unit of the distance.</summary>
    private CalendarUnit? AppositionOf(int row, in TimePhrase phrase)
    {
        if (phrase.Count == 0 || phrase.Unit is not (TimeUnit.Day or TimeUnit.Month or TimeUnit.Year) || row + 1 >= _phrases.Count || !_tokens.IsMark(phrase.End, ','))
            return null;
        var next = _phrases[row + 1];
        if (next is not { Form: PhraseForm.Calendar, HasYear: true, Modifier: DateModifier.None } || next.Unit > phrase.Unit || next.Has(PhraseTraits.Ambiguous | PhraseTraits.Impossible | PhraseTraits.ShortYear | PhraseTraits.EraOpen)
            || next.First != phrase.End + 2 || !_tokens.Is(phrase.End + 1, WordClass.Preposition))
            return null;
        return In(phrase.Unit, UnitIn(ref next, next.Year));
    }

    /// <summary>"At fourteen she went into service; four years later we find her in Lund": counted from an age, whose year the text does not give.</summary>
    private bool IsBehindAge(in TimePhrase phrase)
    {
        const int Reach = 40;
        if (_sentence < 0 || phrase.Unit < TimeUnit.Month || phrase.Has(PhraseTraits.FromElsewhere | PhraseTraits.FromWriting))
            return false;
        var first = _sentences[_sentence].FirstToken;
        if (phrase.First - first is not (> 3 and < Reach) || !IsWord(first, "at"))
            return false;
        return IsWord(first + 1, "the") && IsWord(first + 2, "age") && IsWord(first + 3, "of")
            || (_tokens.Is(first + 1, WordClass.Cardinal) || _tokens[first + 1] is { Kind: TokenKind.Number, Length: 2 }) && (_tokens.Is(first + 2, WordClass.Pronoun) || _tokens.IsMark(first + 2, ','));
    }

    /// <summary>"in 2003, 18 years later, …": between its commas the distance says the date before it once more.</summary>
    private CalendarUnit? AppositionTo(int row, in TimePhrase phrase)
    {
        if (phrase.Count == 0 || row == 0 || phrase.Has(PhraseTraits.FromElsewhere | PhraseTraits.FromWriting) || phrase.First == 0 || !_tokens.IsMark(phrase.First - 1, ',')
            || phrase.End < _tokens.Count && _tokens[phrase.End].Kind != TokenKind.Mark && !(IsWord(phrase.End, "that") && phrase.End + 1 < _tokens.Count && _tokens[phrase.End + 1].Kind == TokenKind.Mark))
            return null;
        var before = _phrases[row - 1];
        if (before is not { Form: PhraseForm.Calendar, HasYear: true, Modifier: DateModifier.None } || before.End != phrase.First - 1 || before.Unit > phrase.Unit || before.Has(PhraseTraits.Ambiguous | PhraseTraits.Impossible)
            || before.First == 0 || !_tokens.Is(before.First - 1, WordClass.Preposition) || _items[row - 1].Value is not { Year: >= -9999 and <= 9999 and var year })
            return null;
        before.Year = (int)year;
        return In(phrase.Unit, UnitIn(ref before, before.Year));
    }

    /// <summary>The year, month or day in which a date lies; null where the date is coarser.</summary>
    private static CalendarUnit? In(TimeUnit unit, in CalendarUnit date) => unit switch
    {
        TimeUnit.Year => new CalendarUnit(TimeUnit.Year, date.Year),
        TimeUnit.Month when date.HasMonth => new CalendarUnit(TimeUnit.Month, date.Year, date.Part),
        TimeUnit.Day when date.IsDay => date,
        _ => null,
    };

    /// <summary>The smaller unit in which half a unit is a whole number, and how many of it make the unit.</summary>
    private static (TimeUnit Unit, int Count) HalvesOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Century => (TimeUnit.Year, 100),
        TimeUnit.Decade => (TimeUnit.Year, 10),
        TimeUnit.Year => (TimeUnit.Month, 12),
        _ => default,
    };

    /// <summary>The date that follows "two years after" within a few words, or that of the happening which they name.</summary>
    private bool TryElsewhere(int row, out CalendarUnit unit, out int anchor) => TryDateBehind(row, out unit, out anchor) || TryHappening(_phrases[row], out unit, out anchor);

    private bool TryDateBehind(int row, out CalendarUnit unit, out int anchor)
    {
        (unit, anchor) = (default, -1);
        if (row + 1 >= _phrases.Count)
            return false;
        var next = _phrases[row + 1];
        for (var i = _phrases[row].End; i < next.First && i < _phrases[row].End + 8; i++)
        {
            if (_tokens.IsMark(i, ':') || _tokens.IsMark(i, ';'))
                return false;
        }

        if (next.Form != PhraseForm.Calendar || next.Has(PhraseTraits.Ambiguous | PhraseTraits.Impossible) || next.First - _phrases[row].End > (next.HasYear ? 6 : 1) || !SameSentence(_phrases[row], next))
            return false;
        if (!next.HasYear)
        {
            // "two days before Christmas": the year that the day itself will get.
            if (next.Step != StepWord.None || next.Unit != TimeUnit.Day || next.Month == 0 && next.Holiday == Holiday.None)
                return false;
            if (_focus.Frame is { Unit: <= TimeUnit.Year } frame)
                next.Year = YearSeenFromWriting(next, YearNear(frame, next, -1, false));
            else if (_focus.Frame is null && _writing is { } writing)
                next.Year = YearBySpeech(writing, next);
            else
                return false;
        }
        else
            CompleteYear(row + 1, ref next);
        if (next.Unit == TimeUnit.Day && next.Holiday == Holiday.None && next.Day > Calendar.DaysInMonth(next.Year, next.Month))
            return false;
        unit = UnitIn(ref next, next.Year);
        anchor = row + 1;
        return true;
    }
}

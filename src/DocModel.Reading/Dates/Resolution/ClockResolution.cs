using DocModel.Reading.Dates.Grammar;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Resolution;

/// <content>The day of a time of day.</content>
internal sealed partial class PhraseResolver
{
    private static readonly WordSet PastWords = new("was", "were", "had", "did", "he", "she", "i", "we", "they");

    private static readonly WordSet HabitVerbs = new(
        "is", "are", "must", "may", "shall", "count", "counts", "close", "closes", "open", "opens", "runs", "begins", "ends", "starts");

    /// <summary>How many times of day may stand before the day that they share: "at 2, 3 and 4 a.m. on 5 May".</summary>
    private const int LongestRowOfTimes = 4;

    /// <summary>The row of the day that stands directly behind one or more times and is theirs: "at 9 p.m. on 23 October", "at noon the next day"; -1 for none.</summary>
    private int DayBehindTimes(int row)
    {
        for (var next = row + 1; next < _phrases.Count && next <= row + LongestRowOfTimes; next++)
        {
            var (time, behind) = (_phrases[next - 1], _phrases[next]);
            if (time.Has(PhraseTraits.FromElsewhere) || behind.First - time.End > 3 || !SameSentence(time, behind))
                return -1;

            // "at nine last night", "at 7 a.m. the next morning"
            if (behind is { Form: PhraseForm.DayPart, Step: StepWord.Last or StepWord.Previous or StepWord.Next or StepWord.Following } && time.Form == PhraseForm.Clock && behind.First == time.End)
                return next;
            if (behind.Form is PhraseForm.Clock or PhraseForm.DayPart)
                continue;
            var isDay = behind is { Unit: TimeUnit.Day, Form: PhraseForm.Calendar or PhraseForm.Step or PhraseForm.Deictic } && !behind.Has(PhraseTraits.FromElsewhere)
                && behind.Modifier is DateModifier.None or DateModifier.About;
            return isDay && !Parts(time.End, behind.First) ? next : -1;
        }

        return -1;
    }

    /// <summary>Whether the words between a time and a day part the two: "from noon to 3 May", "at noon, and on 3 May".</summary>
    private bool Parts(int begin, int end)
    {
        for (var i = begin; i < end; i++)
        {
            if (Is(i, "and", "or") || Is(i, "to", "that") || Is(i, "until", "till") || _tokens.IsMark(i, ';') || _tokens.Is(i, WordClass.Auxiliary))
                return true;
        }

        return false;
    }

    private const int EndOfDay = 86400;

    /// <summary>"ended at midnight on 31 December": the midnight with which the day ends; from midnight, or after it, the day begins.</summary>
    private bool IsEndOfDay(in TimePhrase phrase) => phrase is { Form: PhraseForm.DayPart, SecondOfDay: 0 } && phrase.Has(PhraseTraits.HasClock) && phrase.Modifier is not (DateModifier.After or DateModifier.Since)
        && IsWord(phrase.End - 1, "midnight") && !(phrase.First > 0 && IsWord(phrase.First - 1, "from"));

    /// <summary>A time whose day stands behind it; nothing is inferred but what the day itself leaves out.</summary>
    private void ResolveClockOfDay(int row, in TimePhrase phrase, int dayRow)
    {
        var day = _items[dayRow];
        if (day.Value is { Kind: EdtfKind.Date, Year: >= -9999 and <= 9999 and var year, Month: { } month, Day: { } ofMonth })
            SetUnit(row, IsEndOfDay(phrase) ? phrase with { SecondOfDay = EndOfDay } : phrase, new CalendarUnit(TimeUnit.Day, (int)year, month, ofMonth), day.Origin, dayRow, moves: false);
        else
            SetOpen(row, phrase);
    }

    /// <summary>The day of the last time of day that was told, and its row, -1 for none.</summary>
    private int _clockDay;
    private int _clockRow = -1;

    private int BlockOf(int row) => _sentenceOf[row] is >= 0 and var sentence ? _sentences[sentence].Block : int.MinValue;

    private void ResolveClock(int row, in TimePhrase phrase)
    {
        // "the night before Twelfth Night 1843"
        if (phrase.Has(PhraseTraits.FromElsewhere) && phrase.Form == PhraseForm.DayPart && TryElsewhere(row, out var elsewhere, out var from) && elsewhere.IsDay)
        {
            SetUnit(row, phrase, CalendarUnit.OfDay(elsewhere.FirstDay + (phrase.Step == StepWord.Previous ? -1 : 1)), DateOrigin.Resolved, from);
            return;
        }

        if (phrase.Has(PhraseTraits.FromElsewhere) || !IsEntryOfLog(phrase) && IsOfEachDay(row, phrase) || _habitSentence >= 0 && _habitSentence == _sentence || IsOfAnyDay(phrase))
        {
            SetOpen(row, phrase);
            return;
        }

        var fromWriting = phrase.Has(PhraseTraits.FromWriting) && _writing is { IsDay: true };
        if (fromWriting && _writing is { } writing)
        {
            var shift = phrase.Step is StepWord.Last ? -1 : phrase.Step is StepWord.Next ? 1 : 0;
            SetUnit(row, phrase, CalendarUnit.OfDay(writing.FirstDay + shift), DateOrigin.DateOfWriting, -1);
            return;
        }

        if (ResolveEntryOfLog(row, phrase))
            return;

        // A log's times are those of its entry, whatever day it has spoken of before.
        if (_entryRow >= 0 && _writing is { } entry && entry == _entry && _sentence >= 0 && phrase.Step == StepWord.None
            && (_focus.Day is not { } spoken || spoken != entry && _focus.DayRow > _entryRow && _phrases[_focus.DayRow] is var other && (other is { Form: PhraseForm.Calendar, Weekday: 0 } || other.Modifier == DateModifier.Since) && !SameSentence(other, phrase))
            && _sentences[_sentence].Block - _sentences[_sentenceOf[_entryRow]].Block <= 1)
        {
            SetUnit(row, phrase, entry, DateOrigin.Resolved, _entryRow);
            return;
        }

        // "The radio, dead since Sunday, spoke again at 1120": the day from which on something was is not that of the time.
        if (_focus.Modifier == DateModifier.Since && _focus.MainDay is { } storyDay)
        {
            SetUnit(row, phrase, storyDay, DateOrigin.Resolved, _focus.MainDayRow, moves: false);
            return;
        }

        // "The next meeting will be on 10 October. The chair closed the meeting at 9.12 p.m.": what is to come is not where the minutes are.
        if (_focus.Day is { } ahead && _writing is { IsDay: true } today && ahead.FirstDay > today.FirstDay && _focus.DayRow >= 0 && !SameSentence(_phrases[_focus.DayRow], phrase) && HasToldPast(phrase) && !IsToCome(phrase))
        {
            SetUnit(row, phrase, today, DateOrigin.DateOfWriting, -1);
            return;
        }

        ReturnToLead(phrase);
        if (_focus.Day is { } focus)
        {
            var shift = phrase.Step is StepWord.Previous ? -1 : phrase.Step is StepWord.Next or StepWord.Following || IsPastMidnight(row, phrase) || IsOfNight(phrase) ? 1 : 0;
            (_clockDay, _clockRow) = (focus.FirstDay + shift, row);
            SetUnit(row, phrase, CalendarUnit.OfDay(focus.FirstDay + shift), shift == 0 && IsBesideDay(row, phrase) ? DateOrigin.Explicit : DateOrigin.Resolved, _focus.DayRow, moves: shift != 0);
            return;
        }

        // "At 06:30 they met the guard, who joined in March. At 07:00 …": times go on with the day of the last one, where the text has only looked back meanwhile.
        if (_clockRow >= 0 && phrase is { Form: PhraseForm.Clock, Step: StepWord.None } && _sentence >= 0 && _focus.Unit is { } past && past.LastDay < _clockDay && _sentences[_sentence].Block - BlockOf(_clockRow) <= 1)
        {
            SetUnit(row, phrase, CalendarUnit.OfDay(_clockDay), DateOrigin.Resolved, _clockRow);
            _clockRow = row;
            return;
        }

        if (phrase is { Form: PhraseForm.Clock, Step: StepWord.None } && ResolveClockOfEvening(row, phrase))
            return;
        SetOpen(row, phrase);
    }

    /// <summary>"The engine stopped at 02:10 and was got going two hours later": a distance in hours or minutes is counted from the last time of day that was told.</summary>
    private bool ClockBehind(int row, TimePhrase phrase)
    {
        const int SecondsOfDay = 86400;
        const int Most = 1000;
        if (phrase.Count is < 0 or > Most || phrase.Count == 0 && !phrase.AndHalf || phrase.Has(PhraseTraits.FromElsewhere | PhraseTraits.FromWriting) || phrase.Unit == TimeUnit.Minute && phrase.AndHalf)
            return false;
        var from = row - 1 - LengthsBefore(row);
        if (from > 0 && _items[from].Value is { TimeOfDay: null } && _items[from - 1].Value is { TimeOfDay: not null } && _phrases[from].First - _phrases[from - 1].End <= 3)
            from--;
        if (from < 0 || _sentence < 0 || _items[from].Value is not { TimeOfDay: { } time, Year: >= -9999 and <= 9999 and var year, Month: { } month, Day: { } day })
            return false;
        var sentence = _sentenceOf[from];
        if (sentence < _sentence - 2 || _sentences[sentence].Block != _sentences[_sentence].Block)
            return false;
        var distance = phrase.Unit == TimeUnit.Minute ? phrase.Count * 60 : (phrase.Count * 3600) + (phrase.AndHalf ? 1800 : 0);
        var seconds = (int)time.TotalSeconds + (phrase.Step == StepWord.Following ? distance : -distance);
        var shift = Calendar.FloorDivide(seconds, SecondsOfDay);
        phrase.SecondOfDay = seconds - (shift * SecondsOfDay);
        phrase.Traits |= PhraseTraits.HasClock;
        SetUnit(row, phrase, CalendarUnit.OfDay(Calendar.ToNumber((int)year, month, day) + shift), DateOrigin.Resolved, from, moves: shift != 0);
        return true;
    }

    /// <summary>"On the night of 3 September they watched. At 2.40 a.m. …": the small hours with which a night ends.</summary>
    private bool IsOfNight(in TimePhrase phrase)
    {
        const int SmallHours = 5 * 3600;
        return phrase is { Form: PhraseForm.Clock, SecondOfDay: < SmallHours } && phrase.SecondOfDay > 0 && _focus.DayRow >= 0 && _phrases[_focus.DayRow] is { Form: PhraseForm.Calendar } night && night.Has(PhraseTraits.PartOfDay)
            && (IsWord(night.First, "night") || IsWord(night.First + 1, "night"));
    }

    /// <summary>"at 02:00 on the first of every month", "daily at noon", "had run at 04:00 since 2021": a time of many days.</summary>
    private bool IsOfEachDay(int row, in TimePhrase phrase)
    {
        const int Reach = 5;
        return row > 0 && _phrases[row - 1] is { Form: PhraseForm.Set } before && phrase.First - before.End <= 2 && SameSentence(before, phrase) && !Parts(before.End, phrase.First)
            || row + 1 < _phrases.Count && _phrases[row + 1] is { Modifier: DateModifier.Since, Form: PhraseForm.Calendar, Unit: >= TimeUnit.Month } from && from.First - phrase.End <= 1
            || row + 1 < _phrases.Count && _phrases[row + 1] is { Form: PhraseForm.Set } behind && behind.First - phrase.End <= Reach && SameSentence(phrase, behind) && !Parts(phrase.End, behind.First);
    }

    /// <summary>"Requests made after 3.30 p.m. count as made on the next day": a rule, in a paragraph that tells of no day and of nothing that happened.</summary>
    private bool IsOfAnyDay(in TimePhrase phrase)
    {
        // "after 4 p.m. on a working day"
        if (phrase.End + 3 < _tokens.Count && IsWord(phrase.End, "on") && (IsWord(phrase.End + 1, "a") || IsWord(phrase.End + 1, "any")) && (IsWord(phrase.End + 2, "day") || IsWord(phrase.End + 3, "day")))
            return true;
        if (_sentence < 0 || _sentences[_sentence].Block == _datedBlock || phrase.Has(PhraseTraits.FromWriting))
            return false;
        ref readonly var sentence = ref _sentences[_sentence];

        // A log's entry begins with its time.
        if (phrase.First == sentence.FirstToken)
            return false;
        var present = false;
        var end = Math.Min(sentence.EndToken, phrase.End + ReachOfHabit);
        for (var i = Math.Max(sentence.FirstToken, phrase.First - ReachOfHabit); i < end; i++)
        {
            if (IsOneOf(PastWords, i))
                return false;
            present |= IsOneOf(HabitVerbs, i);
        }

        return present;
    }

    /// <summary>"on 7 February 2024 at 03:12": whether the whole day stands directly before the time.</summary>
    private bool IsBesideDay(int row, in TimePhrase phrase) => row > 0 && _focus.DayRow == row - 1
        && _phrases[row - 1] is { Form: PhraseForm.Calendar, Unit: TimeUnit.Day, HasYear: true } day && phrase.First - day.End <= 2 && SameSentence(day, phrase);

    private bool SameSentence(in TimePhrase left, in TimePhrase right)
    {
        var sentence = _sentences.IndexAt(_tokens[left.First].Start);
        return sentence >= 0 && right.First < _sentences[sentence].EndToken;
    }
}

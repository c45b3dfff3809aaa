using DocModel.Reading.Dates.Grammar;

namespace DocModel.Reading.Dates.Resolution;

/// <content>The day of a time of day.</content>
internal sealed partial class PhraseResolver
{
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
}

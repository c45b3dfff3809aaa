using DocModel.Reading.Dates.Grammar;

namespace DocModel.Reading.Dates.Resolution;

/// <content>Days seen from the day of writing or from that of a speaker: "yesterday", "today", "tomorrow week".</content>
internal sealed partial class PhraseResolver
{
    /// <summary>"yesterday", "tomorrow week", "three years ago today".</summary>
    private void ResolveDeictic(int row, in TimePhrase phrase)
    {
        // "Judgment is given today, 11 May 2018"
        if (phrase is { Unit: TimeUnit.Day, Beyond: 0 } && row + 1 < _phrases.Count && _phrases[row + 1] is { Form: PhraseForm.Calendar, Unit: TimeUnit.Day, HasYear: true, Nth: 0, Holiday: Holiday.None } named
            && named.First == phrase.End + 1 && _tokens.IsMark(phrase.End, ',') && !named.Has(PhraseTraits.Ambiguous | PhraseTraits.Impossible | PhraseTraits.ShortYear) && named.Day <= Calendar.DaysInMonth(named.Year, named.Month))
        {
            SetUnit(row, phrase, UnitIn(ref named, named.Year), DateOrigin.Resolved, row + 1, moves: false);
            return;
        }

        if (IsToldSpeech(phrase))
        {
            // "We march tomorrow" in the mouth of somebody of the past.
            if (_focus.Day is { } told)
                SetUnit(row, phrase, DayBeyond(told.FirstDay + phrase.Count, phrase), DateOrigin.Resolved, _focus.DayRow, moves: false);
            else
                SetOpen(row, phrase);
        }
        else if (_writing is { IsDay: true } day && !(phrase is { Count: 0, Beyond: 0 } && !phrase.Has(PhraseTraits.PartOfDay) && IsNowadays(phrase)))
            SetUnit(row, phrase, DayBeyond(day.FirstDay + phrase.Count, phrase), DateOrigin.DateOfWriting, -1);
        else
        {
            if (phrase is { Unit: TimeUnit.Day, Count: 0, Beyond: 0 } && _sentence >= 0)
                _blockOfToday = _sentences[_sentence].Block;
            SetOpen(row, phrase);
        }
    }

    /// <summary>The day that lies the phrase's further units from another; a month or a year on, the day of the month stays as far as the month has it.</summary>
    private static CalendarUnit DayBeyond(int day, in TimePhrase phrase)
    {
        var months = phrase.BeyondUnit switch { TimeUnit.Month => 1, TimeUnit.Quarter => 3, TimeUnit.Year => 12, TimeUnit.Decade => 120, TimeUnit.Century => 1200, _ => 0 };
        if (months == 0)
            return CalendarUnit.OfDay(day + (phrase.Beyond * (phrase.BeyondUnit switch { TimeUnit.Week => 7, TimeUnit.Fortnight => 14, _ => 1 })));
        var (year, month, ofMonth) = Calendar.FromNumber(day);
        var shifted = CalendarUnit.OfMonth((year * 12) + month - 1 + (phrase.Beyond * months));
        return shifted with { Unit = TimeUnit.Day, Day = Math.Min(ofMonth, Calendar.DaysInMonth(shifted.Year, shifted.Part)) };
    }
}

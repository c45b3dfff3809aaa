using DocModel.Reading.Dates.Grammar;

namespace DocModel.Reading.Dates.Resolution;

/// <content>The entries of a diary or a log, which follow each other whatever else they speak of.</content>
internal sealed partial class PhraseResolver
{
    /// <summary>The last entry's day and its row; -1 before the first.</summary>
    private CalendarUnit _entry;
    private int _entryRow = -1;

    /// <summary>The row of the last date in a heading that is no entry's, or -1.</summary>
    private int _headingRow = -1;

    /// <summary>"6 July." or "Monday 7th." above what was written on that day: it comes behind the entry before it, not behind the times that the entry told of. Null where no entry
    /// came before, and where the weekday does not agree.</summary>
    private CalendarUnit? EntryAfterLast(in TimePhrase phrase)
    {
        const int Back = 31;
        if (_entryRow < 0 || _headingRow > _entryRow || phrase.Step != StepWord.None || phrase.Day == 0 || phrase.Nth != 0 || !IsEntryDate(phrase))
            return null;
        var month = (_entry.Year * 12) + (phrase.Month != 0 ? phrase.Month : _entry.Part) - 1;
        var step = phrase.Month != 0 ? 12 : 1;
        for (var turn = 0; turn < 2; turn++, month += step)
        {
            var unit = CalendarUnit.OfMonth(month) with { Unit = TimeUnit.Day, Day = phrase.Day };
            if (unit.Day > Calendar.DaysInMonth(unit.Year, unit.Part) || unit.FirstDay < _entry.FirstDay - (phrase.Month != 0 ? Back : 0))
                continue;
            if (phrase.Weekday == 0 || unit.Year < Calendar.LastJulianYear || Calendar.Weekday(unit.FirstDay) == phrase.Weekday)
                return unit;
        }

        return null;
    }
}

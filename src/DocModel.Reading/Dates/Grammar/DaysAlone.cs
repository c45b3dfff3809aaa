using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Grammar;

/// <content>Days with less or more than a date has: "on the 31st"; "on 31 May, a Wednesday", "5 May (a Sunday) 1968".</content>
internal sealed partial class PhraseScanner
{
    /// <summary>Adds a weekday to the day just found; the token behind it, or 0 where the weekday is a date of its own.</summary>
    private int AppositeWeekday(int i)
    {
        if (_phrases.Count == 0 || _free <= _begin || _phrases[^1] is not { Form: PhraseForm.Calendar, Unit: TimeUnit.Day, Weekday: 0, Day: > 0 } day || day.End != _free)
            return 0;
        var article = IsWord(i - 1, "a");
        var mark = article ? i - 2 : i - 1;
        if (mark != _free || !(IsMark(mark, ',') || IsMark(mark, '(')) || Is(i + 1, WordClass.DayPart))
            return 0;
        var end = IsAbbreviation(i) && IsMark(i + 1, '.') ? i + 2 : i + 1;
        var parenthesis = IsMark(mark, '(');
        if (parenthesis && !IsMark(end, ')') || IsApostrophe(end))
            return 0;

        // Without the article the weekday stands alone between marks: "on 31 May, Wednesday, …".
        if (!article && IsIn(end) && _tokens[end].Kind != TokenKind.Mark)
            return 0;
        day.Weekday = (byte)NumberOf(i);
        day.End = parenthesis ? end + 1 : end;
        if (!day.HasYear && TryYearBehind(day.End, out var year, out var traits, ref day.End, true))
        {
            day.Year = year;
            day.Traits |= traits;
        }

        _phrases[^1] = day;
        _free = day.End;
        return day.End;
    }

    /// <summary>"on the 31st", "by the 3rd", "and the 4th": a day of the month spoken of.</summary>
    /// <param name="weekday">The token of the weekday before it, or -1.</param>
    private int DayAlone(int i, int weekday = -1)
    {
        if (LengthOf(i) > 2 || !IsOrdinalSuffix(i + 1) || !IsWord(i - 1, "the") || i - 1 < _free)
            return 0;
        var day = ValueOf(i);
        var before = i - 2;
        var listed = IsWord(before, "and", "or") && _free == before && _phrases.Count > 0 && _phrases[^1] is { Form: PhraseForm.Calendar, Unit: TimeUnit.Day };
        var alone = i - 1 == _begin && (IsMark(i + 2, '.') || i + 2 == _end);
        if (day is < 1 or > 31 || !listed && !alone && weekday < 0 && !IsWord(before, "on", "until") && !IsWord(before, "by", "till"))
            return 0;

        // "on the 4th floor", "by the 5th Army", "by the 21st century" count something else.
        var end = i + 2;
        if (IsIn(end) && _tokens[end].Kind != TokenKind.Mark && !Is(end, WordClass.Auxiliary | WordClass.Pronoun | WordClass.Conjunction | WordClass.Preposition | WordClass.Article)
            || IsWord(end, "of", "century") || IsWord(end, "and", "or") && IsOrdinalSuffix(end + 3) && !IsMark(end + 4, '.') || IsDash(end) || IsMark(end, '/'))
            return 0;
        var phrase = new TimePhrase { First = weekday < 0 ? i - 1 : weekday, End = end, Unit = TimeUnit.Day, Day = (byte)day };
        if (weekday >= 0)
            phrase.Weekday = (byte)NumberOf(weekday);
        return Keep(ref phrase);
    }
}

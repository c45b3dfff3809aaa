using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Grammar;

/// <content>Dates by the name of the month or the weekday: "6 July 1989", "July 6–8, 1989", "Monday, 18 May".</content>
internal sealed partial class PhraseScanner
{
    /// <summary>More days than this no list of one month has in prose; it bounds what is looked at again.</summary>
    private const int LongestList = 12;

    /// <summary>The days of the list that is read: room for them on the stack would be cleared at every number of a text.</summary>
    private readonly DayMark[] _days = new DayMark[LongestList];

    /// <summary>"6 July 1989", "the 6th of July", "5–6 and 9 September 2019".</summary>
    private int DayLed(int i)
    {
        if (LengthOf(i) > 2 || i < _free || IsPartOfNumber(i))
            return 0;

        // "Release 5, 18 March 2024"
        if (IsMark(i + 1, ',') && IsLabelled(i - 1))
            return 0;
        var days = _days;
        var count = 0;
        var k = i;
        var suffixed = false;
        while (count < LongestList && TryDay(k, out var day, out var behind, out var suffix))
        {
            suffixed |= suffix;
            days[count++] = new DayMark(k, behind, day);
            k = behind;
            var month = MonthBehindDays(k, suffixed);
            if (month >= 0)
                return DaysOfMonth(days.AsSpan(0, count), month);
            k = Separator(k, out var isComma);
            if (k < 0)
                return 0;
            if (isComma && IsWord(k, "and", "or"))
                k++;
            if (IsWord(k, "the"))
                k++;
        }

        return 0;
    }

    private int MonthBehindDays(int k, bool suffixed)
    {
        if ((IsDash(k) || IsMark(k, '/') && IsJoined(k + 1)) && IsJoined(k))
            k++;
        if (IsWord(k, "day") && IsWord(k + 1, "of"))
            k += 2;
        else if (IsWord(k, "of"))
            k++;
        else if (IsWord(k, "in"))
            return -1;
        return IsMonth(k, afterDay: true) || (suffixed && Is(k, WordClass.Month)) ? k : -1;
    }

    private int DaysOfMonth(ReadOnlySpan<DayMark> days, int month)
    {
        var end = MonthEnd(month);
        TryYearBehind(end, out var year, out var traits, ref end, days.Length > 0);
        var tail = new TimePhrase { End = end, Traits = traits };
        if (!tail.HasYear && !TakeYearOf(ref tail))
            TakeStepBehind(ref tail);
        (end, traits) = (tail.End, tail.Traits);
        for (var d = 0; d < days.Length; d++)
        {
            var last = d == days.Length - 1;
            var phrase = new TimePhrase
            {
                First = days[d].First,
                End = last ? end : days[d].End,
                Unit = TimeUnit.Day,
                Year = year,
                Month = (byte)NumberOf(month),
                Day = (byte)days[d].Day,
                Step = tail.Step,
                Traits = traits | (last ? PhraseTraits.None : PhraseTraits.SharesTail),
            };
            if (d == 0)
                TakeWeekdayAndArticle(ref phrase);
            Keep(ref phrase);
        }

        return end;
    }

    /// <summary>"July 6, 1989", "July 6–8 and 10", "July 1989", "July '89", "July".</summary>
    private int MonthLed(int i)
    {
        if (i < _free || !IsMonth(i, afterDay: false))
            return 0;
        var k = MonthEnd(i);
        if (IsWord(k, "the") && IsNumber(k + 1) && IsOrdinalSuffix(k + 2))
            k++;
        var days = _days;
        var count = 0;
        var end = k;
        while (count < LongestList && TryDay(k, out var day, out var behind, out _) && !IsTimeOrMeasure(behind))
        {
            days[count++] = new DayMark(k, behind, day);
            end = behind;
            k = Separator(behind, out var isComma);
            if (k < 0)
                break;
            if (isComma)
            {
                // A comma goes on with the list only where "and" closes it: "May 5, 6 and 7".
                if (IsWord(k, "and"))
                    k++;
                else if (!(IsNumber(k) && LengthOf(k) <= 2 && (IsWord(k + 1, "and") || (IsMark(k + 1, ',') && IsWord(k + 2, "and")))))
                    break;
            }

            if (IsWord(k, "the"))
                k++;
            if (IsNumber(k) && MonthBehindDays(k + 1 + (IsOrdinalSuffix(k + 1) ? 1 : 0), false) >= 0)
                break;
        }

        if (count == 0)
            return MonthOnly(i, k);
        TryYearBehind(end, out var year, out var traits, ref end, true);
        var tail = new TimePhrase { End = end, Traits = traits };
        if (!tail.HasYear && !TakeYearOf(ref tail))
            TakeStepBehind(ref tail);
        (end, traits) = (tail.End, tail.Traits);
        for (var d = 0; d < count; d++)
        {
            var phrase = new TimePhrase
            {
                First = d == 0 ? i : days[d].First,
                End = d == count - 1 ? end : days[d].End,
                Unit = TimeUnit.Day,
                Year = year,
                Month = (byte)NumberOf(i),
                Day = (byte)days[d].Day,
                Step = tail.Step,
                Traits = traits | (d < count - 1 ? PhraseTraits.SharesTail : PhraseTraits.None),
            };
            if (d == 0)
                TakeWeekdayAndArticle(ref phrase);
            Keep(ref phrase);
        }

        return end;
    }

    private int MonthOnly(int i, int k)
    {
        var end = k;
        var phrase = new TimePhrase { First = i, Unit = TimeUnit.Month, Month = (byte)NumberOf(i) };
        if (TryYearBehind(k, out phrase.Year, out phrase.Traits, ref end, false))
        {
            phrase.End = end;
            return Keep(ref phrase);
        }

        // "on a January evening in 1923", "one April day of 1913"
        if (IsCapitalized(i) && (Is(k, WordClass.DayPart) || IsWord(k, "day", "weekend"))
            && IsWord(k + 1, "in", "of") && IsNumber(k + 2) && TryYearBehind(k + 1, out phrase.Year, out phrase.Traits, ref end, false))
        {
            phrase.End = end;
            return Keep(ref phrase);
        }

        if (IsCapitalized(i) && TryEvery(i, out var every, out var years))
            return KeepSet(every, i + 1, TimeUnit.Year, years);
        if (!IsPlainMonth(i))
            return 0;
        phrase.End = IsMark(i + 1, '.') && IsAbbreviation(i) ? i + 2 : i + 1;
        if (TakeYearOf(ref phrase))
            return Keep(ref phrase);
        TakeStep(ref phrase);
        TakeStepBehind(ref phrase);
        return Keep(ref phrase);
    }

    private bool TryDay(int k, out int day, out int behind, out bool suffixed)
    {
        behind = k + 1;
        suffixed = false;
        day = IsNumber(k) && LengthOf(k) <= 2 ? ValueOf(k) : 0;
        if (day is < 1 or > 31)
            return false;
        if (IsOrdinalSuffix(behind))
        {
            suffixed = true;
            behind++;
        }

        return !IsIn(behind) || _tokens[behind].Is(TokenFlags.SpaceBefore) || _tokens[behind].Kind == TokenKind.Mark;
    }

    /// <summary>Behind what joins the days of a list: a dash, a comma, "and", "or", "to"; -1 for anything else.</summary>
    private int Separator(int k, out bool isComma)
    {
        isComma = IsMark(k, ',');
        return isComma || IsDash(k) || IsMark(k, '/') || IsMark(k, '&') || IsWord(k, "and", "or") || IsWord(k, "to") || IsWord(k, "through", "until") ? k + 1 : -1;
    }

    private bool IsOrdinalSuffix(int k) => IsJoined(k) && LengthOf(k) == 2 && (IsWord(k, "st", "nd") || IsWord(k, "rd", "th"));
    private int MonthEnd(int month) => IsMark(month + 1, '.') && IsAbbreviation(month) && IsJoined(month + 1) ? month + 2 : month + 1;
    private bool IsAbbreviation(int i) => _tokens.Entry(i).Unit == Lexicon.Abbreviation;
    private readonly record struct DayMark(int First, int End, int Day);
}

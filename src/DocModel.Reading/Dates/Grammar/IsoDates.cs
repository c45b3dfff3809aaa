namespace DocModel.Reading.Dates.Grammar;

/// <content>Dates that begin with their year: "2021-04-03", "2021-04-03T10:15Z", "2021-W14", and "week 14 of 2021".</content>
internal sealed partial class PhraseScanner
{
    private int YearFirst(int i, char mark, bool three)
    {
        int year = ValueOf(i), month = ValueOf(i + 2);
        if (year is < 1000 or > 2999 || LengthOf(i + 2) != 2 && !three)
            return 0;
        if (!three)
        {
            // "2010-11" is a range of years, "2014-07" can only be a month.
            if (mark is '.' or '/' || month is < 1 or > 12 || month > year % 100 || IsDash(i + 3) && IsJoined(i + 3))
                return 0;
            var whole = new TimePhrase
            {
                First = i,
                End = i + 3,
                Unit = TimeUnit.Month,
                Year = year,
                Month = (byte)month,
                Traits = PhraseTraits.HasYear,
            };
            return Keep(ref whole);
        }

        var day = ValueOf(i + 4);
        if (LengthOf(i + 4) > 2 || LengthOf(i + 2) > 2)
            return 0;
        if (month is < 1 or > 12 || day is < 1 or > 31)
            return mark is '-' or '/' && LengthOf(i + 2) == 2 && LengthOf(i + 4) == 2 ? KeepImpossible(i, month, day) : 0;
        var phrase = new TimePhrase
        {
            First = i,
            End = i + 5,
            Unit = TimeUnit.Day,
            Year = year,
            Month = (byte)month,
            Day = (byte)day,
            Traits = PhraseTraits.HasYear,
        };
        TakeIsoTime(ref phrase);
        return Keep(ref phrase);
    }

    /// <summary>"T10:15" and "T10:15:30Z" behind a day.</summary>
    private void TakeIsoTime(ref TimePhrase phrase)
    {
        var k = phrase.End;
        if (!IsWord(k, "t") || !IsJoined(k) || !IsNumber(k + 1) || !IsMark(k + 2, ':') || !IsNumber(k + 3))
            return;
        int hour = ValueOf(k + 1), minute = ValueOf(k + 3), second = 0;
        if (hour is < 0 or > 24 || minute is < 0 or > 59)
            return;
        phrase.End = k + 4;
        if (IsMark(k + 4, ':') && ValueOf(k + 5) is >= 0 and < 60 and var value)
        {
            second = value;
            phrase.End = k + 6;
        }

        TakeUtcOffset(ref phrase);
        phrase.SecondOfDay = (((hour * 60) + minute) * 60) + second;
        phrase.Traits |= PhraseTraits.HasClock | PhraseTraits.PartOfDay;
    }

    /// <summary>"Z", "+02:00" and "-0530" behind a time of day: how far it is ahead of UTC.</summary>
    private void TakeUtcOffset(ref TimePhrase phrase)
    {
        var k = phrase.End;
        if (IsWord(k, "z") && IsJoined(k))
        {
            (phrase.End, phrase.UtcOffset) = (k + 1, 0);
            phrase.Traits |= PhraseTraits.HasUtcOffset;
            return;
        }

        if (!IsJoined(k) || !(IsMark(k, '+') || IsDash(k)) || !IsNumber(k + 1) || !IsJoined(k + 1))
            return;
        int hours, minutes;
        if (LengthOf(k + 1) == 4)
            (hours, minutes, k) = (ValueOf(k + 1) / 100, ValueOf(k + 1) % 100, k + 2);
        else if (LengthOf(k + 1) == 2 && IsMark(k + 2, ':') && IsJoined(k + 2) && IsNumber(k + 3) && IsJoined(k + 3) && LengthOf(k + 3) == 2)
            (hours, minutes, k) = (ValueOf(k + 1), ValueOf(k + 3), k + 4);
        else
            return;
        if (minutes > 59 || (hours * 60) + minutes > 14 * 60)
            return;
        phrase.UtcOffset = (short)((IsMark(phrase.End, '+') ? 1 : -1) * ((hours * 60) + minutes));
        phrase.End = k;
        phrase.Traits |= PhraseTraits.HasUtcOffset;
    }

    /// <summary>"2021-W14" and its day "2021-W14-3", found by the year.</summary>
    private int IsoWeek(int i)
    {
        if (LengthOf(i) != 4 || ValueOf(i) is not (>= 1000 and <= 2999 and var year) || IsJoined(i) && i > _begin && !IsOpening(i - 1))
            return 0;
        var w = IsDash(i + 1) && IsJoined(i + 1) ? i + 2 : i + 1;
        if (!IsWord(w, "w") || !IsCapitalized(w) || !IsJoined(w) || !IsNumber(w + 1) || !IsJoined(w + 1) || LengthOf(w + 1) != 2 || ValueOf(w + 1) is not (>= 1 and <= 53 and var week))
            return 0;
        var phrase = WeekOf(i, w + 2, year, week);
        if (IsDash(w + 2) && IsJoined(w + 2) && IsNumber(w + 3) && IsJoined(w + 3) && LengthOf(w + 3) == 1 && ValueOf(w + 3) is >= 1 and <= 7 and var weekday)
        {
            phrase.Weekday = (byte)weekday;
            phrase.End = w + 4;
        }

        return Keep(ref phrase);
    }

    /// <summary>"week 14 of 2021", "calendar week 14, 2021": found by the "week".</summary>
    private int WeekLed(int i)
    {
        if (IsPlural(i) || !IsNumber(i + 1) || ValueOf(i + 1) is not (>= 1 and <= 53 and var week) || LengthOf(i + 1) > 2)
            return 0;
        var k = IsWord(i + 2, "of", "in") || IsMark(i + 2, ',') || IsMark(i + 2, '/') ? i + 3 : i + 2;
        if (!IsNumber(k) || LengthOf(k) != 4 || ValueOf(k) is not (>= 1000 and <= 2999 and var year) || IsPartOfNumberBehind(k))
            return 0;
        var phrase = WeekOf(i - 1 >= _free && IsWord(i - 1, "calendar") ? i - 1 : i, k + 1, year, week);
        return Keep(ref phrase);
    }

    private static TimePhrase WeekOf(int first, int end, int year, int week) => new()
    {
        First = first,
        End = end,
        Unit = TimeUnit.Week,
        Year = year,
        Nth = (sbyte)week,
        Traits = PhraseTraits.HasYear,
    };

    /// <summary>"2021-13-45", "45/67/1999": written as a date, and none; that it is none is said at its words, and its year is not read from it.</summary>
    /// <param name="first">The month, or the first of the two numbers before the year.</param>
    /// <param name="second">The day, or the second of them.</param>
    private int KeepImpossible(int i, int first, int second)
    {
        var phrase = new TimePhrase { First = i, End = i + 5, Unit = TimeUnit.Day, Month = (byte)first, Day = (byte)second, Traits = PhraseTraits.Impossible };
        return Keep(ref phrase);
    }
}

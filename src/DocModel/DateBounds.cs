namespace DocModel;

/// <summary>The days between which a date lies.</summary>
/// <param name="Earliest">The first day it can be, or null where nothing is said.</param>
/// <param name="Latest">The last day it can be, or null where nothing is said.</param>
public readonly record struct DateBounds(CalendarDate? Earliest, CalendarDate? Latest) : IComparable<DateBounds>
{
    /// <summary>Orders by <see cref="Earliest"/> (nothing said comes first), then by <see cref="Latest"/> (nothing said comes last).</summary>
    public int CompareTo(DateBounds other)
    {
        var first = Compare(Earliest, other.Earliest, missing: -1);
        return first != 0 ? first : Compare(Latest, other.Latest, missing: 1);
    }

    /// <summary>Whether <paramref name="left"/> orders before <paramref name="right"/>.</summary>
    public static bool operator <(DateBounds left, DateBounds right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> orders before or with <paramref name="right"/>.</summary>
    public static bool operator <=(DateBounds left, DateBounds right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> orders after <paramref name="right"/>.</summary>
    public static bool operator >(DateBounds left, DateBounds right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> orders after or with <paramref name="right"/>.</summary>
    public static bool operator >=(DateBounds left, DateBounds right) => left.CompareTo(right) >= 0;

    /// <summary>The days between which a date lies, from the unit that its words name and the word that shifts it.</summary>
    /// <remarks>
    /// <para>Early, mid and late are thirds, rounded up so that neighbours may share their border: of the days of a month, of the months of a season,
    /// half or year, of the years of a decade, century or millennium. "Early 1942" is January to April, "mid-1942" May to August, "the late 2010s"
    /// 2016 to 2019, "the early 2010s" 2010 to 2013, "the mid-2010s" 2013 to 2016, "early June" the 1st to the 10th. A day has no parts.</para>
    /// <para>No standard says how long "early" is. Thirds are the division that ISO 8601-2 itself has below the year (codes 37 to 39 are its four-month
    /// groups), they are what catalogues use for centuries (1800 to 1833, 1866 to 1899), and the same rule for each unit lets bounds of different units be
    /// compared. "The end of" and "the beginning of" a unit are its last and its first third too.</para>
    /// <para>About a unit is the unit with as much time again on both sides: "about 1942" is 1941 to 1943, "about 5 May" the 4th to the 6th.</para>
    /// <para>Before and after leave the unit out ("before 1942" ends on 31 December 1941), since, until and by take it in. What is before or after a time of day
    /// may be on its day.</para>
    /// </remarks>
    /// <param name="value">The unit; null where the text leaves it open.</param>
    /// <param name="modifier">The word that shifts or blurs it.</param>
    public static DateBounds Of(Edtf? value, DateModifier modifier)
    {
        if (value is not { } unit)
            return default;
        var (first, last) = (unit.Earliest, unit.Latest);
        switch (modifier)
        {
            case DateModifier.Before when unit.Kind == EdtfKind.DateTime:
                return new DateBounds(null, last);
            case DateModifier.After when unit.Kind == EdtfKind.DateTime:
                return new DateBounds(first, null);
            case DateModifier.Before:
                return new DateBounds(null, first is { } begin ? EdtfCalendar.SubtractDay(begin) : null);
            case DateModifier.After:
                return new DateBounds(last is { } end ? EdtfCalendar.AddDay(end) : null, null);
            case DateModifier.Since:
                return new DateBounds(first, null);
            case DateModifier.Until or DateModifier.By:
                return new DateBounds(null, last);
            case DateModifier.Early or DateModifier.Mid or DateModifier.Late or DateModifier.About when first is { } from && last is { } to:
                var months = MonthsOf(from, to);
                return months == 0 ? ByDays(from, to, modifier) : ByMonths(from, months, modifier);
            default:
                return new DateBounds(first, last);
        }
    }

    /// <summary>From the earlier beginning of two to the later end; open where one of them is.</summary>
    internal static DateBounds Around(DateBounds left, DateBounds right) => new(
        left.Earliest is { } l && right.Earliest is { } r ? l < r ? l : r : null,
        left.Latest is { } m && right.Latest is { } s ? m > s ? m : s : null);

    /// <summary>The number of whole months from the first to the last day; 0 where they are not whole, and for a single month, which has days for parts.</summary>
    private static long MonthsOf(CalendarDate first, CalendarDate last)
    {
        if (first.Day != 1 || last.Day != EdtfCalendar.DaysInMonth(last.Year, last.Month))
            return 0;
        var months = ((last.Year - first.Year) * 12) + last.Month - first.Month + 1;
        return months > 1 ? months : 0;
    }

    private static DateBounds ByMonths(CalendarDate first, long months, DateModifier modifier)
    {
        // Parts of several years are whole years again.
        var step = months % 12 == 0 && months > 12 ? 12 : 1;
        var (offset, length) = Part(months / step, modifier);
        var start = (first.Year * 12) + first.Month - 1 + (offset * step);
        var end = start + (length * step) - 1;
        var (lastYear, lastMonth) = YearAndMonth(end);
        var (firstYear, firstMonth) = YearAndMonth(start);
        return new DateBounds(
            new CalendarDate(firstYear, firstMonth, 1),
            new CalendarDate(lastYear, lastMonth, EdtfCalendar.DaysInMonth(lastYear, lastMonth)));
    }

    private static DateBounds ByDays(CalendarDate first, CalendarDate last, DateModifier modifier)
    {
        var days = DayNumber(last) - DayNumber(first) + 1;
        if (days == 1 && modifier != DateModifier.About)
            return new DateBounds(first, last);
        var whole = first.Day == 1 && last.Day == EdtfCalendar.DaysInMonth(last.Year, last.Month) && first.Month == last.Month;
        if (whole && modifier == DateModifier.About)
            return ByMonths(first, 1, modifier);
        var (offset, length) = Part(days, modifier);
        return new DateBounds(Day(DayNumber(first) + offset), Day(DayNumber(first) + offset + length - 1));
    }

    private static (long Offset, long Length) Part(long count, DateModifier modifier)
    {
        var third = (count + 2) / 3;
        return modifier switch
        {
            DateModifier.Early => (0, third),
            DateModifier.Mid => ((count - third) / 2, third),
            DateModifier.Late => (count - third, third),
            _ => (-count, 3 * count),
        };
    }

    private static (long Year, int Month) YearAndMonth(long months)
    {
        var year = months >= 0 ? months / 12 : -((11 - months) / 12);
        return (year, (int)(months - (year * 12)) + 1);
    }

    /// <summary>Days from 1 March of year 0 on, by eras of 400 years.</summary>
    private static long DayNumber(CalendarDate date)
    {
        var year = date.Month > 2 ? date.Year : date.Year - 1;
        var era = year >= 0 ? year / 400 : -((399 - year) / 400);
        var yearOfEra = year - (era * 400);
        var dayOfYear = (((153 * (date.Month > 2 ? date.Month - 3 : date.Month + 9)) + 2) / 5) + date.Day - 1;
        return (era * 146097) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
    }

    private static CalendarDate Day(long number)
    {
        var era = number >= 0 ? number / 146097 : -((146096 - number) / 146097);
        var dayOfEra = number - (era * 146097);
        var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36524) - (dayOfEra / 146096)) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var shifted = ((5 * dayOfYear) + 2) / 153;
        var day = (int)(dayOfYear - (((153 * shifted) + 2) / 5)) + 1;
        var month = (int)(shifted < 10 ? shifted + 3 : shifted - 9);
        return new CalendarDate(yearOfEra + (era * 400) + (month <= 2 ? 1 : 0), month, day);
    }

    private static int Compare(CalendarDate? left, CalendarDate? right, int missing) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => missing,
        (_, null) => -missing,
        var (l, r) => l.Value.CompareTo(r.Value),
    };
}

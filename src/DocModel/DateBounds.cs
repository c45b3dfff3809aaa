namespace DocModel;

/// <summary>The days between which a date lies.</summary>
/// <param name="Earliest">The first day it can be, or null where nothing is said.</param>
/// <param name="Latest">The last day it can be, or null where nothing is said.</param>
public readonly record struct DateBounds(CalendarDate? Earliest, CalendarDate? Latest) : IComparable<DateBounds>
{
    private const int MonthsOfYear = 12;

    /// <summary>What is longer and no number of whole years has no parts: three times its days would not fit a <see cref="long"/>.</summary>
    private const long FarthestYears = long.MaxValue / (4 * 366);

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
    /// <para>Before and after leave the unit out ("before 1942" ends on 31 December 1941), since, until and by take it in. What is before, after or about a time
    /// of day may be on its day.</para>
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
            case DateModifier.Early or DateModifier.Mid or DateModifier.Late or DateModifier.About
                when unit.Kind != EdtfKind.DateTime && first is { } from && last is { } to:
                return PartOf(from, to, modifier);
            default:
                return new DateBounds(first, last);
        }
    }

    /// <summary>From the earlier beginning of two to the later end; open where one of them is.</summary>
    internal static DateBounds Around(DateBounds left, DateBounds right) => new(
        left.Earliest is { } l && right.Earliest is { } r ? l < r ? l : r : null,
        left.Latest is { } m && right.Latest is { } s ? m > s ? m : s : null);

    private static DateBounds PartOf(CalendarDate first, CalendarDate last, DateModifier modifier)
    {
        if (first.Day != 1 || last.Day != EdtfCalendar.DaysInMonth(last.Year, last.Month))
            return ByDays(first, last, modifier);

        // Parts of several years are whole years again; a single month has days for parts, but months about it.
        var years = last.Year - first.Year;
        var months = last.Month - first.Month + 1;
        if (months % MonthsOfYear == 0 && years + (months / MonthsOfYear) is > 1 and var whole)
            return ByMonths(first, whole, MonthsOfYear, modifier);
        if (years > FarthestYears)
            return new DateBounds(first, last);
        var count = (years * MonthsOfYear) + months;
        return count == 1 && modifier != DateModifier.About ? ByDays(first, last, modifier) : ByMonths(first, count, 1, modifier);
    }

    /// <param name="first">The first day of a month.</param>
    /// <param name="count">How many units there are, each of so many months as <paramref name="each"/> says.</param>
    /// <param name="each">1, or 12 for years.</param>
    /// <param name="modifier">Which of them are meant.</param>
    private static DateBounds ByMonths(CalendarDate first, long count, int each, DateModifier modifier)
    {
        var (offset, length) = Part(count, modifier);
        return new DateBounds(Later(first, offset, each), EdtfCalendar.SubtractDay(Later(first, offset + length, each)));
    }

    /// <summary>Counted from the month's own year: the months since year 0 of the farthest years would not fit.</summary>
    private static CalendarDate Later(CalendarDate first, long units, int each)
    {
        if (each == MonthsOfYear)
            return first with { Year = first.Year + units };
        var months = first.Month - 1 + units;
        var years = months >= 0 ? months / MonthsOfYear : -((MonthsOfYear - 1 - months) / MonthsOfYear);
        return new CalendarDate(first.Year + years, (int)(months - (years * MonthsOfYear)) + 1, 1);
    }

    private static DateBounds ByDays(CalendarDate first, CalendarDate last, DateModifier modifier)
    {
        if (last.Year - first.Year > FarthestYears)
            return new DateBounds(first, last);
        var days = DayNumber(last) - DayNumber(first) + 1;
        if (days == 1 && modifier != DateModifier.About)
            return new DateBounds(first, last);
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

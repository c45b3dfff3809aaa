using System.Globalization;

namespace DocModel;

/// <summary>A day of the proleptic Gregorian calendar, its year counted astronomically (year 0 is 1 BCE).</summary>
/// <param name="Year">Astronomical year, any <see cref="long"/>: 0 is 1 BCE, -43 is 44 BCE.</param>
/// <param name="Month">Month, 1 to 12.</param>
/// <param name="Day">Day of the month, from 1.</param>
public readonly record struct CalendarDate(long Year, int Month, int Day) : IComparable<CalendarDate>
{
    /// <inheritdoc/>
    public int CompareTo(CalendarDate other) =>
        Year != other.Year ? Year.CompareTo(other.Year) : Month != other.Month ? Month.CompareTo(other.Month) : Day.CompareTo(other.Day);

    /// <summary>The day that a <see cref="DateTime"/> lies in; its time and its <see cref="DateTime.Kind"/> are dropped.</summary>
    /// <param name="dateTime">Any value.</param>
    public static CalendarDate FromDateTime(DateTime dateTime) => new(dateTime.Year, dateTime.Month, dateTime.Day);

    /// <summary>The day at midnight, where <see cref="DateTime"/> has it.</summary>
    /// <param name="dateTime">The day, of <see cref="DateTimeKind.Unspecified"/>; <see langword="default"/> where there is none.</param>
    /// <returns>False for years before 1 and after 9999, and for a month or day that the calendar does not have.</returns>
    public bool TryToDateTime(out DateTime dateTime)
    {
        var has = Year is >= 1 and <= 9999 && Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth((int)Year, Month);
        dateTime = has ? new DateTime((int)Year, Month, Day) : default;
        return has;
    }

    /// <summary>The day as <c>year-month-day</c>: the year with at least four digits, and a sign where it is negative.</summary>
    public override string ToString() =>
        (Year < 0 ? "-" : "") + Year.ToString("0000;0000", CultureInfo.InvariantCulture)
        + "-" + Month.ToString("00", CultureInfo.InvariantCulture) + "-" + Day.ToString("00", CultureInfo.InvariantCulture);

    /// <summary>Whether <paramref name="left"/> is before <paramref name="right"/>.</summary>
    public static bool operator <(CalendarDate left, CalendarDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> is <paramref name="right"/> or before it.</summary>
    public static bool operator <=(CalendarDate left, CalendarDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> is after <paramref name="right"/>.</summary>
    public static bool operator >(CalendarDate left, CalendarDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> is <paramref name="right"/> or after it.</summary>
    public static bool operator >=(CalendarDate left, CalendarDate right) => left.CompareTo(right) >= 0;
}

namespace DocModel;

/// <summary>The proleptic Gregorian calendar with astronomical years, over years beyond those of <see cref="DateTime"/>.</summary>
internal static class EdtfCalendar
{
    public const int FirstSeason = 21;
    public const int LastSeason = 41;

    // One entry for each season code from 21: first month, then number of months.
    private static ReadOnlySpan<byte> Seasons =>
    [
        3, 3, 6, 3, 9, 3, 12, 3,
        3, 3, 6, 3, 9, 3, 12, 3,
        9, 3, 12, 3, 3, 3, 6, 3,
        1, 3, 4, 3, 7, 3, 10, 3,
        1, 4, 5, 4, 9, 4,
        1, 6, 7, 6,
    ];

    public static bool IsLeapYear(long year) => (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    public static CalendarDate FirstDayOfSeason(long year, int season) => new(year, Seasons[(season - FirstSeason) * 2], 1);

    public static CalendarDate LastDayOfSeason(long year, int season)
    {
        int entry = (season - FirstSeason) * 2;
        int month = Seasons[entry] + Seasons[entry + 1] - 1;
        if (month > 12)
        {
            month -= 12;
            year++;
        }

        return new(year, month, DaysInMonth(year, month));
    }

    public static CalendarDate AddDay(CalendarDate date) =>
        date.Day < DaysInMonth(date.Year, date.Month) ? new(date.Year, date.Month, date.Day + 1)
        : date.Month < 12 ? new(date.Year, date.Month + 1, 1)
        : new(date.Year + 1, 1, 1);

    public static CalendarDate SubtractDay(CalendarDate date) =>
        date.Day > 1 ? new(date.Year, date.Month, date.Day - 1)
        : date.Month > 1 ? new(date.Year, date.Month - 1, DaysInMonth(date.Year, date.Month - 1))
        : new(date.Year - 1, 12, 31);
}

namespace DocModel;

/// <summary>The calendar days that a date with unspecified digits can cover: a pattern of years, a set of months, a set of days.</summary>
internal readonly struct EdtfDayPattern
{
    private const uint AllMonths = 0x1FFE;
    private const uint AllDays = 0xFFFFFFFE;

    private readonly EdtfYearPattern _years;
    private readonly bool _anyYear;
    private readonly uint _months;
    private readonly uint _days;

    private EdtfDayPattern(EdtfYearPattern years, bool anyYear, uint months, uint days)
    {
        _years = years;
        _anyYear = anyYear;
        _months = months;
        _days = days;
    }

    /// <summary>The pattern of a date that is no season: a season's months may lie in two years.</summary>
    public static EdtfDayPattern Of(EdtfDate date) => new(
        EdtfYearPattern.Of(date),
        date.IsYearUnknown,
        date.Finest == EdtfDate.Unit.Year ? AllMonths : Matching(date.Month, date.MonthMask, 12),
        date.Finest == EdtfDate.Unit.Day ? Matching(date.Day, date.DayMask, 31) : AllDays);

    /// <summary>Whether some year, month and day of the pattern is a day of the calendar.</summary>
    public bool IsPossible()
    {
        // A leap year has every day that a calendar year can have: what it lacks no year has.
        return _years.Count > 0 && TryFirstOfYear(2000, out _) && (_anyYear || TryFirst(out _));
    }

    public bool TryFirst(out CalendarDate first)
    {
        for (int i = 0; i < _years.Count; i++)
        {
            if (TryFirstOfYear(_years[i], out first))
                return true;
        }

        first = default;
        return false;
    }

    public bool TryLast(out CalendarDate last)
    {
        for (int i = _years.Count - 1; i >= 0; i--)
        {
            if (TryLastOfYear(_years[i], out last))
                return true;
        }

        last = default;
        return false;
    }

    /// <summary>Whether a day of the pattern lies between two days, both included.</summary>
    public bool HasDayBetween(CalendarDate from, CalendarDate to)
    {
        if (_anyYear)
        {
            // Leap years are at most eight years apart: a longer stretch holds every day that exists at all.
            for (long year = from.Year; year <= to.Year && year <= from.Year + 9; year++)
            {
                if (HasDayOfYearBetween(year, from, to))
                    return true;
            }

            return false;
        }

        for (int i = _years.IndexOfFirstFrom(from.Year); i < _years.Count && _years[i] <= to.Year; i++)
        {
            if (HasDayOfYearBetween(_years[i], from, to))
                return true;
        }

        return false;
    }

    public bool Meets(EdtfDayPattern other)
    {
        uint months = _months & other._months;
        uint days = _days & other._days;
        EdtfYearPattern years;
        if (_anyYear || other._anyYear)
            years = _anyYear ? other._years : _years;
        else if (!_years.TryIntersect(other._years, out years))
            return false;
        return new EdtfDayPattern(years, _anyYear && other._anyYear, months, days).IsPossible();
    }

    private static uint Matching(int value, int mask, int highest)
    {
        uint set = 0;
        for (int candidate = 1; candidate <= highest; candidate++)
        {
            bool tens = (mask & 2) != 0 || candidate / 10 == value / 10;
            bool ones = (mask & 1) != 0 || candidate % 10 == value % 10;
            if (tens && ones)
                set |= 1U << candidate;
        }

        return set;
    }

    private bool HasDayOfYearBetween(long year, CalendarDate from, CalendarDate to)
    {
        for (int month = year == from.Year ? from.Month : 1; month <= 12; month++)
        {
            if ((_months >> month & 1) == 0)
                continue;
            int last = EdtfCalendar.DaysInMonth(year, month);
            for (int day = year == from.Year && month == from.Month ? from.Day : 1; day <= last; day++)
            {
                if ((_days >> day & 1) != 0)
                    return new CalendarDate(year, month, day) <= to;
            }
        }

        return false;
    }

    private bool TryFirstOfYear(long year, out CalendarDate first)
    {
        for (int month = 1; month <= 12; month++)
        {
            if ((_months >> month & 1) == 0)
                continue;
            int last = EdtfCalendar.DaysInMonth(year, month);
            for (int day = 1; day <= last; day++)
            {
                if ((_days >> day & 1) == 0)
                    continue;
                first = new(year, month, day);
                return true;
            }
        }

        first = default;
        return false;
    }

    private bool TryLastOfYear(long year, out CalendarDate last)
    {
        for (int month = 12; month >= 1; month--)
        {
            if ((_months >> month & 1) == 0)
                continue;
            for (int day = EdtfCalendar.DaysInMonth(year, month); day >= 1; day--)
            {
                if ((_days >> day & 1) == 0)
                    continue;
                last = new(year, month, day);
                return true;
            }
        }

        last = default;
        return false;
    }
}

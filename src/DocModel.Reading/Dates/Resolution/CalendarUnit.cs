using DocModel.Reading.Dates.Grammar;

namespace DocModel.Reading.Dates.Resolution;

/// <summary>A unit of the calendar with its place: the year 1941, the winter that began in it, the week from Monday 7 July.</summary>
/// <param name="Unit">Century, decade, year, half, quarter, season, month, week, weekend or day.</param>
/// <param name="Year">Astronomical; the first year of a decade or century.</param>
/// <param name="Part">The month of a month, week, weekend or day; the EDTF code of a season, quarter or half.</param>
/// <param name="Day">The day; the first one of a week or weekend.</param>
/// <param name="Count">How many units on end; 1 but for runs of units.</param>
internal readonly record struct CalendarUnit(TimeUnit Unit, int Year, int Part = 0, int Day = 0, int Count = 1)
{
    private const int LeastYear = -9999;
    private const int GreatestYear = 9999;

    public bool IsDay => Unit == TimeUnit.Day && Count == 1;

    public bool HasMonth => Unit is TimeUnit.Month or TimeUnit.Day or TimeUnit.Week or TimeUnit.Weekend;

    public int FirstMonth => Unit switch
    {
        TimeUnit.Month or TimeUnit.Day or TimeUnit.Week or TimeUnit.Weekend => Part,
        TimeUnit.Season or TimeUnit.Quarter or TimeUnit.Half => Part switch
        {
            >= 40 => ((Part - 40) * 6) + 1,
            >= 33 => ((Part - 33) * 3) + 1,
            _ => ((Part - 21) * 3) + 3,
        },
        _ => 1,
    };

    public int FirstDay => Calendar.ToNumber(Year, FirstMonth, Unit is TimeUnit.Day or TimeUnit.Week or TimeUnit.Weekend ? Day : 1);

    public int LastDay
    {
        get
        {
            var months = Unit switch
            {
                TimeUnit.Month => 1,
                TimeUnit.Season or TimeUnit.Quarter => 3,
                TimeUnit.Half => 6,
                TimeUnit.Year => 12,
                TimeUnit.Decade => 120,
                TimeUnit.Century => 1200,
                TimeUnit.Millennium => 12000,
                _ => 0,
            };
            if (months == 0)
                return FirstDay + (Count * (Unit == TimeUnit.Week ? 7 : Unit == TimeUnit.Weekend ? 2 : 1)) - 1;
            var behind = (Year * 12) + FirstMonth - 1 + (months * Count);
            var year = Calendar.FloorDivide(behind, 12);
            return Calendar.ToNumber(year, behind - (year * 12) + 1, 1) - 1;
        }
    }

    public bool Contains(in CalendarUnit other) => FirstDay <= other.FirstDay && other.LastDay <= LastDay;

    public static CalendarUnit OfDay(int number)
    {
        var (year, month, day) = Calendar.FromNumber(number);
        return new CalendarUnit(TimeUnit.Day, year, month, day);
    }

    public static CalendarUnit OfDays(int first, int count, TimeUnit unit = TimeUnit.Day)
    {
        var (year, month, day) = Calendar.FromNumber(first);
        return new CalendarUnit(unit, year, month, day, unit == TimeUnit.Day ? count : 1);
    }

    public static CalendarUnit OfMonth(int monthsFromYearZero)
    {
        var year = Calendar.FloorDivide(monthsFromYearZero, 12);
        return new CalendarUnit(TimeUnit.Month, year, monthsFromYearZero - (year * 12) + 1);
    }

    /// <summary>The year, month or day that a date is; null for a date of any other unit, and beyond the years of four digits.</summary>
    public static CalendarUnit? Of(in Edtf date) => date is not { Kind: EdtfKind.Date or EdtfKind.DateTime, Year: >= LeastYear and <= GreatestYear and var year } ? null
        : date.Month is not { } month ? new CalendarUnit(TimeUnit.Year, (int)year)
        : month > 12 ? null
        : date.Day is not { } day ? new CalendarUnit(TimeUnit.Month, (int)year, month)
        : new CalendarUnit(TimeUnit.Day, (int)year, month, day);

    /// <summary>The unit as EDTF; null beyond the years of four digits.</summary>
    public Edtf? ToEdtf()
    {
        var last = Unit switch
        {
            TimeUnit.Decade => Year + 9,
            TimeUnit.Century => Year + 99,
            TimeUnit.Millennium => Year + 999,
            _ => Year + 1,
        };
        if (Unit == TimeUnit.Year && Count == 1 && Year < LeastYear)
            return Edtf.FromYear(Year);
        if (Year < LeastYear || last + Count > GreatestYear)
            return null;
        switch (Unit)
        {
            case TimeUnit.Millennium:
                return Edtf.FromMillennium(Year);
            case TimeUnit.Century when Count == 1:
                return Edtf.FromCentury(Year);
            case TimeUnit.Decade when Count == 1:
                return Edtf.FromDecade(Year);
            case TimeUnit.Century:
                return Edtf.Interval(Edtf.FromYear(Year), Edtf.FromYear(Year + (100 * Count) - 1));
            case TimeUnit.Decade:
                return Edtf.Interval(Edtf.FromYear(Year), Edtf.FromYear(Year + (10 * Count) - 1));
            case TimeUnit.Year:
                return Count == 1 ? Edtf.FromYear(Year) : Edtf.Interval(Edtf.FromYear(Year), Edtf.FromYear(Year + Count - 1));
            case TimeUnit.Season or TimeUnit.Quarter or TimeUnit.Half:
                return Edtf.FromSeason(Year, Part);
            case TimeUnit.Month when Count == 1:
                return Edtf.FromMonth(Year, Part);
            case TimeUnit.Month:
                var end = OfMonth((Year * 12) + Part - 2 + Count);
                return Edtf.Interval(Edtf.FromMonth(Year, Part), Edtf.FromMonth(end.Year, end.Part));
            case TimeUnit.Day when Count == 1:
                return Edtf.FromDay(Year, Part, Day);
            default:
                var (year, month, day) = Calendar.FromNumber(LastDay);
                return Edtf.Interval(Edtf.FromDay(Year, Part, Day), Edtf.FromDay(year, month, day));
        }
    }
}

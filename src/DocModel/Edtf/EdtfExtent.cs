namespace DocModel;

/// <summary>The stretches of time that one date, interval or range can mean: where each may begin and where it may end.</summary>
internal readonly struct EdtfExtent(EdtfMoment startLow, EdtfMoment startHigh, EdtfMoment endLow, EdtfMoment endHigh)
{
    /// <summary>The earliest possible start.</summary>
    public EdtfMoment StartLow { get; } = startLow;

    /// <summary>The latest possible start.</summary>
    public EdtfMoment StartHigh { get; } = startHigh;

    /// <summary>The earliest possible end.</summary>
    public EdtfMoment EndLow { get; } = endLow;

    /// <summary>The latest possible end.</summary>
    public EdtfMoment EndHigh { get; } = endHigh;

    public static EdtfExtent Unbounded =>
        new(EdtfMoment.BeginningOfTime, EdtfMoment.EndOfTime, EdtfMoment.BeginningOfTime, EdtfMoment.EndOfTime);

    /// <summary>Whether there is only one stretch that can be meant.</summary>
    public bool IsExact => StartLow.Equals(StartHigh) && EndLow.Equals(EndHigh);

    public static EdtfExtent Exactly(EdtfMoment start, EdtfMoment end) => new(start, start, end, end);

    public static EdtfExtent Exactly(CalendarDate first, CalendarDate last) => Exactly(EdtfMoment.StartOf(first), EdtfMoment.EndOf(last));

    public static EdtfExtent Of(EdtfDate date)
    {
        if (date.IsYearUnknown)
            return Unbounded;
        if (date.SignificantDigits != 0)
            return OfYears(date.Year, date.SignificantDigits);
        if (!date.HasUnspecifiedDigit)
            return OfUnit(date, date.Year, date.Month, date.Day);

        CalendarDate first;
        CalendarDate last;
        if (date.Finest == EdtfDate.Unit.Season)
        {
            var years = EdtfYearPattern.Of(date);
            first = EdtfCalendar.FirstDayOfSeason(years[0], date.Month);
            last = EdtfCalendar.FirstDayOfSeason(years[years.Count - 1], date.Month);
        }
        else
        {
            var days = EdtfDayPattern.Of(date);
            if (!days.TryFirst(out first) || !days.TryLast(out last))
                return Unbounded;
        }

        var earliest = OfUnit(date, first.Year, date.Finest == EdtfDate.Unit.Season ? date.Month : first.Month, first.Day);
        var latest = OfUnit(date, last.Year, date.Finest == EdtfDate.Unit.Season ? date.Month : last.Month, last.Day);
        return new(earliest.StartLow, latest.StartLow, earliest.EndLow, latest.EndLow);
    }

    /// <summary>The years that agree with <paramref name="year"/> in its first <paramref name="significantDigits"/> digits; 0 for all digits.</summary>
    public static EdtfExtent OfYears(long year, int significantDigits)
    {
        long magnitude = Math.Abs(year);
        long step = 1;
        int digits = DigitCount(magnitude);
        for (int i = significantDigits; i < digits && significantDigits > 0; i++)
            step *= 10;
        long low = magnitude - magnitude % step;
        long high = low + (step - 1);
        if (year < 0)
            (low, high) = (-high, -low);
        var first = Exactly(new CalendarDate(low, 1, 1), new CalendarDate(low, 12, 31));
        var last = Exactly(new CalendarDate(high, 1, 1), new CalendarDate(high, 12, 31));
        return new(first.StartLow, last.StartLow, first.EndLow, last.EndLow);
    }

    private static int DigitCount(long magnitude)
    {
        int count = 1;
        while ((magnitude /= 10) != 0)
            count++;
        return count;
    }

    private static EdtfExtent OfUnit(EdtfDate date, long year, int month, int day) => date.Finest switch
    {
        EdtfDate.Unit.Year => Exactly(new CalendarDate(year, 1, 1), new CalendarDate(year, 12, 31)),
        EdtfDate.Unit.Month => Exactly(new CalendarDate(year, month, 1), new CalendarDate(year, month, EdtfCalendar.DaysInMonth(year, month))),
        EdtfDate.Unit.Season => Exactly(EdtfCalendar.FirstDayOfSeason(year, month), EdtfCalendar.LastDayOfSeason(year, month)),
        _ => Exactly(new CalendarDate(year, month, day), new CalendarDate(year, month, day)),
    };
}

namespace DocModel;

public readonly partial struct Edtf
{
    private const int LastShortYear = 9999;

    /// <summary>A year: <c>1985</c>, <c>-0043</c>, <c>Y170000002</c>.</summary>
    /// <param name="year">Astronomical year, <see cref="MinYear"/> to <see cref="MaxYear"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public static Edtf FromYear(long year)
    {
        if (IsShortYear(year))
            return new(EdtfDate.OfYear((int)year));
        if (year is < MinYear or > MaxYear)
            throw new ArgumentOutOfRangeException(nameof(year), year, "The year is -999,999,999,999,999,999 to 999,999,999,999,999,999.");
        return new(new EdtfLongYear(year, 0, 0, false, false, false));
    }

    /// <summary>A month: <c>1985-04</c>.</summary>
    /// <param name="year">Astronomical year, -9999 to 9999: EDTF has months and days only in those.</param>
    /// <param name="month">Month, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public static Edtf FromMonth(long year, int month) => new(ShortYear(year).WithMonth(CheckMonth(month)));

    /// <summary>A day: <c>1985-04-12</c>.</summary>
    /// <param name="year">Astronomical year, -9999 to 9999: EDTF has months and days only in those.</param>
    /// <param name="month">Month, 1 to 12.</param>
    /// <param name="day">Day, 1 to the last of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range, or the month has no such day in the year.</exception>
    public static Edtf FromDay(long year, int month, int day)
    {
        var date = ShortYear(year).WithMonth(CheckMonth(month));
        if (day < 1 || day > EdtfCalendar.DaysInMonth(year, month))
        {
            throw new ArgumentOutOfRangeException(
                nameof(day), day, FormattableString.Invariant($"Month {month} of the year {year} has the days 1 to {EdtfCalendar.DaysInMonth(year, month)}."));
        }

        return new(date.WithDay(day));
    }

    /// <summary>A calendar day, its year -9999 to 9999.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day, or the year is out of range.</exception>
    public static Edtf FromDay(CalendarDate day) => FromDay(day.Year, day.Month, day.Day);

    /// <summary>A day with a time of day: <c>1985-04-12T23:20:30</c>.</summary>
    /// <param name="day">A day as <see cref="FromDay(long, int, int)"/> makes it, without qualification.</param>
    /// <param name="timeOfDay">0 to 24 hours, in whole seconds; what is finer is cut off.</param>
    /// <param name="utcOffset">How far the time is ahead of UTC, -14 to 14 hours in whole minutes; null where that is not known.</param>
    /// <exception cref="ArgumentException">The value is no such day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The time or the offset is out of range.</exception>
    public static Edtf FromDateTime(Edtf day, TimeSpan timeOfDay, TimeSpan? utcOffset = null)
    {
        if (day._node is not null || day._date.Finest != EdtfDate.Unit.Day || day._date.HasUnspecifiedDigit || day._date.Qualified != 0)
            throw new ArgumentException("A time of day follows only a day that is fully specified and not qualified.", nameof(day));
        if (timeOfDay < TimeSpan.Zero || timeOfDay > TimeSpan.FromHours(24))
            throw new ArgumentOutOfRangeException(nameof(timeOfDay), timeOfDay, "The time of day is 0 to 24 hours.");
        if (utcOffset is { } offset && (offset.Duration() > TimeSpan.FromHours(14) || offset.Ticks % TimeSpan.TicksPerMinute != 0))
            throw new ArgumentOutOfRangeException(nameof(utcOffset), offset, "The offset from UTC is -14 to 14 hours in whole minutes.");
        int? minutes = utcOffset is { } ahead ? (int)(ahead.Ticks / TimeSpan.TicksPerMinute) : null;
        return new(new EdtfDateTime(day._date, (int)(timeOfDay.Ticks / TimeSpan.TicksPerSecond), minutes));
    }

    /// <summary>Ten years: <c>201X</c> where they share their first digits, else the interval of their first and last year.</summary>
    /// <param name="firstYear">The first, that is the earliest, astronomical year: 2010 for the 2010s, -48 for the 40s BCE.</param>
    /// <remarks>Before the common era a decade by name does not begin where the digits of astronomical years do: the 40s BCE are <c>-0048/-0039</c>.
    /// Beyond four digits a decade is written with significant digits: <c>Y12340S4</c>.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The years exceed <see cref="MinYear"/> or <see cref="MaxYear"/>, or exceed four digits without sharing
    /// their first digits, which EDTF cannot write.</exception>
    public static Edtf FromDecade(long firstYear) => FromYears(firstYear, 1);

    /// <summary>A hundred years: <c>19XX</c> where they share their first digits, else the interval of their first and last year.</summary>
    /// <param name="firstYear">The first, that is the earliest, astronomical year: 1900 for the years 1900 to 1999, 1901 for 1901 to 2000
    /// (an interval), -499 for the 5th century BCE (<c>-04XX</c>), -99 for the first century BCE (an interval, as there is no year -0000).</param>
    /// <exception cref="ArgumentOutOfRangeException">As for <see cref="FromDecade"/>.</exception>
    public static Edtf FromCentury(long firstYear) => FromYears(firstYear, 2);

    /// <summary>A thousand years: <c>1XXX</c> where they share their first digits, else the interval of their first and last year.</summary>
    /// <param name="firstYear">The first, that is the earliest, astronomical year: 1000 for the years 1000 to 1999.</param>
    /// <exception cref="ArgumentOutOfRangeException">As for <see cref="FromDecade"/>.</exception>
    public static Edtf FromMillennium(long firstYear) => FromYears(firstYear, 3);

    /// <summary>A season, quarter, quadrimester or half of a year: <c>1917-21</c>.</summary>
    /// <param name="year">Astronomical year, -9999 to 9999.</param>
    /// <param name="season">The code, 21 to 41; see <see cref="Season"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public static Edtf FromSeason(long year, int season) => new(ShortYear(year).WithSeason(CheckSeason(season)));

    /// <summary>A month of which the year is not known: <c>XXXX-07</c>.</summary>
    /// <param name="month">Month, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">The month is out of range.</exception>
    public static Edtf FromMonthInUnknownYear(int month) => new(default(EdtfDate).WithMonth(CheckMonth(month)));

    /// <summary>A day of which the year is not known: <c>XXXX-07-20</c>.</summary>
    /// <param name="month">Month, 1 to 12.</param>
    /// <param name="day">Day, 1 to the last that the month has in a leap year.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public static Edtf FromDayInUnknownYear(int month, int day)
    {
        const int LeapYear = 2000;
        var date = default(EdtfDate).WithMonth(CheckMonth(month));
        if (day < 1 || day > EdtfCalendar.DaysInMonth(LeapYear, month))
        {
            throw new ArgumentOutOfRangeException(
                nameof(day), day, FormattableString.Invariant($"Month {month} has at most the days 1 to {EdtfCalendar.DaysInMonth(LeapYear, month)}."));
        }

        return new(date.WithDay(day));
    }

    /// <summary>A season of which the year is not known: <c>XXXX-21</c>.</summary>
    /// <param name="season">The code, 21 to 41; see <see cref="Season"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The season is out of range.</exception>
    public static Edtf FromSeasonInUnknownYear(int season) => new(default(EdtfDate).WithSeason(CheckSeason(season)));

    /// <summary>An interval, each end a date or open: <c>1914/1918</c>, <c>1985/..</c>.</summary>
    /// <param name="start">A date or season of a four-digit year; or an interval, which counts by its own start, so that the decades and centuries
    /// before the common era, which are intervals themselves, can be joined; null for an open start.</param>
    /// <param name="end">As for <paramref name="start"/>; an interval counts by its own end. Null for an open end.</param>
    /// <exception cref="ArgumentException">An end is none of these (years beyond four digits, times and sets cannot stand in an interval),
    /// or the interval ends before it begins. <see cref="TryInterval"/> does not throw.</exception>
    public static Edtf Interval(Edtf? start, Edtf? end)
    {
        if (TryInterval(start, end, out var interval))
            return interval;
        Outermost(start, atStart: true)?.RequireEndpoint(nameof(start));
        Outermost(end, atStart: false)?.RequireEndpoint(nameof(end));
        throw new ArgumentException(FormattableString.Invariant($"The interval ends ({end}) before it begins ({start})."), nameof(end));
    }

    /// <summary>An interval, each end a date or open; false where an end cannot stand in an interval or the interval ends before it begins.</summary>
    /// <param name="start">As for <see cref="Interval"/>.</param>
    /// <param name="end">As for <see cref="Interval"/>.</param>
    /// <param name="interval">The interval; default where there is none.</param>
    public static bool TryInterval(Edtf? start, Edtf? end, out Edtf interval)
    {
        interval = default;
        var first = Outermost(start, atStart: true);
        var last = Outermost(end, atStart: false);
        if (first is { CanBeEndpoint: false } || last is { CanBeEndpoint: false })
            return false;
        var node = new EdtfInterval(
            first.GetValueOrDefault()._date,
            first is null ? EdtfEndpoint.Open : EdtfEndpoint.Date,
            last.GetValueOrDefault()._date,
            last is null ? EdtfEndpoint.Open : EdtfEndpoint.Date);
        if (!node.IsPossible)
            return false;
        interval = new(node);
        return true;
    }

    /// <summary>An interval of which the start is not known: <c>/1918</c>.</summary>
    /// <param name="end">A date or season of a four-digit year; null for an open end.</param>
    /// <exception cref="ArgumentException">The end cannot stand in an interval.</exception>
    public static Edtf IntervalWithUnknownStart(Edtf? end) =>
        new(new EdtfInterval(default, EdtfEndpoint.Unknown, end?.RequireEndpoint(nameof(end)) ?? default, end is null ? EdtfEndpoint.Open : EdtfEndpoint.Date));

    /// <summary>An interval of which the end is not known: <c>1914/</c>.</summary>
    /// <param name="start">A date or season of a four-digit year; null for an open start.</param>
    /// <exception cref="ArgumentException">The start cannot stand in an interval.</exception>
    public static Edtf IntervalWithUnknownEnd(Edtf? start) =>
        new(new EdtfInterval(start?.RequireEndpoint(nameof(start)) ?? default, start is null ? EdtfEndpoint.Open : EdtfEndpoint.Date, default, EdtfEndpoint.Unknown));

    /// <summary>A set of which one member is meant: <c>[1667,1668,1670..1672]</c>.</summary>
    /// <param name="members">At least one; a range without a first date only as the first, one without a last date only as the last.</param>
    /// <exception cref="ArgumentException">There is no member, or an open range stands where it cannot.</exception>
    public static Edtf OneOf(params EdtfMember[] members) => Set(all: false, members);

    /// <summary>A set of which one value is meant; false where one is missing or can be no member. An interval stands for the dates from its start to its end.</summary>
    internal static bool TryOneOf(IEnumerable<Edtf?> values, out Edtf set)
    {
        set = default;
        var elements = new List<EdtfSet.Element>();
        foreach (var value in values)
        {
            if (value is { CanBeEndpoint: true } date)
                elements.Add(EdtfSet.Element.Single(date._date));
            else if (value is { _node: EdtfInterval { HasStart: true, HasEnd: true } interval } && interval.Start.Finest == interval.End.Finest)
                elements.Add(new EdtfSet.Element(interval.Start, true, interval.End, true, isRange: true));
            else
                return false;
        }

        if (elements.Count == 0)
            return false;
        set = new(new EdtfSet(all: false, [.. elements]));
        return true;
    }

    /// <summary>A set of which all members are meant: <c>{1667,1668,1670..1672}</c>.</summary>
    /// <param name="members">As for <see cref="OneOf"/>.</param>
    /// <exception cref="ArgumentException">There is no member, or an open range stands where it cannot.</exception>
    public static Edtf AllOf(params EdtfMember[] members) => Set(all: true, members);

    /// <summary>Whether the calendar has the day. The year is astronomical; any is allowed.</summary>
    public static bool IsValidDay(long year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= EdtfCalendar.DaysInMonth(year, month);

    /// <summary>This value with all its parts approximate (<c>~</c>); of an interval or set, those of all its dates.</summary>
    /// <exception cref="InvalidOperationException">The value has a time of day or no date at all (<c>../..</c>), which EDTF cannot qualify.</exception>
    public Edtf AsApproximate() => Requalified(EdtfRequalification.AddApproximate);

    /// <summary>This value with all its parts uncertain (<c>?</c>); of an interval or set, those of all its dates.</summary>
    /// <exception cref="InvalidOperationException">The value has a time of day or no date at all (<c>../..</c>), which EDTF cannot qualify.</exception>
    public Edtf AsUncertain() => Requalified(EdtfRequalification.AddUncertain);

    /// <summary>This value with no part approximate or uncertain.</summary>
    public Edtf WithoutQualification() => IsApproximate || IsUncertain ? Requalified(EdtfRequalification.Remove) : this;

    internal EdtfDate RequireEndpoint(string parameter) => CanBeEndpoint
        ? _date
        : throw new ArgumentException("An interval or set holds dates or seasons of a four-digit year: no time of day, no interval, no set, no longer year, no significant digits.", parameter);

    internal EdtfDate RequireRangeEnd(string parameter) => CanBeEndpoint && !_date.HasUnspecifiedDigit && _date.Finest != EdtfDate.Unit.Season
        ? _date
        : throw new ArgumentException("A range goes from one year, month or day without unspecified digits to another.", parameter);

    // An interval that is open or unknown on the side in question has no date to give and stays what it is, to be refused.
    private static Edtf? Outermost(Edtf? end, bool atStart) =>
        end is { _node: EdtfInterval interval } && (atStart ? interval.HasStart : interval.HasEnd)
            ? new Edtf(atStart ? interval.Start : interval.End)
            : end;

    private bool CanBeEndpoint => _node is null && _date.SignificantDigits == 0;

    private static bool IsShortYear(long year) => year is >= -LastShortYear and <= LastShortYear;

    private static EdtfDate ShortYear(long year) => IsShortYear(year)
        ? EdtfDate.OfYear((int)year)
        : throw new ArgumentOutOfRangeException(nameof(year), year, "A year with a month, season or day is -9999 to 9999.");

    private static int CheckMonth(int month) => month is >= 1 and <= 12
        ? month
        : throw new ArgumentOutOfRangeException(nameof(month), month, "The month is 1 to 12.");

    private static int CheckSeason(int season) => season is >= EdtfCalendar.FirstSeason and <= EdtfCalendar.LastSeason
        ? season
        : throw new ArgumentOutOfRangeException(nameof(season), season, "The season is 21 to 41.");

    private static Edtf FromYears(long firstYear, int zeros)
    {
        long size = zeros == 1 ? 10 : zeros == 2 ? 100 : 1000;
        if (firstYear < MinYear || firstYear > MaxYear - (size - 1))
            throw new ArgumentOutOfRangeException(nameof(firstYear), firstYear, "The years are -999,999,999,999,999,999 to 999,999,999,999,999,999.");

        // The digits of a negative year count downwards: -0499 to -0400 share -04.
        long aligned = firstYear >= 0 ? firstYear : firstYear + (size - 1);
        long last = firstYear + (size - 1);
        bool sharesDigits = aligned % size == 0 && (firstYear >= 0 || aligned < 0);
        if (IsShortYear(firstYear) && IsShortYear(last))
        {
            return sharesDigits
                ? new(EdtfDate.OfYear((int)Math.Abs(aligned), firstYear < 0, (1 << zeros) - 1))
                : new(new EdtfInterval(EdtfDate.OfYear((int)firstYear), EdtfEndpoint.Date, EdtfDate.OfYear((int)last), EdtfEndpoint.Date));
        }

        if (!sharesDigits || IsShortYear(aligned))
            throw new ArgumentOutOfRangeException(nameof(firstYear), firstYear, "Beyond four digits the years must share their first digits: EDTF has no interval of longer years.");
        int digits = 0;
        for (long rest = aligned; rest != 0; rest /= 10)
            digits++;
        return new(new EdtfLongYear(aligned, 0, digits - zeros, false, false, false));
    }

    private static Edtf Set(bool all, EdtfMember[] members)
    {
        int count = members?.Length ?? throw new ArgumentNullException(nameof(members));
        if (count == 0)
            throw new ArgumentException("A set has at least one member.", nameof(members));
        var elements = new EdtfSet.Element[count];
        for (int i = 0; i < count; i++)
        {
            var element = members[i].Element;
            if (!element.HasFirst && !element.HasLast)
                element = EdtfSet.Element.Single(default);
            if ((!element.HasFirst && i > 0) || (!element.HasLast && i < count - 1))
                throw new ArgumentException("Earlier dates stand only in the first member of a set, later dates only in the last.", nameof(members));
            elements[i] = element;
        }

        return new(new EdtfSet(all, elements));
    }

    private Edtf Requalified(EdtfRequalification change)
    {
        if (_node is null)
            return new(_date.Requalified(change));
        return _node.WithQualification(change) is { } changed
            ? new(changed)
            : throw new InvalidOperationException("EDTF qualifies dates; " + ToString() + " has none that can be qualified.");
    }
}

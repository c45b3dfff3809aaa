namespace DocModel;

/// <summary>A second of the calendar, or one of the two ends of time.</summary>
/// <remarks>A count of seconds would overflow for the years that EDTF can write, so the fields are kept apart.</remarks>
internal readonly struct EdtfMoment : IComparable<EdtfMoment>, IEquatable<EdtfMoment>
{
    public const int SecondsInDay = 86400;

    private readonly long _year;
    private readonly int _rest;

    private EdtfMoment(long year, int rest)
    {
        _year = year;
        _rest = rest;
    }

    public EdtfMoment(CalendarDate date, int second) : this(date.Year, (date.Month << 22) | (date.Day << 17) | second)
    {
    }

    public static EdtfMoment BeginningOfTime => new(long.MinValue, 0);

    public static EdtfMoment EndOfTime => new(long.MaxValue, 0);

    public bool IsFinite => _rest != 0;

    public CalendarDate Date => new(_year, _rest >> 22, (_rest >> 17) & 31);

    public CalendarDate? FiniteDate => IsFinite ? Date : null;

    public static EdtfMoment StartOf(CalendarDate date) => new(date, 0);

    public static EdtfMoment EndOf(CalendarDate date) => new(date, SecondsInDay - 1);

    public static bool operator <=(EdtfMoment left, EdtfMoment right) => left.CompareTo(right) <= 0;

    public static bool operator >=(EdtfMoment left, EdtfMoment right) => left.CompareTo(right) >= 0;

    public static bool operator <(EdtfMoment left, EdtfMoment right) => left.CompareTo(right) < 0;

    public static bool operator >(EdtfMoment left, EdtfMoment right) => left.CompareTo(right) > 0;

    public int CompareTo(EdtfMoment other) => _year != other._year ? _year.CompareTo(other._year) : _rest.CompareTo(other._rest);

    public bool Equals(EdtfMoment other) => _year == other._year && _rest == other._rest;

    public override bool Equals(object? obj) => obj is EdtfMoment other && Equals(other);

    public override int GetHashCode() => _year.GetHashCode() ^ _rest;
}

namespace DocModel;

public readonly partial struct Edtf
{
    /// <summary>The first calendar day covered; null where the start is open or unknown, or no digit of the year is known.</summary>
    /// <remarks>Unspecified digits count as all digits that give a real date, a season as its months
    /// (see <see cref="Season"/>). A time with an offset from UTC counts as its day in UTC.</remarks>
    public CalendarDate? Earliest => Bounds.First.FiniteDate;

    /// <summary>The last calendar day covered; null where the end is open or unknown, or no digit of the year is known.</summary>
    /// <remarks>As for <see cref="Earliest"/>.</remarks>
    public CalendarDate? Latest => Bounds.Last.FiniteDate;

    /// <summary>The form of the value.</summary>
    public EdtfKind Kind => _node?.Kind ?? EdtfKind.Date;

    /// <summary>Whether the value is an interval: <c>1914/1918</c>.</summary>
    public bool IsInterval => _node is EdtfInterval;

    /// <summary>Whether the value is a set, one of whose members or all of whose members are meant.</summary>
    public bool IsSet => _node is EdtfSet;

    /// <summary>The conformance level, 0 to 2, that a reader of the notation must have.</summary>
    /// <remarks>For a value that was parsed, the level of the text as it stood: <c>%2001</c> is level 2 while its equal, <c>2001%</c>, is level 1.</remarks>
    public int Level => _node?.Level ?? EdtfLevel.Of(_date);

    /// <summary>The unit of time that the value names; of an interval or set, the coarsest unit among its dates.</summary>
    public EdtfPrecision Precision => _node?.Precision ?? _date.Precision;

    /// <summary>Whether any part is approximate (<c>~</c> or <c>%</c>): <see cref="ApproximateParts"/> is not empty.</summary>
    public bool IsApproximate => ApproximateParts != 0;

    /// <summary>Whether any part is uncertain (<c>?</c> or <c>%</c>): <see cref="UncertainParts"/> is not empty.</summary>
    public bool IsUncertain => UncertainParts != 0;

    /// <summary>The approximate parts; of an interval or set, those of any of its dates.</summary>
    public EdtfParts ApproximateParts => _node?.Approximate ?? _date.Approximate;

    /// <summary>The uncertain parts; of an interval or set, those of any of its dates.</summary>
    public EdtfParts UncertainParts => _node?.Uncertain ?? _date.Uncertain;

    /// <summary>The parts with an unspecified digit; of an interval or set, those of any of its dates.</summary>
    public EdtfParts UnspecifiedParts => _node?.Unspecified ?? _date.UnspecifiedParts;

    /// <summary>The astronomical year; null where a digit of it is unspecified, and of intervals and sets.</summary>
    /// <remarks>With significant digits, the estimate: 1950 of <c>1950S2</c>.</remarks>
    public long? Year => _node switch
    {
        null => _date.YearMask == 0 ? _date.Year : null,
        EdtfLongYear year => year.Year,
        EdtfDateTime time => time.Date.Year,
        _ => null,
    };

    /// <summary>The month, 1 to 12; null where there is none or a digit of it is unspecified, and of intervals and sets.</summary>
    public int? Month => WrittenDate is { Finest: EdtfDate.Unit.Month or EdtfDate.Unit.Day, MonthMask: 0 } date ? date.Month : null;

    /// <summary>The day of the month, 1 to 31; null where there is none or a digit of it is unspecified, and of intervals and sets.</summary>
    public int? Day => WrittenDate is { Finest: EdtfDate.Unit.Day, DayMask: 0 } date ? date.Day : null;

    /// <summary>The season code, 21 to 41; null where there is none, and of intervals and sets.</summary>
    /// <remarks>
    /// ISO 8601-2 does not say which months a season has. Here: spring March to May (21, 25), summer June to August (22, 26),
    /// autumn September to November (23, 27), winter from December of the year to February of the next (24, 28);
    /// in the southern hemisphere spring September to November (29), summer December to February (30), autumn March to May (31),
    /// winter June to August (32); quarters 33 to 36, quadrimesters of four months 37 to 39, halves 40 and 41.
    /// </remarks>
    public int? Season => WrittenDate is { Finest: EdtfDate.Unit.Season } date ? date.Month : null;

    /// <summary>The number of digits of the year that are significant (<c>S</c>), 1 to 99; null where none is written.</summary>
    public int? SignificantDigits => _node switch
    {
        null => _date.SignificantDigits == 0 ? null : _date.SignificantDigits,
        EdtfLongYear { SignificantDigits: not 0 } year => year.SignificantDigits,
        _ => null,
    };

    /// <summary>The time of day as written, 0 to 24 hours; null where there is none.</summary>
    public TimeSpan? TimeOfDay => _node is EdtfDateTime time ? TimeSpan.FromSeconds(time.SecondOfDay) : null;

    /// <summary>How far the time of day is ahead of UTC, -14 to 14 hours; null where there is no time or it names no offset.</summary>
    public TimeSpan? UtcOffset => _node is EdtfDateTime { OffsetMinutes: { } minutes } ? TimeSpan.FromMinutes(minutes) : null;

    /// <summary>The date at which an interval starts; null where it is open or unknown, and where the value is no interval.</summary>
    public Edtf? Start => _node is EdtfInterval { HasStart: true } interval ? new Edtf(interval.Start) : null;

    /// <summary>The date at which an interval ends; null where it is open or unknown, and where the value is no interval.</summary>
    public Edtf? End => _node is EdtfInterval { HasEnd: true } interval ? new Edtf(interval.End) : null;

    /// <summary>What stands at the start of an interval.</summary>
    public EdtfEndpoint StartKind => _node is EdtfInterval interval ? interval.StartKind : EdtfEndpoint.Date;

    /// <summary>What stands at the end of an interval.</summary>
    public EdtfEndpoint EndKind => _node is EdtfInterval interval ? interval.EndKind : EdtfEndpoint.Date;

    /// <summary>The members of a set in the order written; empty where the value is no set.</summary>
    public IReadOnlyList<EdtfMember> Members
    {
        get
        {
            if (_node is not EdtfSet set)
                return [];
            var members = new EdtfMember[set.Elements.Length];
            for (int i = 0; i < members.Length; i++)
                members[i] = new(set.Elements[i]);
            return Array.AsReadOnly(members);
        }
    }

    private EdtfDate? WrittenDate => _node switch
    {
        null => _date,
        EdtfDateTime time => time.Date,
        _ => null,
    };
}

namespace DocModel.Reading.Dates.Resolution;

/// <summary>The time that a narrative has reached: what "that year", "in May" and "two days later" are seen from.</summary>
internal sealed class NarrativeFocus
{
    private CalendarUnit? _day;

    /// <summary>The last unit that the text has named.</summary>
    public CalendarUnit? Unit { get; private set; }

    /// <summary>The row of the expression that named it, or -1.</summary>
    public int Row { get; private set; } = -1;

    public int DayRow { get; private set; } = -1;

    /// <summary>The last day that was named, as long as the narrative has not left the unit around it.</summary>
    public CalendarUnit? Day => _day is { } day && Unit is { } unit && (unit == day || unit.Contains(day)) ? day : null;

    /// <summary>Whether the text has dated something before our era, so that bare numbers of three digits are such years.</summary>
    public bool IsBeforeEra => Unit is { Year: <= 0 };

    public void MoveTo(in CalendarUnit unit, int row)
    {
        Unit = unit;
        Row = row;
        if (unit.IsDay)
        {
            _day = unit;
            DayRow = row;
        }
    }
}

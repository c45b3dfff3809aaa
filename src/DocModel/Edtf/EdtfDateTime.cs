namespace DocModel;

/// <summary>A day with a time of day.</summary>
internal sealed class EdtfDateTime(EdtfDate date, int secondOfDay, int? offsetMinutes) : EdtfNode
{
    public EdtfDate Date => date;

    /// <summary>Seconds since midnight, 0 to 86400.</summary>
    public int SecondOfDay => secondOfDay;

    /// <summary>Minutes by which local time is ahead of UTC, or null for local time of an unnamed place.</summary>
    public int? OffsetMinutes => offsetMinutes;

    public override EdtfKind Kind => EdtfKind.DateTime;

    public override int Level => date.IsNegative ? 1 : 0;

    public override EdtfPrecision Precision => EdtfPrecision.Second;

    public EdtfMoment Moment
    {
        get
        {
            int second = secondOfDay - (offsetMinutes ?? 0) * 60;
            var day = new CalendarDate(date.Year, date.Month, date.Day);
            if (second < 0)
                return new(EdtfCalendar.SubtractDay(day), second + EdtfMoment.SecondsInDay);
            return second < EdtfMoment.SecondsInDay ? new(day, second) : new(EdtfCalendar.AddDay(day), second - EdtfMoment.SecondsInDay);
        }
    }

    public override (EdtfMoment First, EdtfMoment Last) Bounds => (Moment, Moment);

    public override bool Equals(EdtfNode? other) =>
        other is EdtfDateTime time && date.Equals(time.Date) && secondOfDay == time.SecondOfDay && offsetMinutes == time.OffsetMinutes;

    public override int GetHashCode() => date.GetHashCode() * 31 + secondOfDay * 7 + (offsetMinutes ?? -1);

    public override EdtfNode? WithQualification(EdtfRequalification change) => change == EdtfRequalification.Remove ? this : null;
}

namespace DocModel.Export;

/// <summary>A date of TimelineJS, as exact as its parts.</summary>
/// <param name="Year">The year as TimelineJS shows it: 44 BCE is -44, and there is no 0.</param>
/// <param name="Month">1 to 12, or null.</param>
/// <param name="Day">1 to 31, or null.</param>
/// <param name="Time">The time of day as written, or null.</param>
internal readonly record struct SlideDate(long Year, int? Month, int? Day, TimeSpan? Time);

/// <summary>Where an event stands on a timeline.</summary>
/// <param name="Start">When it begins, or when it was.</param>
/// <param name="End">The last day that it can have; null where the start says it all, or there is none.</param>
internal readonly record struct SlideDates(SlideDate Start, SlideDate? End)
{
    /// <summary>TimelineJS counts in doubles.</summary>
    private const long LastYear = 1L << 53;

    /// <summary>Reads an event's dates; false, with the reason, where a timeline cannot say them.</summary>
    public static bool TryRead(DatedEvent dated, out SlideDates dates, out string whyNot)
    {
        dates = default;
        whyNot = "";
        if (dated.Date.Kind == EdtfKind.AllOf)
            whyNot = $"a slide of TimelineJS has one time, and this event has several: {dated.ToHumanString()} ({dated.Date})";
        else if (dated.Bounds.Earliest is not { } earliest)
            whyNot = $"TimelineJS needs a start, and the text gives none: {dated.ToHumanString()} ({dated.Date})";
        else if (Math.Abs(earliest.Year) >= LastYear || Math.Abs(dated.Bounds.Latest?.Year ?? 0) >= LastYear)
            whyNot = $"TimelineJS has no year as far as {dated.ToHumanString()} ({dated.Date})";
        else if (IsLeapDayBeforeCommonEra(earliest) || (dated.Bounds.Latest is { } last && IsLeapDayBeforeCommonEra(last)))
            whyNot = $"TimelineJS has no 29 February in this year, which it counts one off: {dated.ToHumanString()} ({dated.Date})";
        else
            dates = Unit(dated) is { } unit ? new SlideDates(unit, null) : Span(earliest, dated.Bounds.Latest);
        return whyNot.Length == 0;
    }

    /// <summary>The event's date where it is one year, month, day or moment.</summary>
    private static SlideDate? Unit(DatedEvent dated)
    {
        var date = dated.Date;
        if (dated.Modifier != DateModifier.None || date.Kind is not (EdtfKind.Date or EdtfKind.DateTime) || date.Year is not { } year
            || date.UnspecifiedParts != EdtfParts.None || date.Season is not null || date.SignificantDigits is not null)
            return null;
        return date.TimeOfDay == TimeSpan.FromDays(1)
            ? null
            : new SlideDate(Shown(year), date.Month, date.Day, date.TimeOfDay);
    }

    private static SlideDates Span(CalendarDate earliest, CalendarDate? latest) =>
        new(Day(earliest), latest is { } last && last != earliest ? Day(last) : null);

    private static SlideDate Day(CalendarDate day) => new(Shown(day.Year), day.Month, day.Day, null);

    private static long Shown(long year) => year > 0 ? year : year - 1;

    private static bool IsLeapDayBeforeCommonEra(CalendarDate day) => day is { Year: <= 0, Month: 2, Day: 29 };
}

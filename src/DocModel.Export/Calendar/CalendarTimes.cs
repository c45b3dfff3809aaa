using System.Globalization;
using DocModel.Export.Writing;

namespace DocModel.Export;

/// <summary>When an entry of a calendar starts and ends, as the parameters and the value of DTSTART and DTEND.</summary>
/// <param name="Start">The first day or the moment: <c>;VALUE=DATE:19890706</c>.</param>
/// <param name="End">The day after the last one; null for a moment.</param>
internal readonly record struct CalendarTimes(string Start, string? End)
{
    private const string NoDocumentDate = "19700101T000000Z";

    /// <summary>Reads an event's times; false, with the reason, where a calendar cannot say them.</summary>
    public static bool TryRead(DatedEvent dated, out CalendarTimes times, out string whyNot)
    {
        times = default;
        whyNot = "";
        if (!ExactDates.TryRead(dated, out var dates))
        {
            whyNot = $"iCalendar has days and moments only, and the text says {dated.ToHumanString()} ({dated.Date})";
            return false;
        }

        if (!TryDay(dates.First, out var first) || !TryDay(dates.Last, out var last) || last.Date == DateTime.MaxValue.Date)
        {
            whyNot = $"iCalendar has the years 1 to 9999 only, and this event is of {dated.ToHumanString()} ({dated.Date})";
            return false;
        }

        times = dates.First.Kind == EdtfKind.DateTime
            ? new CalendarTimes(":" + Format(first, "yyyyMMdd'T'HHmmss") + (dates.First.UtcOffset is null ? "" : "Z"), null)
            : new CalendarTimes(";VALUE=DATE:" + Format(first, "yyyyMMdd"), ";VALUE=DATE:" + Format(last.AddDays(1), "yyyyMMdd"));
        return true;
    }

    /// <summary>The moment for DTSTAMP, which a calendar must have: the document's own date, never the clock.</summary>
    public static string Stamp(Document document) =>
        document.Date is { Precision: EdtfPrecision.Day, Kind: EdtfKind.Date } date && TryDay(date, out var day)
            ? Format(day, "yyyyMMdd'T'HHmmss'Z'")
            : NoDocumentDate;

    private static bool TryDay(Edtf date, out DateTime day)
    {
        day = default;
        if (date is not { Year: >= 1 and <= 9999 and var year, Month: { } month, Day: { } dayOfMonth })
            return false;
        day = new DateTime((int)year, month, dayOfMonth, 0, 0, 0, DateTimeKind.Unspecified);
        var ticks = day.Ticks + ((date.TimeOfDay ?? TimeSpan.Zero) - (date.UtcOffset ?? TimeSpan.Zero)).Ticks;
        if (ticks < DateTime.MinValue.Ticks || ticks > DateTime.MaxValue.Ticks)
            return false;
        day = new DateTime(ticks, DateTimeKind.Unspecified);
        return true;
    }

    private static string Format(DateTime day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}

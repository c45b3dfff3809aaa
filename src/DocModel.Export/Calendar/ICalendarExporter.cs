using DocModel.Export.Writing;

namespace DocModel.Export;

/// <summary>Writes events as iCalendar (RFC 5545): those that the text dates to the day, in the years 1 to 9999.</summary>
/// <remarks>
/// An entry of a calendar is a day or a moment. "In 1975" is neither, and not an entry of 365 days: it is skipped and reported, as is what
/// is blurred ("about"), open ("since") or before the common era. A range from a day to a day is one entry. Terms and quotations have
/// no place in a calendar. A document without such an event gives a calendar without entries.
/// </remarks>
public sealed class ICalendarExporter : DocumentExporter
{
    /// <inheritdoc/>
    public override string Name => "ics";

    /// <inheritdoc/>
    public override string Description => "Events dated to the day, for calendars (iCalendar, RFC 5545).";

    /// <inheritdoc/>
    public override string FileExtension => ".ics";

    /// <inheritdoc/>
    public override string MediaType => "text/calendar";

    /// <inheritdoc/>
    protected override IReadOnlyList<SkippedElement> Write(Document document, TextWriter output)
    {
        var skipped = new List<SkippedElement>();
        var characters = Characters.WithoutControls("iCalendar", skipped);
        var lines = new ContentLines(output);
        var uids = new EventUids(document);
        var title = characters.Write(PortablePath.TitleOf(document));

        lines.Write("BEGIN:VCALENDAR");
        lines.Write("VERSION:2.0");
        lines.Write("PRODID:-//DocModel//DocModel.Export//EN");
        lines.WriteText("NAME", title);
        lines.WriteText("X-WR-CALNAME", title);
        foreach (var dated in document.Events)
        {
            if (CalendarTimes.TryRead(dated, out var times, out var whyNot))
                WriteEvent(dated, times);
            else
                skipped.Add(new SkippedElement(dated, whyNot));
        }

        lines.Write("END:VCALENDAR");
        return skipped;

        void WriteEvent(DatedEvent dated, CalendarTimes times)
        {
            lines.Write("BEGIN:VEVENT");
            lines.Write("UID:" + uids[dated]);
            lines.Write("DTSTAMP:" + CalendarTimes.Stamp(document));
            lines.Write("DTSTART" + times.Start);
            if (times.End is { } end)
                lines.Write("DTEND" + end);
            lines.WriteText("SUMMARY", characters.Write(dated, dated.Label));
            if (Describe(dated) is { Length: > 0 } description)
                lines.WriteText("DESCRIPTION", characters.Write(dated, description));
            if (dated.Place is { } place)
                lines.WriteText("LOCATION", characters.Write(dated, place));
            lines.Write("END:VEVENT");
        }
    }

    private static string Describe(DatedEvent dated) =>
        dated.Reason is null ? dated.Sentence?.Text ?? "" : dated.Sentence?.Text + "\n\nDate: " + dated.Reason;
}

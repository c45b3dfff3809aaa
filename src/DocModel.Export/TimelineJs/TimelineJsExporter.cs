using DocModel.Export.Writing;

namespace DocModel.Export;

/// <summary>Writes events as the JSON that TimelineJS 3 loads.</summary>
/// <remarks>
/// A year, a month or a day is written as such; what is less exact as the span of days in which it lies, with the text's own precision in
/// the words that are shown. What has no first day ("before 1942") is skipped and reported. Years before the common era are one
/// less than astronomical ones, because TimelineJS shows the number without its sign: 44 BCE is -44. Terms have no place here.
/// </remarks>
public sealed class TimelineJsExporter : DocumentExporter
{
    /// <inheritdoc/>
    public override string Name => "timelinejs";

    /// <inheritdoc/>
    public override string Description => "Events for TimelineJS 3.";

    /// <inheritdoc/>
    public override string FileExtension => ".json";

    /// <inheritdoc/>
    public override string MediaType => "application/json";

    /// <inheritdoc/>
    protected override IReadOnlyList<SkippedElement> Write(Document document, TextWriter output)
    {
        var skipped = new List<SkippedElement>();
        var characters = Characters.WithoutControls("HTML", skipped);
        var ids = ElementIds.Of("event-", document.Events, static dated => dated.Name);
        var json = new JsonTextWriter(output);

        json.StartObject();
        json.Name("title").StartObject();
        json.Property("unique_id", "title");
        json.Name("text").StartObject();
        json.Property("headline", HtmlText.Escape(characters.Write(PortablePath.TitleOf(document))));
        json.End();
        json.End();
        json.Name("events").StartArray();
        foreach (var dated in Chronology.Of(document))
        {
            if (SlideDates.TryRead(dated, out var dates, out var whyNot))
                WriteSlide(dated, dates);
            else
                skipped.Add(new SkippedElement(dated, whyNot));
        }

        json.End();
        json.End();
        return skipped;

        void WriteSlide(DatedEvent dated, SlideDates dates)
        {
            var words = dated.ToHumanString();
            json.StartObject();
            json.Property("unique_id", ids[dated]);
            json.Property("display_date", words);
            WriteDate("start_date", dates.Start, words);
            if (dates.End is { } end)
                WriteDate("end_date", end, words);
            json.Name("text").StartObject();
            json.Property("headline", HtmlText.Escape(characters.Write(dated, dated.Label)));
            json.Property("text", Body(dated));
            json.End();
            json.End();
        }

        void WriteDate(string name, SlideDate date, string words)
        {
            json.Name(name).StartObject();
            json.Property("year", date.Year);
            if (date.Month is { } month)
                json.Property("month", month);
            if (date.Day is { } day)
                json.Property("day", day);
            if (date.Time is { } time)
            {
                json.Property("hour", time.Hours);
                json.Property("minute", time.Minutes);
                json.Property("second", time.Seconds);
            }

            json.Property("display_date", words);
            json.End();
        }

        string Body(DatedEvent dated) => string.Concat(
            new[] { dated.Sentence?.Text, dated.Place, dated.Reason }
                .Where(static text => !string.IsNullOrEmpty(text))
                .Select(text => "<p>" + HtmlText.Escape(characters.Write(dated, text!)) + "</p>"));
    }
}

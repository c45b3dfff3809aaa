namespace DocModel.Export.Html;

/// <summary>The events in the order of time, with what the script needs to draw them to scale.</summary>
internal sealed class TimelineList(Document document, PageElements elements, LongLists lists)
{
    public void Write(HtmlWriter html)
    {
        if (document.Events.Count == 0)
            return;
        html.Raw("""
            <div class="timeline panel" id="page:timeline" role="complementary" aria-label="Timeline">
            <div class="timeline-head">
            <h2 class="panel-title">Timeline</h2>
            <div class="timeline-tools" role="group" aria-label="Scale" hidden>
            <button type="button" class="icon" data-zoom="in" aria-label="Zoom in">+</button>
            <button type="button" class="icon" data-zoom="out" aria-label="Zoom out">−</button>
            <button type="button" data-zoom="fit">Fit</button>
            <button type="button" data-zoom="list" aria-pressed="false">List</button>
            </div>
            </div>
            <div class="plot">

            """);
        lists.Begin(html);
        html.Raw("<ol class=\"events\">\n");
        foreach (var e in document.Events.OrderBy(e => e.Bounds))
            Event(html, e);
        html.Raw("</ol>\n");
        lists.End(html);
        html.Raw("</div>\n<div class=\"card\" role=\"group\" aria-label=\"Event in hand\" tabindex=\"0\" hidden></div>\n</div>\n");
    }

    private void Event(HtmlWriter html, DatedEvent e)
    {
        html.Raw("<li").Attribute("id", PageElements.TimelineIdOf(e));
        if (e.IsInferred)
            html.Raw(" class=\"inferred\"");
        if (e.Bounds.Earliest is { } earliest)
            html.Attribute("data-from", MachineDate.DayNumber(earliest));
        if (e.Bounds.Latest is { } latest)
            html.Attribute("data-to", MachineDate.DayNumber(latest));
        if (e.Sentence is { } sentence)
            html.Attribute("data-sentence", elements.IdOf(sentence));
        html.Raw("><a").Attribute("href", elements.LinkTo(e)).Attribute("data-event", e.Name).Raw("><span class=\"when\">").Text(e.ToHumanString())
            .Raw("</span> <span class=\"what\">").Isolated(Words.OnOneLine(e.Label)).Raw("</span></a>");
        More("place", "", e.Place is { } place && e.Label.IndexOf(place, StringComparison.Ordinal) < 0 ? place : null);
        More("with", "With ", e.Participants.Count > 0 ? string.Join(", ", e.Participants.Select(Words.OnOneLine)) : null);
        More("reason", "Inferred: ", e.Reason);
        html.Raw("</li>\n");

        void More(string kind, string prefix, string? text)
        {
            if (!string.IsNullOrEmpty(text))
                html.Raw(" <span class=\"more ").Raw(kind).Raw("\">").Raw(prefix).Isolated(Words.OnOneLine(text!)).Raw("</span>");
        }
    }
}

namespace DocModel.Export.Html;

/// <summary>Who said what: every quotation of which the text names the speaker.</summary>
internal sealed class SpeakerIndex(Document document, PageElements elements, LongLists lists)
{
    /// <summary>The speakers in the order in which they first speak, each with what he, she or it said.</summary>
    public static IReadOnlyList<KeyValuePair<string, List<Quotation>>> Speakers(Document document)
    {
        var speakers = new List<KeyValuePair<string, List<Quotation>>>();
        var known = new Dictionary<string, List<Quotation>>(StringComparer.Ordinal);
        foreach (var quotation in document.Quotations)
        {
            if (quotation.Speaker is not { } speaker)
                continue;
            if (!known.TryGetValue(speaker, out var said))
                speakers.Add(new(speaker, known[speaker] = said = []));
            said.Add(quotation);
        }

        return speakers;
    }

    public void Write(HtmlWriter html)
    {
        var speakers = Speakers(document);
        if (speakers.Count == 0)
            return;
        lists.Begin(html);
        html.Raw("<section class=\"index speakers\" aria-labelledby=\"page:speakers\">\n<h2 id=\"page:speakers\">Who said what</h2>\n<dl>\n");
        foreach (var speaker in speakers)
        {
            html.Raw("<div>\n<dt>").Isolated(speaker.Key).Raw("</dt>\n");
            foreach (var quotation in speaker.Value)
                html.Raw("<dd><a").Attribute("href", elements.LinkTo(quotation)).Raw(">").Isolated(Context.Shortened(document, quotation.OuterSpan, 160)).Raw("</a></dd>\n");
            html.Raw("</div>\n");
        }

        html.Raw("</dl>\n</section>\n");
        lists.End(html);
    }
}

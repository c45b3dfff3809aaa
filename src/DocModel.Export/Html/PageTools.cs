namespace DocModel.Export.Html;

/// <summary>The bar of the page: search, panels, and what is marked. Hidden until the script is there to serve it.</summary>
internal static class PageTools
{
    public static void Write(HtmlWriter html, Document document, string title)
    {
        html.Raw("<header class=\"bar\" hidden>\n<a class=\"bar-title\" href=\"#page:text\">").Isolated(title).Raw("</a>\n");
        html.Raw("""
            <search>
            <form class="search" id="page:search">
            <input type="search" id="page:query" aria-label="Search the text" placeholder="Search" autocomplete="off" spellcheck="false" enterkeyhint="search" aria-keyshortcuts="/">
            <output class="search-count" for="page:query" id="page:matches"></output>
            <button type="button" class="icon" data-search="previous" aria-label="Previous match" hidden>↑</button>
            <button type="button" class="icon" data-search="next" aria-label="Next match" hidden>↓</button>
            </form>
            </search>
            <div class="bar-buttons">

            """);
        if (document.Sections.Count > 0)
            html.Raw("<button type=\"button\" class=\"narrow-outline\" data-panel=\"page:outline\" aria-controls=\"page:outline\" aria-expanded=\"false\">Outline</button>\n");
        if (document.Events.Count > 0)
            html.Raw("<button type=\"button\" class=\"narrow-timeline\" data-panel=\"page:timeline\" aria-controls=\"page:timeline\" aria-expanded=\"false\">Timeline</button>\n");
        html.Raw("""
            <button type="button" data-panel="page:marks" aria-controls="page:marks" aria-expanded="false">Marks</button>
            </div>
            </header>
            <div class="marks panel" id="page:marks" role="region" aria-label="Marks" hidden>

            """);
        Layers(html, document);
        Speakers(html, document);
        html.Raw("""
            <fieldset>
            <legend>Colours</legend>
            <label><input type="radio" name="theme" value="auto" checked> as the system</label>
            <label><input type="radio" name="theme" value="light"> light</label>
            <label><input type="radio" name="theme" value="dark"> dark</label>
            </fieldset>
            </div>
            <p class="unseen" id="page:announcer" role="status"></p>

            """);
    }

    private static void Layers(HtmlWriter html, Document document)
    {
        html.Raw("<fieldset>\n<legend>Marked in the text</legend>\n");
        Layer("event", "Events", document.Events.Count);
        Layer("term", "Terms", document.Terms.Count);
        Layer("abbreviation", "Abbreviations", document.Abbreviations.Count);
        foreach (var kind in Kinds)
            Layer("of-" + kind.Key.ToString().ToLowerInvariant(), kind.Value, document.Quotations.Count(quotation => quotation.Kind == kind.Key));
        var headings = new HashSet<Section?>(document.Paragraphs.Where(paragraph => paragraph.Kind == ParagraphKind.Heading).Select(paragraph => paragraph.Section));
        Layer("topic", "Topics", document.AllSections.Count(section => !headings.Contains(section)));
        html.Raw("</fieldset>\n");

        void Layer(string name, string label, int count)
        {
            if (count > 0)
            {
                html.Raw("<label class=\"layer\"><input type=\"checkbox\" checked").Attribute("value", name).Raw("> <span class=\"sample ").Raw(name.StartsWith("of-", StringComparison.Ordinal) ? "quote " : "").Raw(name).Raw("\">")
                    .Text(label).Raw("</span> <span class=\"count\">").Number(count).Raw("</span></label>\n");
            }
        }
    }

    private static readonly KeyValuePair<QuotationKind, string>[] Kinds =
    [
        new(QuotationKind.Speech, "Quoted speech"),
        new(QuotationKind.Term, "Quoted terms"),
        new(QuotationKind.Title, "Quoted titles"),
        new(QuotationKind.Scare, "Scare quotes"),
    ];

    private static void Speakers(HtmlWriter html, Document document)
    {
        var speakers = SpeakerIndex.Speakers(document);
        if (speakers.Count == 0)
            return;
        html.Raw("<p class=\"speaker\"><label for=\"page:speaker\">Words of</label> <select id=\"page:speaker\"><option value=\"\">everyone</option>");
        foreach (var speaker in speakers)
            html.Raw("<option").Attribute("value", speaker.Key).Raw(">").Text(speaker.Key).Raw(" (").Number(speaker.Value.Count).Raw(")</option>");
        html.Raw("</select></p>\n");
    }
}

using DocModel.Export.Writing;

namespace DocModel.Export.Html;

/// <summary>The page: readable as it is, and taken up by the script where there is one.</summary>
/// <remarks>Ids of the page's own parts begin with <c>page:</c>, which no heading's anchor can.</remarks>
internal sealed class Page
{
    private readonly Document _document;
    private readonly PageElements _elements;
    private readonly string _title;
    private readonly Paragraph? _titleHeading;

    public Page(Document document, List<SkippedElement> skipped)
    {
        _document = document;
        _elements = new PageElements(document, skipped);
        _title = PageTitle.Of(document, out _titleHeading);
    }

    public void Write(HtmlWriter html)
    {
        Head(html);
        html.Raw("<body>\n<a class=\"skip\" href=\"#page:text\">Skip to the text</a>\n");
        PageTools.Write(html, _document, _title);
        Outline(html);
        var parts = new TextParts(_document);
        html.Raw("<main class=\"text\" id=\"page:text\" tabindex=\"-1\">\n").Raw(parts.IsLong ? "<article class=\"long\">\n" : "<article>\n");
        if (_titleHeading is null)
            html.Raw("<h1>").Text(_title).Raw("</h1>\n");
        if (_document.Date is { } date)
            html.Raw("<p class=\"byline\">").Text(date.ToHumanString()).Raw("</p>\n");
        new TextBody(_document, _elements, _titleHeading, parts).Write(html);
        html.Raw("</article>\n");
        var lists = new LongLists(parts.IsLong);
        new TermIndex(_document, _elements, lists).Write(html);
        new SpeakerIndex(_document, _elements, lists).Write(html);
        html.Raw("</main>\n");
        new TimelineList(_document, _elements, lists).Write(html);
        Foot(html);
    }

    private void Head(HtmlWriter html)
    {
        var bundle = ReaderBundle.Instance;
        html.Raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"")
            .Attribute("content", bundle.ContentSecurityPolicy)
            .Raw(">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n")
            .Raw("<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"generator\" content=\"DocModel\">\n<title>")
            .Text(PageTitle.WithoutBidiControls(_title))
            .Raw("</title>\n<style>").Raw(bundle.Style).Raw("</style>\n<script>").Raw(bundle.Boot).Raw("</script>\n</head>\n");
    }

    private void Outline(HtmlWriter html)
    {
        if (_document.Sections.Count == 0)
            return;
        var headed = new HashSet<Section?>(_document.Paragraphs.Where(paragraph => paragraph.Kind == ParagraphKind.Heading).Select(paragraph => paragraph.Section));
        html.Raw("<div class=\"outline panel\" id=\"page:outline\" role=\"navigation\" aria-label=\"Outline\">\n<p class=\"panel-title\">Outline</p>\n");
        Level(_document.Sections);
        html.Raw("</div>\n");

        void Level(IReadOnlyList<Section> sections)
        {
            html.Raw("<ol>\n");
            foreach (var section in sections)
            {
                html.Raw(headed.Contains(section) ? "<li><a" : "<li><a class=\"found\"").Attribute("href", _elements.LinkTo(section)).Raw(">").Isolated(section.Title).Raw("</a>");
                if (section.Sections.Count > 0)
                    Level(section.Sections);
                html.Raw("</li>\n");
            }

            html.Raw("</ol>\n");
        }
    }

    private void Foot(HtmlWriter html)
    {
        html.Raw("<footer class=\"foot\">\n<p>");
        if (PortablePath.Of(_document) is { Length: > 0 } path)
            html.Isolated(path).Raw(" · ");
        html.Text(Words.Count(_document.Sentences.Count, "sentence")).Raw(", ")
            .Text(Words.Count(_document.Events.Count, "event")).Raw(", ")
            .Text(Words.Count(_document.Quotations.Count, "quotation")).Raw(", ")
            .Text(Words.Count(_document.Terms.Count, "term"))
            .Raw(". Set by DocModel. This page loads nothing and sends nothing.</p>\n<details>\n<summary>Licences of the libraries in this page</summary>\n<pre tabindex=\"0\">")
            .Text(ReaderBundle.Instance.Licences)
            .Raw("</pre>\n</details>\n</footer>\n<script>").Raw(ReaderBundle.Instance.Script).Raw("</script>\n</body>\n</html>\n");
    }
}

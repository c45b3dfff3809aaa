namespace DocModel.Export.Html;

/// <summary>The text, set block by block in its sections.</summary>
internal sealed class TextBody(Document document, PageElements elements, Paragraph? titleHeading)
{
    private readonly MarkedText _text = new(document.Text, elements.Marks);
    private readonly BlockNesting _nesting = new();
    private readonly List<Section> _sections = [];

    public void Write(HtmlWriter html)
    {
        for (var i = 0; i < document.Paragraphs.Count;)
        {
            var paragraph = document.Paragraphs[i];
            EnterSection(html, paragraph);
            if (paragraph.Kind == ParagraphKind.TableCell)
            {
                _nesting.Close(html);
                i = Table(html, i);
            }
            else
            {
                _nesting.Enter(html, paragraph);
                Block(html, paragraph);
                i++;
            }
        }

        _nesting.Close(html);
        LeaveSections(html, 0);
    }

    private void EnterSection(HtmlWriter html, Paragraph paragraph)
    {
        List<Section> path = paragraph.Section is { } section ? [.. section.GetAncestors().Reverse(), section] : [];
        var shared = 0;
        while (shared < path.Count && shared < _sections.Count && path[shared].Equals(_sections[shared]))
            shared++;
        if (shared == path.Count && shared == _sections.Count)
            return;
        _nesting.Close(html);
        LeaveSections(html, shared);
        for (var depth = shared; depth < path.Count; depth++)
        {
            _sections.Add(path[depth]);
            html.Raw("<section");
            if (elements.ExtraIdOf(path[depth]) is { } id)
                html.Attribute("id", id);
            html.Raw(">\n");
            if (paragraph.Kind != ParagraphKind.Heading || depth < path.Count - 1)
                Topic(html, path[depth]);
        }
    }

    private void LeaveSections(HtmlWriter html, int depth)
    {
        for (; _sections.Count > depth; _sections.RemoveAt(_sections.Count - 1))
            html.Raw("</section>\n");
    }

    /// <summary>The title of a section that the reader found in a text without a heading there.</summary>
    private void Topic(HtmlWriter html, Section section)
    {
        var tag = HeadingTag();
        html.Raw("<").Raw(tag).Raw(" class=\"topic\"").Attribute("id", elements.IdOf(section)).Raw(">").Text(Words.OnOneLine(section.Title)).Raw("</").Raw(tag).Raw(">\n");
    }

    /// <summary>By depth, not by the author's level: a level left out would be a hole in the outline that screen readers offer.</summary>
    private string HeadingTag() => FormattableString.Invariant($"h{Math.Min(Math.Max(_sections.Count, 1) + 1, 6)}");

    private void Block(HtmlWriter html, Paragraph paragraph)
    {
        switch (paragraph.Kind)
        {
            case ParagraphKind.Heading:
                var tag = paragraph.Equals(titleHeading) ? "h1" : HeadingTag();
                html.Raw("<").Raw(tag).Attribute("id", elements.IdOf(paragraph)).Raw(">");
                _text.Write(html, paragraph.Span);
                html.Raw("</").Raw(tag).Raw(">\n");
                break;
            case ParagraphKind.Code:
                html.Raw("<pre tabindex=\"0\"").Attribute("id", elements.IdOf(paragraph)).Raw("><code>");
                _text.Write(html, paragraph.Span);
                html.Raw("</code></pre>\n");
                break;
            default:
                html.Raw("<p").Attribute("id", elements.IdOf(paragraph)).Raw(">");
                _text.Write(html, paragraph.Span);
                html.Raw("</p>\n");
                break;
        }
    }

    /// <summary>Cells that follow each other are a table; those that begin in one line of the file are a row of it.</summary>
    private int Table(HtmlWriter html, int first)
    {
        var rows = new List<List<Paragraph>>();
        var next = first;
        for (var line = 0; next < document.Paragraphs.Count; next++)
        {
            var cell = document.Paragraphs[next];
            if (cell.Kind != ParagraphKind.TableCell || !Equals(cell.Section, document.Paragraphs[first].Section))
                break;
            if (cell.Position.Line != line || rows.Count == 0)
                rows.Add([]);
            line = cell.Position.Line;
            rows[rows.Count - 1].Add(cell);
        }

        // Empty cells are no blocks. A row that lacks one does not say which, so that such a table keeps its rows but not its columns.
        var columns = rows.TrueForAll(row => row.Count == rows[0].Count);
        html.Raw(columns ? "<div class=\"table\" role=\"region\" aria-label=\"Table\" tabindex=\"0\"><table>\n" : "<ul class=\"rows\">\n");
        for (var i = 0; i < rows.Count; i++)
        {
            var tag = !columns ? "span" : i == 0 && rows.Count > 1 ? "th" : "td";
            html.Raw(columns ? "<tr>" : "<li>");
            foreach (var cell in rows[i])
            {
                html.Raw("<").Raw(tag).Attribute("id", elements.IdOf(cell)).Raw(tag == "th" ? " scope=\"col\">" : ">");
                _text.Write(html, cell.Span);
                html.Raw("</").Raw(tag).Raw("> ");
            }

            html.Raw(columns ? "</tr>\n" : "</li>\n");
        }

        html.Raw(columns ? "</table></div>\n" : "</ul>\n");
        return next;
    }
}

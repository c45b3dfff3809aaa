namespace DocModel.Export.Html;

/// <summary>The text, set block by block in its sections.</summary>
internal sealed class TextBody(Document document, PageElements elements, Paragraph? titleHeading, TextParts parts)
{
    private readonly MarkedText _text = new(document.Text, elements.Marks);
    private readonly BlockNesting _nesting = new();
    private readonly List<Section> _sections = [];
    private bool _isInPart;

    public void Write(HtmlWriter html)
    {
        for (var i = 0; i < document.Paragraphs.Count;)
        {
            var paragraph = document.Paragraphs[i];
            EnterSection(html, paragraph);
            if (paragraph.Kind == ParagraphKind.Heading || parts.IsCut(paragraph))
                LeavePart(html);
            else if (parts.Begins(i, out var steps))
                EnterPart(html, steps);
            _nesting.Enter(html, paragraph);
            if (paragraph.Kind == ParagraphKind.TableCell)
            {
                i = Table(html, i);
            }
            else
            {
                Block(html, paragraph);
                i++;
            }
        }

        LeavePart(html);
        LeaveSections(html, 0);
    }

    private void EnterPart(HtmlWriter html, int steps)
    {
        LeavePart(html);
        html.Raw("<div class=\"part part-").Number(steps).Raw("\">\n");
        _isInPart = true;
    }

    private void LeavePart(HtmlWriter html)
    {
        _nesting.Close(html);
        if (_isInPart)
            html.Raw("</div>\n");
        _isInPart = false;
    }

    private void EnterSection(HtmlWriter html, Paragraph paragraph)
    {
        List<Section> path = paragraph.Section is { } section ? [.. section.GetAncestors().Reverse(), section] : [];
        var shared = 0;
        while (shared < path.Count && shared < _sections.Count && path[shared].Equals(_sections[shared]))
            shared++;
        if (shared == path.Count && shared == _sections.Count)
            return;
        LeavePart(html);
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
            case ParagraphKind.Text when parts.IsCut(paragraph):
                html.Raw("<p").Attribute("id", elements.IdOf(paragraph)).Raw(">");
                foreach (var (span, steps) in parts.Stretches(paragraph))
                {
                    html.Raw("<span class=\"part part-").Number(steps).Raw("\">");
                    _text.Write(html, span);
                    html.Raw("</span>");
                }

                html.Raw("</p>\n");
                break;
            default:
                html.Raw("<p").Attribute("id", elements.IdOf(paragraph)).Raw(">");
                _text.Write(html, paragraph.Span);
                html.Raw("</p>\n");
                break;
        }
    }

    /// <summary>The cells that follow a first one until the next table, row by row. An empty cell is no block.</summary>
    private int Table(HtmlWriter html, int first)
    {
        var end = first + 1;
        while (end < document.Paragraphs.Count && IsSameTable(document.Paragraphs[end - 1], document.Paragraphs[end]))
            end++;
        var cells = document.Paragraphs.Skip(first).Take(end - first).ToList();
        var columns = cells.Max(static cell => cell.Column) + 1;
        html.Raw("<div class=\"table\" role=\"region\" aria-label=\"Table\" tabindex=\"0\"><table>\n");
        foreach (var row in cells.GroupBy(static cell => cell.Row))
        {
            var tag = row.Key == 0 ? "th" : "td";
            var column = 0;
            html.Raw("<tr>");
            foreach (var cell in row)
            {
                Skip(html, cell.Column - column);
                html.Raw("<").Raw(tag).Attribute("id", elements.IdOf(cell)).Raw(row.Key == 0 ? " scope=\"col\">" : ">");
                _text.Write(html, cell.Span);
                html.Raw("</").Raw(tag).Raw("> ");
                column = cell.Column + 1;
            }

            Skip(html, columns - column);
            html.Raw("</tr>\n");
        }

        html.Raw("</table></div>\n");
        return end;
    }

    private static bool IsSameTable(Paragraph cell, Paragraph next) =>
        next.Kind == ParagraphKind.TableCell && Equals(next.Section, cell.Section)
        && (next.Row > cell.Row || next.Row == cell.Row && next.Column > cell.Column);

    private static void Skip(HtmlWriter html, int cells)
    {
        for (; cells > 0; cells--)
            html.Raw("<td></td>");
    }
}

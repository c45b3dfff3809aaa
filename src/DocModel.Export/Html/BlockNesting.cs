namespace DocModel.Export.Html;

/// <summary>The lists and quotes that are open around a block.</summary>
internal sealed class BlockNesting
{
    private const int DeepestNesting = 20;

    private readonly List<string> _open = [];
    private ParagraphKind _kind;

    /// <summary>Opens what a block needs around it, and closes what it does not.</summary>
    public void Enter(HtmlWriter html, Paragraph paragraph)
    {
        if (paragraph.Kind == ParagraphKind.ListItem)
        {
            if (_kind != ParagraphKind.ListItem)
                Close(html);
            var depth = Math.Min(Math.Max(paragraph.Level, 1), DeepestNesting);
            while (_open.Count > depth * 2)
                CloseOne(html);
            if (_open.Count == depth * 2)
                CloseOne(html);
            while (_open.Count < depth * 2)
                Open(html, _open.Count % 2 == 0 ? "ul" : "li");
        }
        else if (paragraph.Kind == ParagraphKind.BlockQuote)
        {
            var depth = Math.Min(Math.Max(paragraph.Level, 1), DeepestNesting);
            if (_kind != ParagraphKind.BlockQuote)
                Close(html);
            while (_open.Count > depth)
                CloseOne(html);
            while (_open.Count < depth)
                Open(html, "blockquote");
        }
        else
        {
            Close(html);
        }

        _kind = paragraph.Kind;
    }

    /// <summary>Closes everything.</summary>
    public void Close(HtmlWriter html)
    {
        while (_open.Count > 0)
            CloseOne(html);
        _kind = ParagraphKind.Text;
    }

    private void Open(HtmlWriter html, string tag)
    {
        html.Raw("<").Raw(tag).Raw(">\n");
        _open.Add(tag);
    }

    private void CloseOne(HtmlWriter html)
    {
        html.Raw("</").Raw(_open[_open.Count - 1]).Raw(">\n");
        _open.RemoveAt(_open.Count - 1);
    }
}

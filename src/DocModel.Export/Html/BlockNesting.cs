using System.Globalization;

namespace DocModel.Export.Html;

/// <summary>The lists and quotes that are open around a block.</summary>
internal sealed class BlockNesting
{
    private const int DeepestNesting = 20;

    private static readonly char[] Delimiters = ['.', ')'];

    /// <summary>A list and its item for each level, or a quote for each.</summary>
    private readonly List<string> _open = [];

    /// <summary>The marker of the last item of each open list.</summary>
    private readonly List<string?> _markers = [];

    private ParagraphKind _kind;

    /// <summary>How many lists are open.</summary>
    private int Lists => _open.Count(static tag => tag == "li");

    /// <summary>Opens what a block needs around it, and closes what it does not.</summary>
    public void Enter(HtmlWriter html, Paragraph paragraph)
    {
        var depth = Math.Min(paragraph.Level, DeepestNesting);
        switch (paragraph.Kind)
        {
            case ParagraphKind.ListItem:
                if (_kind != ParagraphKind.ListItem)
                    Close(html);
                EnterItem(html, Math.Max(depth, 1), paragraph.Marker);
                break;
            case ParagraphKind.BlockQuote when depth > 1 && (paragraph.Marker is not null || (_kind == ParagraphKind.ListItem && depth > Lists)):
                // It stands in an item, which it may begin.
                if (_kind != ParagraphKind.ListItem)
                    Close(html);
                _kind = ParagraphKind.ListItem;
                if (paragraph.Marker is { } first)
                    EnterItem(html, depth - 1, first);
                while (_open.Count > depth + Lists)
                    CloseOne(html);
                while (_open.Count < depth + Lists)
                    Open(html, "blockquote");
                return;
            case ParagraphKind.BlockQuote:
                if (_kind != ParagraphKind.BlockQuote)
                    Close(html);
                while (_open.Count > depth)
                    CloseOne(html);
                while (_open.Count < depth)
                    Open(html, "blockquote");
                break;
            case ParagraphKind.Code or ParagraphKind.TableCell when _kind == ParagraphKind.ListItem && depth > 0 && _open.Count >= depth * 2:
                // It stands in an item that is open.
                if (paragraph.Marker is { } marker)
                    EnterItem(html, depth, marker);
                while (_open.Count > depth * 2)
                    CloseOne(html);
                return;
            default:
                Close(html);
                break;
        }

        _kind = paragraph.Kind;
    }

    /// <summary>Closes everything.</summary>
    public void Close(HtmlWriter html)
    {
        while (_open.Count > 0)
            CloseOne(html);
        _markers.Clear();
        _kind = ParagraphKind.Text;
    }

    /// <summary>A marker begins an item; without one a block goes on in the item that is open, or in none.</summary>
    private void EnterItem(HtmlWriter html, int depth, string? marker)
    {
        while (_open.Count > depth * 2)
            CloseOne(html);
        if (marker is null)
            return;
        if (_open.Count == depth * 2)
        {
            CloseOne(html);
            if (!Continues(_markers[depth - 1], marker))
                CloseOne(html);
        }

        while (_open.Count < depth * 2)
        {
            var isInner = _open.Count >= depth * 2 - 2;
            if (_open.Count % 2 == 1)
                Open(html, "li");
            else if (isInner && Number(marker) is { } number)
                Open(html, "ol", number == 1 ? null : number);
            else
                Open(html, "ul");
        }

        while (_markers.Count < depth)
            _markers.Add(null);
        _markers.RemoveRange(depth, _markers.Count - depth);
        _markers[depth - 1] = marker;
    }

    private static bool Continues(string? last, string marker) =>
        last is not null && last[last.Length - 1] == marker[marker.Length - 1]
        && (Number(last) is { } number ? Number(marker) == number + 1 : Number(marker) is null);

    /// <summary>An ordered item's number; null for a bullet.</summary>
    private static int? Number(string marker) => int.TryParse(marker.TrimEnd(Delimiters), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private void Open(HtmlWriter html, string tag, int? start = null)
    {
        html.Raw("<").Raw(tag);
        if (start is { } first)
            html.Attribute("start", FormattableString.Invariant($"{first}"));
        html.Raw(">\n");
        _open.Add(tag);
    }

    private void CloseOne(HtmlWriter html)
    {
        html.Raw("</").Raw(_open[_open.Count - 1]).Raw(">\n");
        _open.RemoveAt(_open.Count - 1);
    }
}

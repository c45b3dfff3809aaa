using System.Text;

namespace DocModel.Reading.Sources.Markdown;

/// <summary>The definitions of links that a document holds: <c>[label]: destination "title"</c>.</summary>
internal sealed class LinkDefinitions
{
    /// <summary>Greatest length of a label in UTF-16 code units (CommonMark, section 4.7).</summary>
    public const int LongestLabel = 999;

    private readonly Dictionary<string, string> _destinations = new(IgnoreCaseComparer.Instance);

    private LeafText? _leaf;

    public int Count => _destinations.Count;

    /// <summary>Takes the definitions off the top of a paragraph.</summary>
    public void Take(SourceParagraph paragraph)
    {
        var end = paragraph.TableHeader < 0 ? paragraph.Lines.Count : paragraph.TableHeader;
        if (paragraph.DefinitionLines >= end)
            return;
        _leaf ??= new LeafText(paragraph.LineText(0).Text);
        _leaf.Set(paragraph.Lines, paragraph.DefinitionLines, end - paragraph.DefinitionLines);
        var text = _leaf.Span;
        for (var at = 0; at < text.Length;)
        {
            var next = TakeOne(text, at);
            if (next < 0)
                break;
            for (; at < next; at++)
            {
                if (text[at] == '\n')
                    paragraph.DefinitionLines++;
            }

            if (at == text.Length)
                paragraph.DefinitionLines = end;
        }
    }

    /// <summary>The destination of a label, its brackets not counted; null where the document defines none.</summary>
    public string? Find(ReadOnlySpan<char> label) => _destinations.TryGetValue(Fold(label), out var destination) ? destination : null;

    // Returns the offset behind the definition's last line end.
    private int TakeOne(ReadOnlySpan<char> text, int at)
    {
        var labelEnd = LinkSyntax.Label(text, at);
        if (labelEnd < 0 || labelEnd >= text.Length || text[labelEnd] != ':' || text[at + 1] == '^')
            return -1;
        var label = Fold(text.Slice(at + 1, labelEnd - at - 2));
        var from = LinkSyntax.SkipWhiteSpace(text, labelEnd + 1);
        var end = LinkSyntax.Destination(text, from, out var start, out var length);
        if (label.Length == 0 || end < 0 || end == from)
            return -1;
        var titleStart = LinkSyntax.SkipWhiteSpace(text, end);
        var next = titleStart > end && LinkSyntax.Title(text, titleStart) is var titleEnd and > 0 ? EndOfLine(text, titleEnd) : -1;
        if (next < 0)
            next = EndOfLine(text, end);
        if (next < 0)
            return -1;
        if (!_destinations.ContainsKey(label))
            _destinations.Add(label, LinkSyntax.Unescape(text.Slice(start, length)));
        return next;
    }

    private static int EndOfLine(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        return at == text.Length ? at : text[at] == '\n' ? at + 1 : -1;
    }

    private static string Fold(ReadOnlySpan<char> label)
    {
        label = label.Trim();
        var needsFolding = false;
        for (var i = 0; i < label.Length && !needsFolding; i++)
            needsFolding = label[i] is '\n' or '\t' || (label[i] == ' ' && label[i + 1] == ' ');
        if (!needsFolding)
            return label.ToString();
        var folded = new StringBuilder(label.Length);
        foreach (var c in label)
        {
            if (c is not (' ' or '\t' or '\n'))
                folded.Append(c);
            else if (folded[folded.Length - 1] != ' ')
                folded.Append(' ');
        }

        return folded.ToString();
    }
}

using Markdig.Helpers;
using Markdig.Syntax;
using MarkdigBlock = Markdig.Syntax.Block;

namespace DocModel.Reading.Sources.Markdown;

/// <summary>Walks Markdig's blocks and writes the plain text of each.</summary>
/// <remarks>
/// Blocks of raw HTML are no text of the document (which words of theirs a reader would see, only a browser knows), nor are rules and
/// definitions of links; all else is.
/// </remarks>
internal sealed class BlockWriter(MarkdownContext context, TextBuilder builder) : IDisposable
{
    private readonly List<Block> _blocks = [];
    private readonly List<TextSpan> _quotes = [];
    private readonly LeafText _leaf = new(context.Source.Text);
    private readonly InlineReader _inlines = new(context, builder);
    private string? _marker;

    /// <summary>Where the first block of raw HTML stands that holds words; -1 where none does.</summary>
    public int WordsInHtmlAt { get; private set; } = -1;

    private string Source => context.Source.Text;

    public Block[] Blocks() => [.. _blocks];

    public TextSpan[] BlockQuotes() => [.. _quotes];

    public HyperlinkItem[] Hyperlinks() => [.. _inlines.Links];

    public TextSpan[] Literals() => [.. _inlines.Literals];

    public TextSpan[] Emphases() => [.. _inlines.Emphases];

    public void Write(MarkdownDocument tree, CancellationCheck cancellation)
    {
        foreach (var block in tree)
        {
            cancellation.Now();
            Write(block, ParagraphKind.Text, 0);
        }
    }

    public void Dispose() => _leaf.Dispose();

    private void Write(MarkdigBlock block, ParagraphKind kind, int depth)
    {
        switch (block)
        {
            case SourceParagraph paragraph:
                WriteParagraph(paragraph, kind, depth);
                break;
            case HeadingBlock heading:
                // A quotation's headings are headings of the quoted text.
                var isHeading = kind != ParagraphKind.BlockQuote;
                WriteHeading(heading.Lines, 0, heading.Lines.Count, isHeading ? ParagraphKind.Heading : kind, isHeading ? heading.Level : depth);
                break;
            case CodeBlock code:
                WriteCode(code, depth);
                break;
            case HtmlBlock html:
                HtmlIds.AddOfBlock(html, context.HtmlIds);
                if (WordsInHtmlAt < 0 && RawHtml.HasWords(html))
                    WordsInHtmlAt = html.Span.Start;
                break;
            case QuoteBlock quote:
                WriteQuote(quote, depth + 1);
                break;
            case ListBlock list:
                WriteList(list, depth + 1);
                break;
            case ContainerBlock container:
                WriteChildren(container, kind, depth);
                break;
        }
    }

    private void WriteChildren(ContainerBlock container, ParagraphKind kind, int depth)
    {
        foreach (var child in container)
            Write(child, kind, depth);
    }

    private void WriteList(ListBlock list, int depth)
    {
        for (var i = 0; i < list.Count; i++)
        {
            // The first item's number counts, the others only follow (CommonMark, section 5.3).
            _marker = ListMarker.Of(list, i);
            WriteChildren((ListItemBlock)list[i], ParagraphKind.ListItem, depth);
            _marker = null;
        }
    }

    private void WriteQuote(QuoteBlock quote, int depth)
    {
        var row = _quotes.Count;
        var first = _blocks.Count;
        _quotes.Add(default);
        WriteChildren(quote, ParagraphKind.BlockQuote, depth);
        if (_blocks.Count > first)
            _quotes[row] = TextSpan.FromBounds(_blocks[first].Start, _blocks[_blocks.Count - 1].End);
        else
            _quotes.RemoveRange(row, _quotes.Count - row);
    }

    private void WriteParagraph(SourceParagraph paragraph, ParagraphKind kind, int depth)
    {
        var first = paragraph.DefinitionLines;
        var end = paragraph.TableHeader < 0 ? paragraph.Lines.Count : paragraph.TableHeader;
        if (end > first)
        {
            if (paragraph.SetextLevel > 0 && kind != ParagraphKind.BlockQuote)
                WriteHeading(paragraph.Lines, first, end - first, ParagraphKind.Heading, paragraph.SetextLevel);
            else
                WriteLeaf(paragraph.Lines, first, end - first, kind, depth);
        }

        if (paragraph.TableHeader >= 0)
            WriteTable(paragraph, depth);
    }

    private void WriteLeaf(in StringLineGroup lines, int first, int count, ParagraphKind kind, int level)
    {
        _leaf.Set(lines, first, count);
        WriteLeaf(kind, level, null);
    }

    private void WriteHeading(in StringLineGroup lines, int first, int count, ParagraphKind kind, int level)
    {
        if (count == 0)
            return;
        _leaf.Set(lines, first, count);
        var length = HeadingId.Take(_leaf.Span, out var id);
        _leaf.Cut(length);
        WriteLeaf(kind, level, id);
    }

    private void WriteTable(SourceParagraph paragraph, int depth)
    {
        for (var row = paragraph.TableHeader; row < paragraph.Lines.Count; row++)
        {
            // The row below the header holds dashes.
            if (row == paragraph.TableHeader + 1)
                continue;
            var rest = PipeTable.Inner(paragraph.LineText(row));
            for (var column = 0; column < paragraph.TableColumns && PipeTable.NextCell(ref rest, out var cell); column++)
            {
                if (cell.IsEmpty)
                    continue;
                _leaf.SetCell(cell.Start, cell.End + 1);
                // The delimiter row is none of the table's.
                WriteLeaf(ParagraphKind.TableCell, depth, null, new BlockPlace(Row: Math.Max(0, row - paragraph.TableHeader - 1), Column: column));
            }
        }
    }

    private void WriteLeaf(ParagraphKind kind, int level, string? id, BlockPlace? place = null)
    {
        if (_leaf.Length == 0)
            return;
        var before = builder.Length;
        var links = _inlines.Links.Count;
        builder.SeparateBlocks();
        var start = builder.Length;
        _inlines.Read(_leaf);
        EndBlock(before, start, kind, level, id, place);
        KeepLinksInside(links);
    }

    private void WriteCode(CodeBlock code, int depth)
    {
        var before = builder.Length;
        builder.SeparateBlocks();
        var start = builder.Length;
        for (var i = 0; i < code.Lines.Count; i++)
        {
            ref var line = ref code.Lines.Lines[i];
            var spaces = SourceLine.ExpandedSpaces(in line, Source);
            var from = SourceLine.Start(in line, Source);
            for (var space = 0; space < spaces; space++)
                builder.AppendDecoded(" ", from - 1);
            var length = Math.Max(0, line.Slice.Length - spaces);
            builder.Append(from, length);
            if (i + 1 < code.Lines.Count)
                builder.AppendLineEnd(from + length);
        }

        EndBlock(before, start, ParagraphKind.Code, depth, null, Language(code) is { } language ? new BlockPlace(Language: language) : null);
    }

    private static string? Language(CodeBlock code) => code is FencedCodeBlock { Info: { Length: > 0 } info } ? info : null;

    /// <summary>Adds what was appended as a block, without the white space around it, or takes it back where it is nothing else.</summary>
    private void EndBlock(int before, int start, ParagraphKind kind, int level, string? id, BlockPlace? place)
    {
        var end = builder.Length;
        while (end > start && Characters.IsWhiteSpace(builder[end - 1]))
            end--;
        if (end == start)
        {
            builder.Truncate(before);
            return;
        }

        // The indentation of code means something; its blank lines at the top do not.
        var first = start;
        for (var at = start; Characters.IsWhiteSpace(builder[at]); at++)
        {
            if (kind != ParagraphKind.Code || builder[at] == '\n')
                first = at + 1;
        }

        builder.Truncate(end);
        if (_marker is not null)
            place = (place ?? new BlockPlace()) with { Marker = _marker };
        _marker = null;
        _blocks.Add(new Block(first, end - first, kind, level, id, place));
    }

    private void KeepLinksInside(int from)
    {
        for (var i = from; i < _inlines.Links.Count; i++)
        {
            var link = _inlines.Links[i];
            if (link.Span.End > builder.Length)
            {
                var start = Math.Min(link.Span.Start, builder.Length);
                _inlines.Links[i] = link with { Span = TextSpan.FromBounds(start, builder.Length) };
            }
        }
    }
}

namespace DocModel.Reading.Sources;

/// <summary>A file's text, taken apart into blocks. What every later stage reads.</summary>
internal sealed class SourceDocument
{
    public required DocumentFormat Format { get; init; }

    /// <summary>The plain text: the blocks' texts without markup. No lone surrogate, no NUL, no CR.</summary>
    public required string Text { get; init; }

    /// <summary>The blocks of text in document order; they do not overlap.</summary>
    public required Block[] Blocks { get; init; }

    /// <summary>Where each stretch of <see cref="Text"/> stands in the file, by <see cref="SourceRun.TextStart"/>.</summary>
    public required SourceRun[] Runs { get; init; }

    /// <summary>The extents of block quotes in <see cref="Text"/>, outer ones before inner ones.</summary>
    public TextSpan[] BlockQuotes { get; init; } = [];

    public HyperlinkItem[] Hyperlinks { get; init; } = [];

    /// <summary>What stands in the text letter by letter and is no prose: code spans and bare addresses, in document order.</summary>
    public TextSpan[] Literals { get; init; } = [];

    /// <summary>What the markup emphasises, in document order, none inside another.</summary>
    public TextSpan[] Emphases { get; init; } = [];

    /// <summary>The ids that raw HTML gives to its elements.</summary>
    public string[] HtmlIds { get; init; } = [];

    /// <summary>The title and date that YAML front matter gives.</summary>
    public string? Title { get; init; }

    public Edtf? Date { get; init; }

    /// <summary>The same document with blocks of other kinds.</summary>
    public SourceDocument With(Block[] blocks) => new()
    {
        Format = Format,
        Text = Text,
        Blocks = blocks,
        Runs = Runs,
        BlockQuotes = BlockQuotes,
        Hyperlinks = Hyperlinks,
        Literals = Literals,
        Emphases = Emphases,
        HtmlIds = HtmlIds,
        Title = Title,
        Date = Date,
    };

    /// <summary>The line of the file, from 1, at which a character of <see cref="Text"/> stands.</summary>
    public int LineAt(int offset)
    {
        int low = 0, high = Runs.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Runs[middle].TextStart <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low == 0 ? 1 : Runs[low - 1].Line;
    }
}

/// <param name="Level">A heading's level (1 to 6); else how many lists and quotes the block is nested in.</param>
/// <param name="Id">A heading's explicit id, <c>{#id}</c>.</param>
/// <param name="Place">What else the markup says of the block; null where that is nothing.</param>
internal readonly record struct Block(int Start, int Length, ParagraphKind Kind, int Level = 0, string? Id = null, BlockPlace? Place = null)
{
    public int End => Start + Length;

    public TextSpan Span => new(Start, Length);
}

/// <summary>A stretch of plain text that stands in the file character by character, up to the next run.</summary>
/// <param name="SourceStart">Offset in the file's text in UTF-16 code units, the byte order mark not counted.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
internal readonly record struct SourceRun(int TextStart, int SourceStart, int Line, int Column);

internal readonly record struct HyperlinkItem(TextSpan Span, string Target, bool IsImage);

using DocModel.Content;

namespace DocModel;

/// <summary>A block of running text: a paragraph, a heading's line, a list item's text, a table cell, a code block.</summary>
public sealed class Paragraph : DocumentElement
{
    internal Paragraph(Document document, int index)
        : base(document, index)
    {
    }

    /// <inheritdoc/>
    public override TextSpan Span => SpanAt(Table, Columns.Paragraph.Start);

    /// <summary>What kind of block the text stands in.</summary>
    public ParagraphKind Kind => (ParagraphKind)Content[Table, Index, Columns.Paragraph.Kind];

    /// <summary>A heading's level (1 to 6), or how many lists and quotes the block is nested in.</summary>
    public int Level => Content[Table, Index, Columns.Paragraph.Level];

    /// <summary>
    /// The marker of the list item that the block begins, as a reader sees it: <c>-</c>, <c>*</c>, <c>+</c>, or a number with its
    /// delimiter, <c>3.</c>, <c>3)</c>. Null for an item's further blocks and outside lists.
    /// </summary>
    public string? Marker => Content.Text(Table, Index, Columns.Paragraph.MarkerString);

    /// <summary>The row of a table's cell, from 0 for the header; -1 outside tables. An empty cell is no paragraph.</summary>
    public int Row => Content[Table, Index, Columns.Paragraph.Row] - 1;

    /// <summary>The column of a table's cell, from 0; -1 outside tables.</summary>
    public int Column => Content[Table, Index, Columns.Paragraph.Column] - 1;

    /// <summary>The language of a code block: the first word of its info string, as in <c>```csharp</c>; null where none is given.</summary>
    public string? Language => Content.Text(Table, Index, Columns.Paragraph.LanguageString);

    /// <summary>The innermost section that the block belongs to; null before the first section.</summary>
    public Section? Section => Content[Table, Index, Columns.Paragraph.Section] is > 0 and var row ? Document.AllSections[row - 1] : null;

    /// <summary>The block's text.</summary>
    public override string ToString() => Text;

    private protected override TableId Table => TableId.Paragraphs;
}

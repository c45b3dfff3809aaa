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

    /// <summary>The innermost section that the block belongs to; null before the first section.</summary>
    public Section? Section => Content[Table, Index, Columns.Paragraph.Section] is > 0 and var row ? Document.AllSections[row - 1] : null;

    private protected override TableId Table => TableId.Paragraphs;
}

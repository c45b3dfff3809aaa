using DocModel.Content;

namespace DocModel;

/// <summary>A sentence.</summary>
public sealed class Sentence : DocumentElement
{
    internal Sentence(Document document, int index)
        : base(document, index)
    {
    }

    /// <inheritdoc/>
    public override TextSpan Span => SpanAt(Table, Columns.Sentence.Start);

    /// <summary>The paragraph that the sentence stands in.</summary>
    public Paragraph Paragraph => Document.Paragraphs[Content[Table, Index, Columns.Sentence.Paragraph] - 1];

    /// <summary>The sentence's text.</summary>
    public override string ToString() => Text;

    private protected override TableId Table => TableId.Sentences;
}

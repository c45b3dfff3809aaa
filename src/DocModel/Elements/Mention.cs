using DocModel.Content;

namespace DocModel;

/// <summary>A place where the text speaks again of something it introduced elsewhere.</summary>
public sealed class Mention : DocumentElement
{
    internal Mention(Document document, int index)
        : base(document, index)
    {
    }

    /// <inheritdoc/>
    public override TextSpan Span => SpanAt(Table, Columns.Mention.Start);

    /// <summary>The sentence that the mention stands in.</summary>
    public Sentence? Sentence => Document.SentenceAt(Span.Start);

    /// <inheritdoc/>
    public override string ToString() => Text;

    private protected override TableId Table => TableId.Mentions;
}

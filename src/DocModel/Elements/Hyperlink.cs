using DocModel.Content;

namespace DocModel;

/// <summary>A link or an image of a Markdown document.</summary>
public sealed class Hyperlink : DocumentElement
{
    internal Hyperlink(Document document, int index)
        : base(document, index)
    {
    }

    /// <summary>The link's words; an image's description.</summary>
    public override TextSpan Span => SpanAt(Table, Columns.Hyperlink.Start);

    /// <summary>The destination as the document gives it: a URL, a path or <c>#anchor</c>.</summary>
    public string Target => Content.Text(Table, Index, Columns.Hyperlink.TargetString) ?? "";

    /// <summary>Whether it is an image.</summary>
    public bool IsImage => Content[Table, Index, Columns.Hyperlink.IsImage] != 0;

    /// <inheritdoc/>
    public override string ToString() => Target;

    private protected override TableId Table => TableId.Hyperlinks;
}

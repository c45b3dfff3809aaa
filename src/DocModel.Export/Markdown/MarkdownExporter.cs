using DocModel.Export.Writing;

namespace DocModel.Export;

/// <summary>Writes a page with the document's timeline and glossary, in CommonMark.</summary>
/// <remarks>The document's words are text on the page, whatever they hold; line ends in them are spaces.</remarks>
public sealed class MarkdownExporter : DocumentExporter
{
    /// <inheritdoc/>
    public override string Name => "markdown";

    /// <inheritdoc/>
    public override string Description => "A page with the timeline and the glossary.";

    /// <inheritdoc/>
    public override string FileExtension => ".md";

    /// <inheritdoc/>
    public override string MediaType => "text/markdown";

    /// <inheritdoc/>
    protected override IReadOnlyList<SkippedElement> Write(Document document, TextWriter output)
    {
        var skipped = new List<SkippedElement>();
        new MarkdownPage(output, Characters.WithoutControls("Markdown", skipped)).Write(document);
        return skipped;
    }
}

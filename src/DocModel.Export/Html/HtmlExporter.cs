namespace DocModel.Export.Html;

/// <summary>One page to read: the text with what was read in it marked, a timeline beside it, and a concordance of its terms.</summary>
internal sealed class HtmlExporter : DocumentExporter
{
    public override string Name => "html";

    public override string Description => "One self-contained page for reading: the marked text, its timeline to scale, and a concordance of its terms.";

    public override string FileExtension => ".html";

    public override string MediaType => "text/html";

    protected override IReadOnlyList<SkippedElement> Write(Document document, TextWriter output)
    {
        var skipped = new List<SkippedElement>();
        new Page(document, skipped).Write(new HtmlWriter(output));
        return skipped;
    }
}

using DocModel.Export.Writing;

namespace DocModel.Export;

/// <summary>Writes events as a timeline of Mermaid, which code hosts draw inside Markdown.</summary>
/// <remarks>
/// Mermaid draws in the order written and has no scale, so events stand in the order in which they happened; those of one date share a
/// column. Terms have no place here. Mermaid draws diagrams of up to 50,000 characters unless its <c>maxTextSize</c> says otherwise.
/// </remarks>
public sealed class MermaidExporter : DocumentExporter
{
    /// <inheritdoc/>
    public override string Name => "mermaid";

    /// <inheritdoc/>
    public override string Description => "Events as a Mermaid timeline, for Markdown pages.";

    /// <inheritdoc/>
    public override string FileExtension => ".mmd";

    /// <inheritdoc/>
    public override string MediaType => "text/vnd.mermaid";

    /// <inheritdoc/>
    protected override IReadOnlyList<SkippedElement> Write(Document document, TextWriter output)
    {
        var skipped = new List<SkippedElement>();
        var characters = Characters.WithoutControls("Mermaid", skipped);
        output.Write("timeline\n");
        var title = MermaidText.Escape(characters.Write(PortablePath.TitleOf(document)));
        if (title.Length > 0)
            output.Write("    title " + title + "\n");
        string? column = null;
        foreach (var dated in Chronology.Of(document))
        {
            var period = MermaidText.Escape(dated.ToHumanString());
            var label = MermaidText.Escape(characters.Write(dated, dated.Label));
            if (label.Length == 0)
            {
                skipped.Add(new SkippedElement(dated, "Mermaid draws an event's words, and this one has none"));
                continue;
            }

            output.Write(period == column ? new string(' ', 4 + period.Length) : "    " + period);
            output.Write(" : " + label + "\n");
            column = period;
        }

        return skipped;
    }
}

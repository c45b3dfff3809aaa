using DocModel.Export;

namespace DocModel.Cli.Tests.Export;

/// <summary>A format that has a line for each event and cannot say dates before the year 1.</summary>
internal sealed class LabelExporter : DocumentExporter
{
    public override string Name => "labels";

    public override string Description => "A line for each event.";

    public override string FileExtension => ".labels";

    public override string MediaType => "text/plain";

    protected override IReadOnlyList<SkippedElement> Write(Document document, TextWriter output)
    {
        var skipped = new List<SkippedElement>();
        foreach (var e in document.Events)
        {
            if (e.Date.Earliest is { Year: < 1 })
                skipped.Add(new SkippedElement(e, "labels have no year before 1"));
            else
                output.Write($"{e.Date} {e.Label}\r\n");
        }

        return skipped;
    }
}

/// <summary>A format that fails in the middle.</summary>
internal sealed class FailingExporter : DocumentExporter
{
    public override string Name => "failing";

    public override string Description => "Writes a little and fails.";

    public override string FileExtension => ".failing";

    public override string MediaType => "text/plain";

    protected override IReadOnlyList<SkippedElement> Write(Document document, TextWriter output)
    {
        output.Write("half of it");
        output.Flush();
        throw new IOException("The disk is full.");
    }
}

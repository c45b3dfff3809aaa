using System.Text;

namespace DocModel.Export.Tests.Harness;

/// <summary>What an exporter wrote, and what it said it could not write.</summary>
internal sealed record Exported(string Text, IReadOnlyList<SkippedElement> Skipped)
{
    public byte[] Bytes => Encoding.UTF8.GetBytes(Text);

    public static Exported As(string format, Document document)
    {
        using var writer = new StringWriter();
        var skipped = DocumentExporters.Find(format)!.Export(document, writer);
        return new Exported(writer.ToString(), skipped);
    }

    /// <summary>The reasons given for the events that were left out.</summary>
    public IEnumerable<string> SkippedEvents => Skipped.Where(skipped => skipped.Element is DatedEvent).Select(skipped => skipped.Reason);
}

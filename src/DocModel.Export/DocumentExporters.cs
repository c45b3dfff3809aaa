using DocModel.Export.Html;

namespace DocModel.Export;

/// <summary>The formats that this library writes.</summary>
public static class DocumentExporters
{
    /// <summary>Every format, in the order of their names.</summary>
    public static IReadOnlyList<DocumentExporter> All { get; } =
    [
        new CsvExporter(),
        new HtmlExporter(),
        new ICalendarExporter(),
        new JsonExporter(),
        new JsonLdExporter(),
        new MarkdownExporter(),
        new MermaidExporter(),
        new TeiExporter(),
        new TimelineJsExporter(),
    ];

    /// <summary>The format called <paramref name="name"/>, whatever its case; null where there is none.</summary>
    public static DocumentExporter? Find(string name) =>
        All.FirstOrDefault(exporter => string.Equals(exporter.Name, name, StringComparison.OrdinalIgnoreCase));
}

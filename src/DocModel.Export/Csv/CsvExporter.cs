using DocModel.Export.Writing;

namespace DocModel.Export;

/// <summary>Writes one table (RFC 4180) of events, terms, quotations and abbreviations, with a row for every place that speaks of one.</summary>
/// <remarks>
/// A row says what it is in <c>kind</c>; <c>of</c> names what a mention or use belongs to. A cell that a spreadsheet could take for a
/// formula (it begins with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, tab or return), and one that begins with an apostrophe, has one apostrophe
/// put before it: who reads the table with a program takes one leading apostrophe off.
/// </remarks>
public sealed class CsvExporter : DocumentExporter
{
    /// <inheritdoc/>
    public override string Name => "csv";

    /// <inheritdoc/>
    public override string Description => "One table of events, terms, quotations and abbreviations, for spreadsheets.";

    /// <inheritdoc/>
    public override string FileExtension => ".csv";

    /// <inheritdoc/>
    public override string MediaType => "text/csv";

    /// <inheritdoc/>
    protected override IReadOnlyList<SkippedElement> Write(Document document, TextWriter output)
    {
        var skipped = new List<SkippedElement>();
        new CsvTable(output, Characters.WithoutControls("CSV", skipped)).Write(document);
        return skipped;
    }
}

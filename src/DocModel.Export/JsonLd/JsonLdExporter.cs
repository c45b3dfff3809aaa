namespace DocModel.Export;

/// <summary>Writes events, terms, abbreviations and quotations as linked data in the words of schema.org.</summary>
/// <remarks>
/// <c>startDate</c> and <c>endDate</c> stand only where the text dates to the day, in the years 1 to 9999; any other date of those years
/// is the days in which it lies as <c>temporalCoverage</c>, and every date is an EDTF in <c>additionalProperty</c>. The context is inline, so that no
/// reader has to fetch one, and the output may stand in a <c>script</c> element as it is.
/// </remarks>
public sealed class JsonLdExporter : DocumentExporter
{
    /// <inheritdoc/>
    public override string Name => "jsonld";

    /// <inheritdoc/>
    public override string Description => "Events, terms and quotations as schema.org linked data (JSON-LD).";

    /// <inheritdoc/>
    public override string FileExtension => ".jsonld";

    /// <inheritdoc/>
    public override string MediaType => "application/ld+json";

    /// <inheritdoc/>
    protected override IReadOnlyList<SkippedElement> Write(Document document, TextWriter output)
    {
        new JsonLdGraph(document, output).Write();
        return [];
    }
}

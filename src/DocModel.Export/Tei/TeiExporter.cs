using DocModel.Export.Writing;

namespace DocModel.Export;

/// <summary>Writes the text and everything read in it as TEI P5.</summary>
/// <remarks>
/// The text stands in <c>body</c> with its sections (<c>div</c>), dates (<c>date</c>), quotations (<c>said</c>, <c>quote</c> where they are a block, <c>term</c>, <c>title</c>,
/// <c>soCalled</c>), abbreviations (<c>abbr</c>, <c>expan</c>), links (<c>ref</c>) and the words of events (<c>rs</c>); a sentence begins at a
/// <c>milestone</c>. Elements that overlap are cut into parts that name each other (<c>next</c>, <c>prev</c>). Events, the glossary, abbreviations and
/// speakers stand in <c>standOff</c> and point into the text.
/// </remarks>
public sealed class TeiExporter : DocumentExporter
{
    /// <inheritdoc/>
    public override string Name => "tei";

    /// <inheritdoc/>
    public override string Description => "The text with dates, quotations and terms marked (TEI P5).";

    /// <inheritdoc/>
    public override string FileExtension => ".xml";

    /// <inheritdoc/>
    public override string MediaType => "application/tei+xml";

    /// <inheritdoc/>
    protected override IReadOnlyList<SkippedElement> Write(Document document, TextWriter output)
    {
        var skipped = new List<SkippedElement>();
        var characters = new Characters("XML 1.0", static character => !System.Xml.XmlConvert.IsXmlChar(character), skipped);
        characters.ReportParagraphs(document);
        var ids = new TeiIds(document);
        using var xml = new TeiWriter(output, characters);
        xml.Start("TEI");
        TeiHeader.Write(document, xml);
        new TeiStandOff(document, xml, ids, skipped).Write();
        new TeiText(document, xml, ids).Write();
        xml.End();
        return skipped;
    }
}

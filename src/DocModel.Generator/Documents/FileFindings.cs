using DocModel.Generator.Diagnostics;
using DocModel.Generator.Inputs;
using DocModel.Reading;
using Microsoft.CodeAnalysis.Text;

namespace DocModel.Generator.Documents;

/// <summary>What reading found, at its place in the file.</summary>
internal static class FileFindings
{
    public static DiagnosticInfo InDocument(DocumentInput input, LineEnds lineEnds, Finding finding)
    {
        var file = input.File;

        // Who names a document relies on it; of all that a pattern matches, one not written yet must not end the build of the others.
        var severity = input.IsNamed && finding.Id == FindingRule.NoText.Id ? FindingSeverity.Error : finding.Severity;
        LinePosition start = LineOf(finding.Position), end = LineOf(finding.EndPosition);
        var location = end < start
            ? At(file, lineEnds.OffsetOf(start), start, 0)
            : new LocationInfo(file.FilePath, Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(lineEnds.OffsetOf(start), lineEnds.OffsetOf(end)), new LinePositionSpan(start, end));
        return new DiagnosticInfo(Descriptors.Finding(finding.Id, severity), location, finding.Message);
    }

    public static DiagnosticInfo InNames(SourceFile names, LineEnds lineEnds, NamesFinding finding)
    {
        var line = new LinePosition(Math.Max(0, finding.Line - 1), Math.Max(0, finding.Column - 1));
        return new DiagnosticInfo(
            Descriptors.Finding(finding.Id, finding.Severity), At(names, lineEnds.OffsetOf(line), line, Math.Max(0, finding.Length)), finding.Message);
    }

    public static DiagnosticInfo NotUtf8(SourceFile file, EncodingFault fault)
    {
        var text = file.Text!;
        return new DiagnosticInfo(
            Descriptors.NotUtf8,
            At(file, fault.TextOffset, new LineEnds(text).PositionOf(fault.TextOffset), fault.TextOffset < text.Length ? 1 : 0),
            file.Path,
            fault.Offset.ToString(System.Globalization.CultureInfo.InvariantCulture),
            fault.Detected);
    }

    private static LocationInfo At(SourceFile file, int offset, LinePosition line, int length) => new(
        file.FilePath,
        new Microsoft.CodeAnalysis.Text.TextSpan(offset, length),
        new LinePositionSpan(line, new LinePosition(line.Line, line.Character + length)));

    private static LinePosition LineOf(SourcePosition position) => new(Math.Max(0, position.Line - 1), Math.Max(0, position.Column - 1));
}

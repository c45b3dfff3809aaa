using DocModel.Cli.Inputs;

namespace DocModel.Cli.Check;

/// <summary>All findings of a document: its own, its names file's, and its links into the file system.</summary>
internal static class FindingCollector
{
    public static IReadOnlyList<LocatedFinding> Of(InputReading reading, bool warningsAreErrors)
    {
        var path = reading.Input.Path;
        var found = new List<LocatedFinding>();
        foreach (var finding in reading.NamesFindings)
        {
            var start = new SourcePosition(finding.Line, finding.Column);
            found.Add(new LocatedFinding(path + ".names", start, start with { Column = start.Column + finding.Length }, Raised(finding.Severity), finding.Id, finding.Message));
        }

        if (reading.Document is { } document)
        {
            foreach (var finding in document.Findings)
                found.Add(new LocatedFinding(path, finding.Position, finding.EndPosition, Raised(finding.Severity), finding.Id, finding.Message));
            foreach (var (rule, link, message) in LinkCheck.Of(document, reading.Input))
                found.Add(At(document, link.Span, rule.Severity, rule.Id, message));
        }

        return found;

        LocatedFinding At(Document inDocument, TextSpan span, FindingSeverity severity, string id, string message) =>
            new(path, inDocument.GetPosition(span.Start), EndOf(inDocument, span), Raised(severity), id, message);

        FindingSeverity Raised(FindingSeverity severity) => warningsAreErrors && severity == FindingSeverity.Warning ? FindingSeverity.Error : severity;
    }

    /// <summary>Behind the last character: the one that follows it in the text may stand elsewhere in the file.</summary>
    private static SourcePosition EndOf(Document document, TextSpan span)
    {
        if (span.IsEmpty)
            return document.GetPosition(span.Start);
        var last = document.GetPosition(span.End - 1);
        return last with { Column = last.Column + 1 };
    }
}

using System.Collections.Immutable;
using DocModel.Generator.Documents;
using DocModel.Generator.Inputs;
using Microsoft.CodeAnalysis;

namespace DocModel.Generator.Diagnostics;

/// <summary>What is wrong with a document, detached from its content so that an edit of harmless text reports nothing anew.</summary>
internal sealed record DocumentReport(string Path, string FilePath, EquatableArray<DiagnosticInfo> Findings)
{
    public static DocumentReport Of(ReadDocument document) => new(document.Path, document.FilePath, document.Findings);

    /// <summary>
    /// The findings of all documents, where they are; errors also where the document is declared, if the declarations' sites are given.
    /// </summary>
    public static IEnumerable<DiagnosticInfo> All(ImmutableArray<DocumentReport> reports, ILookup<string, LocationInfo>? sites)
    {
        foreach (var report in reports.OrderBy(r => r.Path, StringComparer.Ordinal).ThenBy(r => r.FilePath, StringComparer.Ordinal))
        {
            foreach (var finding in report.Findings)
            {
                yield return finding;
                if (sites is null || finding.Rule.DefaultSeverity != DiagnosticSeverity.Error)
                    continue;
                foreach (var site in sites[report.Path])
                    yield return Mirror(finding, site, report);
            }
        }
    }

    private static DiagnosticInfo Mirror(DiagnosticInfo finding, LocationInfo site, DocumentReport report)
    {
        var place = finding.Location is not { } at
            ? ""
            : FormattableString.Invariant($"{(at.FilePath == report.FilePath ? report.Path : report.Path + ".names")}({at.Lines.Start.Line + 1},{at.Lines.Start.Character + 1}): ");
        return new DiagnosticInfo(Descriptors.Mirrored(finding.Rule), site, place + finding.Message);
    }
}

using System.Collections.Immutable;
using DocModel.Generator.Declarations;
using DocModel.Generator.Documents;
using Microsoft.CodeAnalysis;

namespace DocModel.Generator.Diagnostics;

/// <summary>What is wrong with a document, detached from its content so that an edit of harmless text reports nothing anew.</summary>
internal sealed record DocumentReport(string Path, string FilePath, EquatableArray<DiagnosticInfo> Findings)
{
    public static DocumentReport Of(ReadDocument document) => new(document.Path, document.FilePath, document.Findings);

    /// <summary>
    /// The findings of all documents; errors also at the declarations that name the document, because editors show diagnostics in
    /// additional files late or not at all.
    /// </summary>
    public static IEnumerable<DiagnosticInfo> All(ImmutableArray<DocumentReport> reports, ImmutableArray<Declaration> declarations)
    {
        var sites = declarations.ToLookup(d => d.Target.Path, StringComparer.Ordinal);
        foreach (var report in reports.OrderBy(r => r.Path, StringComparer.Ordinal).ThenBy(r => r.FilePath, StringComparer.Ordinal))
        {
            foreach (var finding in report.Findings)
            {
                yield return finding;
                if (finding.Rule.DefaultSeverity != DiagnosticSeverity.Error)
                    continue;
                foreach (var declaration in sites[report.Path])
                    yield return Mirror(finding, declaration, report);
            }
        }
    }

    private static DiagnosticInfo Mirror(DiagnosticInfo finding, Declaration declaration, DocumentReport report)
    {
        var place = finding.Location is not { } at
            ? ""
            : FormattableString.Invariant($"{(at.FilePath == report.FilePath ? report.Path : report.Path + ".names")}({at.Lines.Start.Line + 1},{at.Lines.Start.Character + 1}): ");
        return new DiagnosticInfo(Descriptors.Mirrored(finding.Rule), declaration.Site, place + finding.Message);
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DocModel.Generator.Tests.Harness;

/// <summary>The severities that a <c>.globalconfig</c> sets, read as the compiler reads it.</summary>
internal sealed class GlobalSeverities(string text) : SyntaxTreeOptionsProvider
{
    private readonly AnalyzerConfigOptionsResult _options =
        AnalyzerConfigSet.Create<List<AnalyzerConfig>>([AnalyzerConfig.Parse(SourceText.From("is_global = true\n" + text), "/checkout/.globalconfig")]).GlobalConfigOptions;

    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

    public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        TryGetGlobalDiagnosticValue(diagnosticId, cancellationToken, out severity);

    public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        _options.TreeOptions.TryGetValue(diagnosticId, out severity);
}

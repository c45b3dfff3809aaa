using System.Collections.Immutable;
using DocModel.Generator.Collections;
using DocModel.Generator.Declarations;
using DocModel.Generator.Inputs;
using Microsoft.CodeAnalysis;

namespace DocModel.Generator.Diagnostics;

/// <summary>All diagnostics of the project, each once.</summary>
internal static class DiagnosticList
{
    public static EquatableArray<DiagnosticInfo> Of(
        ImmutableArray<Declaration> declarations, ImmutableArray<DocumentReport> reports, Items items, ImmutableArray<Collection> collections, TargetLanguage language, long overflow, bool mirrorsErrors) =>
        DeclarationReport.Of(declarations, items, language)
            .Concat(CollectionReport.Of(declarations, items, collections))
            .Concat(DocumentReport.All(reports, mirrorsErrors ? DeclarationSites.Of(declarations, collections) : null))
            .Concat(StringHeap.Check(declarations, language, overflow))
            .Distinct()
            .ToEquatableArray();

    public static void Report(SourceProductionContext output, EquatableArray<DiagnosticInfo> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            output.ReportDiagnostic(diagnostic.ToDiagnostic());
    }
}

using DocModel.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace DocModel.Generator.Tests.Incremental;

/// <summary>What each step of the pipeline did in a run: how often with which outcome, such as <c>1 Cached, 1 Modified</c>.</summary>
/// <remarks>
/// Cached: not run. Unchanged: run, with a result equal to the one before. A step without outputs is empty. The projects have two
/// declared documents, a third that nobody declares, and a file that is none of ours.
/// </remarks>
internal sealed record Steps
{
    /// <summary>The first run.</summary>
    public static readonly Steps New = new()
    {
        SourceFiles = "3 New",
        Items = "1 New",
        Names = "1 New",
        Declarations = "2 New",
        CollectionDeclarations = "",
        Declared = "1 New",
        Collections = "",
        Targets = "1 New",
        DocumentInputs = "2 New",
        Documents = "2 New",
        Shards = "128 New",
        Reports = "",
        Diagnostics = "1 New",
        Outputs = "3 New",
    };

    /// <summary>A run with nothing to do.</summary>
    public static readonly Steps Cached = new()
    {
        SourceFiles = "3 Cached",
        Items = "1 Cached",
        Names = "1 Cached",
        Declarations = "2 Cached",
        CollectionDeclarations = "",
        Declared = "1 Cached",
        Collections = "",
        Targets = "1 Cached",
        DocumentInputs = "2 Cached",
        Documents = "2 Cached",
        Shards = "128 Cached",
        Reports = "",
        Diagnostics = "1 Cached",
        Outputs = "3 Cached",
    };

    /// <summary>The text of one declared document has changed.</summary>
    public static readonly Steps Modified = Cached with
    {
        SourceFiles = "2 Cached, 1 Modified",
        DocumentInputs = "1 Cached, 1 Modified",
        Documents = "1 Cached, 1 Modified",
        Shards = "1 Modified, 127 Unchanged",
        Outputs = "2 Cached, 1 Modified",
    };

    public string SourceFiles { get; init; } = "";

    public string Items { get; init; } = "";

    public string Names { get; init; } = "";

    public string Declarations { get; init; } = "";

    public string CollectionDeclarations { get; init; } = "";

    public string Declared { get; init; } = "";

    public string Collections { get; init; } = "";

    public string Targets { get; init; } = "";

    public string DocumentInputs { get; init; } = "";

    public string Documents { get; init; } = "";

    public string Shards { get; init; } = "";

    public string Reports { get; init; } = "";

    public string Diagnostics { get; init; } = "";

    /// <summary>Generated files and the one output that reports diagnostics.</summary>
    public string Outputs { get; init; } = "";

    public static Steps Of(GeneratedProject run) => Of(run.Result);

    public static Steps Of(GeneratorRunResult run)
    {
        string Did(string name) => run.TrackedSteps.TryGetValue(name, out var steps) ? Reasons(steps.SelectMany(s => s.Outputs).Select(o => o.Reason.ToString())) : "";
        return new Steps
        {
            SourceFiles = Did(TrackingNames.SourceFiles),
            Items = Did(TrackingNames.Items),
            Names = Did(TrackingNames.Names),
            Declarations = Did(TrackingNames.Declarations),
            CollectionDeclarations = Did(TrackingNames.CollectionDeclarations),
            Declared = Did(TrackingNames.Declared),
            Collections = Did(TrackingNames.Collections),
            Targets = Did(TrackingNames.Targets),
            DocumentInputs = Did(TrackingNames.DocumentInputs),
            Documents = Did(TrackingNames.Documents),
            Shards = Did(TrackingNames.Shards),
            Reports = Did(TrackingNames.Reports),
            Diagnostics = Did(TrackingNames.Diagnostics),
            Outputs = Reasons(run.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs).Select(o => o.Reason.ToString())),
        };
    }

    /// <summary>Every step and every output was taken from the run before; a new compilation has its declarations looked at, and no more.</summary>
    public void DidNothing()
    {
        foreach (var step in typeof(Steps).GetProperties().Where(p => p.PropertyType == typeof(string)))
        {
            var did = (string)step.GetValue(this)!;
            var isDeclarations = step.Name is nameof(Declarations) or nameof(CollectionDeclarations);
            Assert.All(did.Split(", ", StringSplitOptions.RemoveEmptyEntries), part => Assert.True(
                part.EndsWith(" Cached", StringComparison.Ordinal) || (isDeclarations && part.EndsWith(" Unchanged", StringComparison.Ordinal)),
                $"{step.Name}: {did}"));
        }
    }

    private static string Reasons(IEnumerable<string> reasons) =>
        string.Join(", ", reasons.GroupBy(r => r).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Count()} {g.Key}"));
}

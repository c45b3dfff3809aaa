using DocModel.Generator.Declarations;
using DocModel.Generator.Diagnostics;
using DocModel.Generator.Documents;
using DocModel.Generator.Emit;
using DocModel.Generator.Inputs;
using DocModel.Reading;
using Microsoft.CodeAnalysis;

namespace DocModel.Generator;

/// <summary>Declarations and documents in, C# and diagnostics out.</summary>
/// <remarks>
/// <code>
/// files ──┬─ items ────────────────────────────────┐
///         ├─ names files ────────┐                 │
///         └─ documents ─ declared? ─ input ─ read ─┼─ shards ── C#
///                           │                │     │    │
/// classes ─ declarations ─ paths             └─ reports ┼─ diagnostics
///                │                                 │    │
///                └─ targets (no positions) ────────┼────┘
/// </code>
/// Whatever flows is a value. A C# edit moves positions, which only diagnostics depend on; a document's edit reads that document and
/// emits its shard.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class DocumentGenerator : IIncrementalGenerator
{
    private readonly DocumentStage _stage;

    /// <summary>For the compiler.</summary>
    public DocumentGenerator()
        : this(DocumentReader.ReadContent)
    {
    }

    internal DocumentGenerator(DocumentTextReader reader) => _stage = new DocumentStage(reader);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var language = context.ParseOptionsProvider.Select(static (options, _) => TargetLanguage.Of(options));

        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => SourceFileReader.Read(pair.Left, pair.Right, cancellation)!)
            .Where(static file => file is not null)
            .WithTrackingName(TrackingNames.SourceFiles);
        var items = files
            .Where(static file => file.Kind == SourceFileKind.Document)
            .Select(static (file, _) => new Item(file.Path, file.FilePath))
            .Collect()
            .Select(static (all, _) => Items.From(all))
            .WithTrackingName(TrackingNames.Items);
        var names = files
            .Where(static file => file.Kind == SourceFileKind.Names)
            .Collect()
            .Select(static (all, _) => new NamesLookup(all))
            .WithTrackingName(TrackingNames.Names);

        var declarations = context.SyntaxProvider
            .ForAttributeWithMetadataName(DeclarationReader.AttributeName, DeclarationReader.IsCandidate, DeclarationReader.Read)
            .Where(static declaration => declaration is not null)
            .Select(static (declaration, _) => declaration!)
            .WithTrackingName(TrackingNames.Declarations)
            .Collect();
        var declaredPaths = declarations
            .Select(static (all, _) => new DeclaredPaths(all.Select(d => d.Target.Path)))
            .WithTrackingName(TrackingNames.DeclaredPaths);
        var targets = declarations
            .Select(static (all, _) => all.Where(d => d.CanEmit).Select(d => d.Target).ToEquatableArray())
            .WithTrackingName(TrackingNames.Targets);

        var documents = files
            .Combine(declaredPaths)
            .Where(static pair => pair.Left.Kind == SourceFileKind.Document && pair.Right.Contains(pair.Left.Path))
            .Select(static (pair, _) => pair.Left)
            .WithTrackingName(TrackingNames.DeclaredFiles)
            .Combine(names)
            .Select(static (pair, _) => new DocumentInput(pair.Left, pair.Right.For(pair.Left.Path)))
            .WithTrackingName(TrackingNames.DocumentInputs)
            .Select(_stage.Read)
            .WithTrackingName(TrackingNames.Documents);

        var shards = documents
            .Collect()
            .Combine(targets)
            .SelectMany(static (pair, _) => Shard.Group(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Shards)
            .Where(static shard => shard.Entries.Count > 0);
        context.RegisterSourceOutput(shards.Combine(language), static (output, pair) => ShardEmitter.Emit(output, pair.Left, pair.Right));

        var reports = documents
            .Where(static document => document.Findings.Count > 0)
            .Select(static (document, _) => DocumentReport.Of(document))
            .WithTrackingName(TrackingNames.Reports)
            .Collect();
        var overflow = documents
            .Select(static (document, _) => StringHeap.SizeOf(document))
            .Collect()
            .Select(static (sizes, _) => StringHeap.Overflow(sizes));
        var diagnostics = declarations
            .Combine(reports)
            .Combine(items)
            .Combine(language.Combine(overflow))
            .Select(static (all, _) => DiagnosticList.Of(all.Left.Left.Left, all.Left.Left.Right, all.Left.Right, all.Right.Left, all.Right.Right))
            .WithTrackingName(TrackingNames.Diagnostics);
        context.RegisterSourceOutput(diagnostics, static (output, all) => DiagnosticList.Report(output, all));
    }
}

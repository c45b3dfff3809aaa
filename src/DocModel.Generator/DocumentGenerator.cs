using System.Collections.Immutable;
using DocModel.Generator.Collections;
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
/// files ──┬─ items ──────────────────────┬──────────────────────── diagnostics
///         ├─ names files ────────┐       │                           │
///         └─ documents ─ declared? ─ input ─ read ─┬─ reports ───────┤
///                           │            │         │                 │
/// classes ─ declarations ───┴─ patterns ─┴─────────┼── collections ──┼─ C#: a list a collection
///                │                                 │      │          │
///                └─ targets (no positions) ────────┴──────┴─ shards ─┴─ C#: 128 files of documents
/// </code>
/// Whatever flows is a value. A C# edit moves positions, which only diagnostics depend on; a document's edit reads that document and
/// emits its shard.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class DocumentGenerator : IIncrementalGenerator
{
    private readonly bool _mirrorsErrors;
    private readonly DocumentStage _stage;

    /// <summary>The generator as the compiler makes it.</summary>
    public DocumentGenerator()
        : this(mirrorsErrors: !CompilerHost.IsCommandLine)
    {
    }

    /// <param name="mirrorsErrors">Whether a document's errors are shown at its declarations as well.</param>
    internal DocumentGenerator(bool mirrorsErrors)
        : this(DocumentReader.ReadContent, mirrorsErrors)
    {
    }

    /// <param name="reader">Reads the documents.</param>
    /// <param name="mirrorsErrors">Whether a document's errors are shown at its declarations as well.</param>
    internal DocumentGenerator(DocumentTextReader reader, bool mirrorsErrors = false)
    {
        _stage = new DocumentStage(reader);
        _mirrorsErrors = mirrorsErrors;
    }

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var mirrorsErrors = _mirrorsErrors;
        var language = context.ParseOptionsProvider.Select(static (options, _) => TargetLanguage.Of(options));

        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(static (pair, cancellation) => One(SourceFileReader.Read(pair.Left, pair.Right, cancellation)))
            .WithTrackingName(TrackingNames.SourceFiles);
        var items = files
            .SelectMany(static (file, _) => One(file.Kind == SourceFileKind.Document ? new Item(file.Path, file.FilePath, file.IsMissing) : null))
            .Collect()
            .Select(static (all, _) => Items.From(all))
            .WithTrackingName(TrackingNames.Items);
        var names = files
            .Where(static file => file.Kind == SourceFileKind.Names)
            .Collect()
            .Select(static (all, _) => new NamesLookup(all))
            .WithTrackingName(TrackingNames.Names);

        var declarations = context.SyntaxProvider
            .ForAttributeWithMetadataName(DeclarationReader.DocumentAttributeName, DeclarationReader.IsCandidate, DeclarationReader.ReadDocument)
            .Where(static declaration => declaration is not null)
            .WithTrackingName(TrackingNames.Declarations)
            .Collect();
        var collectionDeclarations = context.SyntaxProvider
            .ForAttributeWithMetadataName(DeclarationReader.DocumentsAttributeName, DeclarationReader.IsCandidate, DeclarationReader.ReadCollection)
            .Where(static declaration => declaration is not null)
            .WithTrackingName(TrackingNames.CollectionDeclarations)
            .Collect();
        var all = declarations.Combine(collectionDeclarations).Select(static (pair, _) => pair.Left.Concat(pair.Right).Select(d => d!).ToImmutableArray());

        var declared = all
            .Select(static (all, _) => new DeclaredDocuments(all))
            .WithTrackingName(TrackingNames.Declared);
        var collections = collectionDeclarations
            .SelectMany(static (all, _) => OneOfEachClass(all))
            .Combine(items)
            .Select(static (pair, cancellation) => CollectionStage.Of(pair.Left, pair.Right, cancellation))
            .WithTrackingName(TrackingNames.Collections);
        var targets = declarations
            .Select(static (all, _) => all.Where(d => d!.CanEmit).Select(d => d!.Target).ToEquatableArray())
            .Combine(collections.Collect())
            .Select(static (pair, _) => new TargetTable(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Targets);

        var documents = files
            .Combine(declared.Combine(names))
            .SelectMany(static (pair, _) => One(DocumentInput.Of(pair.Left, pair.Right.Left, pair.Right.Right)))
            .WithTrackingName(TrackingNames.DocumentInputs)
            .Select(_stage.Read)
            .WithTrackingName(TrackingNames.Documents);
        var allDocuments = documents.Collect();

        var shards = allDocuments
            .Combine(targets)
            .SelectMany(static (pair, _) => Shard.Group(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Shards)
            .Where(static shard => shard.Entries.Count > 0);
        context.RegisterSourceOutput(shards.Combine(language), static (output, pair) => ShardEmitter.Emit(output, pair.Left, pair.Right));

        context.RegisterSourceOutput(collections.Combine(language), static (output, pair) => CollectionEmitter.Emit(output, pair.Left, pair.Right));

        var reports = documents
            .SelectMany(static (document, _) => One(document.Findings.Count > 0 ? DocumentReport.Of(document) : null))
            .WithTrackingName(TrackingNames.Reports)
            .Collect();
        var overflow = allDocuments.Select(static (all, _) => StringHeap.Overflow(all.Select(StringHeap.SizeOf)));
        var diagnostics = all
            .Combine(reports)
            .Combine(items.Combine(collections.Collect()))
            .Combine(language.Combine(overflow))
            .Select((all, _) => DiagnosticList.Of(
                all.Left.Left.Left, all.Left.Left.Right, all.Left.Right.Left, all.Left.Right.Right, all.Right.Left, all.Right.Right, mirrorsErrors))
            .WithTrackingName(TrackingNames.Diagnostics);
        context.RegisterSourceOutput(diagnostics, static (output, all) => DiagnosticList.Report(output, all));
    }

    /// <summary>A class that has the attribute on two of its parts is a fault of C# (CS0579), and one collection: that of the first.</summary>
    private static IEnumerable<DocumentTarget> OneOfEachClass(ImmutableArray<Declaration?> collections) =>
        collections.Where(d => d!.CanEmit).Select(d => d!.Target).GroupBy(target => target.FullName).Select(parts => parts.First());

    /// <summary>A selection and a condition in one step: an edit makes the driver go through every file once a step.</summary>
    private static ImmutableArray<T> One<T>(T? value)
        where T : class => value is null ? ImmutableArray<T>.Empty : ImmutableArray.Create(value);
}

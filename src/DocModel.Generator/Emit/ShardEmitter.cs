using DocModel.Generator.Declarations;
using DocModel.Generator.Diagnostics;
using DocModel.Generator.Documents;
using DocModel.Generator.Inputs;
using Microsoft.CodeAnalysis;

namespace DocModel.Generator.Emit;

/// <summary>A shard to its generated file.</summary>
internal sealed class ShardEmitter
{
    private readonly SourceProductionContext _context;
    private readonly Shard _shard;
    private readonly TargetLanguage _language;
    private readonly SourceWriter _to = new();

    /// <summary>Which documents of each collection stand in this file, in the order in which their collections come.</summary>
    private readonly List<(DocumentTarget Target, List<ReadDocument> Documents)> _collections = [];
    private readonly Dictionary<string, List<ReadDocument>> _byCollection = new(StringComparer.Ordinal);

    private ShardEmitter(SourceProductionContext context, Shard shard, TargetLanguage language)
    {
        _context = context;
        _shard = shard;
        _language = language;
    }

    private string ClassName => FormattableString.Invariant($"{MemberNames.Shard}{_shard.Number:D3}");

    public static void Emit(SourceProductionContext context, Shard shard, TargetLanguage language)
    {
        if (!language.IsSupported)
            return;
        using var culture = InvariantCulture.Enter();
        new ShardEmitter(context, shard, language).Emit();
    }

    private void Emit()
    {
        foreach (var (target, document) in _shard.Entries)
        {
            if (document is not { HasContent: true })
                AbsentEmitter.Emit(_to, target);
            else if (_to.Try(to => Emit(to, target, document), _context.CancellationToken) is { } failure)
            {
                _context.ReportDiagnostic(new DiagnosticInfo(
                    Descriptors.InternalError, LocationInfo.StartOf(document.FilePath), document.Path, failure.GetType().Name, failure.Message).ToDiagnostic());
                AbsentEmitter.Emit(_to, target);
            }
        }

        foreach (var (target, documents) in _collections)
            LiteralEmitter.Shard(_to, target, ClassName, documents, _language);
        _context.AddSource(_shard.HintName, _to.ToSourceText());
    }

    private void Emit(SourceWriter to, DocumentTarget target, ReadDocument read)
    {
        if (!target.IsGenerated)
        {
            ClassEmitter.Emit(to, target, read.ToDocument(), LiteralEmitter.Instance, inside => LiteralEmitter.Content(inside, target, read, _language), _context.CancellationToken);
            return;
        }

        var documents = DocumentsBeside(target);
        ClassEmitter.Emit(to, target, read.ToDocument(), LiteralEmitter.InShard(ClassName, documents.Count), null, _context.CancellationToken);

        // Only now: a document that could not be emitted has no number.
        documents.Add(read);
    }

    private List<ReadDocument> DocumentsBeside(DocumentTarget target)
    {
        if (!_byCollection.TryGetValue(target.CollectionName, out var documents))
        {
            documents = [];
            _byCollection.Add(target.CollectionName, documents);
            _collections.Add((target, documents));
        }

        return documents;
    }
}

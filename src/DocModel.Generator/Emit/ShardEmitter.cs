using DocModel.Generator.Diagnostics;
using DocModel.Generator.Documents;
using DocModel.Generator.Inputs;
using Microsoft.CodeAnalysis;

namespace DocModel.Generator.Emit;

/// <summary>A shard to its generated file.</summary>
internal static class ShardEmitter
{
    public static void Emit(SourceProductionContext context, Shard shard, TargetLanguage language)
    {
        if (!language.IsSupported)
            return;
        using var culture = InvariantCulture.Enter();
        var to = new SourceWriter();
        foreach (var (target, document) in shard.Entries)
        {
            if (document is not { HasContent: true })
                AbsentEmitter.Emit(to, target);
            else if (to.Try(file => ClassEmitter.Emit(file, target, document, language, context.CancellationToken), context.CancellationToken) is { } failure)
            {
                context.ReportDiagnostic(new DiagnosticInfo(
                    Descriptors.InternalError, LocationInfo.StartOf(document.FilePath), document.Path, failure.GetType().Name, failure.Message).ToDiagnostic());
                AbsentEmitter.Emit(to, target);
            }
        }

        context.AddSource(shard.HintName, to.ToSourceText());
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DocModel.Generator.Inputs;

/// <summary>AdditionalText and its options to a <see cref="SourceFile"/>.</summary>
internal static class SourceFileReader
{
    public static SourceFile? Read(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        if (ItemMetadata.Of(file, options) is not var (path, kind))
            return null;

        // The compiler would report the file once more.
        if (ItemMetadata.IsMissing(file, options))
            return new SourceFile(path, file.Path, kind, null, null) { IsMissing = true };
        var text = file.GetText(cancellation);
        var decoded = text?.ToString();
        var fault = text is null || decoded is null ? null : EncodingCheck.Find(text, decoded);
        return new SourceFile(path, file.Path, kind, decoded, fault);
    }
}

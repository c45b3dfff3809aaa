using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DocModel.Generator.Tests.Harness;

/// <summary>What the compiler would know from the editorconfig file that MSBuild writes.</summary>
internal sealed class TestOptions : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values([]);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is TestFile file
        ? new Values(new() { [TestFile.MissingMetadata] = file.IsMissing ? "true" : "", [file.Metadata] = file.Document.Replace("^", "^5E", StringComparison.Ordinal).Replace("#", "^23", StringComparison.Ordinal).Replace(";", "^3B", StringComparison.Ordinal) })
        : GlobalOptions;

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}

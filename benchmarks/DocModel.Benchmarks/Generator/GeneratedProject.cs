using System.Collections.Immutable;
using DocModel.Benchmarks.Corpus;
using DocModel.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DocModel.Benchmarks.Generator;

/// <summary>A project with many documents, each asked for by a class, as the compiler hands it to the generator.</summary>
internal sealed class GeneratedProject
{
    private readonly ImmutableArray<AdditionalText> _files;

    public GeneratedProject(int documents)
    {
        var source = string.Concat(Enumerable.Range(0, documents).Select(i => $"[DocModel.Document(\"docs/{i}.md\")] public static partial class Document{i} {{ }}\n"));
        Compilation = CSharpCompilation.Create(
            "Project",
            [CSharpSyntaxTree.ParseText(source)],
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        _files = [.. Enumerable.Range(0, documents).Select(i => (AdditionalText)new MadeFile(i, MadeCorpus.Document(i)))];
    }

    public CSharpCompilation Compilation { get; }

    public GeneratorDriver CreateDriver() => CSharpGeneratorDriver.Create(
        [new DocumentGenerator().AsSourceGenerator()],
        _files,
        optionsProvider: new MadeOptions());

    /// <summary>The driver as it is after a word of one document was changed.</summary>
    public GeneratorDriver Edit(GeneratorDriver driver, int number, int version) =>
        driver.ReplaceAdditionalText(_files[number], new MadeFile(number, MadeCorpus.Document(number) + $"\nEdition {version}.\n"));

    /// <summary>The platform and the model: what a project references that has nothing else.</summary>
    private static IEnumerable<MetadataReference> References()
    {
        var platform = Path.GetDirectoryName(typeof(object).Assembly.Location);
        return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == platform)
            .Append(typeof(Document).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path));
    }

    private sealed class MadeFile(int number, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, System.Text.Encoding.UTF8);

        public override string Path => $"docs/{number}.md";

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class MadeOptions : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(null);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(textFile.Path);

        private sealed class Values(string? path) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
            {
                value = key == "build_metadata.DocModelDocument.DocModelPath" ? path : null;
                return value is not null;
            }
        }
    }
}

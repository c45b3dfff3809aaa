using System.Collections.Immutable;
using DocModel.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DocModel.Benchmarks.Generator;

/// <summary>A project with documents, as the compiler hands it to the generator.</summary>
internal sealed class GeneratedProject
{
    public const string Declaration = "[DocModel.Documents(\"docs/**\", Members = DocModel.DocumentMembers.All)] public static partial class Docs { }\n";

    private readonly ImmutableArray<AdditionalText> _files;
    private readonly SyntaxTree _elsewhere = Elsewhere(0);

    /// <param name="texts">The documents, by path below the folder <c>docs</c>.</param>
    /// <param name="declaration">What asks for their types: all of them in one collection, unless told.</param>
    public GeneratedProject(IReadOnlyList<KeyValuePair<string, string>> texts, string declaration = Declaration)
    {
        Compilation = CSharpCompilation.Create(
            "Project",
            [CSharpSyntaxTree.ParseText(declaration), _elsewhere],
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        _files = [.. texts.Select(text => (AdditionalText)new MadeFile("docs/" + text.Key, text.Value))];
    }

    public CSharpCompilation Compilation { get; }

    public GeneratorDriver CreateDriver() => CreateDriver(new DocumentGenerator());

    /// <summary>A driver whose generator looks at every file and makes nothing: what any pipeline over as many files costs.</summary>
    public GeneratorDriver CreateEmptyDriver() => CreateDriver(new EmptyGenerator());

    /// <summary>The driver as it is after a line was added to one document.</summary>
    public GeneratorDriver Edit(GeneratorDriver driver, int number, int version)
    {
        var before = (MadeFile)_files[number];
        return driver.ReplaceAdditionalText(before, new MadeFile(before.Path, before.Text + $"\nEdition {version}.\n"));
    }

    /// <summary>The compilation as it is after a key was pressed in a C# file that declares no document.</summary>
    public CSharpCompilation Keystroke(int version) => Compilation.ReplaceSyntaxTree(_elsewhere, Elsewhere(version));

    private static SyntaxTree Elsewhere(int version) => CSharpSyntaxTree.ParseText($"internal static class Elsewhere {{ public static int Number => {version}; }}");

    private CSharpGeneratorDriver CreateDriver(IIncrementalGenerator generator) =>
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], _files, optionsProvider: new MadeOptions());

    /// <summary>The platform and the model: what a project references that has nothing else.</summary>
    private static IEnumerable<MetadataReference> References()
    {
        var platform = Path.GetDirectoryName(typeof(object).Assembly.Location);
        return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == platform)
            .Append(typeof(Document).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path));
    }

    private sealed class MadeFile(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, System.Text.Encoding.UTF8);

        public string Text => text;

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    /// <summary>Options made once a file, as the compiler has them.</summary>
    private sealed class MadeOptions : AnalyzerConfigOptionsProvider
    {
        private readonly System.Runtime.CompilerServices.ConditionalWeakTable<AdditionalText, Values> _values = [];

        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(null);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _values.GetValue(textFile, file => new Values(file.Path));

        private sealed class Values(string? path) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
            {
                value = key == "build_metadata.DocModelDocument.DocModelPath" ? path : null;
                return value is not null;
            }
        }
    }

    private sealed class EmptyGenerator : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterSourceOutput(context.AdditionalTextsProvider, static (_, _) => { });
    }
}

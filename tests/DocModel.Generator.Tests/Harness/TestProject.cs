using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DocModel.Generator.Tests.Harness;

/// <summary>A C# project with documents. A value: tests say with <c>with</c> what an edit changes.</summary>
internal sealed record TestProject
{
    private static readonly ImmutableArray<MetadataReference> Platform = [.. References()];

    public ImmutableArray<TestFile> Files { get; init; } = [];

    public ImmutableArray<string> Sources { get; init; } = [];

    public LanguageVersion Language { get; init; } = LanguageVersion.Latest;

    /// <summary>Whether the errors of documents are shown at their declarations as well, as in an editor.</summary>
    public bool MirrorsErrors { get; init; }

    /// <summary>The text of a <c>.globalconfig</c>.</summary>
    public string GlobalConfig { get; init; } = "";

    /// <summary>A new object for each edit of the options, as the compiler gives one.</summary>
    public TestOptions Options { get; init; } = new();

    public CSharpParseOptions ParseOptions => new(Language, DocumentationMode.Diagnose);

    public static TestProject Of(string source, params ReadOnlySpan<TestFile> files) => new() { Sources = [source], Files = [.. files] };

    /// <summary>One document, declared by a class called Spec.</summary>
    public static TestProject Declaring(string text, string path = "docs/spec.md") => Of(
        $$"""
        [DocModel.Document("{{path}}")]
        public static partial class Spec { }
        """,
        TestFile.Of(path, text));

    public TestProject WithFile(TestFile file) => this with { Files = [.. Files.Where(f => f.Path != file.Path), file] };

    public TestProject Replacing(TestFile file) => this with { Files = [.. Files.Select(f => f.Path == file.Path ? file : f)] };

    public TestProject WithSource(int index, string source) => this with { Sources = Sources.SetItem(index, source) };

    public CSharpCompilation Compile(CSharpCompilation? before = null)
    {
        var compilation = before ?? CSharpCompilation.Create(
            "Consumer",
            references: Platform,
            options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, deterministic: true)
                .WithSyntaxTreeOptionsProvider(new GlobalSeverities(GlobalConfig)));
        var trees = before?.SyntaxTrees.ToDictionary(t => t.FilePath) ?? [];
        var current = Sources.Select((source, i) =>
        {
            var path = $"/checkout/File{i}.cs";
            return trees.TryGetValue(path, out var tree) && tree.ToString() == source && Equals(tree.Options, ParseOptions)
                ? tree
                : CSharpSyntaxTree.ParseText(source, ParseOptions, path, System.Text.Encoding.UTF8);
        });
        return compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(current);
    }

    public GeneratedProject Generate() => new TestSession().Run(this);

    private static IEnumerable<MetadataReference> References()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var paths = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == runtime && Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal));
        return paths.Append(typeof(object).Assembly.Location)
            .Append(Path.Combine(runtime, "netstandard.dll"))
            .Append(typeof(Document).Assembly.Location)
            .Distinct()
            .Select(path => MetadataReference.CreateFromFile(path));
    }
}

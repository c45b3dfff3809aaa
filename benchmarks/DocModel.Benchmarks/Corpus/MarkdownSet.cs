using System.Reflection;

namespace DocModel.Benchmarks.Corpus;

/// <summary>Markdown to measure on, by name.</summary>
public sealed class MarkdownSet
{
    private readonly string _name;

    private MarkdownSet(string name, Func<string[]> texts)
    {
        _name = name;
        Texts = texts;
    }

    /// <summary>The repository's own documents; made ones with all that Markdown has; those of prose alone, small and large.</summary>
    public static IReadOnlyList<MarkdownSet> All { get; } =
    [
        new("repository", Repository),
        new("manuals", () => [.. Enumerable.Range(0, 40).Select(MadeMarkdown.Document)]),
        new("reports of 2 kB", () => [.. Enumerable.Range(0, 100).Select(i => MadeCorpus.Document(i))]),
        new("report of 1 MB", () => [MadeCorpus.OfLength(1_000_000)]),
    ];

    internal Func<string[]> Texts { get; }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{_name}, {Texts().Sum(text => text.Length)}");

    private static string[] Repository()
    {
        var root = typeof(MarkdownSet).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;
        string[] output = ["bin", "obj", "node_modules", "artifacts", "BenchmarkDotNet.Artifacts", ".git"];
        return
        [
            .. Directory.EnumerateFiles(root, "*.md", SearchOption.AllDirectories)
                .Where(path => !Path.GetRelativePath(root, path).Split(Path.DirectorySeparatorChar).Any(output.Contains))
                .Order(StringComparer.Ordinal)
                .Select(File.ReadAllText),
        ];
    }
}

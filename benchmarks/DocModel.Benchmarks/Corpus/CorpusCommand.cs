using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using DocModel.Benchmarks.Generator;

namespace DocModel.Benchmarks.Corpus;

/// <summary>
/// <c>corpus [--documents N[,N…]] [--characters N] [--folder PATH] [--no-build]</c>: the generator's figures on a corpus, a JSON
/// object a line for each number of documents.
/// </summary>
/// <remarks>
/// The made corpus has documents of 2 kB, or of so many characters. A folder's Markdown and text files take its place; they are
/// repeated where more documents are asked for than it has, and all of it is taken where no number is given.
/// </remarks>
internal static class CorpusCommand
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static void Run(string[] args, TextWriter to)
    {
        var folder = Value(args, "--folder");
        var characters = Value(args, "--characters") is { } wanted ? int.Parse(wanted, CultureInfo.InvariantCulture) : 0;
        var given = folder is null ? null : Read(folder);
        int[] counts = Value(args, "--documents") is { } numbers
            ? [.. numbers.Split(',').Select(number => int.Parse(number, CultureInfo.InvariantCulture))]
            : [given?.Length ?? 10_000];
        foreach (var count in counts)
        {
            var texts = Texts(count, given, characters);
            var figures = GeneratorFigures.Of(texts);
            if (!args.Contains("--no-build"))
            {
                using var build = new BuildFigures(texts);
                figures = figures with { BuildWithoutGeneratorMs = build.WithoutGenerator(), BuildMs = build.WithGenerator() };
            }

            to.WriteLine(JsonSerializer.Serialize(figures, Json));
        }
    }

    private static KeyValuePair<string, string>[] Texts(int count, string[]? given, int characters)
    {
        var texts = new KeyValuePair<string, string>[count];
        for (var i = 0; i < count; i++)
        {
            var text = given is not null ? given[i % given.Length] : characters > 0 ? MadeCorpus.OfLength(characters) : MadeCorpus.Document(i);
            texts[i] = new(FormattableString.Invariant($"{i / 100:D3}/{i}.md"), text);
        }

        return texts;
    }

    private static string[] Read(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".md" or ".markdown" or ".txt")
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText),
    ];

    private static string? Value(string[] args, string option)
    {
        var at = Array.IndexOf(args, option);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
    }
}

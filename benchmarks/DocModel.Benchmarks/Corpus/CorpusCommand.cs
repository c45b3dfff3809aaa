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

    private const string Usage =
        """
        Usage: corpus [--documents N[,N…]] [--characters N] [--folder PATH] [--no-build]

        Prints what the generator costs in a project, a JSON object a line for each number of documents.

          --documents N[,N…]   how many documents; 10000 where neither this nor a folder is given
          --characters N       how long each document of the made corpus is; about 2,000 where it is not given
          --folder PATH        Markdown and text files in place of the made corpus, repeated where more are asked for
          --no-build           leaves out dotnet build with and without the generator, which takes minutes

        """;

    /// <returns>The exit status: 2 where the arguments say nothing that can be done.</returns>
    public static int Run(string[] args, TextWriter to)
    {
        if (args is ["--help" or "-h" or "-?"])
        {
            to.Write(Usage);
            return 0;
        }

        if (FaultOf(args) is { } fault)
        {
            Console.Error.WriteLine(fault + "\n");
            Console.Error.Write(Usage);
            return 2;
        }

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

        return 0;
    }

    private static string? FaultOf(string[] args)
    {
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--no-build":
                    break;
                case "--documents" or "--characters" or "--folder" when i + 1 == args.Length:
                    return $"{args[i]} needs a value.";
                case "--folder" when !Directory.Exists(args[++i]):
                    return $"There is no folder '{args[i]}'.";
                case "--folder":
                    break;
                case "--documents" when !args[++i].Split(',').All(IsCount):
                    return $"--documents takes whole numbers from 1 on, with commas between them, not '{args[i]}'.";
                case "--characters" when !IsCount(args[++i]):
                    return $"--characters takes a whole number from 1 on, not '{args[i]}'.";
                case "--documents" or "--characters":
                    break;
                default:
                    return $"Unknown argument '{args[i]}'.";
            }
        }

        return null;
    }

    private static bool IsCount(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0;

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

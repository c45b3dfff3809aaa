using System.Text.Json;

namespace DocModel.Benchmarks.Corpus;

/// <summary>The texts to measure on: those that <c>DOCMODEL_TEXTS</c> names, else made ones.</summary>
/// <remarks>The variable names a folder of files or a JSON Lines file whose objects have a <c>text</c>.</remarks>
internal static class GivenTexts
{
    public const string Variable = "DOCMODEL_TEXTS";

    public static string[] Load()
    {
        var path = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(path))
            return [.. Enumerable.Range(0, 200).Select(i => MadeCorpus.Document(i))];
        if (Directory.Exists(path))
            return [.. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        return [.. File.ReadLines(path).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!)];
    }
}

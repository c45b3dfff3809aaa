using System.Reflection;

namespace DocModel.Reading.Tests.Quotations;

/// <summary>What the golds of quotations and of terms have in common: a file is a text, a line of <c>---</c>, and a row a line.</summary>
internal static class GoldFiles
{
    private static readonly string[] Determiners = ["the ", "a ", "an ", "his ", "her ", "its ", "their "];

    public static IEnumerable<(string Name, string Text, string[] Rows)> All(string folder)
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            var parts = reader.ReadToEnd().ReplaceLineEndings("\n").Split("\n---\n");
            yield return (name, parts[0], parts[1].Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    /// <summary>A speaker without the articles in front, which do not count.</summary>
    public static string? Speaker(string? speaker)
    {
        if (speaker is null)
            return null;
        foreach (var determiner in Determiners)
        {
            if (speaker.StartsWith(determiner, StringComparison.OrdinalIgnoreCase))
                speaker = speaker[determiner.Length..];
        }

        return speaker.ToUpperInvariant();
    }
}

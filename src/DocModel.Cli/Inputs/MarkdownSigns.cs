namespace DocModel.Cli.Inputs;

/// <summary>Lines that people write in Markdown and hardly anywhere else: headings, fences of code, links.</summary>
internal static class MarkdownSigns
{
    private const int DeepestHeading = 6;

    /// <summary>The first such line, from 1, and what it looks like; null where there is none.</summary>
    public static (int Line, string Sign)? First(string text)
    {
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            var sign = IsHeading(line) ? "a heading" : line.StartsWith("```") ? "a fence of code" : HasLink(line) ? "a link" : null;
            if (sign is not null)
                return (number, sign);
        }

        return null;
    }

    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        var marks = line.IndexOfAnyExcept('#');
        return marks is > 0 and <= DeepestHeading && line[marks] == ' ' && !line[marks..].Trim().IsEmpty;
    }

    private static bool HasLink(ReadOnlySpan<char> line)
    {
        var middle = line.IndexOf("](");
        return middle > 0 && line[..middle].Contains('[') && line[middle..].Contains(')');
    }
}

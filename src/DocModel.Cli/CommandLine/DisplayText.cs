using System.Text;

namespace DocModel.Cli.CommandLine;

/// <summary>A document's words made fit for a line of a terminal: whatever the document holds, it cannot steer the terminal.</summary>
internal static class DisplayText
{
    /// <summary>White space folded, control characters replaced.</summary>
    public static string OnOneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
                line.Append(Harmless(c));
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }

        return line.Length > 0 && line[^1] == ' ' ? line.ToString(0, line.Length - 1) : line.ToString();
    }

    /// <summary>Control characters replaced, line ends too.</summary>
    public static string WithoutControls(string text) => text.Any(c => Harmless(c) != c) ? string.Concat(text.Select(Harmless)) : text;

    // Controls, and the characters that turn the direction of writing.
    private static char Harmless(char c) => char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') ? '\uFFFD' : c;
}

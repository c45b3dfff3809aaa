using System.Text;
using DocModel.Export.Writing;

namespace DocModel.Export;

/// <summary>Text inside a Markdown page.</summary>
internal static class MarkdownText
{
    /// <summary>The text on one line, with a backslash before every character that CommonMark, or a common extension of it, gives a meaning.</summary>
    public static string Escape(string text)
    {
        var line = OneLine.Of(text);
        var escaped = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (IsMarkup(line, i))
                escaped.Append('\\');
            escaped.Append(line[i]);
        }

        return escaped.ToString();
    }

    private static bool IsMarkup(string line, int i) => line[i] switch
    {
        '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '~' or '^' or '&' or '$' or '{' or '}' or '@' => true,
        // An address or an emoji's name follows; after a colon of prose stands a space.
        ':' => i + 1 < line.Length && line[i + 1] != ' ',
        // A citation of Markdig and others is written ""so"".
        '"' => i > 0 && line[i - 1] == '"',
        // A line that begins so is a list, a heading's underline or a rule; "1." and "1)" too. Doubled they mark or insert.
        '-' or '+' or '=' => i == 0 || line[i - 1] == line[i],
        '.' or ')' => IsListNumber(line, i) || (line[i] == '.' && i >= 3 && string.Compare(line, i - 3, "www", 0, 3, StringComparison.OrdinalIgnoreCase) == 0),
        _ => false,
    };

    private static bool IsListNumber(string line, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (line[i] is < '0' or > '9')
                return false;
        }

        return end > 0;
    }
}

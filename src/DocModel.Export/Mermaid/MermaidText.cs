using System.Globalization;
using System.Text;
using DocModel.Export.Writing;

namespace DocModel.Export;

/// <summary>Text inside a Mermaid diagram.</summary>
internal static class MermaidText
{
    /// <summary>
    /// The text on one line, with every character that Mermaid gives a meaning as an entity of its own (<c>#58;</c> for a colon): what
    /// separates events, comments, directives, markup, and the signs by which Mermaid marks entities while it parses.
    /// </summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var character in OneLine.Of(text))
        {
            if (character is '#' or ':' or ';' or '%' or '<' or '>' or '&' or '"' or '{' or '}' or '[' or ']' or '\\' or '`' or '*' or '_' or '~' or '$' or '|'
                or 'ﬂ' or '°' or '¶')
                escaped.Append('#').Append(((int)character).ToString(CultureInfo.InvariantCulture)).Append(';');
            else
                escaped.Append(character);
        }

        return escaped.ToString();
    }
}

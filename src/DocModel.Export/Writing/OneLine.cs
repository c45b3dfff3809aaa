using System.Text;

namespace DocModel.Export.Writing;

/// <summary>Text for a place that has one line.</summary>
internal static class OneLine
{
    /// <summary>The text with every run of white space and line ends as one space, none at its ends.</summary>
    public static string Of(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is not (' ' or '\t' or '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029'))
                line.Append(character);
            else if (line.Length > 0 && line[line.Length - 1] != ' ')
                line.Append(' ');
        }

        return line.ToString().TrimEnd(' ');
    }
}

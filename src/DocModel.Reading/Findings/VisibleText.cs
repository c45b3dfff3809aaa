using System.Text;
using DocModel.Reading.Sources;

namespace DocModel.Reading.Findings;

/// <summary>Words of a document inside a message: on one line, and nothing in them that a reader of the message cannot see.</summary>
internal static class VisibleText
{
    /// <summary>The message with line ends as spaces and every control as <c>\u202E</c>, so that no document can bend what a terminal or an editor shows.</summary>
    public static string Of(string message)
    {
        var at = 0;
        while (at < message.Length && IsVisible(message[at]))
            at++;
        if (at == message.Length)
            return message;
        var visible = new StringBuilder(message, 0, at, message.Length + 16);
        for (; at < message.Length; at++)
        {
            var c = message[at];
            if (IsVisible(c))
                visible.Append(c);
            else if (c is '\n' or '\t')
                visible.Append(' ');
            else
                visible.Append("\\u").Append(((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture));
        }

        return visible.ToString();
    }

    private static bool IsVisible(char c) => c switch
    {
        < ' ' or (>= '\u007F' and <= '\u009F') => false,
        '\u00AD' or '\u200B' or '\u2028' or '\u2029' or '\uFEFF' => false,
        _ => !Bidi.IsControl(c),
    };
}

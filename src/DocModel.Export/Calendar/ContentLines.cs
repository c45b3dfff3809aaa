using System.Text;

namespace DocModel.Export;

/// <summary>Content lines of RFC 5545: ended by CRLF, folded at 75 octets of UTF-8 without splitting a character.</summary>
/// <remarks>
/// Written here rather than by Ical.Net: its serializer finds types by reflection, so an application that is trimmed or compiled ahead of
/// time would warn, and it brings a time-zone database along for what is three rules. The tests read every line back with Ical.Net.
/// </remarks>
internal sealed class ContentLines(TextWriter output)
{
    private const int MaximumOctets = 75;

    /// <summary>A property whose value is text: backslash, semicolon, comma and line ends are escaped.</summary>
    public void WriteText(string name, string text)
    {
        var escaped = new StringBuilder(name).Append(':');
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\' or ';' or ',':
                    escaped.Append('\\').Append(text[i]);
                    break;
                case '\r' when i + 1 < text.Length && text[i + 1] == '\n':
                    break;
                case '\r' or '\n':
                    escaped.Append("\\n");
                    break;
                default:
                    escaped.Append(text[i]);
                    break;
            }
        }

        Write(escaped.ToString());
    }

    /// <summary>A whole line, escaped already.</summary>
    public void Write(string line)
    {
        var octets = 0;
        for (var i = 0; i < line.Length; i++)
        {
            var isPair = char.IsHighSurrogate(line[i]) && i + 1 < line.Length && char.IsLowSurrogate(line[i + 1]);
            var length = isPair ? 4 : line[i] < 0x80 ? 1 : line[i] < 0x800 ? 2 : 3;
            if (octets + length > MaximumOctets)
            {
                output.Write("\r\n ");
                octets = 1;
            }

            output.Write(line[i]);
            if (isPair)
                output.Write(line[++i]);
            octets += length;
        }

        output.Write("\r\n");
    }
}

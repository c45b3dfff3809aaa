using System.Text;

namespace DocModel.Generator.Emit;

/// <summary>Words of a document as C# literals and comments. Text from a document is data: whatever it holds, it stays inside.</summary>
internal static class CSharpText
{
    /// <summary>Appends the inside of a regular string literal.</summary>
    public static void AppendLiteral(StringBuilder to, string text)
    {
        var done = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is not ('"' or '\\') && IsPlain(c))
                continue;
            to.Append(text, done, i - done);
            if (IsPair(text, i))
            {
                AppendEscape(to, c);
                AppendEscape(to, text[++i]);
            }
            else
                AppendEscaped(to, c);
            done = i + 1;
        }

        to.Append(text, done, text.Length - done);
    }

    /// <summary>Appends UTF-8 as the inside of a literal.</summary>
    public static void AppendLiteral(StringBuilder to, ReadOnlySpan<byte> text)
    {
        if (!text.IsEmpty)
            AppendLiteral(to, Encoding.UTF8.GetString(text.ToArray()));
    }

    private static void AppendEscaped(StringBuilder to, char c)
    {
        switch (c)
        {
            case '"':
                to.Append("\\\"");
                break;
            case '\\':
                to.Append("\\\\");
                break;
            case '\n':
                to.Append("\\n");
                break;
            case '\t':
                to.Append("\\t");
                break;
            default:
                AppendEscape(to, char.IsSurrogate(c) ? '\uFFFD' : c);
                break;
        }
    }

    /// <summary>Appends text for an XML documentation comment of one line; what could hide or reorder code is shown as <c>\u202E</c>.</summary>
    public static void AppendComment(StringBuilder to, string text)
    {
        var done = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is not ('&' or '<' or '>') && IsPlain(c))
                continue;
            if (IsPair(text, i) && !IsTag(c))
            {
                i++;
                continue;
            }

            to.Append(text, done, i - done);
            switch (c)
            {
                case '&':
                    to.Append("&amp;");
                    break;
                case '<':
                    to.Append("&lt;");
                    break;
                case '>':
                    to.Append("&gt;");
                    break;
                default:
                    AppendEscape(to, c);
                    break;
            }

            done = i + 1;
        }

        to.Append(text, done, text.Length - done);
    }

    private static void AppendEscape(StringBuilder to, char c)
    {
        const string Digits = "0123456789ABCDEF";
        to.Append("\\u").Append(Digits[c >> 12]).Append(Digits[(c >> 8) & 15]).Append(Digits[(c >> 4) & 15]).Append(Digits[c & 15]);
    }

    private static bool IsPair(string text, int at) => char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);

    /// <summary>High surrogates of U+E0000 to U+EFFFF: tags and variation selectors, which nobody sees.</summary>
    private static bool IsTag(char high) => high is >= '\uDB40' and <= '\uDB7F';

    /// <summary>
    /// Whether a character may stand in source text as it is. By fixed ranges, not by Unicode category: categories depend on the
    /// tables of the machine that generates.
    /// </summary>
    private static bool IsPlain(char c) => c switch
    {
        < '\u0020' => false,
        < '\u007F' => true,
        <= '\u00A0' or '\u00AD' or '\u034F' => false,
        < '\u0600' => true,
        <= '\u0605' or '\u061C' or '\u06DD' or '\u070F' => false,
        >= '\u0890' and <= '\u0891' or '\u08E2' => false,
        >= '\u115F' and <= '\u1160' or '\u1680' => false,
        >= '\u17B4' and <= '\u17B5' or >= '\u180B' and <= '\u180F' => false,
        >= '\u2000' and <= '\u200F' or >= '\u2028' and <= '\u202F' or >= '\u205F' and <= '\u206F' => false,
        '\u3000' or '\u3164' => false,
        >= '\uD800' and <= '\uF8FF' => false,
        >= '\uFE00' and <= '\uFE0F' or '\uFEFF' or '\uFFA0' => false,
        >= '\uFFF0' => false,
        _ => true,
    };
}

using System.Text;

namespace DocModel.Reading.Sources.Markdown;

/// <summary>The parts of links and of their definitions (CommonMark, sections 4.7 and 6.5).</summary>
internal static class LinkSyntax
{
    // A destination of more nested parentheses is none; the specification lets an implementation stop here.
    private const int DeepestParenthesis = 32;

    /// <summary>Offset behind white space with at most one line end in it.</summary>
    public static int SkipWhiteSpace(ReadOnlySpan<char> text, int at)
    {
        var lines = 0;
        while (at < text.Length && (text[at] is ' ' or '\t' || (text[at] == '\n' && ++lines == 1)))
            at++;
        return at;
    }

    /// <summary>Reads a destination and returns the offset behind it; -1 where none stands there.</summary>
    public static int Destination(ReadOnlySpan<char> text, int at, out int start, out int length)
    {
        start = at;
        length = 0;
        if (at < text.Length && text[at] == '<')
        {
            start++;
            for (at++; at < text.Length && text[at] is not ('\n' or '<'); at++)
            {
                if (text[at] == '>')
                {
                    length = at - start;
                    return at + 1;
                }

                if (text[at] == '\\' && at + 1 < text.Length && MarkdownChar.IsAsciiPunctuation(text[at + 1]))
                    at++;
            }

            return -1;
        }

        var depth = 0;
        for (; at < text.Length && text[at] > ' ' && text[at] != '\u007F'; at++)
        {
            var c = text[at];
            if (c == '\\' && at + 1 < text.Length && MarkdownChar.IsAsciiPunctuation(text[at + 1]))
                at++;
            else if (c == '(' && ++depth > DeepestParenthesis)
                return -1;
            else if (c == ')' && --depth < 0)
                break;
        }

        length = at - start;
        return depth > 0 ? -1 : at;
    }

    /// <summary>Reads a title in quotation marks or parentheses and returns the offset behind it; -1 where none stands there.</summary>
    public static int Title(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || text[at] is not ('"' or '\'' or '('))
            return -1;
        var open = text[at];
        var close = open == '(' ? ')' : open;
        for (at++; at < text.Length; at++)
        {
            if (text[at] == close)
                return at + 1;
            if (text[at] == '(' && open == '(')
                return -1;
            if (text[at] == '\\')
                at++;
        }

        return -1;
    }

    /// <summary>Reads a label in brackets and returns the offset behind it; -1 where none stands there.</summary>
    public static int Label(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || text[at] != '[')
            return -1;
        var end = Math.Min(text.Length, at + LinkDefinitions.LongestLabel + 2);
        for (at++; at < end; at++)
        {
            if (text[at] == ']')
                return at + 1;
            if (text[at] == '[')
                return -1;
            if (text[at] == '\\')
                at++;
        }

        return -1;
    }

    /// <summary>A destination without its backslashes and character references.</summary>
    public static string Unescape(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny('\\', '&') < 0)
            return text.ToString();
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length && MarkdownChar.IsAsciiPunctuation(text[i + 1]))
                i++;
            else if (text[i] == '&' && CharacterReference.TryRead(text, i, out var length, out var decoded))
            {
                result.Append(decoded);
                i += length - 1;
                continue;
            }

            result.Append(text[i]);
        }

        return result.ToString();
    }
}

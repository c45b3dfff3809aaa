using System.Globalization;
using System.Text;

namespace DocModel.Reading.Sources.Markdown;

/// <summary>A value of YAML on one line: plain, or in single or double quotation marks (YAML 1.2, section 7.3).</summary>
internal static class YamlScalar
{
    /// <summary>Reads a value; what stands behind <c> #</c> is a comment, and <c>~</c> and <c>null</c> are no value.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out string value)
    {
        value = "";
        if (text.Length > 0 && text[0] is '"' or '\'')
            return TryReadQuoted(text, out value);
        var end = 0;
        while (end < text.Length && !(text[end] == '#' && (end == 0 || text[end - 1] is ' ' or '\t')))
            end++;
        var plain = text.Slice(0, end).TrimEnd().ToString();
        value = plain is "~" or "null" or "Null" or "NULL" ? "" : plain;
        return true;
    }

    private static bool TryReadQuoted(ReadOnlySpan<char> text, out string value)
    {
        var mark = text[0];
        var result = new StringBuilder(text.Length);
        value = "";
        for (var i = 1; i < text.Length; i++)
        {
            var c = text[i];
            if (c == mark)
            {
                if (mark == '\'' && i + 1 < text.Length && text[i + 1] == mark)
                {
                    result.Append(mark);
                    i++;
                    continue;
                }

                var rest = text.Slice(i + 1).TrimStart();
                value = result.ToString().Trim();
                return rest.IsEmpty || rest[0] == '#';
            }

            if (c == '\\' && mark == '"' && i + 1 < text.Length)
                i = Unescape(text, i + 1, result);
            else
                result.Append(c);
        }

        return false;
    }

    private static int Unescape(ReadOnlySpan<char> text, int at, StringBuilder result)
    {
        var digits = text[at] switch { 'x' => 2, 'u' => 4, _ => 0 };
        if (digits > 0
            && at + digits < text.Length
            && int.TryParse(text.Slice(at + 1, digits).ToString(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            result.Append(code is 0 or (>= 0xD800 and <= 0xDFFF) ? '\uFFFD' : (char)code);
            return at + digits;
        }

        result.Append(text[at] is 'n' or 't' or 'r' ? ' ' : text[at]);
        return at;
    }
}

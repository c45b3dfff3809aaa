namespace DocModel.Reading.Sources.Markdown;

/// <summary>Addresses in angle brackets (CommonMark, section 6.9).</summary>
internal static class Autolink
{
    private const int LongestScheme = 32;
    private const int LongestDomainLabel = 63;

    /// <summary>Offset behind the autolink that begins at <c>&lt;</c>; -1 where it is none.</summary>
    public static int End(ReadOnlySpan<char> text, int at, out bool isEmail)
    {
        isEmail = false;
        var start = at + 1;
        var colon = start;
        while (colon < text.Length && colon - start <= LongestScheme && (IsAlphanumeric(text[colon]) || text[colon] is '+' or '.' or '-'))
            colon++;
        if (colon - start is >= 2 and <= LongestScheme && colon < text.Length && text[colon] == ':' && !IsDigit(text[start]) && IsAlphanumeric(text[start]))
            return Uri(text, colon + 1);
        isEmail = true;
        return Email(text, start);
    }

    private static int Uri(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] > ' ' && text[at] is not ('<' or '>'))
            at++;
        return at < text.Length && text[at] == '>' ? at + 1 : -1;
    }

    private static int Email(ReadOnlySpan<char> text, int start)
    {
        var at = start;
        while (at < text.Length && (IsAlphanumeric(text[at]) || ".!#$%&'*+/=?^_`{|}~-".AsSpan().IndexOf(text[at]) >= 0))
            at++;
        if (at == start || at >= text.Length || text[at] != '@')
            return -1;
        do
        {
            var label = ++at;
            while (at < text.Length && (IsAlphanumeric(text[at]) || text[at] == '-'))
                at++;
            if (at == label || at - label > LongestDomainLabel || text[label] == '-' || text[at - 1] == '-')
                return -1;
        }
        while (at < text.Length && text[at] == '.');
        return at < text.Length && text[at] == '>' ? at + 1 : -1;
    }

    private static bool IsAlphanumeric(char c) => (uint)((c | 0x20) - 'a') < 26 || IsDigit(c);

    private static bool IsDigit(char c) => (uint)(c - '0') < 10;
}

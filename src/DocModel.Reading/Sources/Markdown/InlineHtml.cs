namespace DocModel.Reading.Sources.Markdown;

/// <summary>Tags, comments and the like inside a text (CommonMark, section 6.10).</summary>
internal struct InlineHtml
{
    // What was searched for to the end in vain is not searched for again, or a text full of openings would cost its square.
    private bool _noComment;
    private bool _noInstruction;
    private bool _noData;
    private bool _noDeclaration;

    /// <summary>Offset behind the HTML that begins at <c>&lt;</c>; -1 where it is none.</summary>
    public int End(ReadOnlySpan<char> text, int at)
    {
        if (at + 2 >= text.Length)
            return -1;
        var c = text[at + 1];
        if (c == '/')
            return CloseTag(text, at + 2);
        if (c == '?')
            return Until(text, at + 2, "?>", ref _noInstruction);
        if (c == '!')
        {
            var rest = text.Slice(at + 2);
            if (rest.StartsWith("-->".AsSpan(), StringComparison.Ordinal))
                return at + 5;
            if (rest.StartsWith("--->".AsSpan(), StringComparison.Ordinal))
                return at + 6;
            if (rest.StartsWith("--".AsSpan(), StringComparison.Ordinal))
                return Until(text, at + 4, "-->", ref _noComment);
            if (rest.StartsWith("[CDATA[".AsSpan(), StringComparison.Ordinal))
                return Until(text, at + 9, "]]>", ref _noData);
            return IsLetter(text[at + 2]) ? Until(text, at + 3, ">", ref _noDeclaration) : -1;
        }

        return IsLetter(c) ? OpenTag(text, at + 1) : -1;
    }

    /// <summary>Whether the tag that begins at <c>&lt;</c> breaks the line.</summary>
    public static bool IsLineBreak(ReadOnlySpan<char> tag) =>
        tag.Length >= 4 && tag[1] is 'b' or 'B' && tag[2] is 'r' or 'R' && tag[3] is '>' or '/' or ' ' or '\t' or '\n';

    private static int Until(ReadOnlySpan<char> text, int from, string end, ref bool none)
    {
        if (none)
            return -1;
        var at = text.Slice(from).IndexOf(end.AsSpan(), StringComparison.Ordinal);
        none = at < 0;
        return none ? -1 : from + at + end.Length;
    }

    private static int CloseTag(ReadOnlySpan<char> text, int at)
    {
        if (!IsLetter(text[at]))
            return -1;
        while (at < text.Length && (IsLetter(text[at]) || IsDigit(text[at]) || text[at] == '-'))
            at++;
        at = SkipWhiteSpace(text, at);
        return at < text.Length && text[at] == '>' ? at + 1 : -1;
    }

    private static int OpenTag(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (IsLetter(text[at]) || IsDigit(text[at]) || text[at] == '-'))
            at++;
        while (true)
        {
            var next = SkipWhiteSpace(text, at);
            if (next == at || next == text.Length || !(IsLetter(text[next]) || text[next] is '_' or ':'))
            {
                at = next;
                break;
            }

            at = Attribute(text, next);
            if (at < 0)
                return -1;
        }

        if (at < text.Length && text[at] == '/')
            at++;
        return at < text.Length && text[at] == '>' ? at + 1 : -1;
    }

    private static int Attribute(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (IsLetter(text[at]) || IsDigit(text[at]) || text[at] is '_' or ':' or '.' or '-'))
            at++;
        var equals = SkipWhiteSpace(text, at);
        if (equals == text.Length || text[equals] != '=')
            return at;
        at = SkipWhiteSpace(text, equals + 1);
        if (at == text.Length)
            return -1;
        if (text[at] is '"' or '\'')
        {
            var end = text.Slice(at + 1).IndexOf(text[at]);
            return end < 0 ? -1 : at + end + 2;
        }

        var start = at;
        while (at < text.Length && text[at] is not (' ' or '\t' or '\n' or '"' or '\'' or '=' or '<' or '>' or '`'))
            at++;
        return at == start ? -1 : at;
    }

    private static int SkipWhiteSpace(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\n')
            at++;
        return at;
    }

    private static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') < 26;

    private static bool IsDigit(char c) => (uint)(c - '0') < 10;
}

using Markdig.Syntax;

namespace DocModel.Reading.Sources.Markdown;

/// <summary>The ids of raw HTML, which links may point to: <c>id="…"</c> of any element, and the older <c>name="…"</c>.</summary>
internal static class HtmlIds
{
    public static void AddOfBlock(HtmlBlock block, List<string> ids)
    {
        var text = block.Lines.ToString().AsSpan();
        var html = new InlineHtml();
        for (var at = text.IndexOf('<'); at >= 0;)
        {
            var end = html.End(text, at);
            if (end > 0)
                AddOfTag(text.Slice(at, end - at), ids);
            var from = end > 0 ? end : at + 1;
            var next = text.Slice(from).IndexOf('<');
            at = next < 0 ? -1 : from + next;
        }
    }

    /// <param name="tag">A whole tag; comments and the like have no attributes.</param>
    public static void AddOfTag(ReadOnlySpan<char> tag, List<string> ids)
    {
        if (tag.Length < 2 || tag[1] is '!' or '?' or '/')
            return;
        var at = 1;
        while (at < tag.Length && !IsSpace(tag[at]))
            at++;
        while (true)
        {
            while (at < tag.Length && IsSpace(tag[at]))
                at++;
            var start = at;
            while (at < tag.Length && !IsSpace(tag[at]) && tag[at] is not ('=' or '>'))
                at++;
            if (at == start)
                return;
            var name = tag.Slice(start, at - start);
            var value = Value(tag, ref at);
            if (!value.IsEmpty && (name.EqualsIgnoreCase("id".AsSpan()) || name.EqualsIgnoreCase("name".AsSpan())))
                ids.Add(value.ToString());
        }
    }

    private static ReadOnlySpan<char> Value(ReadOnlySpan<char> tag, ref int at)
    {
        var equals = at;
        while (equals < tag.Length && IsSpace(tag[equals]))
            equals++;
        if (equals == tag.Length || tag[equals] != '=')
            return default;
        at = equals + 1;
        while (at < tag.Length && IsSpace(tag[at]))
            at++;
        var start = at;
        if (at < tag.Length && tag[at] is '"' or '\'')
        {
            var length = tag.Slice(at + 1).IndexOf(tag[at]);
            at = length < 0 ? tag.Length : at + length + 2;
            return length < 0 ? default : tag.Slice(start + 1, length);
        }

        while (at < tag.Length && !IsSpace(tag[at]) && tag[at] != '>')
            at++;
        return tag.Slice(start, at - start);
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r';
}

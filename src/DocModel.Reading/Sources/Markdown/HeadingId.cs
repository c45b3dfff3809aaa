namespace DocModel.Reading.Sources.Markdown;

/// <summary>The explicit id at the end of a heading: <c>{#id}</c>, with or without further attributes.</summary>
internal static class HeadingId
{
    /// <summary>Returns the length of the heading without the attributes at its end.</summary>
    public static int Take(ReadOnlySpan<char> heading, out string? id)
    {
        id = null;
        if (heading.Length < 4 || heading[heading.Length - 1] != '}')
            return heading.Length;
        var open = heading.LastIndexOf('{');
        if (open < 0 || (open > 0 && heading[open - 1] == '\\'))
            return heading.Length;
        var attributes = heading.Slice(open + 1, heading.Length - open - 2).Trim();
        if (attributes.Length < 2 || attributes[0] != '#')
            return heading.Length;
        var end = 1;
        while (end < attributes.Length && !Characters.IsWhiteSpace(attributes[end]))
            end++;
        id = attributes.Slice(1, end - 1).ToString();
        return heading.Slice(0, open).TrimEnd().Length;
    }
}

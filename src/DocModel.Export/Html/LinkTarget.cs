namespace DocModel.Export.Html;

/// <summary>Which of a document's links a page may open.</summary>
internal static class LinkTarget
{
    private static readonly string[] Schemes = ["http", "https", "mailto"];

    /// <summary>Whether the target is a web or mail address or a path beside the page; anything else could run code or read files.</summary>
    public static bool IsSafe(string target, out string scheme)
    {
        // Browsers drop tabs and line ends inside a URL and blanks before it: "java\nscript:" is a script to them.
        scheme = "";
        foreach (var c in target)
        {
            if (c < ' ' || c == '\u007f')
                return false;
        }

        var trimmed = target.Trim();
        var end = trimmed.IndexOfAny([':', '/', '?', '#']);
        if (end < 0 || trimmed[end] != ':')
            return true;
        scheme = trimmed.Substring(0, end);
        return Schemes.Contains(scheme, StringComparer.OrdinalIgnoreCase);
    }
}

namespace DocModel.Reading.Links;

/// <summary>The parts of a link's destination (RFC 3986).</summary>
internal static class LinkTarget
{
    /// <summary>What code hosts put before the ids that documents give.</summary>
    private const string HostPrefix = "user-content-";

    /// <summary>The fragment of a link into its own document; null where it leads elsewhere.</summary>
    public static string? OwnFragment(string target) => target.Length > 0 && target[0] == '#' ? target.Substring(1) : null;

    /// <summary>Characters for <c>%C3%BC</c>; what is no such code stays.</summary>
    public static string Decode(string text) => text.IndexOf('%') < 0 ? text : Uri.UnescapeDataString(text);

    /// <summary>A fragment without the words that a browser looks for (<c>#anchor:~:text=…</c>).</summary>
    public static string WithoutTextDirective(string fragment) =>
        fragment.IndexOf(":~:", StringComparison.Ordinal) is >= 0 and var at ? fragment.Substring(0, at) : fragment;

    public static string? WithoutPrefix(string id) =>
        id.StartsWith(HostPrefix, StringComparison.Ordinal) ? id.Substring(HostPrefix.Length) : null;
}

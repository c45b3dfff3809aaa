namespace DocModel.Cli.Check;

/// <summary>A link's destination in the file system.</summary>
/// <param name="Path">Relative to the document's folder.</param>
/// <param name="Fragment">What stands behind <c>#</c>; empty where nothing does.</param>
internal sealed record FileTarget(string Path, string Fragment)
{
    /// <summary>Null for URLs, for links into the document itself, and for paths from the root of a site, which only its server knows.</summary>
    public static FileTarget? Of(string target)
    {
        if (target.Length == 0 || target[0] is '#' or '?' or '/' or '\\' || HasScheme(target))
            return null;
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : target[(hash + 1)..];
        var path = hash < 0 ? target : target[..hash];
        var query = path.IndexOf('?', StringComparison.Ordinal);
        path = Uri.UnescapeDataString(query < 0 ? path : path[..query]);
        return path.Length == 0 || path.Contains('\0', StringComparison.Ordinal) ? null : new FileTarget(path, fragment);
    }

    private static bool HasScheme(string target)
    {
        var colon = target.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && char.IsAsciiLetter(target[0]) && target.Take(colon).All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.');
    }
}

namespace DocModel.Generator.Collections;

/// <summary>A pattern of paths: <c>*</c> is any characters but <c>/</c>, <c>?</c> one of them, <c>**</c> any number of folders. Capitals count.</summary>
/// <remarks>
/// A mismatch goes back to the last <c>*</c> or <c>**</c> only: what an earlier one could take instead, the last one can take as
/// well. So the work is at most the product of the two lengths, whatever the pattern.
/// </remarks>
internal sealed class Glob : IEquatable<Glob>
{
    private const string AnyFolders = "**";

    private readonly string[] _segments;

    public Glob(string pattern)
    {
        Pattern = pattern;
        _segments = pattern.Split('/');
        var root = 0;
        for (var i = 0; i < _segments.Length - 1 && _segments[i].IndexOfAny(['*', '?']) < 0; i++)
            root += _segments[i].Length + 1;
        Root = pattern.Substring(0, root);
    }

    public string Pattern { get; }

    /// <summary>The folders before the first wildcard, with their last <c>/</c>; empty where the pattern begins with one.</summary>
    public string Root { get; }

    /// <summary>What keeps the pattern from ever matching, for a message; null where nothing does.</summary>
    public static string? FaultOf(string pattern)
    {
        if (pattern.Length == 0)
            return "it is empty";
        if (pattern.IndexOf('\\') >= 0)
            return "folders are divided by '/', not by '\\'";
        if (pattern[0] == '/' || (pattern.Length > 1 && pattern[1] == ':'))
            return "it must be relative to the project's folder";
        if (pattern.StartsWith("./", StringComparison.Ordinal))
            return "it must not begin with './'";
        foreach (var segment in pattern.Split('/'))
        {
            if (segment.Length == 0)
                return "a folder's or file's name is missing beside '/'";
            if (segment != AnyFolders && segment.Contains(AnyFolders))
                return "'**' must stand alone between two '/'";
        }

        return null;
    }

    /// <param name="path">A path with <c>/</c> between folders.</param>
    /// <param name="ignoreCase">For telling what was meant; capitals count otherwise.</param>
    public bool Matches(string path, bool ignoreCase = false)
    {
        if (!ignoreCase && !path.StartsWith(Root, StringComparison.Ordinal))
            return false;

        int segment = 0, at = 0, lastAny = -1, retry = 0;
        while (at <= path.Length)
        {
            if (segment < _segments.Length && _segments[segment] == AnyFolders)
            {
                // A pattern's last "**" takes files as well.
                if (++segment == _segments.Length)
                    return at < path.Length;
                (lastAny, retry) = (segment, at);
                continue;
            }

            var end = path.IndexOf('/', at);
            var isLast = end < 0;
            end = isLast ? path.Length : end;
            if (segment < _segments.Length && isLast == (segment == _segments.Length - 1) && IsMatch(_segments[segment], path, at, end, ignoreCase))
            {
                if (isLast)
                    return true;
                segment++;
                at = end + 1;
                continue;
            }

            var next = lastAny < 0 ? -1 : path.IndexOf('/', retry);
            if (next < 0)
                return false;
            (segment, at, retry) = (lastAny, next + 1, next + 1);
        }

        return false;
    }

    public bool Equals(Glob? other) => other is not null && Pattern == other.Pattern;

    public override bool Equals(object? obj) => Equals(obj as Glob);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Pattern);

    private static bool IsMatch(string pattern, string path, int at, int end, bool ignoreCase)
    {
        int p = 0, star = -1, retry = at;
        while (at < end)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                star = ++p;
                retry = at;
            }
            else if (p < pattern.Length && (pattern[p] == '?' || Same(pattern[p], path[at], ignoreCase)))
            {
                p++;
                at++;
            }
            else if (star >= 0)
            {
                p = star;
                at = ++retry;
            }
            else
                return false;
        }

        while (p < pattern.Length && pattern[p] == '*')
            p++;
        return p == pattern.Length;
    }

    private static bool Same(char left, char right, bool ignoreCase) =>
        ignoreCase ? left.EqualsIgnoreCase(right) : left == right;
}

using System.IO.Enumeration;

namespace DocModel.Cli.Inputs;

/// <summary>
/// A pattern of paths: <c>*</c> and <c>?</c> stand for characters of a name, <c>**</c> for any folders. Names that begin with a dot are
/// matched by a dot only, as in shells.
/// </summary>
internal sealed class GlobPattern
{
    private readonly string[] _segments;

    public GlobPattern(string pattern)
    {
        var segments = pattern.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(segment => segment != ".").ToList();
        var literal = segments.TakeWhile(segment => !IsPattern(segment)).Take(Math.Max(0, segments.Count - 1)).Count();
        var root = string.Join('/', segments.Take(literal));
        Root = pattern.StartsWith('/') ? "/" + root : root;
        _segments = [.. segments.Skip(literal)];
    }

    /// <summary>The folder that all matches stand in, below which names are compared; empty for the current one.</summary>
    public string Root { get; }

    public static bool IsPattern(string text) => text.AsSpan().ContainsAny('*', '?');

    /// <summary>A match's path below <see cref="Root"/>.</summary>
    public string BelowRoot(string path) => Root.Length == 0 ? path : path[Root.Length..].TrimStart('/');

    /// <param name="names">The names of a file's folders below <see cref="Root"/>, and its own.</param>
    public bool IsMatch(ReadOnlySpan<string> names) => IsMatch(_segments, names);

    /// <summary>Whether a match can stand in a folder.</summary>
    /// <param name="names">The names of the folders below <see cref="Root"/> that lead there.</param>
    public bool MayHold(ReadOnlySpan<string> names)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (i >= _segments.Length - 1 && !_segments.Contains("**"))
                return false;
            if (_segments[i] == "**")
                return !names[i..].ToArray().Any(name => name.StartsWith('.')) || _segments.Skip(i).Any(segment => segment.StartsWith('.'));
            if (!IsNameMatch(_segments[i], names[i]))
                return false;
        }

        return true;
    }

    private static bool IsMatch(ReadOnlySpan<string> segments, ReadOnlySpan<string> names)
    {
        if (segments.IsEmpty)
            return names.IsEmpty;
        if (segments[0] != "**")
            return !names.IsEmpty && IsNameMatch(segments[0], names[0]) && IsMatch(segments[1..], names[1..]);
        if (segments.Length == 1)
            return !names.IsEmpty && !names[0].StartsWith('.') && (names.Length == 1 || IsMatch(segments, names[1..]));
        return IsMatch(segments[1..], names) || (!names.IsEmpty && !names[0].StartsWith('.') && IsMatch(segments, names[1..]));
    }

    private static bool IsNameMatch(string segment, string name) =>
        (!name.StartsWith('.') || segment.StartsWith('.'))
        && FileSystemName.MatchesSimpleExpression(segment.Replace(@"\", @"\\", StringComparison.Ordinal), name, ignoreCase: OperatingSystem.IsWindows());
}

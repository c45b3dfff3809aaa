using System.Globalization;
using DocModel.Reading.Naming;

namespace DocModel.Reading.Outline;

/// <summary>Headings as GitHub makes anchors of them: small letters, digits, hyphens for spaces, <c>-1</c> for repeats.</summary>
internal sealed class HeadingSlug
{
    private const int MostOnStack = 128;

    private readonly Dictionary<string, int> _repeats;

    /// <param name="headings">About how many headings there are.</param>
    public HeadingSlug(int headings = 0) => _repeats = new Dictionary<string, int>(headings, StringComparer.Ordinal);

    /// <summary>Takes an id that a heading has by itself.</summary>
    public void Reserve(string id) => _repeats[id] = _repeats.TryGetValue(id, out var count) ? count : 0;

    /// <summary>An id that no heading before has.</summary>
    public string Unique(string id)
    {
        var unique = id;
        if (_repeats.TryGetValue(id, out var count))
        {
            do
                unique = id + "-" + (++count).ToString(CultureInfo.InvariantCulture);
            while (_repeats.ContainsKey(unique));
            _repeats[id] = count;
        }

        _repeats[unique] = 0;
        return unique;
    }

    public static string Of(string heading)
    {
        var words = heading.AsSpan().Trim();
        var slug = words.Length <= MostOnStack ? stackalloc char[MostOnStack] : new char[words.Length];
        var length = 0;
        foreach (var c in words)
        {
            if (c is ' ' or '\n' or '\t' or '-')
                slug[length++] = '-';
            else if (c == '_' || IdentifierLetters.IsDigit(c) || IdentifierLetters.IsAnyLetter(c) || IdentifierLetters.IsMark(c))
                slug[length++] = IdentifierLetters.ToLower(c);
        }

        return length == 0 ? "section" : slug.Slice(0, length).ToString();
    }

    /// <summary>Whether an id is the heading's anchor, perhaps with a number for a repeat.</summary>
    public static bool IsOf(string id, string heading)
    {
        var slug = Of(heading);
        if (!id.StartsWith(slug, StringComparison.Ordinal))
            return false;
        if (id.Length == slug.Length)
            return true;
        for (var i = slug.Length + 1; i < id.Length; i++)
        {
            if (!IdentifierLetters.IsDigit(id[i]))
                return false;
        }

        return id[slug.Length] == '-' && id.Length > slug.Length + 1;
    }
}

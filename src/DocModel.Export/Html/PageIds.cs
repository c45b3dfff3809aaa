using System.Text;

namespace DocModel.Export.Html;

/// <summary>The ids of a page: no two alike, none with white space, each made from what it stands for.</summary>
internal sealed class PageIds
{
    private readonly Dictionary<string, int> _repeats = new(StringComparer.Ordinal);

    /// <summary><paramref name="id"/>, or with <c>-1</c>, <c>-2</c> … where it is taken.</summary>
    public string Unique(string id)
    {
        id = WithoutSpace(id);
        var unique = id;
        if (_repeats.TryGetValue(id, out var count))
        {
            do
                unique = FormattableString.Invariant($"{id}-{++count}");
            while (_repeats.ContainsKey(unique));
            _repeats[id] = count;
        }

        _repeats[unique] = 0;
        return unique;
    }

    /// <summary>Takes an id as it is; false where it is taken.</summary>
    public bool TryTake(string id)
    {
        if (id.Length == 0 || id != WithoutSpace(id) || _repeats.ContainsKey(id))
            return false;
        _repeats[id] = 0;
        return true;
    }

    /// <summary>Whether a link may lead to the id.</summary>
    public bool Has(string id) => _repeats.ContainsKey(id);

    /// <summary>The link to an id: <c>#id</c>, with what a URL's fragment must not hold written as percent signs and digits.</summary>
    public static string LinkTo(string id)
    {
        var link = new StringBuilder("#", id.Length + 1);
        foreach (var c in id)
        {
            if (c is '%' or '"' or '<' or '>' or '`' || c < '!' || c == '\u007f')
                link.Append('%').Append(((int)c).ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            else
                link.Append(c);
        }

        return link.ToString();
    }

    /// <summary>A heading as GitHub makes an anchor of it: small letters, digits, hyphens for spaces.</summary>
    /// <param name="words">The heading, or other words.</param>
    /// <param name="wordLimit">How many words at most.</param>
    public static string Slug(string words, int wordLimit = int.MaxValue)
    {
        var slug = new StringBuilder();
        foreach (var c in words.Trim())
        {
            if (c is ' ' or '\n' or '\t' or '-')
            {
                if (c != '-' && --wordLimit == 0)
                    break;
                slug.Append('-');
            }
            else if (c == '_' || char.IsLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
        }

        return slug.Length == 0 ? "section" : slug.ToString();
    }

    /// <summary>Seven letters that stay as long as the words stay, whatever is written before them.</summary>
    public static string Digest(string text, TextSpan span)
    {
        const string Letters = "abcdefghijklmnopqrstuvwxyz234567";
        var hash = 14695981039346656037UL;
        for (var i = span.Start; i < span.End; i++)
            hash = unchecked((hash ^ text[i]) * 1099511628211UL);
        var digest = new char[7];
        for (var i = 0; i < digest.Length; i++, hash >>= 5)
            digest[i] = Letters[(int)((hash ^ (hash >> 29)) & 31)];
        return new string(digest);
    }

    private static string WithoutSpace(string id)
    {
        var clean = id;
        foreach (var c in id)
        {
            if (c is <= ' ' or '\u007f' || char.IsSurrogate(c) || char.IsWhiteSpace(c))
                clean = clean.Replace(c, '-');
        }

        return clean.Length == 0 ? "section" : clean;
    }
}

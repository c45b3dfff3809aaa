using System.Text;

namespace DocModel.Generator.Emit;

/// <summary>The first words of an element, as its documentation shows them.</summary>
internal static class OpeningWords
{
    public const int Limit = 300;

    /// <summary>Looks at no more of the text than can be shown, so that a long section costs no more than a short one.</summary>
    public static string Of(Document document, TextSpan span)
    {
        var looked = Math.Min(span.Length, 2 * Limit);
        return Of(document.GetText(new TextSpan(span.Start, looked)), isWhole: looked == span.Length);
    }

    public static string Of(string text, bool isWhole = true)
    {
        var words = new StringBuilder(Math.Min(text.Length, Limit + 1));
        var lastSpace = 0;
        var pending = false;
        foreach (var c in text)
        {
            if (c is ' ' or '\n' or '\t' or '\r' or '\u00A0')
            {
                pending = words.Length > 0;
                continue;
            }

            if (pending)
            {
                lastSpace = words.Length;
                words.Append(' ');
                pending = false;
            }

            if (words.Length >= Limit)
                return Cut(words, lastSpace);
            words.Append(c);
        }

        return isWhole ? words.ToString() : Cut(words, lastSpace);
    }

    private static string Cut(StringBuilder words, int lastSpace)
    {
        // A single word of the whole length is cut inside, but not inside a surrogate pair.
        words.Length = lastSpace > 0 ? lastSpace : words.Length;
        if (words.Length > 0 && char.IsHighSurrogate(words[words.Length - 1]))
            words.Length--;
        return words.Append('…').ToString();
    }
}

using DocModel.Reading.Quotations.Marks;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Terms;

/// <summary>The words of a quoted expression, folded, and the key under which its spellings meet.</summary>
/// <param name="Words">Words and numbers; hyphens and apostrophes are left out, a comma counts as a word.</param>
/// <param name="Joined">The same with words joined over their hyphens.</param>
/// <param name="Key">All letters in a row, without a leading article.</param>
internal sealed record TermWords(string[] Words, string[] Joined, string Key)
{
    /// <summary>Longer expressions are looked for by their first words.</summary>
    public const int MostWords = 24;

    public static ReadOnlySpan<char> Hyphens => "-‐‑".AsSpan();

    public static TermWords Of(TokenList tokens, Quote quote)
    {
        var words = new List<string>();
        List<string>? joined = null;
        var first = quote.Inner;
        if (tokens.Is(first, WordClass.Article) && first + 1 < quote.InnerEnd)
            first++;
        for (var i = first; i < quote.InnerEnd && words.Count < MostWords; i++)
        {
            if (tokens[i].Kind == TokenKind.Mark)
            {
                if (tokens.IsMark(i, ',') && i + 1 < quote.InnerEnd)
                {
                    words.Add(",");
                    joined?.Add(",");
                }

                continue;
            }

            if (words.Count > 0 && i + 1 < quote.InnerEnd && tokens[i + 1].Kind == TokenKind.Word && IsPossessive(tokens, i))
                continue;
            var word = WordStem.Fold(tokens.Chars(i));
            if (words.Count > 0 && i >= first + 2 && IsHyphen(tokens, i - 1) && !tokens[i].Is(TokenFlags.SpaceBefore))
            {
                joined ??= [.. words];
                joined[joined.Count - 1] += word;
            }
            else
                joined?.Add(word);
            words.Add(word);
        }

        string[] all = [.. words];
        return new TermWords(all, joined is null ? all : [.. joined], all.Length == 1 ? KeyOf(all[0]) : string.Concat(all.Select(KeyOf)));
    }

    private static string KeyOf(string word) => word == "," ? "" : SpellingVariants.Canonical(IrregularPlurals.Singular(word));

    /// <summary>The "s" of "state’s": an owner is the same word in the singular and in the plural.</summary>
    public static bool IsPossessive(TokenList tokens, int i) =>
        i > 1 && tokens[i].Length == 1 && (tokens.Text[tokens[i].Start] | 0x20) == 's' && !tokens[i].Is(TokenFlags.SpaceBefore)
        && tokens.Text[tokens[i].Start - 1] is '’' or '\'' && !tokens[i - 1].Is(TokenFlags.SpaceBefore) && tokens[i - 2].Length > 2;

    public static bool IsHyphen(TokenList tokens, int i) =>
        tokens[i].Kind == TokenKind.Mark && !tokens[i].Is(TokenFlags.SpaceBefore) && Hyphens.IndexOf(tokens.Text[tokens[i].Start]) >= 0;
}

using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Terms;

/// <summary>The words of a quoted expression, folded, and the key under which its spellings meet.</summary>
/// <param name="Words">Words and numbers; hyphens and apostrophes are left out, a comma counts as a word.</param>
/// <param name="Joined">The same with words joined over their hyphens.</param>
/// <param name="Key">All letters in a row, without a leading article.</param>
internal sealed record TermWords(FoldedWord[] Words, FoldedWord[] Joined, string Key)
{
    /// <summary>Longer expressions are looked for by their first words.</summary>
    public const int MostWords = 24;

    public static ReadOnlySpan<char> Hyphens => "-‐‑".AsSpan();

    /// <summary>The "s" of "state’s": an owner is the same word in the singular and in the plural.</summary>
    public static bool IsPossessive(TokenList tokens, int i) =>
        i > 1 && tokens[i].Length == 1 && (tokens.Text[tokens[i].Start] | 0x20) == 's' && !tokens[i].Is(TokenFlags.SpaceBefore)
        && tokens.Text[tokens[i].Start - 1] is '’' or '\'' && !tokens[i - 1].Is(TokenFlags.SpaceBefore) && tokens[i - 2].Length > 2;

    public static bool IsHyphen(TokenList tokens, int i) =>
        tokens[i].Kind == TokenKind.Mark && !tokens[i].Is(TokenFlags.SpaceBefore) && Hyphens.IndexOf(tokens.Text[tokens[i].Start]) >= 0;
}

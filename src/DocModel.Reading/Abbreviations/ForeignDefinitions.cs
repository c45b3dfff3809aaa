using DocModel.Reading.Tokens;

namespace DocModel.Reading.Abbreviations;

/// <summary>
/// The long form of initials that come from another language: "the Yugoslav People’s Army (JNA)". A name with an article stands right in front of
/// the parentheses, and one of the initials at least is an initial of the name, as of words that languages share. Initials that do not come again
/// must be as many as the words.
/// </summary>
internal static class ForeignDefinitions
{
    private const int MostLetters = 5;

    private const int MostTokens = 16;

    /// <param name="tokens">The text's tokens.</param>
    /// <param name="use">The first use of the initials.</param>
    /// <param name="isOnly">Whether there is no other.</param>
    /// <returns>The name; an empty span for none.</returns>
    public static TextSpan Find(TokenList tokens, TextSpan use, bool isOnly)
    {
        var at = tokens.IndexAt(use.Start);
        if (use.Length is < 2 or > MostLetters || at < 4 || at + 1 >= tokens.Count || !tokens.IsMark(at - 1, '(') || !tokens.IsMark(at + 1, ')'))
            return default;
        var end = at - 1;
        var words = 0;
        var shared = false;
        for (var i = end - 1; i >= 0 && end - i <= MostTokens && !tokens[i + 1].Is(TokenFlags.BlockStart); i--)
        {
            if (tokens.Is(i, WordClass.Article) && !tokens[i].Is(TokenFlags.AllUpper))
            {
                if (words >= 2 && shared && (!isOnly || words == use.Length) && tokens[i + 1].Is(TokenFlags.Capitalized))
                    return TextSpan.FromBounds(tokens[i + 1].Start, tokens[end - 1].End);
                if (words == 0)
                    return default;
                continue;
            }

            if (IsName(tokens, i))
            {
                words++;
                shared |= tokens.Text.AsSpan(use.Start, use.Length).IndexOf(tokens.Text[tokens[i].Start]) >= 0;
            }
            else if (words == 0 ? !IsOwnersMark(tokens, i) : !IsOwnersMark(tokens, i) && !tokens.Is(i, WordClass.Preposition | WordClass.Conjunction))
            {
                return default;
            }
        }

        return default;
    }

    private static bool IsName(TokenList tokens, int i) =>
        tokens[i].Kind == TokenKind.Word && tokens[i].Is(TokenFlags.Capitalized) && !tokens[i].Is(TokenFlags.AllUpper);

    /// <summary>The apostrophe and the "s" of an owner, and a hyphen.</summary>
    private static bool IsOwnersMark(TokenList tokens, int i) =>
        tokens[i] is { Kind: TokenKind.Word, Length: 1 } && !tokens[i].Is(TokenFlags.Capitalized)
        || (tokens[i].Kind == TokenKind.Mark && tokens.Text[tokens[i].Start] is '’' or '\'' or '-');
}

using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Terms;

/// <summary>Words built like the name of a trade that no list has: "lumpman", "shotwright".</summary>
internal static class TradeWords
{
    private static readonly string[] Endings = ["man", "men", "boy", "boys", "woman", "women", "wright", "smith", "keeper", "monger"];

    /// <summary>Whether a word is built so; who is a gentleman or a policeman is known, and between marks means something else.</summary>
    public static bool IsTrade(TokenList tokens, int token)
    {
        if (tokens[token].Kind != TokenKind.Word || tokens[token].Length < 6 || tokens[token].Is(TokenFlags.Capitalized) || tokens.Has(token, WordClass.Role))
            return false;
        foreach (var ending in Endings)
        {
            if (tokens.Chars(token).EndsWith(ending.AsSpan(), StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}

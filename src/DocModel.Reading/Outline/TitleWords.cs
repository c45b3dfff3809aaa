using DocModel.Reading.Tokens;

namespace DocModel.Reading.Outline;

/// <summary>Words that a title seldom begins or ends with.</summary>
internal static class TitleWords
{
    private static readonly WordSet Light = new(
        "context", "case", "cases", "part", "parts", "kind", "kinds", "sort", "number", "result", "results", "lack", "way", "ways", "use", "view",
        "sense", "fact", "basis", "middle", "end", "beginning", "side", "sides", "rest", "lot", "light", "absence", "presence", "favour", "favor");

    private static readonly WordSet Participles = new(
        "given", "taken", "made", "held", "seen", "overseen", "known", "called", "led", "written", "shown", "drawn", "found", "built", "sent", "sold",
        "bought", "brought", "kept", "left", "told", "born", "begun", "chosen", "driven", "fallen", "grown", "laid", "lost", "paid", "set", "put");

    /// <summary>"the context of a crisis" is about the crisis.</summary>
    public static bool IsLight(ReadOnlySpan<char> word) => Light.Contains(word);

    /// <summary>"Switzerland on Thursday", "Dyrrhachium in the summer": when something was is no topic. A feast or a "Prague Spring" is a name.</summary>
    public static bool TellsWhen(TokenList tokens, int first, int end)
    {
        for (var t = first; t < end; t++)
        {
            if (tokens.Is(t, WordClass.Weekday) && tokens[t].Is(TokenFlags.Capitalized))
                return true;
        }

        return tokens[end - 1].Kind == TokenKind.Number
            || (tokens.Is(end - 1, WordClass.Month) && tokens[end - 1].Is(TokenFlags.Capitalized))
            || (tokens.Is(end - 1, WordClass.Season) && !tokens[end - 1].Is(TokenFlags.Capitalized));
    }

    /// <summary>"the talks overseen" goes on with who oversaw them.</summary>
    public static bool IsParticiple(TokenList tokens, int token)
    {
        if (tokens[token].Kind != TokenKind.Word || tokens[token].Is(TokenFlags.Capitalized))
            return false;
        var word = tokens.Chars(token);
        return Participles.Contains(word)
            || (word.Length > 4 && word.EndsWith("ed".AsSpan(), StringComparison.Ordinal) && !word.EndsWith("eed".AsSpan(), StringComparison.Ordinal) && tokens[token].Word == 0);
    }
}

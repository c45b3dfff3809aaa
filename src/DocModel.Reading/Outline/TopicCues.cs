using DocModel.Reading.Tokens;

namespace DocModel.Reading.Outline;

/// <summary>How the first sentence of a paragraph shows whether it turns to something else or goes on.</summary>
internal static class TopicCues
{
    /// <summary>A date or a name far into a sentence is not what the paragraph is about.</summary>
    private const int TokensForDates = 24;

    /// <summary>The longest first sentence that is looked at.</summary>
    private const int MostTokens = 80;

    /// <param name="tokens">The text's tokens.</param>
    /// <param name="stems">Their stems.</param>
    /// <param name="paragraphs">The first token of each paragraph and behind the last.</param>
    /// <param name="sentenceEnds">Behind the first sentence of each paragraph.</param>
    /// <returns>For each paragraph what speaks for a boundary before it; negative for what speaks against it.</returns>
    public static double[] Of(TokenList tokens, TopicStems stems, int[] paragraphs, int[] sentenceEnds)
    {
        var cues = new double[paragraphs.Length - 1];
        // The last paragraph that has a name, plus one.
        var lastWith = new int[stems.Count];
        var capitals = tokens.Capitals;
        var next = 0;
        for (var p = 0; p < cues.Length; p++)
        {
            int start = paragraphs[p], end = Math.Min(sentenceEnds[p], start + MostTokens);
            if (p > 0 && end > start)
                cues[p] = Opening(tokens, start, end) + Time(tokens, start, end) + Actors(tokens, stems, start, end, capitals.Slice(next), lastWith, p);
            for (; next < capitals.Length && capitals[next] < paragraphs[p + 1]; next++)
            {
                if (IsName(tokens, stems, capitals[next], start))
                    lastWith[stems[capitals[next]]] = p + 1;
            }
        }

        return cues;
    }

    private static double Opening(TokenList tokens, int start, int end)
    {
        if (start + 1 < end && IsWord(tokens, start, "of") && IsWord(tokens, start + 1, "course"))
            return 0.5;
        if (start + 1 < end && tokens.Is(start, WordClass.Preposition)
            && (IsWord(tokens, start + 1, "addition") || IsWord(tokens, start + 1, "example") || IsWord(tokens, start + 1, "instance")))
        {
            return -1;
        }

        if (tokens.Is(start, WordClass.GoesOn))
            return -1;
        if (tokens.Is(start, WordClass.TurnsTo))
            return 0.5;
        var isAdverbial = tokens.Is(start, WordClass.Preposition) && start + 1 < end
            && (tokens[start + 1].Kind == TokenKind.Number || tokens.Is(start + 1, WordClass.Article | WordClass.Month));
        return isAdverbial ? 0.5 : 0;
    }

    private static double Time(TokenList tokens, int start, int end)
    {
        for (var t = start; t < Math.Min(end, start + TokensForDates); t++)
        {
            if (tokens[t].Kind == TokenKind.Number ? tokens[t].Length == 4 && tokens.Chars(t)[0] is '1' or '2'
                : tokens[t].Is(TokenFlags.Capitalized) && tokens.Is(t, WordClass.Month))
            {
                return 0.5;
            }
        }

        return 0;
    }

    /// <summary>Names that the paragraph before does not have, and names that no paragraph before has.</summary>
    private static double Actors(TokenList tokens, TopicStems stems, int start, int end, ReadOnlySpan<int> capitals, int[] lastWith, int paragraph)
    {
        double other = 0, unheard = 0;
        foreach (var t in capitals)
        {
            if (t >= end)
                break;
            if (!IsName(tokens, stems, t, start) || lastWith[stems[t]] == paragraph)
                continue;
            other = 0.25;
            if (lastWith[stems[t]] == 0)
                unheard = 0.35;
        }

        return other + unheard;
    }

    /// <summary>A word with a capital that does not come from the beginning of a sentence.</summary>
    private static bool IsName(TokenList tokens, TopicStems stems, int token, int start) =>
        token > start && stems[token] >= 0 && tokens[token].Is(TokenFlags.Capitalized) && tokens[token].Is(TokenFlags.SpaceBefore)
        && tokens[token - 1].Kind == TokenKind.Word;

    private static bool IsWord(TokenList tokens, int token, string word) =>
        tokens.IsWord(token, word);
}

using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Outline;

/// <summary>A short clause that opens a section and says what it is about: "Money is the usual objection", "The railway reached Brenn".</summary>
internal static class OpeningClause
{
    private const int LeastWords = 2, MostWords = 6, MostTokens = 24;

    private const WordClass Points = WordClass.Pronoun | WordClass.GoesOn | WordClass.TurnsTo | WordClass.Opener | WordClass.Conjunction | WordClass.Preposition;

    private const WordClass Times = WordClass.Month | WordClass.Weekday | WordClass.Season | WordClass.DayPart | WordClass.TimeUnit | WordClass.Deictic;

    /// <summary>What points to words that stand elsewhere.</summary>
    private static readonly WordSet Pointers = new("this", "that", "these", "those", "there", "such", "what", "so", "too", "which", "who", "whose", "how", "why", "here", "else");

    /// <summary>Verbs that say all without an object.</summary>
    private static readonly WordSet Complete = new(
        "began", "begins", "ended", "ends", "failed", "fails", "closed", "collapsed", "changed", "changes", "stopped", "grew", "grows", "fell", "rose", "died", "spread", "vanished", "resisted",
        "returned", "arrived", "declined", "improved", "worsened", "multiplied", "disappeared", "survived");

    /// <summary>Verbs of which the time is what they say: "The siege lasted | from May".</summary>
    private static readonly WordSet Timed = new("lasted", "lasts", "ran", "runs", "dates", "dated", "falls", "took", "takes");

    /// <param name="tokens">The text's tokens.</param>
    /// <param name="first">The first token of the sentence.</param>
    /// <param name="sentenceEnd">Behind its last.</param>
    /// <returns>Behind the last word of the clause that begins with the first token, 0 where there is none.</returns>
    public static int End(TokenList tokens, int first, int sentenceEnd)
    {
        if (sentenceEnd - first <= LeastWords || !tokens.IsMark(sentenceEnd - 1, '.') || tokens[first].Kind != TokenKind.Word || (tokens.Is(first, Points) && !tokens.Is(first, WordClass.Cardinal)) || Pointers.Contains(tokens, first))
            return 0;
        Span<WordTag> tags = stackalloc WordTag[MostTokens];
        tags.Clear();
        var window = Math.Min(sentenceEnd, first + MostTokens);
        SentenceTagger.Tag(tokens, first, window, tags);
        int best = 0, words = 0, verb = -1;
        for (var t = first; t < window; t = NounPhrases.WordEnd(tokens, t, window))
        {
            var tag = tags[t - first];
            if (tokens[t].Kind == TokenKind.Mark)
                return verb > first && EndsAtMark(tokens, t, sentenceEnd) && words >= LeastWords && IsWhole(tokens, first, t, tags) ? t : best;
            if (tokens[t].Kind == TokenKind.Number || (t > first && !tokens[t].Is(TokenFlags.SpaceBefore)) || tokens.Is(t, WordClass.Pronoun) || Pointers.Contains(tokens, t) || ++words > MostWords + 1)
                return best;
            if (verb < 0 && tag is WordTag.Verb or WordTag.Auxiliary)
            {
                if (t == first || tags[t - 1 - first] is not (WordTag.Noun or WordTag.Name or WordTag.Possessive or WordTag.Adverb))
                    return 0;
                verb = t;
            }
            else if (verb < 0 && tag is WordTag.Subordinator or WordTag.Pronoun or WordTag.Infinitive or WordTag.Gerund or WordTag.Participle)
                return 0;
            else if (verb > first && tokens.Is(t, WordClass.Preposition) && words > LeastWords && words <= MostWords + 1 && HasSaidAll(tokens, first, verb, t, tags) && IsWhole(tokens, first, t, tags))
                best = t;
            if (words > MostWords)
                return best;
        }

        return best;
    }

    /// <summary>A stop, or a comma behind which another clause begins.</summary>
    private static bool EndsAtMark(TokenList tokens, int mark, int sentenceEnd) =>
        mark == sentenceEnd - 1 || tokens.IsMark(mark, ';') || tokens.IsMark(mark, ':') || (tokens.IsMark(mark, ',') && (tokens.Chars(mark + 1) is "and" or "but" or "for" or "yet"));

    /// <summary>Whether a preposition only adds to the clause in front of it, which has an object, a participle or a verb that needs neither.</summary>
    private static bool HasSaidAll(TokenList tokens, int first, int verb, int end, ReadOnlySpan<WordTag> tags)
    {
        var isBeforeTime = tokens[end + 1].Kind == TokenKind.Number || tokens.Is(end + 1, Times);
        if (end == verb + 1)
            return Complete.Contains(tokens, verb) || (isBeforeTime && !Timed.Contains(tokens, verb));
        var last = tags[end - 1 - first];

        // "was brought | up", "are required | to have", "has been in a dispute | with", "was a son | of": what follows says the most of it.
        // "was sold | in 1921", "was cast | in Lisbon", "was mapped | by the Survey" has been told.
        if (tags[verb - first] == WordTag.Auxiliary && !(last == WordTag.Participle && tokens.IsWord(end - 2, "has")))
        {
            return last == WordTag.Participle
                ? isBeforeTime || (tokens.Chars(end) is "in" or "at" or "on" && tokens[end + 1].Is(TokenFlags.Capitalized)) || (tokens.Chars(end) is "by" && tokens.Chars(verb) is "was" or "were")
                : isBeforeTime && last is WordTag.Noun or WordTag.Name;
        }

        // "have the right | to", "had no intention | of"; "a guild | of their own" is a guild.
        if (tokens.Chars(end) is "of" or "to")
            return last is WordTag.Noun or WordTag.Name && tokens.Is(end + 1, WordClass.Determiner) && tokens.IsWord(Math.Min(end + 2, tokens.Count - 1), "own");
        return last is WordTag.Noun or WordTag.Name or WordTag.Participle;
    }

    private static bool IsWhole(TokenList tokens, int first, int end, ReadOnlySpan<WordTag> tags)
    {
        var last = end - 1;
        return !tokens.Is(last, Times | WordClass.Preposition | WordClass.Article | WordClass.Determiner | WordClass.Conjunction) && tags[last - first] != WordTag.Auxiliary;
    }
}

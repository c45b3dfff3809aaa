using DocModel.Reading.Tokens;

namespace DocModel.Reading.Outline;

/// <summary>Runs of words that are probably noun phrases, told by the words around them.</summary>
/// <remarks>
/// Without a grammar: a noun phrase stands between function words and marks (Rose et al., "Automatic keyword extraction", 2010). Verbs at
/// its edges give themselves away: what follows a pronoun or an auxiliary, what stands before an article, and what ends in -ed and -ly.
/// </remarks>
internal static class NounPhrases
{
    /// <summary>What divides noun phrases.</summary>
    private const WordClass Divider = WordClass.Article | WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun
        | WordClass.Auxiliary | WordClass.Determiner | WordClass.PlainVerb | WordClass.PastTense;

    private static readonly WordSet PluralsBeforeNouns = new(
        "arms", "sports", "sales", "goods", "customs", "news", "rights", "affairs", "relations", "services", "systems", "operations", "communications", "materials", "savings", "earnings",
        "works", "means", "series", "species", "human", "resources", "futures", "bonds", "jobs", "drugs", "weapons", "games", "states", "nations", "parks", "records", "trades", "careers",
        "humanities", "letters", "accounts", "parliaments", "always", "perhaps", "overseas", "indoors", "outdoors", "sometimes", "towards", "upwards", "less", "across", "this", "does", "was", "has");

    private static readonly WordSet Adverbs = new("seldom", "ought", "anywhere", "everywhere", "nowhere", "somewhere", "maybe", "afterward", "besides", "alike", "apart", "aside");

    /// <summary>Collects the phrases among the tokens <c>[start, end)</c> of one sentence.</summary>
    public static void Collect(TokenList tokens, int start, int end, List<NounPhrase> phrases)
    {
        for (var t = start; t < end;)
        {
            if (!IsPart(tokens, t, start))
            {
                t++;
                continue;
            }

            var first = t;
            t = WordEnd(tokens, t, end);
            while (t < end && IsPart(tokens, t, start) && !EndsBefore(tokens, t, end, start))
                t = WordEnd(tokens, t, end);
            Add(tokens, start, end, first, t, phrases);
        }
    }

    /// <summary>Behind a word with the parts that hyphens and apostrophes join to it: "co-operation", "author’s".</summary>
    public static int WordEnd(TokenList tokens, int token, int end)
    {
        var t = token + 1;
        while (t + 1 < end && tokens[t].Kind == TokenKind.Mark && !tokens[t].Is(TokenFlags.SpaceBefore)
            && tokens.Text[tokens[t].Start] is '-' or '\'' or '’' or '\u2010' or '\u2011'
            && tokens[t + 1].Kind == TokenKind.Word && !tokens[t + 1].Is(TokenFlags.SpaceBefore))
        {
            t += 2;
        }

        return t;
    }

    private static bool IsPart(TokenList tokens, int token, int sentence)
    {
        if (tokens[token].Kind != TokenKind.Word || !tokens[token].Is(TokenFlags.SpaceBefore) && token > sentence && IsJoined(tokens, token))
            return false;
        if (tokens.Is(token, Divider))
        {
            // "May" and "Will" inside a name are no auxiliaries, and US is no pronoun.
            return tokens[token].Is(TokenFlags.AllUpper) && tokens[token].Length > 1;
        }

        return !IsAdverb(tokens, token) && !Adverbs.Contains(tokens, token);
    }

    private static bool IsJoined(TokenList tokens, int token) => tokens[token - 1].Kind != TokenKind.Mark;

    /// <summary>A participle behind a plain noun says what the noun did: "the council adopted", "the council adopting laws".</summary>
    private static bool EndsBefore(TokenList tokens, int token, int end, int sentence) =>
        BeginsPredicate(tokens, token) || tokens.Is(token, WordClass.Cardinal) && !IsCapital(tokens, token) || (IsParticiple(tokens, token) || IsGerund(tokens, token) && token + 1 < end && IsPart(tokens, token + 1, sentence))
        && tokens[token - 1].Kind == TokenKind.Word && !IsPossessive(tokens, token - 1)
        && !IsAdjective(tokens.Chars(token - 1));

    /// <summary>Behind a plural stands what its things do: "poplars | drop branches". Few nouns go before others in the plural.</summary>
    private static bool BeginsPredicate(TokenList tokens, int token)
    {
        var noun = token - 1;
        if (tokens[noun].Kind != TokenKind.Word || tokens[noun].Length < 4 || IsCapital(tokens, token) || (IsCapital(tokens, noun) && !tokens[noun].Is(TokenFlags.BlockStart) && noun > 0 && tokens[noun - 1].Kind == TokenKind.Word))
            return false;
        var word = tokens.Chars(noun);
        return word[word.Length - 1] == 's' && word[word.Length - 2] is not ('s' or 'u' or 'i' or 'c') && !PluralsBeforeNouns.Contains(tokens, noun)
            && (!tokens.Chars(token).EndsWith("s".AsSpan(), StringComparison.Ordinal) || tokens.Chars(token).EndsWith("ss".AsSpan(), StringComparison.Ordinal));
    }

    private static void Add(TokenList tokens, int start, int sentenceEnd, int first, int end, List<NounPhrase> phrases)
    {
        var before = first > start ? first - 1 : -1;
        var isAfterRelative = before > start && tokens.Chars(before) is "which" or "that" or "who";
        var isAfterDeterminer = before >= 0 && tokens.Is(before, WordClass.Determiner | WordClass.Article) && !(isAfterRelative && IsParticiple(tokens, first));
        var isAfterNot = before > start && tokens.Chars(before) is "not" or "never" && tokens.Is(before - 1, WordClass.Auxiliary);
        if (!isAfterDeterminer && before >= 0 && (isAfterNot || tokens.Is(before, WordClass.Pronoun | WordClass.Auxiliary) || BeginsPredicate(tokens, first)) && !IsCapital(tokens, first))
            first = WordEnd(tokens, first, end);
        else if (before >= 0 && IsTo(tokens, before) && !IsCapital(tokens, first))
            first = WordEnd(tokens, first, end);
        while (first < end && !isAfterDeterminer && (IsParticiple(tokens, first) || IsGerund(tokens, first)) && !IsHyphenated(tokens, first, end))
            first = WordEnd(tokens, first, end);
        // A phrase that an article or a pronoun follows ends in a verb.
        var last = LastWord(tokens, first, end);
        if (last > first && end < sentenceEnd && !IsCapital(tokens, last)
            && tokens.Is(end, WordClass.Article | WordClass.Pronoun | WordClass.Determiner) && !(tokens.Chars(end) is "that" or "which" or "who"))
        {
            end = last;
        }

        // "Signed at Locarno": a participle begins a sentence with a capital, unlike the first word of a name.
        while (first < end && first == start && WordEnd(tokens, first, sentenceEnd) is var second && IsParticipleOfSentence(tokens, first)
            && (second == end ? second >= sentenceEnd || !IsCapital(tokens, second) : !IsCapital(tokens, second)))
        {
            first = second;
        }

        while (first < end && !BeginsName(tokens, first, end, start) && (tokens.Is(first, WordClass.SaysLittle)
            || first == start && tokens.Is(first, WordClass.TurnsTo | WordClass.GoesOn | WordClass.Opener)))
        {
            first = WordEnd(tokens, first, end);
        }

        last = LastWord(tokens, first, end);
        while (last >= first && first < end && (tokens.Is(last, WordClass.SaysLittle) || IsParticiple(tokens, last) && last > first))
        {
            end = last;
            last = LastWord(tokens, first, end);
        }

        if (first < end)
            phrases.Add(new NounPhrase(first, end));
    }

    /// <summary>"New York City": a name keeps a word that says little elsewhere. What begins a sentence has its capital anyway, "Other Europeans".</summary>
    public static bool BeginsName(TokenList tokens, int first, int end, int sentence) =>
        IsCapital(tokens, first) && first + 1 < end && tokens[first + 1].Kind == TokenKind.Word && IsCapital(tokens, first + 1)
        && (first > sentence || tokens.IsWord(first, "new"));

    private static int LastWord(TokenList tokens, int first, int end)
    {
        var last = first;
        for (var t = first; t < end; t = WordEnd(tokens, t, end))
            last = t;
        return last;
    }

    private static bool IsHyphenated(TokenList tokens, int word, int end) =>
        WordEnd(tokens, word, end) > word + 1 && tokens.Text[tokens[word + 1].Start] is '-' or '\u2010' or '\u2011';

    private static bool IsPossessive(TokenList tokens, int token) =>
        token > 0 && tokens[token].Length == 1 && tokens[token - 1].Kind == TokenKind.Mark;

    private static bool IsCapital(TokenList tokens, int token) => tokens[token].Is(TokenFlags.Capitalized);

    private static bool IsTo(TokenList tokens, int token) =>
        tokens[token].Length == 2 && tokens.IsWord(token, "to");

    private static bool IsParticiple(TokenList tokens, int token) =>
        HasEnding(tokens, token, "ed", 5) || (tokens[token].Length == 4 && tokens.Chars(token) is "died" or "aged" or "owed" or "lied" or "tied");

    private static bool IsParticipleOfSentence(TokenList tokens, int token) =>
        tokens[token].Kind == TokenKind.Word && !tokens.Is(token, WordClass.NounLikeOther) && !tokens[token].Is(TokenFlags.AllUpper)
        && (tokens[token].Length >= 5 && tokens.Chars(token).EndsWith("ed".AsSpan(), StringComparison.Ordinal)
            || tokens[token].Length >= 6 && tokens.Chars(token).EndsWith("ing".AsSpan(), StringComparison.Ordinal));

    private static bool IsGerund(TokenList tokens, int token) => HasEnding(tokens, token, "ing", 6);

    private static bool IsAdverb(TokenList tokens, int token) => HasEnding(tokens, token, "ly", 5);

    private static bool HasEnding(TokenList tokens, int token, string ending, int length) =>
        tokens[token].Length >= length && !IsCapital(tokens, token) && !tokens.Is(token, WordClass.NounLikeOther)
        && tokens.Chars(token).EndsWith(ending.AsSpan(), StringComparison.Ordinal);

    private static bool IsAdjective(ReadOnlySpan<char> word) =>
        word.EndsWith("al".AsSpan(), StringComparison.Ordinal) || word.EndsWith("ive".AsSpan(), StringComparison.Ordinal)
        || word.EndsWith("ous".AsSpan(), StringComparison.Ordinal) || word.EndsWith("ic".AsSpan(), StringComparison.Ordinal);
}

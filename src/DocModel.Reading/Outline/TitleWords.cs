using DocModel.Reading.Tokens;

namespace DocModel.Reading.Outline;

/// <summary>Words that a title seldom begins or ends with.</summary>
internal static class TitleWords
{
    private static readonly WordSet Light = new(
        "context", "case", "cases", "part", "parts", "kind", "kinds", "sort", "number", "result", "results", "lack", "way", "ways", "use", "view",
        "sense", "fact", "basis", "middle", "end", "beginning", "side", "sides", "rest", "lot", "light", "absence", "presence", "favour", "favor",
        "feature", "none", "step", "steps", "role", "portion", "portions", "examples", "size", "matter", "wonder", "root", "prospect", "piece", "thousands", "hundreds", "millions", "dozens", "series", "variety", "range", "century", "centuries");

    private static readonly WordSet Vague = new(
        "single", "separate", "whole", "following", "coming", "closing", "final", "total", "recent", "present", "previous", "similar", "special", "various", "entire", "usual", "same",
        "own", "former", "latter", "certain", "particular", "simple", "better", "best", "worse", "worst", "greater", "larger", "odd", "early", "late", "proper", "mere", "oddest", "largest", "greatest", "biggest", "smallest", "oldest", "newest", "latest", "strongest", "highest", "lowest", "cheapest", "commonest", "simplest",
        "vital", "key", "crucial", "immense", "significant", "considerable", "notable", "essential", "enormous", "huge", "alleged", "obvious", "apparent", "current", "overall",
        "remarkable", "interesting", "surprising", "additional", "sufficient", "enough", "initial", "eventual", "possible", "potential", "relevant", "necessary", "typical", "fundamental",
        "extra", "excessive", "increasing", "growing", "substantial", "sadder", "cheaper", "smaller", "older", "newer", "stronger", "weaker", "higher", "lower", "bigger", "wider", "deeper", "longer", "shorter", "easier", "harder", "richer", "poorer");

    private static readonly WordSet Adjectives = new(
        "free", "single", "separate", "whole", "strong", "closing", "following", "coming", "fiscal", "open", "high", "low", "early", "late", "full", "hard", "easy",
        "young", "large", "small", "local", "national", "international", "political", "social", "economic", "financial", "foreign", "final", "total", "recent",
        "present", "previous", "similar", "special", "successful", "powerful", "serious", "famous", "various", "entire", "common", "poor", "rich", "safe", "heavy", "light");

    private static readonly WordSet Participles = new(
        "given", "taken", "made", "held", "seen", "overseen", "known", "called", "led", "written", "shown", "drawn", "found", "built", "sent", "sold",
        "bought", "brought", "kept", "left", "told", "born", "begun", "chosen", "driven", "fallen", "grown", "laid", "lost", "paid", "set", "put");

    private static readonly WordSet Bidding = new(
        "consider", "imagine", "suppose", "take", "note", "notice", "remember", "recall", "compare", "contrast", "distinguish", "think", "look", "let", "ask", "picture", "observe", "assume", "explain", "identify", "define",
        "list", "discuss", "evaluate", "analyse", "analyze", "summarise", "summarize");

    /// <summary>Whether a word that begins a sentence bids the reader do something.</summary>
    public static bool Bids(TokenList tokens, int token) => Bidding.Contains(tokens, token);

    /// <summary>"the context of a crisis" is about the crisis.</summary>
    public static bool IsLight(ReadOnlySpan<char> word) => Light.Contains(word);

    /// <summary>"the spirit of a free", "upstairs in a single", "a system in the sense", "a vote in favour | of Anna": the phrase goes on behind.</summary>
    public static bool IsCut(TokenList tokens, int end)
    {
        var last = end - 1;
        if (tokens[last].Is(TokenFlags.Capitalized))
            return false;
        if (last > 1 && Light.Contains(tokens, last) && tokens.Is(last - 1, WordClass.Article | WordClass.Determiner) && tokens.Is(last - 2, WordClass.Preposition))
            return true;
        return Adjectives.Contains(tokens, last)
            || (end < tokens.Count && !tokens[end].Is(TokenFlags.BlockStart)
                && (tokens.Chars(end) is "of" or "one" or "ones" || (last > 1 && tokens.Chars(end) is "to" && tokens.Chars(last - 1) is "from")));
    }

    /// <summary>"the usual objection" says no more of which than "the objection".</summary>
    public static bool SaysNoWhich(TokenList tokens, int token) => !tokens[token].Is(TokenFlags.Capitalized) && Vague.Contains(tokens, token);

    /// <summary>"thirty tons of slack", "six of the nine miles".</summary>
    public static bool Counts(TokenList tokens, int first, bool isInitial) =>
        (isInitial || !tokens[first].Is(TokenFlags.Capitalized)) && (tokens.Is(first, WordClass.Cardinal)
            || (first > 0 && first + 1 < tokens.Count && tokens.Chars(first + 1) is "of" && (tokens.Is(first - 1, WordClass.Cardinal) || tokens[first - 1].Kind == TokenKind.Number)));

    /// <summary>"Dear Margaret" greets, "thousands and thousands" counts, "recommends Ramsgate" is what somebody does.</summary>
    public static bool IsNoTopic(TokenList tokens, int first, int end)
    {
        if (tokens.IsWord(first, "dear") && (tokens[first].Is(TokenFlags.BlockStart) || tokens[first + 1].Is(TokenFlags.Capitalized)))
            return true;
        if (tokens.Chars(end - 1) is "one" or "ones")
            return true;
        for (var t = first; t < end; t++)
        {
            if (tokens.Chars(t) is "own")
                return true;
        }

        if (end - first == 3 && tokens.Chars(first).EqualsIgnoreCase(tokens.Chars(end - 1)))
            return true;
        return !tokens[first].Is(TokenFlags.Capitalized) && tokens.Is(first, WordClass.SayVerb | WordClass.ClaimVerb) && first > 0 && tokens[first].Length > 4
            && tokens.Chars(first)[^1] is 's' or 'd' && !tokens.Is(first - 1, WordClass.Determiner | WordClass.Article);
    }

    /// <summary>"By Our Harbour Correspondent", "by Anna Hesse and Karl Moe" above an article: who wrote it.</summary>
    public static bool IsByline(TokenList tokens, int first, int end)
    {
        const int LongestByline = 12;
        if (end - first is < 2 or > LongestByline || !tokens.IsWord(first, "by") || tokens[end - 1].Kind != TokenKind.Word)
            return false;
        for (var t = first + 1; t < end; t++)
        {
            if (tokens[t].Kind == TokenKind.Word && !tokens[t].Is(TokenFlags.Capitalized) && !tokens.Is(t, WordClass.Conjunction | WordClass.Preposition | WordClass.Article))
                return false;
        }

        return true;
    }

    /// <summary>"Room 4." in front of what is told of it.</summary>
    public static bool IsNumber(TokenList tokens, int first, int end) =>
        end - first == 3 && tokens[first].Kind == TokenKind.Word && tokens[first].Is(TokenFlags.Capitalized) && tokens[end - 1].Kind == TokenKind.Mark
            && (tokens[first + 1].Kind == TokenKind.Number || tokens.Is(first + 1, WordClass.Cardinal));

    /// <summary>"Switzerland on Thursday", "Dyrrhachium in the summer": when something was is no topic. A feast or a "Prague Spring" is a name.</summary>
    public static bool TellsWhen(TokenList tokens, int first, int end)
    {
        if (IsMonthOfDay(tokens, first))
            return true;
        for (var t = first; t < end; t++)
        {
            if (tokens.Is(t, WordClass.Weekday) && tokens[t].Is(TokenFlags.Capitalized))
                return true;
        }

        if (tokens.Is(end - 1, WordClass.DayPart) && !tokens[end - 1].Is(TokenFlags.Capitalized) && tokens.Is(end - 2, WordClass.Article)
            || tokens.Is(end - 1, WordClass.Deictic) && !tokens[end - 1].Is(TokenFlags.Capitalized) || IsTimeAlone(tokens, first, end))
        {
            return true;
        }

        return tokens[end - 1].Kind == TokenKind.Number
            || (tokens.Is(end - 1, WordClass.Month) && tokens[end - 1].Is(TokenFlags.Capitalized))
            || (tokens.Is(end - 1, WordClass.Season) && !tokens[end - 1].Is(TokenFlags.Capitalized));
    }

    /// <summary>"the 1 | July address": an address.</summary>
    public static bool IsMonthOfDay(TokenList tokens, int token) =>
        token > 0 && tokens.Is(token, WordClass.Month) && tokens[token].Is(TokenFlags.Capitalized) && tokens[token - 1].Kind == TokenKind.Number;

    /// <summary>"Christmas at noon", "yesterday afternoon".</summary>
    private static bool IsTimeAlone(TokenList tokens, int first, int end)
    {
        const WordClass Time = WordClass.Holiday | WordClass.DayPart | WordClass.Clock | WordClass.TimeUnit | WordClass.Deictic | WordClass.Season | WordClass.Month;
        for (var t = first; t < end; t++)
        {
            if (!tokens.Is(t, Time | WordClass.Preposition | WordClass.Article | WordClass.Conjunction | WordClass.Ordinal) && tokens[t].Kind != TokenKind.Mark)
                return false;
        }

        return true;
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

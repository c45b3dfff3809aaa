using DocModel.Reading.Sources;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Marks;

/// <summary>
/// Words in italics that somebody speaks: "they cried, <em>Fire!</em>", "a shout of <em>Fire</em>". Print before the quotation mark set speech
/// so, and print today sets foreign words so. In plain text underscores stand for italics.
/// </summary>
internal static class SpokenEmphasis
{
    private const int MostTokens = 64;

    /// <summary>How far before the comma or colon the verb of speech may stand.</summary>
    private const int Reach = 12;

    private static readonly WordSet Cries = new(
        "cry", "cries", "cried", "crying", "shout", "shouts", "shouted", "shouting", "exclaim", "exclaims", "exclaimed", "exclaiming", "scream", "screams", "screamed", "screaming",
        "yell", "yells", "yelled", "yelling", "bellow", "bellows", "bellowed", "bellowing", "roar", "roars", "roared", "roaring", "whisper", "whispers", "whispered", "whispering",
        "murmur", "murmurs", "murmured", "murmuring", "mutter", "mutters", "muttered", "muttering", "chant", "chants", "chanted", "chanting");

    private static readonly WordSet Says = new(
        "say", "says", "said", "saying", "repeat", "repeats", "repeated", "repeating", "answer", "answers", "answered", "answering", "reply", "replies", "replied", "replying",
        "ask", "asks", "asked", "asking", "add", "adds", "added", "adding", "respond", "responds", "responded", "responding", "call", "calls", "called", "calling");

    private static readonly WordSet Calls = new("call", "calls", "called", "calling");

    /// <summary>What is heard of many at once or in one breath: words behind its "of" are spoken.</summary>
    public static readonly WordSet CryNouns = new("cry", "cries", "shout", "shouts", "exclamation", "exclamations", "scream", "screams", "yell", "yells", "roar", "roars", "whisper", "whispers", "murmur", "murmurs", "chant", "chants");

    /// <summary>Italics that say how somebody speaks, and not what.</summary>
    private static readonly WordSet Manners = new("sotto", "viva", "inter", "verbatim", "ex", "ad", "en", "passim", "piano", "forte");

    /// <summary>The pairs of marks and, between them, what is spoken in italics.</summary>
    /// <param name="pairs">In the order of their opening marks.</param>
    /// <param name="marks">The quotation marks, paired or not.</param>
    public static QuotePair[] AddTo(QuotePair[] pairs, QuoteMark[] marks, SourceDocument source, TokenList tokens)
    {
        var spoken = source.Format == DocumentFormat.Markdown ? InMarkup(source, tokens) : InUnderscores(tokens);
        if (spoken is null)
            return pairs;
        spoken.RemoveAll(emphasis => HasMark(marks, emphasis));
        return spoken.Count == 0 ? pairs : [.. pairs.Concat(spoken).OrderBy(pair => pair.First)];
    }

    private static List<QuotePair>? InMarkup(SourceDocument source, TokenList tokens)
    {
        List<QuotePair>? spoken = null;
        foreach (var span in source.Emphases)
        {
            int first = tokens.IndexAt(span.Start), end = tokens.IndexAt(span.End);
            if (first < end && end - first <= MostTokens && IsSpoken(tokens, first, first, end, end))
                (spoken ??= []).Add(new QuotePair(first, first, end, end, IsSpoken: true));
        }

        return spoken;
    }

    private static List<QuotePair>? InUnderscores(TokenList tokens)
    {
        if (tokens.Text.AsSpan().IndexOf('_') < 0)
            return null;
        List<QuotePair>? spoken = null;
        var open = -1;
        foreach (var i in tokens.Marks)
        {
            if (tokens.Text[tokens[i].Start] != '_')
                continue;
            if (open >= 0 && i - open <= MostTokens && !HasBlockStart(tokens, open + 1, i) && Closes(tokens, i))
            {
                if (open + 1 < i && IsSpoken(tokens, open, open + 1, i, i + 1))
                    (spoken ??= []).Add(new QuotePair(open, open + 1, i, i + 1, IsSpoken: true));
                open = -1;
            }
            else
                open = Opens(tokens, i) ? i : -1;
        }

        return spoken;
    }

    private static bool Opens(TokenList tokens, int i) => tokens[i].Is(TokenFlags.SpaceBefore | TokenFlags.BlockStart) || tokens[i - 1].Kind == TokenKind.Mark;

    private static bool Closes(TokenList tokens, int i) => i + 1 >= tokens.Count || tokens[i + 1].Is(TokenFlags.SpaceBefore | TokenFlags.BlockStart) || tokens[i + 1].Kind == TokenKind.Mark;

    private static bool HasBlockStart(TokenList tokens, int from, int to)
    {
        while (from <= to && !tokens[from].Is(TokenFlags.BlockStart))
            from++;
        return from <= to;
    }

    /// <summary>Italics that begin or end a quotation inside of them are no words of one speaker.</summary>
    private static bool HasMark(QuoteMark[] marks, QuotePair emphasis)
    {
        int low = 0, high = marks.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (marks[middle].Token < emphasis.First)
                low = middle + 1;
            else
                high = middle;
        }

        return low < marks.Length && marks[low].Token < emphasis.End;
    }

    /// <param name="tokens">The text's tokens.</param>
    /// <param name="first">Where the italics begin, with their mark.</param>
    /// <param name="inner">Their first word.</param>
    /// <param name="innerEnd">Behind their last.</param>
    /// <param name="end">Behind their closing mark.</param>
    private static bool IsSpoken(TokenList tokens, int first, int inner, int innerEnd, int end)
    {
        if (first == 0 || tokens[first].Is(TokenFlags.BlockStart) || tokens[inner].Kind != TokenKind.Word || Manners.Contains(tokens, inner))
            return false;
        if (!EndsUtterance(tokens, innerEnd - 1) && end < tokens.Count && !tokens[end].Is(TokenFlags.BlockStart)
            && !(tokens[end].Kind == TokenKind.Mark && tokens.Text[tokens[end].Start] is '.' or ';' or ':' or '!' or '?' or '(' or ')' or '—' or '–' or '”'))
            return false;
        var before = first - 1;
        if (tokens.IsMark(before, ',') || tokens.IsMark(before, ':'))
            return IsBehindVerb(tokens, before);
        if (tokens.IsWord(before, "of"))
            return before > 0 && CryNouns.Contains(tokens, before - 1);
        var verb = tokens.IsWord(before, "aloud") || tokens.IsWord(before, "out") ? before - 1 : before;
        return verb >= 0 && (Cries.Contains(tokens, verb) || verb < before && Says.Contains(tokens, verb));
    }

    private static bool EndsUtterance(TokenList tokens, int last) => tokens[last].Kind == TokenKind.Mark && tokens.Text[tokens[last].Start] is '.' or '!' or '?' or '…';

    /// <summary>Whether the clause in front of a comma or colon says that somebody speaks, and not of what.</summary>
    private static bool IsBehindVerb(TokenList tokens, int mark)
    {
        if (tokens.Is(mark - 1, WordClass.Conjunction))
            return false;
        for (var i = mark - 1; i >= Math.Max(0, mark - Reach); i--)
        {
            // "cried, in one voice, Fire!"
            if (i > 0 && tokens.IsMark(i, ',') && (Cries.Contains(tokens, i - 1) || Says.Contains(tokens, i - 1)) && tokens.Is(i + 1, WordClass.Preposition))
                return !Calls.Contains(tokens, i - 1);
            if (tokens[i].Kind == TokenKind.Mark)
                return false;
            if (Cries.Contains(tokens, i) || Says.Contains(tokens, i) && (!Calls.Contains(tokens, i) || tokens.IsWord(i + 1, "out") || tokens.IsWord(i + 1, "aloud")))
                return i + 1 == mark || !tokens.Is(i + 1, WordClass.Determiner) || tokens.Is(i + 1, WordClass.Pronoun);
            if (tokens[i].Is(TokenFlags.BlockStart))
                return false;
        }

        return false;
    }
}

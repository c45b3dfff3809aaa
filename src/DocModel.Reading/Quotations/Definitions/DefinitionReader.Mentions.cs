using DocModel.Reading.Sentences;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Definitions;

/// <summary>Definitions that stand where the words are not quoted.</summary>
internal sealed partial class DefinitionReader
{
    /// <summary>The definition next to an unquoted mention: "X means …" at the head of a sentence, "by X they meant …", "defined X as …".</summary>
    public TextSpan? AtMention(int first, int end)
    {
        var index = sentences.IndexAt(tokens[first].Start);
        if (index < 0)
            return null;
        var sentence = sentences[index];
        var before = first - 1;
        if (before >= sentence.FirstToken && tokens.Is(before, WordClass.Article))
            before--;
        if (before >= sentence.FirstToken && Is(before, "by"))
        {
            for (var i = end; i < Math.Min(sentence.EndToken, end + 6); i++)
            {
                if (Is(i, "meant") || Is(i, "means") || Is(i, "mean") || Is(i, "understood") || Is(i, "understand"))
                    return SpanOfTokens(i + 1, sentence.EndToken);
            }

            return null;
        }

        if (before >= sentence.FirstToken && (Is(before, "defined") || Is(before, "defines") || Is(before, "define")) && end < sentence.EndToken && Is(end, "as"))
            return SpanOfTokens(end + 1, sentence.EndToken);
        if (end + 1 >= sentence.EndToken)
            return null;
        if (before == first - 1 && Is(end, "if") && (IsConditionOf(before, sentence) || IsNextConditionOf(before, sentence)))
            return SpanOfTokens(end, EndOfCondition(end, sentence.EndToken));

        // To have X is to be …
        if (before > sentence.FirstToken && before - 1 == sentence.FirstToken && Is(before - 1, "to") && (Is(end, "is") || Is(end, "means")) && Is(end + 1, "to"))
            return SpanOfTokens(end + 1, sentence.EndToken);
        // "a ring at a time, a ring being a group of"
        if (before == first - 2 && before > sentence.FirstToken && Is(end, "being") && tokens.IsMark(before, ',') && end + 3 < sentence.EndToken && tokens.Is(end + 1, WordClass.Article))
            return SpanOfTokens(end + 1, sentence.EndToken);

        // "“Refute” … To refute a charge is to prove it false"
        if (before == sentence.FirstToken && Is(before, "to") && DoneTo(end, sentence) is var done and > 0)
            return SpanOfTokens(done, EndOfCondition(done, sentence.EndToken));
        if (before >= sentence.FirstToken && !tokens.IsMark(before, ':') && !tokens.IsMark(before, ';'))
        {
            // "…, and rubbish was defined as"
            return before == first - 1 && tokens.Is(before, WordClass.Conjunction) ? BehindVerbOfMeaning(end, sentence.EndToken) : null;
        }

        if (tokens.IsMark(end, ',') && BehindTokenAside(end, sentence.EndToken) is var behind and > 0)
            end = behind;
        if (end + 1 >= sentence.EndToken)
            return null;
        return BehindVerb(end, sentence.EndToken)
            ?? (before == first - 1 && (Is(end, "is") || Is(end, "was")) && Is(end + 1, "the") && TellsWhat(end + 2, sentence.EndToken) ? SpanOfTokens(end + 1, sentence.EndToken) : null);
    }

    /// <summary>"a charge | is to prove it false": the infinitive behind the object; 0 for none.</summary>
    private int DoneTo(int thing, SentenceItem sentence)
    {
        for (var i = thing; i + 2 < Math.Min(sentence.EndToken, thing + LongestAction) && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (i > thing && Is(i, "is") && Is(i + 1, "to"))
                return i + 1;
        }

        return 0;
    }

    /// <summary>"a trouble was active if": the verb behind one of any, at the head of a clause.</summary>
    private bool IsConditionOf(int verb, SentenceItem sentence)
    {
        if (!(Is(verb, "is") || Is(verb, "was")))
            return false;
        for (var i = verb - 1; i >= sentence.FirstToken && verb - i <= LongestSubject; i--)
        {
            if (Is(i, "a") || Is(i, "an") || Is(i, "any"))
                return i == sentence.FirstToken || tokens[i - 1].Kind == TokenKind.Mark || Is(i - 1, "that");
        }

        return false;
    }

    /// <summary>", and passive if": behind the condition of another word.</summary>
    private bool IsNextConditionOf(int conjunction, SentenceItem sentence)
    {
        if (!Is(conjunction, "and") && !Is(conjunction, "but"))
            return false;
        for (var i = conjunction - 1; i > sentence.FirstToken + 1 && conjunction - i <= LongestClause; i--)
        {
            if (Is(i, "if"))
                return IsConditionOf(i - 2, sentence);
        }

        return false;
    }

    private int EndOfCondition(int at, int end)
    {
        for (var i = at; i + 1 < Math.Min(end, at + Longest); i++)
        {
            if (tokens.IsMark(i, ';') || (tokens.IsMark(i, ',') && (Is(i + 1, "and") || Is(i + 1, "but"))))
                return i;
        }

        return end;
    }

    /// <summary>"Scour is the removal of": of a thing without an article, the noun and what hangs on it tell what it is.</summary>
    private bool TellsWhat(int noun, int end)
    {
        for (var i = noun; i + 1 < Math.Min(end, noun + 3) && IsLower(i); i++)
        {
            if (i > noun && (tokens.Is(i, WordClass.Preposition) || Is(i, "that")))
                return true;
            if (Judgments.Contains(tokens, i) || tokens.Is(i, WordClass.Ordinal | WordClass.Meta | WordClass.Work | WordClass.Role | WordClass.Step))
                return false;
        }

        return noun + 2 < end && (Is(noun + 2, "of") || Is(noun + 2, "that"));
    }

    private TextSpan? BehindVerbOfMeaning(int verb, int end)
    {
        if (VerbsOfMeaning.Contains(tokens, verb))
            return Amounts.Contains(tokens, verb + 1) ? null : SpanOfTokens(verb + 1, end);
        if (Is(verb, "refers") && Is(verb + 1, "to"))
            return SpanOfTokens(verb + 2, end);
        if ((Is(verb, "is") || Is(verb, "was")) && Is(verb + 1, "defined") && verb + 2 < end && Is(verb + 2, "as"))
            return SpanOfTokens(verb + 3, end);
        return null;
    }

    private TextSpan? BehindVerb(int verb, int end)
    {
        if (BehindVerbOfMeaning(verb, end) is { } meaning)
            return meaning;
        if ((Is(verb, "is") || Is(verb, "was")) && (Is(verb + 1, "a") || Is(verb + 1, "an") || (Is(verb + 1, "any") && verb + 3 < end)))
            return SpanOfTokens(verb + 1, end);
        if ((Is(verb, "are") || Is(verb, "were")) && verb + 3 < end)
        {
            for (var i = verb + 1; i + 1 < Math.Min(end, verb + 4) && IsLower(i) && !tokens.Is(i, WordClass.Determiner | WordClass.Preposition | WordClass.Pronoun | WordClass.Adverb); i++)
            {
                if (EndsPlural(i) && (Is(i + 1, "who") || Is(i + 1, "that") || Is(i + 1, "which") || Is(i + 1, "whose") || Is(i + 1, "with") || Is(i + 1, "of")))
                    return SpanOfTokens(verb + 1, end);
            }
        }

        return null;
    }

    /// <summary>"Fog law, the pilot told us, means": the token behind the aside; 0 where it is none.</summary>
    private int BehindTokenAside(int comma, int end)
    {
        for (var i = comma + 1; i < Math.Min(end - 1, comma + LongestAside); i++)
        {
            if (tokens.IsMark(i, ','))
                return i > comma + 1 && VerbsOfMeaning.Contains(tokens, i + 1) ? i + 1 : 0;
        }

        return 0;
    }

    private bool IsOpeningQuote(int token) => tokens.IsMark(token, '“') || tokens.IsMark(token, '"') || tokens.IsMark(token, '‘');

    /// <summary>Whether the quotation that opens at a token ends at another: all of the definition is somebody's words.</summary>
    private bool IsClosingQuote(int first, int last)
    {
        int low = 0, high = quotes.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (quotes[middle].First < first)
                low = middle + 1;
            else
                high = middle;
        }

        while (low < quotes.Length && quotes[low].First == first && quotes[low].IsBlock)
            low++;
        return low < quotes.Length && quotes[low].First == first && quotes[low].End - 1 == last;
    }

    private TextSpan? SpanOfTokens(int first, int end)
    {
        if (first < end && Is(first, "that"))
            first++;
        end = Math.Min(end, first + Longest);
        while (end > first && IsClosing(end - 1))
            end--;
        if (end - first > 2 && IsOpeningQuote(first) && IsClosingQuote(first, end - 1))
        {
            first++;
            end--;
        }

        return end > first ? TextSpan.FromBounds(tokens[first].Start, tokens[end - 1].End) : null;
    }
}

using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations;

/// <summary>Definitions by the subject or the condition of a predicate that the words are part of: "a boat counts as “late” when", "any rope that … is a “dead rope”".</summary>
internal sealed partial class DefinitionReader
{
    private const int LongestClause = 40;

    /// <summary>What a thing may be for a rule: "counts as", "becomes".</summary>
    private static readonly WordSet Ranks = new("counts", "count", "counted", "qualifies", "qualify", "qualified", "ranks", "rank", "ranked", "becomes", "become");

    /// <summary>What is said or held of a thing: a judgment, unless it is said of any such thing.</summary>
    private static readonly WordSet Holdings = new("said", "referred", "described", "deemed", "considered", "regarded", "treated", "classed", "classified", "counted", "recorded", "reckoned");

    /// <summary>"A relay that drops frames is said to be “…”", "is deemed “…” if", "counts as a “…” when"; an item of the words in front is its last.</summary>
    private TextSpan? Predicate(int at, int position, FrameSentence sentence)
    {
        if (IsOne(Ranks, at) && at > sentence.Start + 1 && (IsWord(at, "becomes") || IsWord(at, "become") || IsWord(at + 1, "as")))
            return Condition(at, position, sentence) ?? (IsWord(at + 1, "as") && TellsOfEach(at, sentence) ? Subject(at, sentence) : null);
        if (IsWord(at, "and") || IsWord(at, "or") || IsWord(at, "but"))
            return NextCondition(at, position, sentence);
        if (IsCopula(at) && position + 3 < sentence.End && (IsWord(position + 1, "if") || (!IsWord(at, "was") && !IsWord(at, "were") && IsConditional(position + 1))) && IsAnySubject(at, sentence))
            return Until(position + 1, sentence, '\0');
        if (SaidToBe(at, sentence, out var participle) is not (> 0 and var verb))
            return null;
        var isHeld = !(IsWord(participle, "said") || IsWord(participle, "referred"));
        return (isHeld && !TellsOfEach(verb, sentence) ? null : Subject(verb, sentence)) ?? Condition(verb, position, sentence);
    }

    /// <summary>"A network is “open” if jobs arrive and “closed” if": the verb stands in front of the first of the words.</summary>
    private TextSpan? NextCondition(int conjunction, int position, FrameSentence sentence)
    {
        if (position + 3 >= sentence.End || !IsConditional(position + 1))
            return null;
        for (var i = conjunction - 1; i > sentence.Start + 1 && conjunction - i < LongestNamed; i--)
        {
            if (frames[i] < 0)
                return (IsWord(i - 1, "is") || IsWord(i - 1, "are")) && IsConditional(i + 1) && IsAnySubject(i - 1, sentence) ? Until(position + 1, sentence, '\0') : null;
        }

        return null;
    }

    /// <summary>"birds that return at dusk are said to be “…”": of words that look like somebody's.</summary>
    private TextSpan? SaidOf(int position, FrameSentence sentence)
    {
        var at = position - 1;
        if (at > sentence.Start && (IsWord(at, "as") || (IsClass(at, WordClass.Article))))
            at--;
        if (at > sentence.Start && IsWord(at + 1, "as") && IsOne(Ranks, at))
            return Predicate(at, position, sentence);
        return at > sentence.Start && SaidToBe(at, sentence, out var participle) is > 0 and var verb && IsWord(participle, "said") ? Subject(verb, sentence) : null;
    }

    /// <summary>"Any boat", "a boat that": what is said of each such thing.</summary>
    private bool TellsOfEach(int verb, FrameSentence sentence) =>
        HeadOf(verb, sentence) is >= 0 and var head && (IsWord(head, "any") || IsWord(head, "every") || IsWord(head, "anyone") || HasRelative(head, verb));

    /// <summary>Where the clause of a verb begins: the sentence, or what stands behind its semicolon; -1 where that is far away.</summary>
    private int HeadOf(int verb, FrameSentence sentence)
    {
        for (var i = verb; verb - i <= LongestClause; i--)
        {
            if (i == sentence.Start || IsMark(i - 1, ';') || IsMark(i - 1, ':'))
                return i;
        }

        return -1;
    }

    /// <summary>"A boat is “late” if": one of any, named by a few words.</summary>
    private bool IsAnySubject(int verb, FrameSentence sentence)
    {
        var head = HeadOf(verb, sentence);
        if (head == sentence.Start && verb == head + 1 && IsNamedBefore(head, sentence))
            return true;
        for (var i = verb - 1; head >= 0 && i >= head && frames[i] >= 0 && tokens[frames[i]].Kind == TokenKind.Word; i--)
        {
            // "Under article 4, an effect is": also behind what the clause says first.
            if (IsWord(i, "a") || IsWord(i, "an") || IsWord(i, "any") || IsWord(i, "every"))
            {
                if (verb - i > 1 && (i == head || IsMark(i - 1, ',')))
                    return true;
            }
        }

        return false;
    }

    /// <summary>"A node is called “deaf” while its receiver is off", "If the check fails, the frame is said to be “torn”": when the words hold.</summary>
    private TextSpan? Condition(int verb, int position, FrameSentence sentence)
    {
        if (!(IsWord(verb, "is") || IsWord(verb, "are") || IsOne(Ranks, verb)))
            return null;
        if (position + 3 < sentence.End && IsConditional(position + 1))
            return Until(position + 1, sentence, '\0');
        if (!IsConditional(sentence.Start))
            return null;
        for (var i = sentence.Start + 1; i < Math.Min(verb, sentence.Start + LongestNamed); i++)
        {
            if (IsMark(i, ','))
                return Span(sentence.Start, i);
        }

        return null;
    }

    private bool IsConditional(int at) => (IsWord(at, "only") && IsConjunction(at + 1)) || IsConjunction(at);

    private bool IsConjunction(int at) => IsWord(at, "if") || IsWord(at, "when") || IsWord(at, "while") || IsWord(at, "once");

    private bool EndsWith(int position, FrameSentence sentence) =>
        position + 1 >= sentence.End || IsMark(position + 1, '.') || IsMark(position + 1, ';');

    private bool HasRelative(int from, int end)
    {
        for (var i = from; i < Math.Min(end, from + LongestNamed); i++)
        {
            if (IsWord(i, "that") || IsWord(i, "which") || IsWord(i, "who") || IsWord(i, "whose"))
                return true;
        }

        return false;
    }

    /// <summary>The whole subject of a clause, where it tells of any such thing: "a charge on each metre".</summary>
    private TextSpan? Subject(int end, FrameSentence sentence)
    {
        var head = HeadOf(end, sentence);
        if (head < 0 || end - head < 3 || !(IsWord(head, "a") || IsWord(head, "an") || IsWord(head, "any") || TellsOfAny(head, end) || BeginsKind(head, sentence) || BeginsPlural(head, sentence)))
            return null;
        for (var i = head; i < end; i++)
        {
            // "a complaint that can be settled, by whoever receives it, is": commas behind the relative part what belongs to the noun.
            if (frames[i] < 0 || (tokens[frames[i]].Kind == TokenKind.Mark && !IsInnerMark(i) && !(IsMark(i, ',') && HasRelative(head, i))))
                return null;
        }

        if (IsMark(end - 1, ','))
            end--;
        return HasVerb(head, end) ? null : Span(head, end);
    }

    /// <summary>"a relay’s own clock", "2.5", "hand-made".</summary>
    private bool IsInnerMark(int at) => IsMark(at, '’') || IsMark(at, '\'') || IsMark(at, '-') || (IsMark(at, '.') && at > 0 && frames[at - 1] >= 0 && tokens[frames[at - 1]].Kind == TokenKind.Number);

    /// <summary>"The mean of three readings" is any such, "the street of the bakers" one of its own.</summary>
    private bool TellsOfAny(int start, int end)
    {
        if (!IsWord(start, "the"))
            return false;
        for (var i = start + 1; i + 1 < end && i < start + 4 && frames[i] >= 0; i++)
        {
            if (IsWord(i, "of") || IsWord(i, "between") || IsWord(i, "from") || IsWord(i, "in"))
                return frames[i + 1] >= 0 && (IsWord(i + 1, "a") || IsWord(i + 1, "an") || !IsClass(i + 1, WordClass.Determiner | WordClass.Pronoun)) && !tokens[frames[i + 1]].Is(TokenFlags.Capitalized);
        }

        return false;
    }

    /// <summary>"… is conduct. Conduct is “unreasonable” if": a noun alone, which the sentence in front has in lower case.</summary>
    private bool IsNamedBefore(int head, FrameSentence sentence)
    {
        for (var i = sentence.Start - 1; i >= 0 && sentence.Start - i < LongestClause && frames[head] >= 0; i--)
        {
            if (frames[i] >= 0 && IsLower(frames[i]) && !IsClass(i, WordClass.Pronoun | WordClass.Determiner) && tokens.Chars(frames[i]).EqualsIgnoreCase(tokens.Chars(frames[head])))
                return true;
        }

        return false;
    }

    /// <summary>"is said to be", "is often referred to as", "is deemed": the verb behind the subject; 0 where it is none.</summary>
    private int SaidToBe(int at, FrameSentence sentence, out int participle)
    {
        if (IsWord(at, "be") && IsWord(at - 1, "to"))
            participle = at - 2;
        else if (IsWord(at, "to") && (IsWord(at + 1, "as") || IsWord(at - 1, "referred")))
            participle = at - 1;
        else
            participle = at;
        if (participle <= sentence.Start + 1 || frames[participle] < 0 || !IsOne(Holdings, participle))
            return 0;
        var verb = BeforeAdverbs(participle - 1, sentence);
        return IsCopula(verb) ? verb : 0;
    }

    /// <summary>"is also commonly": the item in front of the adverbs.</summary>
    private int BeforeAdverbs(int at, FrameSentence sentence)
    {
        for (var last = at - MostHedges; at > sentence.Start && at > last && (IsClass(at, WordClass.Adverb) || IsOne(Hedges, at) || IsOne(Times, at));)
            at--;
        return at;
    }
}

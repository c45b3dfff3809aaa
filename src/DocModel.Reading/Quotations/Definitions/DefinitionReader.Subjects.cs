using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Definitions;

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
        if (IsOne(Ranks, at) && at > sentence.Start && (IsWord(at, "becomes") || IsWord(at, "become") || IsWord(at + 1, "as")))
            return Condition(at, position, sentence) ?? ((IsWord(at + 1, "as") || at == position - 2) && TellsOfEach(at, sentence) ? Subject(at, sentence) : null);
        if (IsWord(at, "and") || IsWord(at, "or") || IsWord(at, "but"))
            return NextCondition(at, position, sentence);

        // "A lamp without oil is “dark” until": how long, and not what.
        if (IsWord(position + 1, "until", sentence) && IsWord(at, "is") && HeadOf(at, sentence) is >= 0 and var any && TellsApart(any, at, hasArticle: false, sentence))
            return Subject(at, sentence);
        if (IsCopula(at) && position + 3 < sentence.End && (IsWord(position + 1, "if") || (!IsWord(at, "was") && !IsWord(at, "were") && IsConditional(position + 1))) && IsAnySubject(at, sentence))
            return Until(position + 1, sentence, '\0');
        if (StateOf(at, position, sentence) is { } state)
            return state;
        if (SaidToBe(at, sentence, out var participle) is not (> 0 and var verb))
            return null;

        // "was said to “dress” it" tells what one did, and "is said to “balk” if" no more than when.
        var isDone = participle < at && (IsWord(at, "have") || participle == at - 1) && IsWord(participle, "said") && !IsWord(at, "be");
        if (isDone && !(IsWord(verb, "is") || IsWord(verb, "are")))
            return null;
        if (isDone && position + 1 < sentence.End && IsConditional(position + 1))
            return IsAnySubject(verb, sentence) && position + 3 < sentence.End ? Until(position + 1, sentence, '\0') : null;
        var isHeld = !(IsWord(participle, "said") || IsWord(participle, "referred"));
        return (isHeld && !TellsOfEach(verb, sentence) ? null : Subject(verb, sentence)) ?? Condition(verb, position, sentence);
    }

    /// <summary>"birds that return at dusk are said to be “…”": of words that look like somebody's.</summary>
    private TextSpan? SaidOf(int position, FrameSentence sentence)
    {
        var at = position - 1;
        if (at > sentence.Start && (IsWord(at, "as") || (IsClass(at, WordClass.Article))))
            at--;
        if (at > sentence.Start && IsWord(at + 1, "as") && IsOne(Ranks, at))
            return Predicate(at, position, sentence);
        return at > sentence.Start && SaidToBe(at, sentence, out var participle) is > 0 and var verb
            && (IsWord(participle, "said") || ((IsWord(verb, "is") || IsWord(verb, "are")) && (TellsOfEach(verb, sentence) || IsStuff(sentence.Start, verb))))
            ? Subject(verb, sentence)
            : null;
    }

    /// <summary>"Any boat", "a boat that": what is said of each such thing.</summary>
    private bool TellsOfEach(int verb, FrameSentence sentence) =>
        HeadOf(verb, sentence) is >= 0 and var head
        && (IsWord(head, "any") || IsWord(head, "every") || IsWord(head, "anyone") || HasRelative(head, verb) || (IsWord(verb, "are") && BeginsPlural(head, sentence)));

    /// <summary>
    /// Where the clause of a verb begins: the sentence, what stands behind its semicolon, or "and" behind the words of the clause before; -1
    /// where that is far away.
    /// </summary>
    private int HeadOf(int verb, FrameSentence sentence)
    {
        for (var i = verb; verb - i <= LongestClause; i--)
        {
            // "4. Timber that": the number of the clause is no part of it.
            if (IsBehindNumber(i, sentence))
                return i;
            if (i == sentence.Start || IsMark(i - 1, ';') || IsMark(i - 1, ':') || (frames[i] >= 0 && i < verb && !IsMark(verb - 1, ',') && FollowsOtherWords(i, sentence)))
                return i;
        }

        return -1;
    }

    private bool IsBehindNumber(int at, FrameSentence sentence) =>
        at == sentence.Start + 2 && IsMark(at - 1, '.') && frames[at - 2] >= 0 && tokens[frames[at - 2]].Kind == TokenKind.Number;

    /// <summary>"… is its “keeper”, and | a member who hires", "houses leaned, and | a house that": the subject of the next words begins.</summary>
    private bool FollowsOtherWords(int at, FrameSentence sentence)
    {
        if (at - 2 <= sentence.Start || !(IsWord(at - 1, "and") || IsWord(at - 1, "but") || IsWord(at - 1, "while") || IsWord(at - 1, "whereas")))
            return false;
        return frames[at - 2] < 0 || (IsMark(at - 2, ',') && (frames[at - 3] < 0 || IsWord(at, "a") || IsWord(at, "an") || IsWord(at, "whoever") || IsWord(at, "anyone")));
    }

    private bool EndsWith(int position, FrameSentence sentence) =>
        position + 1 >= sentence.End || IsMark(position + 1, '.') || IsMark(position + 1, ';');

    /// <summary>Whether the words end what is told by them: no noun that they would describe stands behind.</summary>
    private bool EndsPredicate(int position, FrameSentence sentence) =>
        EndsWith(position, sentence) || IsMark(position + 1, ',') || IsMark(position + 1, ':') || IsWord(position + 1, "and") || IsWord(position + 1, "or") || IsWord(position + 1, "but")
        || IsClass(position + 1, WordClass.Auxiliary);

    private bool HasRelative(int from, int end)
    {
        for (var i = from; i < Math.Min(end, from + LongestNamed); i++)
        {
            if (IsWord(i, "that") || IsWord(i, "which") || IsWord(i, "who") || IsWord(i, "whose") || IsWord(i, "whom"))
                return true;
        }

        return false;
    }

    /// <summary>The whole subject of a clause, where it tells of any such thing: "a charge on each metre".</summary>
    private TextSpan? Subject(int end, FrameSentence sentence)
    {
        var head = HeadOf(end, sentence);
        if (head < 0 || (end - head < 3 && !IsStuff(head, end)) || !IsSubjectOfAny(head, end, sentence))
            return null;
        for (var i = head; i < end; i++)
        {
            // "a complaint that can be settled, by whoever receives it, is": commas behind the relative part what belongs to the noun.
            if (frames[i] < 0 || (tokens[frames[i]].Kind == TokenKind.Mark && !IsInnerMark(i) && !(IsMark(i, ',') && (HasRelative(head, i) || IsListOfKinds(head, end) || (i > head + 2 && (i == end - 1 || IsClass(i + 1, WordClass.Preposition)) && IsWord(end, "is") && IsMark(end - 1, ','))))))
                return null;
        }

        if (IsMark(end - 1, ','))
            end--;
        return HasVerb(head, end) ? null : Span(head, end);
    }

    /// <summary>"a charge on", "content which", "leaving a mooring unused", and "the person to whom": of any such thing, or of the one that does so.</summary>
    private bool IsSubjectOfAny(int head, int end, FrameSentence sentence)
    {
        if (IsWord(head, "a") || IsWord(head, "an") || IsWord(head, "any") || IsWord(head, "every") || (IsWord(head, "what") && (IsWord(head + 1, "a") || IsWord(head + 1, "an") || IsWord(head + 1, "any") || IsWord(head + 1, "every"))) || TellsOfAny(head, end) || BeginsKind(head, sentence) || BeginsPlural(head, sentence) || BeginsStuff(head, sentence))
            return true;
        if (frames[head] < 0 || frames[head + 1] < 0 || tokens[frames[head]].Kind != TokenKind.Word)
            return false;
        if (IsWord(head, "the"))
            return (IsWord(end, "is") && IsBetween(head, end)) || !IsPast(end) && !IsWord(end, "was") && (!IsWord(end, "were") || EndsPlural(frames[head + 1])) && HasRelative(head + 2, Math.Min(end, head + LongestSubject));
        return BeginsAct(head) || IsListOfKinds(head, end) || IsStuff(head, end)
            || ((IsWord(head + 1, "that") || IsWord(head + 1, "which") || IsWord(head + 1, "who") || IsWord(head + 1, "whose"))
                && !IsClass(head, WordClass.Pronoun | WordClass.Determiner | WordClass.Adverb | WordClass.Conjunction));
    }

    /// <summary>"branches, vines and shrubs that reach the ground are": things of several kinds.</summary>
    private bool IsListOfKinds(int head, int end)
    {
        if (!IsWord(end, "are"))
            return false;
        var isList = false;
        for (var i = head; i < end && frames[i] >= 0; i++)
        {
            if (IsWord(i, "that") || IsWord(i, "which") || IsWord(i, "who") || IsWord(i, "whose"))
                return isList && i > head && EndsPlural(frames[i - 1]);
            if (IsMark(i, ',') || IsWord(i, "and") || IsWord(i, "or"))
                isList |= i > head && EndsPlural(frames[i - 1]);
            else if (tokens[frames[i]].Kind != TokenKind.Word || (i > head && !IsLower(frames[i])) || IsClass(i, WordClass.Determiner | WordClass.Preposition | WordClass.Pronoun | WordClass.Auxiliary | WordClass.Conjunction | WordClass.Adverb))
                return false;
        }

        return false;
    }

    /// <summary>"Burned ground is": a stuff that a participle tells from others.</summary>
    private bool IsStuff(int head, int end) =>
        end == head + 2 && IsWord(end, "is") && frames[head] >= 0 && EndsParticiple(frames[head]) && IsOne(Stuffs, head + 1);

    /// <summary>"leaving a mooring", "to leave a mooring": an act.</summary>
    private bool BeginsAct(int head) =>
        (IsWord(head, "to") && tokens[frames[head + 1]].Kind == TokenKind.Word && !IsClass(head + 1, WordClass.Determiner | WordClass.Pronoun))
        || (EndsIng(frames[head]) && !tokens.Chars(frames[head]).EndsWith("thing".AsSpan(), StringComparison.Ordinal)
            && (IsClass(head + 1, WordClass.Determiner | WordClass.Preposition | WordClass.Pronoun) || EndsPlural(frames[head + 1])));

    /// <summary>"a relay’s own clock", "2.5", "hand-made", "U.N. ports".</summary>
    private bool IsInnerMark(int at) => IsMark(at, '’') || IsMark(at, '\'') || IsMark(at, '-') || IsMark(at, '−') || IsMark(at, '°') || IsMark(at, '%') || (IsMark(at, '.') && at > 0 && frames[at - 1] >= 0 && (tokens[frames[at - 1]].Kind == TokenKind.Number || (tokens[frames[at - 1]].Length == 1 && tokens[frames[at - 1]].Is(TokenFlags.Capitalized))));

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

    /// <summary>"is said to be", "is often referred to as", "is deemed": the verb behind the subject; 0 where it is none.</summary>
    private int SaidToBe(int at, FrameSentence sentence, out int participle)
    {
        if ((IsWord(at, "be") || IsWord(at, "have")) && IsWord(at - 1, "to"))
            participle = at - 2;
        else if (IsWord(at, "to") && (IsWord(at + 1, "as") || IsWord(at - 1, "referred") || IsWord(at - 1, "said")))
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

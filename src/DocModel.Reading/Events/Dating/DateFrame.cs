using DocModel.Reading.Events.Clauses;
using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Dating;

/// <summary>What stands directly around a date and tells what the date does there.</summary>
internal static class DateFrame
{
    /// <summary>"night", "end": a part of the date behind it.</summary>
    private const WordRole DayPart = WordRole.Measure | WordRole.Particle;

    /// <summary>"on the night of 14 March" begins with "the night".</summary>
    public static int WithDayPart(in TaggedSentence sentence, int first)
    {
        if (!sentence.Has(first - 1, WordRole.Of))
            return first;
        var part = NounPhrases.Before(sentence, first - 1);
        return part.Exists && part.Head - part.Start <= 2 && ((sentence.Role(part.Head) & DayPart) == DayPart || sentence.Is(part.Head, WordClass.TimeUnit) && sentence.Has(part.Start - 1, WordRole.In)) ? part.Start : first;
    }

    /// <summary>"At 03:12 on 7 February": a clause begins behind the second date.</summary>
    public static int WithDayBehind(in TaggedSentence sentence, int end)
    {
        var next = sentence.Has(end, WordRole.On | WordRole.Of | WordRole.In) || sentence[end] == WordTag.Comma ? end + 1 : end;
        if (sentence[next] != WordTag.Date || sentence[end - 1] != WordTag.Date)
            return end;

        // "on 18 October, two months after the flame had passed"
        var behind = NounPhrases.EndOfDate(sentence, next);
        return sentence.Has(behind - 1, WordRole.Boundary) ? end : behind;
    }

    public static bool IsComparison(in TaggedSentence sentence, int first)
    {
        if (IsFigureBefore(sentence, first))
            return true;
        for (var i = first - 1; i >= first - 4; i--)
        {
            if (sentence.Has(i, WordRole.Compare))
                return true;
            if (sentence[i] is not (WordTag.Preposition or WordTag.Determiner or WordTag.Pronoun or WordTag.Auxiliary))
                return i == first - 2 && IsAs(sentence, i);
        }

        return false;
    }

    /// <summary>"against nineteen in 2020", "up from 14 per cent in 2017", "than 40 in 1990": the figure with which another is held together.</summary>
    private static bool IsFigureBefore(in TaggedSentence sentence, int first)
    {
        const int Reach = 4;
        var at = first - 1;
        if (sentence[at] != WordTag.Preposition)
            return false;
        at--;
        if (sentence[at] != WordTag.End && sentence.Tokens.IsWord(at, "cent"))
            at -= 2;
        if (sentence[at] != WordTag.Number && !sentence.Is(at, WordClass.Cardinal))
            return false;
        for (var i = at - 1; i > at - Reach; i--)
        {
            if (sentence[i] is WordTag.Number or WordTag.Join or WordTag.Adverb)
                continue;
            return sentence.Has(i, WordRole.Compare) || sentence[i] == WordTag.Preposition && (sentence.Tokens.IsWord(i, "against") || sentence.Tokens.IsWord(i, "from"))
                || sentence[i] == WordTag.Preposition && sentence.Has(i - 1, WordRole.Compare);
        }

        return false;
    }

    /// <summary>"the inspection due in 2005", "payable on 1 May", "listed for June": what ought to come then.</summary>
    public static bool IsDue(in TaggedSentence sentence, int first)
    {
        if (sentence[first - 1] == WordTag.Preposition && sentence.Has(first - 1, WordRole.For))
            return true;
        var word = sentence[first - 1] is WordTag.Preposition or WordTag.Determiner ? first - 2 : first - 1;
        return sentence[word] != WordTag.End && sentence.Tokens[word].Kind == TokenKind.Word
            && (sentence.Tokens.IsWord(word, "due") || sentence.Tokens.IsWord(word, "payable"));
    }

    /// <summary>"From July 1879 the fare was cut to a penny": at the head of a sentence the date says when it came to that.</summary>
    public static bool IsOnset(in TaggedSentence sentence, int first, int end)
    {
        if (sentence[first - 1] != WordTag.Preposition)
            return false;

        // "The allowance, frozen since 2021, is small"
        if (sentence[first - 2] is WordTag.Verb or WordTag.Participle && sentence[first - 3] is WordTag.Comma or WordTag.Open && sentence.Tokens.IsWord(first - 1, "since"))
            return ClauseReader.CanBeParticiple(sentence, first - 2) && !sentence.Has(first - 2, WordRole.Report | WordRole.Stative) && !sentence.Is(first - 2, WordClass.Naming);
        if (!sentence.Tokens.IsWord(first - 1, "from"))
            return false;

        // "The rules are revoked with effect from 1 May"
        if (sentence.Has(first - 3, WordRole.With) && sentence.Tokens.IsWord(first - 2, "effect"))
            return true;
        if (sentence[first - 2] is not (WordTag.End or WordTag.Break or WordTag.Comma or WordTag.Conjunction))
            return IsTakenUp(sentence, first - 1);
        var behind = sentence[end] == WordTag.Comma ? end + 1 : end;
        return ClauseReader.After(sentence, behind) is { Exists: true, Subject.Exists: true } clause && clause.Subject.Start == behind
            && !clause.Is(ClauseTraits.Copula | ClauseTraits.Perfect | ClauseTraits.Existential);
    }

    /// <summary>What somebody goes on doing or being once it has begun.</summary>
    private static readonly WordSet Duties = new("replaced", "superseded", "led", "chaired", "ran", "edited", "headed", "directed", "managed", "taught", "served", "ruled", "governed", "commanded", "occupied", "worked", "lectured", "practised",
        "practiced", "published", "issued", "produced", "operated", "carried", "played", "sat", "held");

    /// <summary>"Nylon replaced hemp from 1955", "was printed from 1871": what began then. "bought a chest from 1450" and "survives from 1450" tell the thing’s own age, "as it was called from 1859" its name.</summary>
    private static bool IsTakenUp(in TaggedSentence sentence, int from)
    {
        var clause = ClauseReader.Before(sentence, from);
        if (!clause.Exists || !clause.Subject.Exists || clause.Subject.End > clause.GroupStart || sentence[clause.Subject.Start - 1] == WordTag.Subordinator || sentence.Is(clause.VerbStart, WordClass.Naming) || clause.Is(ClauseTraits.Copula | ClauseTraits.Perfect | ClauseTraits.Existential))
            return false;
        return clause.Is(ClauseTraits.Passive)
            ? (clause.VerbEnd == from || sentence.Has(clause.VerbEnd, WordRole.By | WordRole.To)) && !sentence.Has(clause.VerbStart, WordRole.Report | WordRole.Stative)
            : Duties.Contains(sentence.Tokens, clause.VerbStart);
    }

    private static readonly WordSet PuttingOff = new("postponed", "postpones", "deferred", "delayed", "adjourned", "rescheduled");

    /// <summary>"was postponed from May to July": when it should have been, and when it should be now.</summary>
    public static bool IsPutOff(in TaggedSentence sentence, int first)
    {
        const int Reach = 8;
        if (!sentence.Has(first - 1, WordRole.To | WordRole.Boundary))
            return false;
        for (var i = first - 2; i > first - Reach; i--)
        {
            if (sentence[i] is WordTag.Verb or WordTag.Participle)
                return PuttingOff.Contains(sentence.Tokens, i);
            if (sentence[i] is not (WordTag.Date or WordTag.Preposition or WordTag.Adverb or WordTag.Determiner))
                return false;
        }

        return false;
    }

    /// <summary>"as in 1974", "as they did in 1974", "as of 2019".</summary>
    private static bool IsAs(in TaggedSentence sentence, int index) =>
        sentence[index] != WordTag.End && sentence.Tokens.IsWord(index, "as");

    public static bool IsBoundary(in TaggedSentence sentence, int first) =>
        sentence.Has(first - 1, WordRole.Boundary) || (sentence.Has(first, WordRole.Boundary) && sentence[first] == WordTag.Date)
        || (sentence.Has(first - 1, WordRole.Of | WordRole.In) && IsAs(sentence, first - 2));

    public static bool IsUntil(in TaggedSentence sentence, int first) =>
        sentence[first - 1] == WordTag.Preposition && sentence.Tokens.IsWord(first - 1, "until");

    /// <summary>"Not until 1856 did they agree", "did not resume until 1953": what was long in coming came then.</summary>
    public static bool IsBelated(in TaggedSentence sentence, int first)
    {
        if (!IsUntil(sentence, first))
            return false;
        return sentence.Has(first - 2, WordRole.Negation) && sentence[first - 3] is WordTag.End or WordTag.Comma or WordTag.Break or WordTag.Conjunction
            || ClauseReader.Before(sentence, first) is { Exists: true } clause && clause.Is(ClauseTraits.Negated) && !clause.Is(ClauseTraits.Unreal | ClauseTraits.Copula)
                && !IsStill(sentence, clause) && !(clause.Subject.Exists && sentence.Has(clause.Subject.Start, WordRole.Nothing));
    }

    /// <summary>"was no longer used until": a negation that says that something had ended.</summary>
    private static bool IsStill(in TaggedSentence sentence, Clause clause)
    {
        for (var i = clause.GroupStart; i < clause.VerbStart; i++)
        {
            if (sentence.Has(i, WordRole.Negation) && sentence.Tokens.Chars(i) is var word && !WordForms.EndsIn(word, "not") && !WordForms.EndsIn(word, "n")
                && !WordForms.EndsIn(word, "never"))
                return true;
        }

        return false;
    }

    /// <summary>"in the 1965–66 season": behind the word that the date only names.</summary>
    public static int WithPeriod(in TaggedSentence sentence, int first, int end)
    {
        var before = sentence[first - 1] == WordTag.Determiner ? first - 2 : first - 1;
        return sentence[end] == WordTag.Noun && sentence.Has(end, WordRole.Period) && sentence[before] == WordTag.Preposition && !NounPhrases.IsNominal(sentence[end + 1]) ? end + 1 : end;
    }

    public static bool WhenFollows(in TaggedSentence sentence, int first, int end)
    {
        if (sentence[end] == WordTag.Comma)
            end++;
        return sentence.Has(end, WordRole.When) || DatedClause.IsCleft(sentence, first, end);
    }

    public static bool IsAccording(in TaggedSentence sentence, int first)
    {
        for (var i = first - 1; i >= first - 5; i--)
        {
            if (sentence[i] == WordTag.End)
                return false;
            if (sentence.Tokens.IsWord(i, "according"))
                return true;
        }

        return false;
    }
}

using DocModel.Reading.Events.Clauses;
using DocModel.Reading.Events.Dating;
using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Labels;

/// <summary>Labels that a clause gives: its event noun where its verb only says that this took place, else the clause told short.</summary>
internal static class ClauseLabels
{
    private static readonly WordSet Bans = new("ban", "bans", "banned", "prohibit", "prohibits", "prohibited", "forbids", "forbade", "forbid", "forbidden", "allowed", "permitted");

    private static readonly WordSet Taking = new("take", "takes", "took", "taken");

    /// <summary>"The date, 18 April, was chosen", "the year ends on 31 March": of the time itself nothing is told.</summary>
    private static readonly WordSet Times = new("date", "year", "month", "week", "quarter");

    public static LabelPick OfClause(in TaggedSentence sentence, Clause clause, int first, int end, bool isRange = false)
    {
        if (!clause.Exists || clause.Is(ClauseTraits.Unreal) && !PlannedClauses.IsSettled(sentence, clause, first) && !IsAtLast(sentence, clause, first, end) || (clause.Is(ClauseTraits.Negated) && !DateFrame.IsUntil(sentence, first)))
            return default;
        var verb = clause.VerbStart;
        if (clause.Is(ClauseTraits.Existential))
            return clause.Object.Exists && !sentence.Has(clause.Object.Start, WordRole.Nothing) && !(sentence[clause.Object.Start] == WordTag.Determiner && sentence.Tokens.IsWord(clause.Object.Start, "no")) ? PickWords.OfPhrase(sentence, NounPhrases.Complete(sentence, clause.Object, sentence.End), clause) : default;
        if (clause.Is(ClauseTraits.Copula))
        {
            if (HasBefallen(sentence, clause))
                return ToldClause.Told(sentence, clause, end);
            if (OfOutcome(sentence, clause) is { IsEmpty: false } outcome)
                return outcome;
            if (OfficeLabels.Of(sentence, clause, isRange) is { IsEmpty: false } office)
                return office;
            return clause.Subject.Exists && clause.VerbEnd >= first - 2 && clause.VerbEnd <= first
                && (NounPhrases.IsEventName(sentence, clause.Subject) || sentence[clause.Subject.Head] == WordTag.Noun && clause.VerbEnd == first - 1 && sentence.Has(first - 1, WordRole.On)
                    && !Times.Contains(sentence.Tokens, clause.Subject.Head) && !sentence.Is(clause.Subject.Head, WordClass.Role))
                ? PickWords.OfPhrase(sentence, clause.Subject, clause)
                : default;
        }

        // "Nineteen had done so by June": what, the sentence before says.
        if (sentence[clause.VerbEnd] == WordTag.Adverb && sentence.Tokens[clause.VerbEnd].Length == 2 && sentence.Tokens.IsWord(clause.VerbEnd, "so") && (sentence.Has(verb, WordRole.Do) || sentence.Tokens.IsWord(verb, "done") || sentence.Tokens.IsWord(verb, "doing")))
            return default;

        // "as opposed to ninety in 2007", "as shown in 1950": what is compared or referred to, and not told.
        if (clause.GroupStart == verb && sentence[verb - 1] is WordTag.Preposition or WordTag.Subordinator && sentence.Tokens[verb - 1].Length == 2 && sentence.Has(verb - 1, WordRole.When))
            return default;

        if (IsNamedSo(sentence, clause))
            return OfOccasion(sentence, clause, first);
        var role = sentence.Role(verb);
        // "banned spreading between 15 October and 31 January": when the rule holds.
        if (sentence[clause.VerbEnd] == WordTag.Gerund && first > clause.VerbEnd + 1 && Bans.Contains(sentence.Tokens, verb))
            return default;
        if ((role & WordRole.Plan) != 0 && sentence.Has(first - 1, WordRole.By))
            return default;

        // "The strike lasted from 3 May to 9 June": from its beginning to its end.
        if (isRange && clause.Subject.Exists && sentence[clause.Subject.Head] is WordTag.Noun or WordTag.Name && first - clause.VerbEnd is 0 or 1 && sentence.Tokens.IsWord(verb, "lasted"))
            return PickWords.OfPhrase(sentence, clause.Subject, clause);
        if ((role & WordRole.Stative) != 0 && !clause.Is(ClauseTraits.Passive) && !IsPutInto(sentence, clause) && !IsReward(sentence, clause) && !((isRange || sentence.Has(verb + 1, WordRole.To)) && sentence.Tokens.IsWord(verb, "lived")))
            return default;
        if ((role & WordRole.Compare) != 0 || clause.Subject.Exists && sentence.Has(clause.Subject.Start - 1, WordRole.Compare) && sentence[clause.Subject.Start - 1] == WordTag.Preposition && sentence[clause.Subject.Start] != WordTag.Number || clause.Subject.Exists && sentence[clause.Subject.Head] is WordTag.Noun or WordTag.Date && Times.Contains(sentence.Tokens, clause.Subject.Head))
            return default;
        if ((role & WordRole.Report) != 0 && !IsNews(sentence, clause))
            return default;
        if ((role & (WordRole.Trend | WordRole.Occur)) != 0 && IsFigure(sentence, clause, first))
            return default;

        if (ClauseFrames.IsDoubtful(sentence, clause.GroupStart, clause.Subject))
            clause = ClauseFrames.WithOwnSubject(sentence, clause);
        if (!clause.Subject.Exists && (clause.GroupStart == end || sentence.SkipForward(end, WordTag.Adverb) == clause.GroupStart) && first < end && sentence[first - 1] is not (WordTag.Preposition or WordTag.Adverb or WordTag.Comma))
            return OfTimeItself(sentence, clause);

        if (FollowedBy(sentence, clause, first, end) is { Exists: true } next)
            return PickWords.OfPhrase(sentence, NounPhrases.Complete(sentence, next, PickWords.LimitOf(sentence, next.End)), clause with { Subject = default });

        // "came in May, when": but "arrived in Lom in May, when" has said what happened.
        var concrete = first <= clause.VerbEnd + 2 ? WhenBehind(sentence, clause, first, end) : default;
        if (concrete.Exists)
            return OfClause(sentence, concrete, concrete.GroupStart, concrete.GroupStart);

        var named = clause.Subject.Exists && (NounPhrases.IsEventName(sentence, clause.Subject)
            || ((role & WordRole.Occur) != 0 && NounPhrases.HasEndingOfDeed(sentence, clause.Subject.Head) && clause.VerbEnd == verb + 1));
        var reduced = clause.Is(ClauseTraits.Passive) || (sentence[verb] == WordTag.Participle && !clause.Is(ClauseTraits.Perfect))
            || (!clause.Object.Exists && (role & WordRole.Light) != 0 && named);
        if (IsTakePlace(sentence, clause) && clause.Subject.Exists && sentence[clause.Subject.Head] != WordTag.Pronoun)
            return OfLightSubject(sentence, clause, first, end);
        if (named && (((role & WordRole.Occur) != 0 && !sentence.Has(clause.VerbEnd, WordRole.Into | WordRole.To)) || (reduced && (role & WordRole.Light) != 0)))
            return OfLightSubject(sentence, clause, first, end);
        if (clause.Object.Exists && (role & WordRole.Light) != 0 && !reduced && !IsFoughtOff(sentence, clause) && NounPhrases.IsEventName(sentence, clause.Object))
            return PickWords.OfPhrase(sentence, NounPhrases.Complete(sentence, clause.Object, PickWords.LimitOf(sentence, clause.Object.End), places: false), clause);
        if (ElaboratedBefore(sentence, clause) is { Exists: true } elaborated)
            return PickWords.OfPhrase(sentence, elaborated, clause);
        return ToldClause.Told(sentence, clause, end);
    }

    /// <summary>What befalls somebody, besides what the lexicon has as happenings.</summary>
    private static readonly WordSet Befalling = new("stroke", "accident", "fall", "breakdown", "attack", "seizure", "miscarriage", "quarrel", "son", "daughter", "child", "baby", "twins", "premiere", "puncture");

    /// <summary>"had a stroke", "had its first performance": what somebody had was a happening.</summary>
    private static bool HasBefallen(in TaggedSentence sentence, Clause clause) => clause.Subject.Exists && clause.Object.Exists && sentence.Tokens[clause.VerbStart].Length == 3 && sentence.Tokens.IsWord(clause.VerbStart, "had")
        && sentence[clause.Object.Start] == WordTag.Determiner && !sentence.Has(clause.Object.Start, WordRole.Nothing) && sentence[clause.Object.Head] == WordTag.Noun
        && (Befalling.Contains(sentence.Tokens, clause.Object.Head) || sentence.Is(clause.Object.Head, WordClass.EventNoun) && sentence.Tokens[clause.Object.Start].Length < 4);

    /// <summary>"It was not until 1921 that a crew could be found": what could be done at last was done.</summary>
    private static bool IsAtLast(in TaggedSentence sentence, Clause clause, int first, int end) => DateFrame.IsUntil(sentence, first) && sentence.Tokens.IsWord(clause.GroupStart, "could") && !clause.Is(ClauseTraits.Negated)
        && DatedClause.IsCleft(sentence, first, sentence[end] == WordTag.Comma ? end + 1 : end);

    /// <summary>"The museum included her in a show": somebody did so, where "the show included her" only tells what was in it.</summary>
    private static bool IsPutInto(in TaggedSentence sentence, Clause clause) => clause.Object.Exists && sentence.Has(clause.Object.End, WordRole.In) && sentence[clause.Object.End + 1] != WordTag.Date
        && sentence.Tokens.IsWord(clause.VerbStart, "included");

    private static readonly WordSet Rewards = new("honours", "honors", "honour", "honor", "title", "medal", "award", "prize", "place", "spot", "degree", "doctorate", "diploma", "promotion", "nomination", "scholarship", "licence", "license", "cap", "commission", "victory", "nickname", "certificate");

    /// <summary>"earned a medal": got it then, where "earned two pounds" goes on.</summary>
    private static bool IsReward(in TaggedSentence sentence, Clause clause) => clause.Object.Exists && sentence.Tokens.IsWord(clause.VerbStart, "earned") && Rewards.Contains(sentence.Tokens, clause.Object.Head);

    /// <summary>"fought off a takeover" tells of no takeover.</summary>
    private static bool IsFoughtOff(in TaggedSentence sentence, Clause clause) => clause.VerbEnd > clause.VerbStart + 1 && sentence.Tokens.IsWord(clause.VerbEnd - 1, "off")
        || sentence[clause.Object.Start - 1] is WordTag.Adverb or WordTag.Preposition && sentence.Tokens.IsWord(clause.Object.Start - 1, "off");

    /// <summary>"It was followed in June by a retrospective of her work": what came then.</summary>
    private static Phrase FollowedBy(in TaggedSentence sentence, Clause clause, int first, int end)
    {
        if (!clause.Is(ClauseTraits.Passive) || !clause.Subject.Exists || !sentence.Tokens.IsWord(clause.VerbStart, "followed"))
            return default;
        var isBetween = first - 1 == clause.VerbEnd && sentence[first - 1] == WordTag.Preposition;
        if (!isBetween && sentence[clause.Subject.Head] != WordTag.Pronoun)
            return default;
        var by = isBetween ? end : clause.VerbEnd;
        return sentence[by] == WordTag.Preposition && sentence.Has(by, WordRole.By) ? NounPhrases.After(sentence, by + 1) : default;
    }

    /// <summary>"1848 saw three revolts": what a year itself is said to have seen; else ("the eighteenth century left galleries") nothing.</summary>
    private static LabelPick OfTimeItself(in TaggedSentence sentence, Clause clause) =>
        clause.Object.Exists && sentence.Has(clause.VerbStart, WordRole.Witness) && (NounPhrases.IsEventName(sentence, clause.Object) || !sentence.Has(clause.VerbStart, WordRole.Carry))
            ? PickWords.OfPhrase(sentence, NounPhrases.Complete(sentence, clause.Object, PickWords.LimitOf(sentence, clause.Object.End)), clause)
            : default;

    /// <summary>"she showed that the film was missing": somebody said or showed something then; a study or a map only holds it.</summary>
    private static bool IsNews(in TaggedSentence sentence, Clause clause)
    {
        // "was shown to the public", and not "was shown to be false"
        if (clause.Is(ClauseTraits.Passive) && sentence.Tokens.IsWord(clause.VerbStart, "shown"))
        {
            var behind = sentence[clause.VerbEnd] == WordTag.Date ? NounPhrases.EndOfDate(sentence, clause.VerbEnd) : BehindDate(sentence, clause.VerbEnd);
            return clause.Subject.Exists && sentence[clause.VerbEnd] is WordTag.Preposition or WordTag.Date && !(sentence.Has(behind, WordRole.To) && sentence[behind + 1] is WordTag.Infinitive or WordTag.Auxiliary);
        }

        // "He had shown a model to the firm in the year before"
        if (sentence[clause.VerbStart] == WordTag.Participle && clause.Is(ClauseTraits.Perfect))
            return clause.Object.Exists && clause.Subject.Exists && sentence[clause.Subject.Head] is WordTag.Pronoun or WordTag.Name;
        if (sentence[clause.VerbStart] != WordTag.Verb || sentence.Is(clause.VerbStart, WordClass.PresentTense))
            return false;
        return clause.Object.Exists
            || clause.Subject.Exists && !sentence.Has(clause.Subject.Head, WordRole.Measure) && ToldClause.Content(sentence, BehindDate(sentence, clause.VerbEnd)) > 0;
    }

    /// <summary>"showed in 1913 that": where what was shown begins.</summary>
    private static int BehindDate(in TaggedSentence sentence, int at) => sentence[at] == WordTag.Preposition && sentence[at + 1] == WordTag.Date ? NounPhrases.EndOfDate(sentence, at + 1) : at;

    /// <summary>"reached 3,100", "fell by two thirds": how a figure stood then, and nothing that happened.</summary>
    private static bool IsFigure(in TaggedSentence sentence, Clause clause, int first)
    {
        // "reached number 31" in a list
        if (clause.Object.Exists)
            return sentence[clause.Object.Head] == WordTag.Number && !(clause.Object.End == clause.Object.Start + 2 && sentence.Tokens.IsWord(clause.Object.Start, "number"));
        var at = sentence.SkipForward(clause.VerbEnd, WordTag.Adverb);
        return (sentence.Has(at, WordRole.To | WordRole.Into) || sentence.Has(at, WordRole.By) && sentence.Has(first - 1, WordRole.By)) && NounPhrases.After(sentence, at + 1) is { Exists: true } much
            && !ToldClause.IsOwner(sentence, much.Start) && HasNumber(sentence, much);
    }

    private static bool HasNumber(in TaggedSentence sentence, Phrase phrase)
    {
        for (var i = phrase.Start; i < phrase.End; i++)
        {
            if (sentence[i] == WordTag.Number || sentence.Is(i, WordClass.Ordinal) || sentence.Has(i, WordRole.Fraction))
                return true;
        }

        return false;
    }

    /// <summary>"By noon the battle was over": what has become of the subject.</summary>
    private static LabelPick OfOutcome(in TaggedSentence sentence, Clause clause)
    {
        var at = sentence.SkipForward(clause.VerbEnd, WordTag.Adverb);
        if (sentence.Has(at - 1, WordRole.Outcome))
            at--;
        if (!clause.Subject.Exists || sentence[clause.Subject.Head] == WordTag.Pronoun || !sentence.Has(at, WordRole.Outcome) || sentence[at + 1] == WordTag.Number || sentence.Is(at + 1, WordClass.Cardinal))
            return default;
        var pick = PickWords.OfPhrase(sentence, clause.Subject, clause);
        pick.Head = -1;
        pick.Add(at, at + 1);
        return pick;
    }

    /// <summary>"as the mayor called it": how something was named, and not what happened.</summary>
    private static bool IsNamedSo(in TaggedSentence sentence, Clause clause) =>
        clause.Subject.Start > sentence.First && sentence.Is(clause.VerbStart, WordClass.Naming) && !clause.Is(ClauseTraits.Passive) && sentence.Tokens.IsWord(clause.Subject.Start - 1, "as");

    /// <summary>"in a letter to the board on 2 May 1958": what the naming was part of.</summary>
    private static LabelPick OfOccasion(in TaggedSentence sentence, Clause clause, int first) =>
        sentence[first - 1] == WordTag.Preposition && NounPhrases.BeforeWithHead(sentence, first - 1) is { Exists: true } occasion && occasion.Start >= clause.VerbEnd
        && (NounPhrases.IsEventName(sentence, occasion) || NounPhrases.HasEndingOfDeed(sentence, occasion.Head))
            ? PickWords.OfPhrase(sentence, occasion, clause)
            : default;

    /// <summary>"the second in August 1946, when the board resigned": for a clause that only says that something came, what came with it; else nothing.</summary>
    public static LabelPick OfWhenBehind(in TaggedSentence sentence, Clause clause, int first, int end) =>
        WhenBehind(sentence, clause, first, end) is { Exists: true } told ? OfClause(sentence, told, told.GroupStart, told.GroupStart) : default;

    /// <summary>"A revival emerged in December 2021 …, as diplomacy demanded guarantees": the second clause says what happened.</summary>
    private static Clause WhenBehind(in TaggedSentence sentence, Clause clause, int first, int end)
    {
        if (!sentence.Has(clause.VerbStart, WordRole.Occur) || first < clause.VerbEnd)
            return default;
        for (var i = end; i < end + 24; i++)
        {
            // "came in 1941, the second in 1946, when the board resigned": what stands behind another date is the other's.
            if (sentence[i] is WordTag.End or WordTag.Break or WordTag.Stop or WordTag.Verb or WordTag.Date)
                return default;
            if (sentence.Has(i, WordRole.When) && (sentence[i - 1] == WordTag.Comma || i == end)
                && ClauseReader.After(sentence, i + 1) is { Exists: true, Subject.Exists: true } told && told.Subject.Start == i + 1)
                return sentence[told.VerbStart] == WordTag.Gerund || told.Is(ClauseTraits.Perfect) ? default : told;
        }

        return default;
    }

    private static bool IsTakePlace(in TaggedSentence sentence, Clause clause) =>
        clause.Object.Exists && sentence.Tokens.Chars(clause.Object.Head).Equals("place".AsSpan(), StringComparison.Ordinal)
        && clause.Object.Start == clause.Object.Head && Taking.Contains(sentence.Tokens, clause.VerbStart);

    /// <summary>"a speech given on 6 July 1989 to the Council of Europe": the speech, and behind the date to whom.</summary>
    private static LabelPick OfLightSubject(in TaggedSentence sentence, Clause clause, int first, int end)
    {
        var pick = PickWords.OfPhrase(sentence, clause.Subject, clause);
        var to = clause.VerbEnd;
        if (to == first || to == first - 1 || (first > to && sentence[to] == WordTag.Preposition && sentence[to + 1] == WordTag.Date))
            to = end;
        if (sentence[to] == WordTag.Preposition && sentence.Has(to, WordRole.To) && NounPhrases.After(sentence, to + 1) is { Exists: true } audience)
            pick.Add(to, NounPhrases.Complete(sentence, audience, PickWords.LimitOf(sentence, audience.End)) is var whole && sentence.Has(audience.End, WordRole.Of) ? whole.End : audience.End);
        return pick;
    }

    /// <summary>"NATO’s expansion – three countries had joined in March 1999 – …": a clause between dashes spells out the phrase before it.</summary>
    private static Phrase ElaboratedBefore(in TaggedSentence sentence, Clause clause)
    {
        if (clause.Object.Exists || !clause.Subject.Exists || sentence[clause.Subject.Start - 1] != WordTag.Break)
            return default;
        var dash = clause.Subject.Start - 1;
        if (sentence.Tokens.Text[sentence.Tokens[dash].Start] is not ('–' or '—' or '-'))
            return default;
        var phrase = NounPhrases.BeforeWithHead(sentence, dash);
        return phrase.Exists && (NounPhrases.IsEventName(sentence, phrase) || NounPhrases.HasEndingOfDeed(sentence, phrase.Head)) ? phrase : default;
    }
}

using DocModel.Reading.Events.Clauses;
using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Labels;

/// <summary>A clause told short in its own words: subject, verb, object and what the verb needs.</summary>
internal static partial class ToldClause
{
    /// <summary>The longest clause that still is a label, in tokens.</summary>
    public const int LongestClause = 12;

    /// <summary>A clause told in its own words: subject, verb, object and what the verb needs.</summary>
    public static LabelPick Told(in TaggedSentence sentence, Clause clause, int end)
    {
        var pick = new LabelPick { Clause = clause, Head = -1 };
        var subject = clause.Subject;
        var budget = LongestClause;
        if (Whom(sentence, clause) is { Exists: true } met)
        {
            if (sentence[subject.Head] == WordTag.Pronoun)
                pick.Pronoun = subject.Head;
            else
                pick.Add(NounPhrases.WithoutDeterminers(sentence, subject), subject.End);

            // "Dr Holm, whom I saw", "the painter whom he married": who the clause is about is its object.
            pick.Add(clause.VerbStart, IsStranded(sentence, clause.VerbEnd) ? clause.VerbEnd + 1 : clause.VerbEnd);
            pick.Add(NounPhrases.WithoutDeterminers(sentence, met), met.End);
            if (ToWhom(sentence, clause) is { Exists: true } taker)
                pick.Add(taker.Start - 1, taker.End);
            return pick;
        }

        if (subject.Exists && IsOneNamed(sentence, subject, out var one))
            subject = one;
        else if (subject.Exists && sentence[subject.Head] == WordTag.Pronoun && subject.Start == subject.Head)
        {
            pick.Pronoun = subject.Head;
            if (!NeedsSubject(sentence, clause))
                subject = default;
        }
        else if (subject.Exists && NamedBehind(sentence, subject) is { Exists: true } name && name.End < clause.GroupStart)
        {
            // "Lund and the mayor, Alan Price, resigned"
            if (sentence[subject.Start - 1] == WordTag.Conjunction && NounPhrases.Before(sentence, subject.Start - 1) is { Exists: true } partner && sentence[partner.Head] is WordTag.Name or WordTag.Noun
                && sentence[partner.Start - 1] is WordTag.End or WordTag.Comma or WordTag.Break or WordTag.Conjunction or WordTag.Date)
                pick.Add(NounPhrases.WithoutDeterminers(sentence, partner), subject.Start);
            subject = name;
        }

        else if (subject.Exists && sentence[subject.Head] == WordTag.Noun && IsOwner(sentence, subject.Start))
            pick.Owner = subject.Start;

        // "the last of which he received in 1701", "what she saw in 1921": what was received or seen, the words before say.
        if (IsIncomplete(sentence, clause))
            return default;

        // "(open 10.00–18.00, closed in January)"
        if (subject.Exists && sentence[subject.Start - 1] == WordTag.Open && sentence[subject.Head] is WordTag.Number or WordTag.Date)
            return default;
        var start = clause.VerbStart;
        if (clause.Is(ClauseTraits.Perfect) && !EndsInEd(sentence, clause.VerbStart) && PastForms.Has(sentence.Tokens.Chars(clause.VerbStart).ToString()))
            pick.Inflected = clause.VerbStart;
        else if (clause.Is(ClauseTraits.Planned) && sentence.Has(clause.GroupStart, WordRole.Be))
            start = clause.GroupStart + 1;
        else if ((clause.Is(ClauseTraits.Perfect) && !EndsInEd(sentence, clause.VerbStart)) || sentence.Has(clause.GroupStart, WordRole.Modal))
            start = FirstAuxiliary(sentence, clause);
        else if (subject.Exists && (clause.Is(ClauseTraits.Passive) && clause.Object.Exists && HasTwoObjects(sentence, clause.VerbStart) || sentence[clause.VerbStart] == WordTag.Gerund && pick.Pronoun >= 0))
            start = clause.GroupStart;
        if (sentence[start - 1] == WordTag.Adverb && start == clause.VerbStart && sentence.Is(start - 1, WordClass.Ordinal))
            start--;
        if (subject.Exists)
        {
            var from = NounPhrases.WithoutDeterminers(sentence, subject);
            var to = subject.End;
            if (to - from > 7)
                from = BehindLineBreak(sentence, from, subject.Head);
            if (to - from > 7 && !(to - from <= LongestClause && Parts.Contains(sentence.Tokens, subject.Head)) || (sentence[subject.CoreEnd] == WordTag.Preposition && !sentence.Has(subject.CoreEnd, WordRole.Of)) && to - from > 5)
                to = subject.CoreEnd;
            if (to <= start && PickWords.TryAddSome(ref pick, sentence, subject))
                budget -= to - from;
            else if (to <= start)
            {
                pick.IsPronoun = sentence[subject.Head] == WordTag.Pronoun && subject.End - subject.Start == 1;
                PickWords.AddWithoutDates(ref pick, sentence, from, to);
                if (to - from == 1 && subject.End - subject.Start == 2 && GappedClause.NounOfRest(sentence, subject) is > 0 and var noun)
                    pick.Add(noun, noun + 1);
                budget -= to - from;
            }
            else
            {
                // The subject stands behind its participle: "Unveiled in Berlin, the treaty …".
                pick.IsInverted = true;
                pick.IsPronoun = sentence[subject.Head] == WordTag.Pronoun && subject.End - subject.Start == 1;
                PickWords.AddWithoutDates(ref pick, sentence, from, subject.CoreEnd);
                budget -= subject.CoreEnd - from;
            }
        }

        var stop = clause.VerbEnd;
        var limit = Math.Min(sentence.End, stop + budget);
        if (sentence.Has(clause.VerbStart, WordRole.Become) && ButAlternative(sentence, clause.VerbEnd) is { Exists: true } alternative)
        {
            PickWords.AddWithoutDates(ref pick, sentence, start, clause.VerbEnd);
            pick.Add(alternative.Start, alternative.End);
            return pick;
        }

        if (clause.Object.Exists)
        {
            var thing = WithFreeRelative(sentence, WithSecondObject(sentence, clause));
            var whole = NounPhrases.Complete(sentence, thing, Math.Max(limit, thing.End));
            stop = OnlyOf(sentence, thing, whole);
            if (thing.Start > clause.VerbEnd && sentence[clause.VerbEnd] is WordTag.Preposition or WordTag.Comma)
            {
                PickWords.AddWithoutDates(ref pick, sentence, start, clause.VerbEnd);
                start = thing.Start;
            }

            stop = WithParticle(sentence, stop);

            // "carried off all but three of them"
            if (sentence[stop] == WordTag.Conjunction && sentence.Tokens.IsWord(stop, "but") && sentence.Tokens.IsWord(stop - 1, "all") && NounPhrases.After(sentence, stop + 1) is { Exists: true } spared)
                stop = NounPhrases.Complete(sentence, spared, spared.End + LongestComplement).End;
            if (sentence[stop] == WordTag.Preposition && sentence[stop + 1] == WordTag.Gerund && sentence.Tokens.IsWord(stop, "from"))
                stop = EndOfGerund(sentence, stop + 1, stop + LongestComplement);
            if (sentence.Has(clause.VerbStart, WordRole.Carry) && Complement(sentence, stop, limit) is { Exists: true } carried)
                stop = carried.End;

            // "spent three weeks in the mill", "asked the king for troops"
            if (sentence[stop] == WordTag.Preposition && (sentence.Has(stop, WordRole.In | WordRole.At) && sentence.Tokens.IsWord(clause.VerbStart, "spent")
                || sentence.Has(stop, WordRole.For) && sentence.Has(clause.VerbStart, WordRole.Seek)) && NounPhrases.After(sentence, stop + 1) is { Exists: true } sought)
                stop = sought.End;

            // "told the paper that he had seen it"
            if (ThatClause(sentence, stop) is > 0 and var said && IsUrging(sentence, clause.VerbStart))
                stop = said;

            // "became the first woman to be admitted to the guild": who was first tells nothing without at what.
            if (sentence.Has(stop, WordRole.To) && (sentence[stop + 1] == WordTag.Infinitive || sentence.Has(stop + 1, WordRole.Be)) && IsOneOfOrder(sentence, thing) && Content(sentence, stop) is > 0 and var first)
                stop = first;

            // "told her in 1950 that women could not dig"
            var date = sentence[stop] == WordTag.Preposition ? stop + 1 : stop;
            if (sentence[date] == WordTag.Date && ThatClause(sentence, NounPhrases.EndOfDate(sentence, date)) is > 0 and var told && (IsFinding(sentence, clause.VerbStart) || IsUrging(sentence, clause.VerbStart)))
            {
                PickWords.AddWithoutDates(ref pick, sentence, start, stop);
                (start, stop) = (NounPhrases.EndOfDate(sentence, date), told);
            }
        }
        else if (IsSpentDoing(sentence, clause, out var doing))
            (start, stop) = (doing, EndOfGerund(sentence, doing, doing + LongestComplement));
        else if (EndOfSharedObject(sentence, clause, limit) is > 0 and var shared)
            stop = shared;
        else if (IsStateBehind(sentence, clause, stop))
            stop++;
        else if (clause.Is(ClauseTraits.Passive) && sentence[stop] == WordTag.Adverb && IsModifiedState(sentence, clause, stop + 1))
            stop += 2;
        else if (Content(sentence, stop) is > 0 and var behindContent)
            stop = behindContent;
        else if (sentence.Has(clause.VerbStart, WordRole.Phase) && BegunBehind(sentence, stop) is > 0 and var begun)
        {
            PickWords.AddWithoutDates(ref pick, sentence, start, stop);
            (start, stop) = (begun, Content(sentence, begun));
        }
        else if (IsFinding(sentence, clause.VerbStart) && BehindEarly(sentence, stop) is > 0 and var early && ThatClause(sentence, early) is > 0 and var understood)
        {
            // "understood as early as 1926 that the run pointed the way", "found in the deeds that the floor had been let"
            PickWords.AddWithoutDates(ref pick, sentence, start, stop);
            (start, stop) = (early, understood);
        }
        else if (sentence[stop] == WordTag.Preposition && !sentence.Has(clause.VerbStart, WordRole.Carry) && ObjectBehind(sentence, clause, stop) is { Exists: true } late)
        {
            // "found among his papers a receipt": where it was found is left away.
            PickWords.AddWithoutDates(ref pick, sentence, start, stop);
            (start, stop) = (late.Start, late.End);
        }
        else if (Complement(sentence, stop, Math.Max(limit, stop + LongestComplement), clause.Is(ClauseTraits.Passive) || IsHeadless(sentence, clause)) is { Exists: true } complement)
            stop = LateObject(sentence, clause, complement.End) is { Exists: true } heavy ? heavy.End : complement.End;
        else if (sentence[stop] == WordTag.Preposition && sentence[stop + 1] == WordTag.Date && NounPhrases.EndOfDate(sentence, stop + 1) is var behind
            && !(subject.Exists && sentence[subject.Start - 1] is WordTag.Preposition or WordTag.Subordinator && ThatClause(sentence, behind) > 0)
            && BehindDate(sentence, behind, pick.IsEmpty && clause.Is(ClauseTraits.Passive)) is > 0 and var later)
        {
            PickWords.AddWithoutDates(ref pick, sentence, start, stop);
            start = behind;
            stop = later;
        }

        // "were written to on 10 October", "was dealt with in 1950", "was paid for by subscription"
        else if (clause.Is(ClauseTraits.Passive) && sentence[stop] is WordTag.Preposition or WordTag.Adverb && sentence.Is(stop, WordClass.Preposition) && sentence[stop + 1] == WordTag.Preposition
            && (sentence[stop + 2] == WordTag.Date || sentence.Has(stop + 1, WordRole.By)))
        {
            pick.Add(start, stop + 1);
            return pick;
        }
        else if (sentence[stop] == WordTag.Comma && IsFinding(sentence, clause.VerbStart) && ClauseReader.BehindDateAside(sentence, stop) is > 0 and var past && ThatClause(sentence, past) is > 0 and var seen)
        {
            // "noticed, in the winter of 1917, that two samples decayed"
            PickWords.AddWithoutDates(ref pick, sentence, start, stop);
            (start, stop) = (past, seen);
        }

        if (IsDoSupported(sentence, clause) && !EndsInEd(sentence, clause.VerbStart))
            pick.Inflected = clause.VerbStart;

        var needs = VerbFrames.Of(sentence, clause.VerbStart);
        stop = EndOfNeeds(sentence, needs, stop);
        var owes = MayOwe(sentence, clause.VerbEnd, stop) && Owes(sentence, clause.VerbStart, needs);
        if (owes && TryAddThat(ref pick, sentence, clause, start, stop))
            return pick;
        var owed = Owed(sentence, clause, stop, needs, owes);

        // A verb alone tells nobody what happened.
        if (pick.IsEmpty && stop - start <= 1 && !owed.Exists)
            return default;
        PickWords.AddWithoutDates(ref pick, sentence, start, stop);
        if (owed.Exists)
            PickWords.AddWithoutDates(ref pick, sentence, owed.Start, owed.End);
        return pick;
    }

    /// <summary>"1567: Founded by Elsa Brun": an entry that leaves its subject and its "was" away.</summary>
    private static bool IsHeadless(in TaggedSentence sentence, Clause clause) => !clause.Subject.Exists && clause.GroupStart == clause.VerbStart
        && sentence[clause.GroupStart - 1] is WordTag.Date or WordTag.Break or WordTag.End && ClauseReader.CanBeParticiple(sentence, clause.VerbStart);

    /// <summary>"did not resume until", "not until 1856 did they agree": the verb's plain form stands for its past.</summary>
    private static bool IsDoSupported(in TaggedSentence sentence, Clause clause)
    {
        for (var i = clause.GroupStart; i < clause.VerbStart; i++)
        {
            if (sentence.Has(i, WordRole.Do))
                return true;
        }

        return clause.Subject.Exists && clause.GroupStart == clause.VerbStart && sentence[clause.Subject.Start - 1] == WordTag.Auxiliary && sentence.Has(clause.Subject.Start - 1, WordRole.Do);
    }

    /// <summary>Whether a verb alone would be left for a label: "died".</summary>
    private static bool NeedsSubject(in TaggedSentence sentence, Clause clause) =>
        !clause.Object.Exists && Content(sentence, clause.VerbEnd) < 0 && !IsSpentDoing(sentence, clause, out _)
        && !Complement(sentence, clause.VerbEnd, clause.VerbEnd + 6, clause.Is(ClauseTraits.Passive)).Exists
        && !(sentence[clause.VerbEnd] == WordTag.Preposition && sentence[clause.VerbEnd + 1] == WordTag.Date
            && BehindDate(sentence, NounPhrases.EndOfDate(sentence, clause.VerbEnd + 1), clause.Is(ClauseTraits.Passive)) > 0);

    private static int FirstAuxiliary(in TaggedSentence sentence, Clause clause)
    {
        for (var i = clause.GroupStart; i < clause.VerbStart; i++)
        {
            if (sentence[i] == WordTag.Auxiliary && !sentence.Has(i, WordRole.Be))
                return i;
        }

        return clause.VerbStart;
    }

    private static bool EndsInEd(in TaggedSentence sentence, int verb) =>
        sentence.Tokens.Chars(verb).EndsWithIgnoreCase("ed".AsSpan()) || sentence.Is(verb, WordClass.PastTense);
}

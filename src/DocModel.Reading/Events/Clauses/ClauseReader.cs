using DocModel.Reading.Events.Labels;
using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Clauses;

/// <summary>Finds the verb that a date goes with, and what stands around it.</summary>
internal static partial class ClauseReader
{
    /// <summary>How far from a date its verb is looked for, so that hostile text costs no more than other text.</summary>
    public const int Reach = 48;

    /// <summary>The clause whose verb group begins at a token, or whose verb stands there.</summary>
    public static Clause At(in TaggedSentence sentence, int verb) => Read(sentence, verb);

    /// <summary>The clause whose verb stands before a token.</summary>
    public static Clause Before(in TaggedSentence sentence, int index) =>
        OpeningOfAside(sentence, index) is >= 0 and var open && Nearest(sentence, open) is { Exists: true } main ? main : Nearest(sentence, index);

    /// <param name="isOfDoer">Whether only the verb is asked for whose subject does what a form in -ing tells.</param>
    /// <param name="isBehindAside">Whether the words before a relative clause are looked at, which is left out once.</param>
    private static Clause Nearest(in TaggedSentence sentence, int index, bool isOfDoer = false, bool isBehindAside = false)
    {
        var limit = Math.Max(sentence.First, index - Reach);
        bool comma = false, date = false;
        for (var i = index - 1; i >= limit; i--)
        {
            switch (sentence[i])
            {
                case WordTag.Comma:
                    // "gave the painting, which he had bought in Rome, to the museum in 1931"
                    if (!comma && !isBehindAside && sentence[i + 1] == WordTag.Preposition && i + 2 < index && sentence[i + 2] != WordTag.Date && OpeningOfRelative(sentence, i, limit) is > 0 and var opening && Nearest(sentence, opening, isOfDoer, isBehindAside: true) is { Exists: true } outer)
                        return outer;
                    comma = true;
                    break;
                case WordTag.Date:
                    date = true;
                    break;
                case WordTag.Gerund when comma && date && !isOfDoer && IsDoingOfItsOwn(sentence, i, index):
                    // "moved on, taking Lom by March, and Vik by June": the second place goes with what was done to the first.
                    return default;
                case WordTag.Gerund when !comma && !isOfDoer && IsDoingOfItsOwn(sentence, i, index) && Nearest(sentence, i - 1, isOfDoer: true) is { Exists: true } doer:
                    // "took the town in June, conquering the island in August"
                    return new Clause(i, i, EndOfDoing(sentence, i), doer.Subject, Object(sentence, EndOfDoing(sentence, i)), doer.Traits & ClauseTraits.Unreal);
                case WordTag.Auxiliary when IsIntoBeing(sentence, i):
                case WordTag.Subordinator when sentence[i + 1] is WordTag.Gerund or WordTag.Comma || (sentence.Tokens.IsWord(i, "while") || sentence.Tokens.IsWord(i, "whilst")) && WordForms.EndsIn(sentence.Tokens.Chars(i + 1), "ing"):
                    // "drowned while fishing on 3 May", "came back once, in May"
                    break;
                case WordTag.Verb when sentence.Has(i + 1, WordRole.By) && IsOfAgent(sentence, i):
                    break;
                case WordTag.Verb or WordTag.Participle or WordTag.Infinitive or WordTag.Auxiliary:
                    return Read(sentence, i, deadline: sentence.Has(index - 1, WordRole.By));
                case WordTag.Gerund when sentence[i - 1] == WordTag.Auxiliary:
                    return Read(sentence, i);
                case WordTag.Gerund when sentence[i - 1] == WordTag.Preposition && sentence.Has(i - 1, WordRole.Boundary) && sentence.Tokens.IsWord(i - 1, "before") && Nearest(sentence, i - 1) is { Exists: true } main:
                    // "taught in Lom before moving to Vik in 1971": what came second.
                    return new Clause(i, i, i + 1, main.Subject, Object(sentence, i + 1), ClauseTraits.None);
                case WordTag.Break or WordTag.Open or WordTag.Stop or WordTag.Subordinator:
                    return default;
                case WordTag.Close:
                    while (i > limit && sentence[i] != WordTag.Open)
                        i--;
                    break;
            }
        }

        return default;
    }

    /// <summary>The clause that begins at a token.</summary>
    public static Clause After(in TaggedSentence sentence, int index)
    {
        var limit = Math.Min(sentence.End, index + Reach);
        int nested = 0, aside = -1;
        for (var i = index; i < limit; i++)
        {
            switch (sentence[i])
            {
                case WordTag.Verb or WordTag.Participle when i > index && BehindParticipleAside(sentence, i, limit) is > 0 and var behind:
                    aside = aside < 0 ? i : aside;
                    i = behind - 1;
                    break;
                case WordTag.Auxiliary when i > index && sentence[i - 1] == WordTag.Comma && Dating.DatedClause.IsHaving(sentence, i) && EndOfHaving(sentence, i, limit) is > 0 and var close:
                    aside = aside < 0 ? i : aside;
                    i = close;
                    break;
                case WordTag.Verb or WordTag.Auxiliary when nested == 0 && IsOfContact(sentence, i, index):
                    i = EndOfGroup(sentence, i) - 1;
                    break;
                case WordTag.Verb or WordTag.Participle or WordTag.Auxiliary:
                    if (nested == 0)
                    {
                        var clause = Read(sentence, i);
                        return aside < 0 ? clause : IsNamed(sentence, aside) ? clause with { Subject = NounPhrases.After(sentence, aside + 1) } : clause with { Subject = NounPhrases.BeforeWithHead(sentence, sentence.SkipBackward(aside - 1, WordTag.Comma) + 1) };
                    }

                    nested--;
                    i = EndOfGroup(sentence, i) - 1;
                    break;
                case WordTag.Subordinator when i > index && EndOfRelative(sentence, i, limit) is > 0 and var closed:
                    i = closed;
                    break;
                case WordTag.Subordinator when i > index:
                    nested++;
                    break;
                case WordTag.Break when i > index && SubjectFinder.ClosingDash(sentence, i) is > 0 and var dash && IsVerbAt(sentence, dash + 1):
                    i = dash;
                    break;
                case WordTag.Break or WordTag.Stop:
                    return default;
                case WordTag.Open:
                    while (i < limit && sentence[i] != WordTag.Close)
                        i++;
                    break;
            }
        }

        return default;
    }

    /// <summary>"the engine he had designed was rebuilt": a verb behind a noun and a pronoun, which the clause's own verb follows.</summary>
    private static bool IsOfContact(in TaggedSentence sentence, int verb, int start) => verb > start + 1 && sentence[verb - 1] == WordTag.Pronoun && sentence[verb - 2] == WordTag.Noun && IsVerbAt(sentence, EndOfGroup(sentence, verb));

    /// <summary>
    /// "the garrison, led by its captain, broke out", "a survey made by Pike warned": the main verb stands behind the participle and
    /// what belongs to it. Gives the token from which to go on, or -1 where the verb is the clause's own.
    /// </summary>
    private static int BehindParticipleAside(in TaggedSentence sentence, int verb, int limit)
    {
        if (!CanBeParticiple(sentence, verb) || sentence[verb - 1] is WordTag.Auxiliary or WordTag.Adverb or WordTag.Pronoun or WordTag.Subordinator)
            return -1;
        var isAside = sentence[verb - 1] == WordTag.Comma;

        // "groups of settlers succeeded in convincing the envoys": no participle has a gerund behind its "in".
        if (!isAside && sentence[verb + 2] == WordTag.Gerund && sentence.Has(verb + 1, WordRole.In) && !sentence.Is(verb, WordClass.PastParticiple))
            return -1;
        if (!isAside && !(IsNamed(sentence, verb) || sentence[verb + 1] == WordTag.Preposition && sentence[verb + 2] != WordTag.Auxiliary || sentence[verb + 1] == WordTag.Adverb && sentence[verb + 2] == WordTag.Preposition))
            return -1;
        for (var i = verb + 1; i < limit; i++)
        {
            switch (sentence[i])
            {
                case WordTag.Comma when isAside:
                    return IsVerbAt(sentence, i + 1) ? i + 1 : -1;
                case WordTag.Verb when !isAside && IsLeftBy(sentence, i):
                    break;
                case WordTag.Verb or WordTag.Auxiliary when !isAside && sentence[i - 1] is not (WordTag.Comma or WordTag.Conjunction):
                    return i;
                case WordTag.Comma or WordTag.Conjunction or WordTag.Subordinator or WordTag.Pronoun when !isAside:
                    return -1;
                case WordTag.Break or WordTag.Stop or WordTag.End or WordTag.Open:
                    return -1;
            }
        }

        return -1;
    }

    /// <summary>"a teacher named Ada Finch painted": the name behind the participle is the subject's.</summary>
    private static bool IsNamed(in TaggedSentence sentence, int verb) => sentence.Is(verb, WordClass.Naming)
        && (sentence[verb + 1] == WordTag.Name || sentence[verb + 1] == WordTag.Determiner && sentence[verb + 2] == WordTag.Name);

    /// <summary>"the merchants, who had for some time been angry, petitioned": the comma before the verb behind a relative clause; -1 for none.</summary>
    private static int EndOfRelative(in TaggedSentence sentence, int relative, int limit)
    {
        if (sentence[relative - 1] != WordTag.Comma || !sentence.Has(relative, WordRole.Relative))
            return -1;
        for (var i = relative + 1; i < limit; i++)
        {
            if (sentence[i] == WordTag.Comma && IsVerbAt(sentence, i + 1))
                return i;
            if (sentence[i] is WordTag.Break or WordTag.Stop or WordTag.End)
                return -1;
        }

        return -1;
    }

    /// <summary>"was crowned at Pressen and deposed": the second participle has the first one’s auxiliary.</summary>
    private static bool SharesAuxiliary(in TaggedSentence sentence, int joint)
    {
        if (sentence[joint] is not (WordTag.Conjunction or WordTag.Comma))
            return false;
        for (var i = joint - 1; i > joint - 24; i--)
        {
            switch (sentence[i])
            {
                case WordTag.Participle:
                    var auxiliary = sentence.SkipBackward(i - 1, WordTag.Adverb);
                    return sentence[auxiliary] != WordTag.Auxiliary || sentence.Has(auxiliary, WordRole.Be);
                case WordTag.Verb when CanBeParticiple(sentence, i) && sentence[i - 1] is WordTag.Conjunction or WordTag.Comma:
                    joint = i - 1;
                    break;
                case WordTag.Verb or WordTag.Auxiliary or WordTag.Break or WordTag.Stop or WordTag.End or WordTag.Subordinator:
                    return false;
            }
        }

        return false;
    }

    private static bool IsVerbAt(in TaggedSentence sentence, int at)
    {
        while (sentence[at] == WordTag.Adverb)
            at++;
        return sentence[at] is WordTag.Verb or WordTag.Auxiliary;
    }

    private static int EndOfGroup(in TaggedSentence sentence, int at)
    {
        while (sentence[at] is WordTag.Auxiliary or WordTag.Adverb)
            at++;
        return sentence[at] is WordTag.Verb or WordTag.Participle or WordTag.Gerund ? at + 1 : at;
    }

    private static Clause Read(in TaggedSentence sentence, int at, bool deadline = false)
    {
        var traits = ClauseTraits.None;
        var verb = at;
        if (sentence[at] == WordTag.Infinitive)
        {
            // "called on members to ban it by 2012": a deadline.
            verb = Governor(sentence, at, ref traits);
            if (verb < 0)
                return default;
            if (deadline && !IsAbleTo(sentence, verb) && !Doing.Contains(sentence.Tokens, verb))
                traits |= ClauseTraits.Unreal;
        }
        else if (IsHadTo(sentence, at) && sentence[at + 2] is WordTag.Infinitive or WordTag.Auxiliary)
            return Read(sentence, at + 2);
        else if (sentence[at] == WordTag.Auxiliary)
        {
            // "was then signed": the group's verb stands behind its auxiliaries.
            var i = at;
            while (sentence[i] is WordTag.Auxiliary or WordTag.Adverb || (sentence[i] == WordTag.Date && sentence[i + 1] == WordTag.Participle))
                i++;
            if (sentence[i] is WordTag.Verb or WordTag.Participle or WordTag.Gerund)
                verb = i;
        }

        // "became known", "became involved": the participle says what the subject became.
        else if (sentence.Has(at - 1, WordRole.Become) && sentence[at - 1] == WordTag.Verb && CanBeParticiple(sentence, at))
            return Read(sentence, at - 1);

        var last = verb;
        if (sentence[verb - 1] == WordTag.Join && WordTagger.IsCompound(sentence.Tokens, verb))
            verb -= 2;
        var start = verb;
        while (sentence[start - 1] is WordTag.Auxiliary or WordTag.Adverb && verb - start < 6)
            start--;
        while (start < verb && sentence[start] == WordTag.Adverb)
            start++;
        Judge(sentence, start, verb, ref traits);
        if (IsDenied(sentence, start))
            traits |= ClauseTraits.Negated;

        // "were able to take the hill": the verb is what they were able to do.
        if (sentence[at] == WordTag.Infinitive && IsAbleTo(sentence, verb))
            traits &= ~ClauseTraits.Copula;
        var end = (sentence[at] == WordTag.Infinitive ? at : last) + 1;

        // "agreed to be bought", "is due to be heard", "had to be closed"
        if (sentence.Has(start, WordRole.Be) && sentence.Has(start - 1, WordRole.To) && !IsYetToBe(sentence, start, ref traits) && Governor(sentence, start, ref traits) is >= 0 and var governor
            && (sentence[governor] == WordTag.Verb || governor == start - 2 && IsHadTo(sentence, governor)))
        {
            verb = start = governor;
            while (sentence[start - 1] is WordTag.Auxiliary)
                start--;
        }

        // "is to be held"
        else if ((traits & ClauseTraits.Planned) != 0 && sentence.Has(start - 1, WordRole.To) && sentence.Has(start, WordRole.Be))
            start = IsToBe(sentence, start - 2) ? start - 2 : start;

        while (sentence[end] == WordTag.Adverb && sentence.Has(end, WordRole.Particle))
            end++;
        var subject = SubjectFinder.Subject(sentence, start, verb, end);
        var thing = Object(sentence, end);

        // "When the board was dissolved in 1989 the mill, with all its land, went to Lund": behind a passive's date another clause begins.
        if ((traits & ClauseTraits.Passive) != 0 && thing.Exists && thing.Start > end && !ToldClause.HasTwoObjects(sentence, verb) && (VerbFrames.Of(sentence, verb) & VerbNeeds.State) == 0)
            thing = default;
        if (start == verb && sentence[start - 1] is WordTag.Conjunction or WordTag.Comma && (!thing.Exists || sentence.Has(verb, WordRole.Carry) || ToldClause.IsGiving(sentence, verb)) && CanBeParticiple(sentence, last) && SharesAuxiliary(sentence, start - 1))
            traits |= ClauseTraits.Passive;
        if (subject.Exists && IsNobody(sentence, subject))
            traits |= ClauseTraits.Negated;
        if (subject.Exists && IsConditional(sentence, subject.Start))
            traits = traits & ~ClauseTraits.Planned | ClauseTraits.Unreal;
        if (start == verb && sentence[start - 1] == WordTag.Comma && FollowsModal(sentence, start - 1))
            traits |= ClauseTraits.Unreal;
        if ((traits & ClauseTraits.Copula) != 0 && IsThere(sentence, start - 1))
            traits |= ClauseTraits.Existential;
        return new Clause(start, verb, end, subject, thing, traits);
    }

    private static bool IsThere(in TaggedSentence sentence, int index) =>
        sentence[index] != WordTag.End && sentence.Tokens.IsWord(index, "there");
}

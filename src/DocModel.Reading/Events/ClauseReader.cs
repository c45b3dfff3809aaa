using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events;

/// <summary>Finds the verb that a date goes with, and what stands around it.</summary>
internal static class ClauseReader
{
    /// <summary>How far from a date its verb is looked for, so that hostile text costs no more than other text.</summary>
    private const int Reach = 48;

    /// <summary>The clause whose verb stands before a token.</summary>
    public static Clause Before(in TaggedSentence sentence, int index)
    {
        var limit = Math.Max(sentence.First, index - Reach);
        for (var i = index - 1; i >= limit; i--)
        {
            switch (sentence[i])
            {
                case WordTag.Verb or WordTag.Participle or WordTag.Infinitive or WordTag.Auxiliary:
                    return Read(sentence, i, deadline: sentence.Has(index - 1, WordRole.By));
                case WordTag.Gerund when sentence[i - 1] == WordTag.Auxiliary:
                    return Read(sentence, i);
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
                case WordTag.Verb or WordTag.Participle or WordTag.Auxiliary:
                    if (nested == 0)
                    {
                        var clause = Read(sentence, i);
                        return aside < 0 ? clause : clause with { Subject = NounPhrases.BeforeWithHead(sentence, sentence.SkipBackward(aside - 1, WordTag.Comma) + 1) };
                    }

                    nested--;
                    i = EndOfGroup(sentence, i) - 1;
                    break;
                case WordTag.Subordinator when i > index:
                    nested++;
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

    /// <summary>
    /// "the garrison, led by its captain, broke out", "a survey made by Pike warned": the main verb stands behind the participle and
    /// what belongs to it. Gives the token from which to go on, or -1 where the verb is the clause's own.
    /// </summary>
    private static int BehindParticipleAside(in TaggedSentence sentence, int verb, int limit)
    {
        if (!CanBeParticiple(sentence, verb) || sentence[verb - 1] is WordTag.Auxiliary or WordTag.Adverb or WordTag.Pronoun or WordTag.Subordinator)
            return -1;
        var isAside = sentence[verb - 1] == WordTag.Comma;
        if (!isAside && !(sentence[verb + 1] == WordTag.Preposition || sentence[verb + 1] == WordTag.Adverb && sentence[verb + 2] == WordTag.Preposition))
            return -1;
        for (var i = verb + 1; i < limit; i++)
        {
            switch (sentence[i])
            {
                case WordTag.Comma when isAside:
                    return IsVerbAt(sentence, i + 1) ? i + 1 : -1;
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

    /// <summary>Whether a form can be a past participle as well as a past tense: "led", "carried".</summary>
    private static bool CanBeParticiple(in TaggedSentence sentence, int verb) => sentence[verb] == WordTag.Participle
        || sentence.Is(verb, WordClass.PastParticiple)
        || (!sentence.Is(verb, WordClass.PastTense) && sentence.Tokens.Chars(verb).EndsWith("ed".AsSpan(), StringComparison.Ordinal));

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
            if (deadline)
                traits |= ClauseTraits.Unreal;
            verb = Governor(sentence, at, ref traits);
            if (verb < 0)
                return default;
        }
        else if (sentence[at] == WordTag.Auxiliary)
        {
            // "was then signed": the group's verb stands behind its auxiliaries.
            var i = at;
            while (sentence[i] is WordTag.Auxiliary or WordTag.Adverb || (sentence[i] == WordTag.Date && sentence[i + 1] == WordTag.Participle))
                i++;
            if (sentence[i] is WordTag.Verb or WordTag.Participle or WordTag.Gerund)
                verb = i;
        }

        var start = verb;
        while (sentence[start - 1] is WordTag.Auxiliary or WordTag.Adverb && verb - start < 6)
            start--;
        while (start < verb && sentence[start] == WordTag.Adverb)
            start++;
        Judge(sentence, start, verb, ref traits);

        var end = (sentence[at] == WordTag.Infinitive ? at : verb) + 1;
        while (sentence[end] == WordTag.Adverb && sentence.Has(end, WordRole.Particle))
            end++;
        var subject = Subject(sentence, start, verb, end, 0);
        var thing = Object(sentence, end);
        if (start == verb && !thing.Exists && CanBeParticiple(sentence, verb) && SharesAuxiliary(sentence, start - 1))
            traits |= ClauseTraits.Passive;
        if (subject.Exists && sentence.Has(subject.Start, WordRole.Nothing))
            traits |= ClauseTraits.Negated;
        if (subject.Exists && IsConditional(sentence, subject.Start))
            traits |= ClauseTraits.Unreal;
        if (start == verb && sentence[start - 1] == WordTag.Comma && FollowsModal(sentence, start - 1))
            traits |= ClauseTraits.Unreal;
        if ((traits & ClauseTraits.Copula) != 0 && IsThere(sentence, start - 1))
            traits |= ClauseTraits.Existential;
        return new Clause(start, verb, end, subject, thing, traits);
    }

    /// <summary>The verb on which "to sign" depends; what is planned, hoped or due need not happen.</summary>
    private static int Governor(in TaggedSentence sentence, int infinitive, ref ClauseTraits traits)
    {
        var limit = Math.Max(sentence.First, infinitive - 12);
        for (var i = infinitive - 1; i >= limit; i--)
        {
            if (sentence.Has(i, WordRole.Plan) || (sentence[i] == WordTag.Auxiliary && sentence.Has(i, WordRole.Be)))
                traits |= ClauseTraits.Unreal;
            switch (sentence[i])
            {
                case WordTag.Verb or WordTag.Participle or WordTag.Auxiliary:
                    return i;
                case WordTag.Comma or WordTag.Break or WordTag.Stop or WordTag.Open or WordTag.Subordinator:
                    return -1;
            }
        }

        return -1;
    }

    private static void Judge(in TaggedSentence sentence, int start, int verb, ref ClauseTraits traits)
    {
        bool be = false, have = false;
        for (var i = start; i <= verb; i++)
        {
            var role = sentence.Role(i);
            if (sentence[i] == WordTag.Auxiliary)
            {
                be |= (role & WordRole.Be) != 0;
                have |= (role & WordRole.Have) != 0;
                if ((role & WordRole.Modal) != 0 && !IsHindsight(sentence, i))
                    traits |= ClauseTraits.Unreal;
            }

            if ((role & WordRole.Negation) != 0)
                traits |= ClauseTraits.Negated;
        }

        if ((sentence.Role(verb) & WordRole.Plan) != 0 && (be || sentence.Has(verb + 1, WordRole.For)))
            traits |= ClauseTraits.Unreal;
        if (sentence[verb] == WordTag.Auxiliary)
            traits |= ClauseTraits.Copula;
        else if (be && sentence[verb] != WordTag.Gerund)
            traits |= ClauseTraits.Passive;
        if (have && !be)
            traits |= ClauseTraits.Perfect;
    }

    /// <summary>"would later become Pope": what came to pass, told from before it.</summary>
    private static bool IsHindsight(in TaggedSentence sentence, int modal) =>
        sentence.Tokens.Chars(modal).EqualsIgnoreCase("would".AsSpan()) && sentence.Has(modal + 1, WordRole.Hindsight);

    private static bool IsConditional(in TaggedSentence sentence, int subject)
    {
        var before = subject - 1;
        if (sentence.Has(before, WordRole.If))
            return true;

        // "Had the bank refused": an auxiliary before its subject at the beginning of a clause.
        return sentence[before] == WordTag.Auxiliary && sentence.Has(before, WordRole.Have | WordRole.Be | WordRole.Modal)
            && sentence[before - 1] is WordTag.End or WordTag.Comma or WordTag.Conjunction or WordTag.Break or WordTag.Quote;
    }

    /// <summary>"will be old, born in 1995, and": a participle in the sphere of a modal verb.</summary>
    private static bool FollowsModal(in TaggedSentence sentence, int comma)
    {
        for (var i = comma - 1; i > comma - 8; i--)
        {
            if (sentence[i] is WordTag.Comma or WordTag.Break or WordTag.Stop or WordTag.End or WordTag.Verb)
                return false;
            if (sentence[i] == WordTag.Auxiliary && sentence.Has(i, WordRole.Modal))
                return true;
        }

        return false;
    }

    private static bool IsThere(in TaggedSentence sentence, int index) =>
        sentence[index] != WordTag.End && sentence.Tokens.Chars(index).EqualsIgnoreCase("there".AsSpan());

    private static Phrase Subject(in TaggedSentence sentence, int start, int verb, int end, int depth)
    {
        var at = start;
        for (var i = 0; i < 4; i++)
        {
            var before = sentence[at - 1];
            if (before == WordTag.Adverb)
                at--;
            else if (before == WordTag.Date)
            {
                // "Acme in 1998 bought", "Acme, in 1998, bought"
                at = NounPhrases.StartOfDate(sentence, at - 1);
                if (sentence[at - 1] == WordTag.Preposition)
                    at--;
            }
            else if (before == WordTag.Close)
            {
                for (at--; at > sentence.First && sentence[at] != WordTag.Open;)
                    at--;
            }
            else
                break;
        }

        switch (sentence[at - 1])
        {
            case WordTag.Comma:
                return BehindComma(sentence, at - 1, start, end, depth);
            case WordTag.Subordinator:
                if (sentence.Has(at - 1, WordRole.Relative))
                {
                    var antecedent = at - 1;
                    if (sentence[antecedent - 1] is WordTag.Comma or WordTag.Preposition)
                        antecedent--;
                    if (sentence[antecedent - 1] == WordTag.Date)
                    {
                        // "the Convention of 5 June 1990, which entered into force"
                        antecedent = NounPhrases.StartOfDate(sentence, antecedent - 1);
                        if (sentence[antecedent - 1] == WordTag.Preposition)
                            antecedent--;
                    }

                    return sentence.Has(at - 1, WordRole.Person) ? Person(sentence, antecedent) : NounPhrases.BeforeWithHead(sentence, antecedent);
                }

                return default;
            case WordTag.Conjunction:
                return depth < 4 ? OfEarlierVerb(sentence, at - 1, depth) : default;
            case WordTag.Open:
                return NounPhrases.BeforeWithHead(sentence, at - 1);
            case WordTag.End or WordTag.Break or WordTag.Stop:
                return BehindParticiple(sentence, start, end);
            default:
                var phrase = NounPhrases.BeforeWithHead(sentence, at);
                if (!phrase.Exists)
                    return Antecedent(sentence, at);
                if (sentence[phrase.Start - 1] == WordTag.Preposition && depth < 4 && !sentence.Has(phrase.Start - 1, WordRole.When) && sentence[phrase.Start - 2] is WordTag.Subordinator or WordTag.Comma)
                    return Subject(sentence, phrase.Start - 1, verb, end, depth + 1);
                if (BehindInfinitive(sentence, phrase) is { Exists: true } attempt)
                    return attempt;
                if (BeforeReducedRelative(sentence, phrase.Start - 1) is { Exists: true } described)
                    return described;
                return Antecedent(sentence, phrase.Start) is { Exists: true } head ? head : Coordinated(sentence, phrase);
        }
    }

    /// <summary>"An attempt to relieve the town failed": the noun that the infinitive explains is the subject.</summary>
    private static Phrase BehindInfinitive(in TaggedSentence sentence, Phrase phrase)
    {
        var infinitive = phrase.Start - 1;
        if (sentence[infinitive] != WordTag.Infinitive || sentence[infinitive - 1] != WordTag.Preposition || sentence[infinitive - 2] != WordTag.Noun)
            return default;
        var noun = NounPhrases.BeforeWithHead(sentence, infinitive - 1);
        return noun.Exists ? noun with { End = phrase.End } : default;
    }

    /// <summary>"A survey made by Pike warned": what the participle before the preposition describes.</summary>
    private static Phrase BeforeReducedRelative(in TaggedSentence sentence, int preposition)
    {
        if (sentence[preposition] != WordTag.Preposition)
            return default;
        var verb = sentence[preposition - 1] == WordTag.Adverb ? preposition - 2 : preposition - 1;
        return sentence[verb] is WordTag.Verb or WordTag.Participle && CanBeParticiple(sentence, verb) && sentence[verb - 1] is WordTag.Noun or WordTag.Name
            ? NounPhrases.BeforeWithHead(sentence, verb)
            : default;
    }

    /// <summary>Whom a "who" means: "under the direction of Dorothea Lyle, who", "Fabio Chigi, the mediator, who".</summary>
    private static Phrase Person(in TaggedSentence sentence, int end)
    {
        var nearest = NounPhrases.Before(sentence, end);
        if (!nearest.Exists || sentence[nearest.Head] == WordTag.Name)
            return nearest;
        if (sentence[nearest.Start] == WordTag.Determiner && sentence[nearest.Start - 1] == WordTag.Comma
            && NounPhrases.Before(sentence, nearest.Start - 1) is { Exists: true } named && sentence[named.Head] == WordTag.Name)
            return named;
        return NounPhrases.BeforeWithHead(sentence, end);
    }

    /// <summary>"The firm that became Harrow &amp; Vale was founded": what the relative clause before the verb belongs to.</summary>
    private static Phrase Antecedent(in TaggedSentence sentence, int at)
    {
        if (sentence[at - 1] is not (WordTag.Verb or WordTag.Auxiliary or WordTag.Participle))
            return default;
        for (var i = at - 2; i >= at - 8; i--)
        {
            if (sentence[i] == WordTag.Subordinator)
            {
                return sentence.Has(i, WordRole.Relative) && sentence[i - 1] is WordTag.Noun or WordTag.Name
                    ? NounPhrases.BeforeWithHead(sentence, i)
                    : default;
            }

            if (sentence[i] is WordTag.Comma or WordTag.End or WordTag.Break or WordTag.Stop)
                break;
        }

        return default;
    }

    /// <summary>"Unveiled in Berlin and later mended, the treaty sought": the subject of what a participle opens.</summary>
    private static Phrase BehindParticiple(in TaggedSentence sentence, int start, int end)
    {
        if (sentence[start] is not (WordTag.Verb or WordTag.Participle) || Object(sentence, end).Exists)
            return default;
        for (var i = end; i < end + 24; i++)
        {
            if (sentence[i] is WordTag.End or WordTag.Stop or WordTag.Break)
                return default;
            if (sentence[i] == WordTag.Comma && NounPhrases.After(sentence, i + 1) is { Exists: true } phrase
                && sentence[phrase.Head] is WordTag.Noun or WordTag.Name && sentence[phrase.End] is WordTag.Verb or WordTag.Auxiliary)
                return phrase;
        }

        return default;
    }

    private static Phrase BehindComma(in TaggedSentence sentence, int comma, int start, int end, int depth)
    {
        // "China landed one craft, set down another": with an object behind the verb, the subject is that of the verb before.
        if (sentence[start] == WordTag.Verb && NounPhrases.After(sentence, end).Exists && sentence[end] != WordTag.Pronoun && depth < 4
            && OfEarlierVerb(sentence, comma, depth) is { Exists: true } earlier && !IsApposition(sentence, comma))
            return earlier;
        var direct = NounPhrases.BeforeWithHead(sentence, comma);
        var open = PreviousComma(sentence, comma);
        if (open >= 0)
        {
            var inner = open + 1;
            var isAside = sentence[inner] is WordTag.Subordinator or WordTag.Participle or WordTag.Verb or WordTag.Gerund
                || (sentence[inner] == WordTag.Adverb && sentence[inner + 1] is WordTag.Verb or WordTag.Participle)
                || (sentence[inner] == WordTag.Adjective && sentence[inner + 1] == WordTag.Preposition)
                || (sentence[inner] is WordTag.Determiner or WordTag.Name && direct.Exists && direct.Start == inner);
            if (isAside && NounPhrases.BeforeWithHead(sentence, open) is { Exists: true } outer)
                return Outermost(sentence, outer);
        }

        return direct;
    }

    /// <summary>"The first steamer, the Ragna, built by Lund, sailed": asides may follow one another.</summary>
    private static Phrase Outermost(in TaggedSentence sentence, Phrase phrase)
    {
        while (sentence[phrase.Start - 1] == WordTag.Comma && sentence[phrase.Start] is WordTag.Determiner or WordTag.Name
            && NounPhrases.BeforeWithHead(sentence, phrase.Start - 1) is { Exists: true } outer && sentence[outer.Start - 1] != WordTag.Preposition)
            phrase = outer;
        return phrase;
    }

    private static bool IsApposition(in TaggedSentence sentence, int comma) =>
        PreviousComma(sentence, comma) is >= 0 and var open
        && NounPhrases.Before(sentence, comma) is { Exists: true } inner && inner.Start == open + 1;

    private static int PreviousComma(in TaggedSentence sentence, int comma)
    {
        for (var i = comma - 1; i > comma - 16; i--)
        {
            if (sentence[i] == WordTag.Comma)
                return i;
            if (sentence[i] is WordTag.End or WordTag.Break or WordTag.Stop)
                return -1;
        }

        return -1;
    }

    private static Phrase OfEarlierVerb(in TaggedSentence sentence, int index, int depth)
    {
        var limit = Math.Max(sentence.First, index - Reach);
        for (var i = index - 1; i >= limit; i--)
        {
            switch (sentence[i])
            {
                case WordTag.Verb or WordTag.Participle or WordTag.Auxiliary:
                    var group = i;
                    while (sentence[group - 1] is WordTag.Auxiliary or WordTag.Adverb && i - group < 6)
                        group--;
                    return Subject(sentence, group, i, i + 1, depth + 1);
                case WordTag.Break or WordTag.Stop or WordTag.Open:
                    return default;
            }
        }

        return default;
    }

    /// <summary>"Poland, Hungary, and the Czech Republic": all that is joined to a phrase on its left.</summary>
    private static Phrase Coordinated(in TaggedSentence sentence, Phrase phrase)
    {
        if (!phrase.Exists)
            return phrase;
        var start = phrase.Start;
        var conjunction = start - 1;
        if (sentence[conjunction] != WordTag.Conjunction)
            return phrase;
        var list = sentence[conjunction - 1] == WordTag.Comma ? conjunction - 1 : conjunction;
        for (var i = 0; i < 6; i++)
        {
            var item = NounPhrases.Before(sentence, list);
            if (!item.Exists || sentence[item.Start - 1] is WordTag.Preposition or WordTag.Verb or WordTag.Participle
                || (sentence[item.Head] == WordTag.Name) != (sentence[phrase.Head] is WordTag.Name or WordTag.Pronoun))
                break;
            start = item.Start;
            if (sentence[start - 1] != WordTag.Comma)
                break;
            list = start - 1;
        }

        return start < phrase.Start ? phrase with { Start = start } : phrase;
    }

    private static Phrase Object(in TaggedSentence sentence, int end)
    {
        var at = end;
        if (sentence[at] == WordTag.Adverb)
            at++;
        if (sentence[at] == WordTag.Preposition && sentence[at + 1] == WordTag.Date && NounPhrases.EndOfDate(sentence, at + 1) is var behind
            && sentence[behind] is WordTag.Determiner && !sentence.Has(behind, WordRole.Relative))
            at = behind;
        if (sentence[at] == WordTag.Quote || NounPhrases.IsNominal(sentence[at]) || sentence[at] is WordTag.Determiner or WordTag.Mark or WordTag.Pronoun)
            return NounPhrases.After(sentence, at);
        return default;
    }
}

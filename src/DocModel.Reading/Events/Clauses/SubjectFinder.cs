using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Events.Pronouns;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Clauses;

/// <summary>Finds the subject of a verb: before it, past asides and relative clauses, or with an earlier verb.</summary>
internal static partial class SubjectFinder
{
    public static Phrase Subject(in TaggedSentence sentence, int start, int verb, int end, int depth = 0)
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
                if (sentence[at - 1] == WordTag.Conjunction && sentence[at - 2] == WordTag.Date && NounPhrases.StartOfDate(sentence, at - 2) is var from && sentence.Has(from - 1, WordRole.Between))
                    at = from;
                if (sentence[at - 1] == WordTag.Preposition)
                    at--;
            }
            else if (before == WordTag.Close)
            {
                for (at--; at > sentence.First && sentence[at] != WordTag.Open;)
                    at--;
            }
            else if (before is WordTag.Noun or WordTag.Adjective && sentence.Has(at - 2, WordRole.At) && IsAtLast(sentence, at - 2))
                at -= 2;
            else
                break;
        }

        switch (sentence[at - 1])
        {
            case WordTag.Comma:
                // "but the Danes, having broken the code, were"
                return sentence[start] == WordTag.Auxiliary && Dating.DatedClause.IsHaving(sentence, start) && BeginningBefore(sentence, at - 1) is { Exists: true } having ? having : BehindComma(sentence, at - 1, start, end, depth);
            case WordTag.Subordinator:
                if (sentence.Has(at - 1, WordRole.Relative))
                {
                    var antecedent = at - 1;
                    if (sentence[antecedent - 1] is WordTag.Comma or WordTag.Preposition)
                        antecedent--;
                    if (sentence[antecedent - 1] == WordTag.Date)
                    {
                        // "in the current year, which ends on 31 March": the time itself.
                        if (sentence.Has(verb, WordRole.Phase) && !sentence.Has(NounPhrases.StartOfDate(sentence, antecedent - 1) - 1, WordRole.Of))
                            return default;

                        // "the Convention of 5 June 1990, which entered into force"
                        antecedent = NounPhrases.StartOfDate(sentence, antecedent - 1);
                        if (sentence[antecedent - 1] == WordTag.Preposition)
                            antecedent--;

                        // "a portrait by Moe, painted in 1923, which was bought"
                        if (sentence[antecedent - 1] is WordTag.Verb or WordTag.Participle && sentence[antecedent - 2] == WordTag.Comma)
                            antecedent -= 2;
                    }

                    // "per cent in the fiscal year, which ends on 31 March"
                    if (sentence.Has(verb, WordRole.Phase) && NounPhrases.Before(sentence, antecedent) is { Exists: true } time && sentence.Has(time.Start - 1, WordRole.In)
                        && sentence.Tokens.IsWord(time.Head, "year"))
                        return default;
                    return sentence.Has(at - 1, WordRole.Person) ? Person(sentence, antecedent) : BeforeApposition(sentence, antecedent) is { Exists: true } outer ? outer : Described(sentence, antecedent, start);
                }

                return default;
            case WordTag.Conjunction:
                return depth < 4 ? OfEarlierVerb(sentence, BeforeRelative(sentence, at - 1), depth) : default;
            case WordTag.Open:
                return NounPhrases.BeforeWithHead(sentence, at - 1);
            case WordTag.Break when OpeningDash(sentence, at - 1) is > 0 and var dash && NounPhrases.BeforeWithHead(sentence, dash) is { Exists: true } interrupted:
                return interrupted;
            case WordTag.End or WordTag.Break or WordTag.Stop:
                if (BehindParticiple(sentence, start, end) is { Exists: true } opened)
                    return opened;

                // "born in May 1931; died in 2020"
                return sentence[at - 1] == WordTag.Break && sentence.Tokens.IsMark(at - 1, ';') && depth < 4 ? OfEarlierVerb(sentence, at - 1, depth) : default;
            default:
                // "a vote to be held in May": what is to be held, and not what it is part of.
                var phrase = sentence.Has(at - 1, WordRole.To) && sentence.Has(start, WordRole.Be) ? NounPhrases.Before(sentence, at - 1) : NounPhrases.BeforeWithHead(sentence, at);

                // "described the foot in a paper read to the Academy": a participle behind what a preposition leads to, where the clause has had its verb.
                if (start == verb && at == start && (phrase.CoreEnd < phrase.End || sentence[phrase.Start - 1] == WordTag.Preposition) && IsReduced(sentence, start))
                    return NounPhrases.Before(sentence, start);

                // "one of them was released"
                if (phrase.Exists && phrase.Start == at - 1 && sentence[phrase.Head] == WordTag.Pronoun && sentence.Has(phrase.Start - 1, WordRole.Of)
                    && (sentence[phrase.Start - 2] == WordTag.Number || sentence.Is(phrase.Start - 2, WordClass.Cardinal)))
                    return phrase with { Start = phrase.Start - 2, Head = phrase.Start - 2 };

                // "the scanners on lines 3 and 4 began"
                if (phrase.Exists && phrase.Start == phrase.Head && sentence[phrase.Head] == WordTag.Number && sentence[phrase.Start - 1] == WordTag.Conjunction && sentence[phrase.Start - 2] == WordTag.Number
                    && NounPhrases.BeforeWithHead(sentence, phrase.Start - 1) is { Exists: true } numbered && sentence[numbered.Head] is WordTag.Noun or WordTag.Name)
                    phrase = numbered with { End = phrase.End };
                if (!phrase.Exists)
                    return Antecedent(sentence, at) is { Exists: true } modified ? modified : BeforeContact(sentence, at) is { Exists: true } met ? met : BeforeParticiple(sentence, at - 1);

                // "In the end, over 60 barges sank"
                if (sentence[phrase.Start - 1] == WordTag.Preposition && Dating.DatedClause.BehindQuantifier(sentence, phrase.Start - 1) == phrase.Start)
                    return phrase;

                // "Japan surrendered, with the documents signed aboard a ship"
                if (sentence[phrase.Start - 1] == WordTag.Preposition && sentence[phrase.Start - 2] == WordTag.Comma && start == verb && sentence.Has(phrase.Start - 1, WordRole.With) && ClauseReader.CanBeParticiple(sentence, verb))
                    return phrase;
                if (sentence[phrase.Start - 1] == WordTag.Preposition && depth < 4 && (sentence[phrase.Start - 2] is WordTag.Subordinator or WordTag.Comma || sentence[phrase.Start - 2] == WordTag.Adverb && sentence[phrase.Start - 3] == WordTag.Comma && !sentence.Has(phrase.Start - 1, WordRole.Compare))
                    && (!sentence.Has(phrase.Start - 1, WordRole.When | WordRole.Subordinator) || sentence.Has(phrase.Start - 2, WordRole.Person)))
                    return Subject(sentence, phrase.Start - 1, verb, end, depth + 1);
                if (OfMade(sentence, phrase, start, verb, end) is { Exists: true } made)
                    return made;
                var outermost = Containing(sentence, phrase);
                return outermost == phrase && !IsSubjectPronoun(sentence, phrase) ? Coordinated(sentence, phrase) : outermost;
        }
    }

    /// <summary>The phrase that a phrase before a verb is a part of: what an infinitive explains, a participle describes or a relative clause belongs to.</summary>
    private static Phrase Containing(in TaggedSentence sentence, Phrase phrase)
    {
        if (BehindInfinitive(sentence, phrase) is { Exists: true } attempt)
            return attempt;
        if (BehindDoing(sentence, phrase) is { Exists: true } doing)
            return doing;
        if (BeforeReducedRelative(sentence, phrase.Start - 1) is { Exists: true } described)
            return described;

        // "the longest queues that the town has seen since it opened"
        return IsSubjectPronoun(sentence, phrase) ? phrase : Antecedent(sentence, phrase.Start) is { Exists: true } head ? head : phrase;
    }

    /// <summary>"An attempt to relieve the town failed": the noun that the infinitive explains is the subject.</summary>
    private static Phrase BehindInfinitive(in TaggedSentence sentence, Phrase phrase)
    {
        var infinitive = phrase.Start - 1;

        // "A bill to break up the firms was brought in"
        // "The first class to be taught wholly in Ladovian left"
        if (sentence[infinitive] == WordTag.Preposition && sentence.SkipBackward(infinitive - 1, WordTag.Adverb) is var done && sentence[done] == WordTag.Participle && sentence.Has(done - 1, WordRole.Be) && sentence.Has(done - 2, WordRole.To)
            && sentence[done - 3] == WordTag.Noun)
            return NounPhrases.BeforeWithHead(sentence, done - 2);

        // "A campaign to have it listed as a monument was launched", "to have the chimney made a monument"
        if (BehindHaving(sentence, infinitive) is { Exists: true } having)
            return having with { End = phrase.End };

        // "A plan to merge with the school was rejected"
        if (sentence[infinitive] is WordTag.Adverb or WordTag.Preposition && (sentence.Has(infinitive, WordRole.Particle) || sentence[infinitive] == WordTag.Preposition && sentence[infinitive - 1] == WordTag.Infinitive))
            infinitive--;
        if (sentence[infinitive] != WordTag.Infinitive || sentence[infinitive - 1] != WordTag.Preposition
            || !(sentence[infinitive - 2] == WordTag.Noun || (sentence[infinitive - 2] == WordTag.Name && sentence[infinitive - 3] is WordTag.End or WordTag.Break or WordTag.Date or WordTag.Join)))
            return default;
        var noun = NounPhrases.BeforeWithHead(sentence, infinitive - 1);
        for (var i = noun.Start + 2; i < noun.End - 1; i++)
        {
            // "An order requiring operators to hold a licence"
            if (WordForms.EndsIn(sentence.Tokens.Chars(i), "ing") && sentence[i - 1] == WordTag.Noun)
                return new Phrase(noun.Start, i - 1, i, i);
        }

        return noun.Exists ? noun with { End = phrase.End } : default;
    }

    /// <summary>"The engine he had designed was rebuilt": what a relative clause without its pronoun, which ends in its verb, belongs to.</summary>
    private static Phrase BeforeContact(in TaggedSentence sentence, int at)
    {
        var subject = at - 1;
        while (sentence[subject] is WordTag.Verb or WordTag.Participle or WordTag.Auxiliary or WordTag.Adverb)
            subject--;
        return subject < at - 1 && sentence[subject] == WordTag.Pronoun && sentence[subject - 1] is WordTag.Noun && PronounKinds.Of(sentence.Tokens.Chars(subject)) is not (PronounKind.None or PronounKind.That)
            && NounPhrases.BeforeWithHead(sentence, subject) is { Exists: true } met && sentence[met.Start - 1] != WordTag.Preposition && !sentence.Is(met.Head, WordClass.TimeUnit) ? met : default;
    }

    /// <summary>"The firm that became Harrow &amp; Vale was founded": what the relative clause before the verb belongs to.</summary>
    private static Phrase Antecedent(in TaggedSentence sentence, int at)
    {
        const int Reach = 14;
        var verbs = 0;
        for (var i = at - 1; i >= at - Reach; i--)
        {
            // "The hall in which they met was", "The pumps for which he had begged since his arrival were"
            if (verbs == 1 && sentence.Has(i, WordRole.Relative) && sentence[i - 1] == WordTag.Preposition)
                return sentence[i - 2] is WordTag.Noun or WordTag.Name ? NounPhrases.BeforeWithHead(sentence, i - 1) : default;
            // "nobody asked until the 1920s. Moe filled"
            if (sentence[i] != WordTag.End && sentence.Tokens.IsMark(i, '.'))
                return default;
            switch (sentence[i])
            {
                case WordTag.Verb or WordTag.Auxiliary or WordTag.Participle:
                    if (i == at - 1 || sentence[sentence.SkipForward(i + 1, WordTag.Adverb)] is not (WordTag.Verb or WordTag.Auxiliary or WordTag.Participle))
                        verbs++;

                    // "the man who said the bridge fell"
                    if (verbs > 1 || sentence.Has(i, WordRole.Report))
                        return default;
                    break;

                case WordTag.Subordinator when verbs == 1 && sentence.Has(i, WordRole.Relative):
                    return sentence[i - 1] is WordTag.Noun or WordTag.Name && NounPhrases.BeforeWithHead(sentence, i) is var head && !IsOpeningBefore(sentence, head, at) ? head : default;
                case WordTag.Subordinator when !sentence.Has(i, WordRole.Boundary):
                    return default;
                case WordTag.Comma or WordTag.End or WordTag.Break or WordTag.Stop or WordTag.Conjunction:
                    return default;
            }
        }

        return default;
    }

    /// <summary>"After a strike that lasted nine weeks the yard reopened": the relative clause belongs to words that only say when, and a phrase of its own begins behind it.</summary>
    private static bool IsOpeningBefore(in TaggedSentence sentence, Phrase head, int at) =>
        sentence[at] is WordTag.Determiner or WordTag.Name or WordTag.Number or WordTag.Pronoun && sentence[at - 1] is WordTag.Noun or WordTag.Name or WordTag.Number or WordTag.Pronoun or WordTag.Adverb or WordTag.Date
        && sentence[head.Start - 1] is WordTag.Preposition or WordTag.Gerund or WordTag.Subordinator && sentence[sentence.SkipBackward(head.Start - 2, WordTag.Adverb)] is WordTag.End or WordTag.Break or WordTag.Comma or WordTag.Conjunction;

    /// <summary>"ordered four boats, which came in May, and moved the office": the comma before the "and" ends the aside, whose verb is not what the "and" joins to.</summary>
    private static int BeforeRelative(in TaggedSentence sentence, int conjunction)
    {
        if (sentence[conjunction - 1] != WordTag.Comma)
            return conjunction;
        for (var i = conjunction - 2; i > conjunction - ClauseReader.Reach; i--)
        {
            if (sentence[i] == WordTag.Subordinator && sentence.Has(i, WordRole.Relative | WordRole.When))
            {
                if (sentence[i - 1] == WordTag.Comma)
                    return i - 1;

                // "bought the works, a price that was thought high, and extended the mains"
                var apposed = NounPhrases.Before(sentence, i);
                return apposed.Exists && sentence[apposed.Start] == WordTag.Determiner && sentence[apposed.Start - 1] == WordTag.Comma ? apposed.Start - 1 : conjunction;
            }

            if (sentence[i] is WordTag.Comma or WordTag.Break or WordTag.Stop or WordTag.End)
                break;
        }

        return conjunction;
    }

    private static Phrase OfEarlierVerb(in TaggedSentence sentence, int index, int depth)
    {
        var limit = Math.Max(sentence.First, index - ClauseReader.Reach);
        for (var i = index - 1; i >= limit; i--)
        {
            switch (sentence[i])
            {
                // "Moe filled the gap left by his death and became mayor"
                case WordTag.Verb when ClauseReader.IsLeftBy(sentence, i) || IsReduced(sentence, i):
                    break;
                case WordTag.Verb or WordTag.Participle or WordTag.Auxiliary:
                    var group = i;
                    while (sentence[group - 1] is WordTag.Auxiliary or WordTag.Adverb && i - group < 6)
                        group--;

                    // "wrote two books, quarrelled with Harmer, and drowned": be the second verb one of the list or the books' participle, the third goes with the first.
                    if (depth < 4 && group == i && (sentence[index - 1] == WordTag.Comma || sentence[index] == WordTag.Comma) && sentence[i - 1] == WordTag.Comma && ClauseReader.CanBeParticiple(sentence, i)
                        && OfEarlierVerb(sentence, i - 1, depth + 1) is { Exists: true } first)
                        return first;
                    var subject = Subject(sentence, group, i, i + 1, depth + 1);

                    // "against the advice of everybody she knew, and lived": a relative clause without its pronoun.
                    if (sentence[index] == WordTag.Conjunction && sentence[index - 1] == WordTag.Comma && subject.Exists && subject.End == group && sentence[subject.Head] == WordTag.Pronoun && subject.Start == subject.Head && PronounKinds.Of(sentence.Tokens.Chars(subject.Head)) is not (PronounKind.None or PronounKind.That) && sentence[subject.Start - 1] is WordTag.Noun or WordTag.Pronoun)
                    {
                        i = subject.Start - 1;
                        break;
                    }

                    // "cracked on the day the Queen died and was not recast": a clause that only says on which day.
                    if (subject.Exists && subject.End <= group && sentence[subject.Start - 1] == WordTag.Noun && sentence[subject.Start - 2] == WordTag.Determiner && sentence.Is(subject.Start - 1, WordClass.TimeUnit))
                    {
                        i = subject.Start - 1;
                        break;
                    }

                    return subject;
                case WordTag.Close:
                    while (i > limit && sentence[i] != WordTag.Open)
                        i--;
                    break;
                case WordTag.Break or WordTag.Stop or WordTag.Open or WordTag.Subordinator:
                    return default;
            }
        }

        return default;
    }
}

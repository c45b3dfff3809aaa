using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Labels;

/// <content>What was said, found or agreed: clauses behind "that", infinitives and gerunds that a verb needs.</content>
internal static partial class ToldClause
{
    /// <summary>The longest clause behind "that" which is told whole.</summary>
    private const int LongestContent = 18;

    /// <summary>"announced that forty jobs would go", "undertook to keep the bank": where the clause ends that says what, or -1.</summary>
    public static int Content(in TaggedSentence sentence, int at)
    {
        if (sentence[at] == WordTag.Gerund)
            return NounPhrases.After(sentence, at + 1) is { Exists: true } made ? NounPhrases.Complete(sentence, made, at + LongestClause).End : EndOfGerund(sentence, at, at + LongestComplement);
        if (sentence[at] == WordTag.Preposition && sentence[at + 1] == WordTag.Infinitive)
        {
            // "came to believe that the lake had been a bay"
            if (sentence[at + 2] == WordTag.Subordinator && ThatClause(sentence, at + 2) is > 0 and var held)
                return held;
            return NounPhrases.After(sentence, sentence[at + 2] == WordTag.Adverb || sentence[at + 2] == WordTag.Gerund && NounPhrases.IsNominal(sentence[at + 3]) || sentence[at + 2] == WordTag.Preposition && sentence.Has(at + 2, WordRole.Particle) && sentence[at + 3] is WordTag.Determiner ? at + 3 : at + 2) is { Exists: true } thing ? WithParticle(sentence, NounPhrases.Complete(sentence, thing, at + LongestClause).End)
                : Complement(sentence, at + 2, at + LongestClause) is { Exists: true } where ? where.End : WithParticle(sentence, at + 2);
        }

        if (sentence[at] == WordTag.Preposition && sentence[at + 1] == WordTag.Auxiliary && sentence.Has(at, WordRole.To) && sentence.Has(at + 1, WordRole.Be))
            return EndOfPassive(sentence, at + 2);

        // "was found to have burned the charts"
        if (sentence[at] == WordTag.Preposition && sentence[at + 1] == WordTag.Auxiliary && sentence.Has(at, WordRole.To) && sentence[at + 2] is WordTag.Participle or WordTag.Verb)
            return NounPhrases.After(sentence, at + 3) is { Exists: true } done ? done.End : at + 3;
        if (sentence[at] is not (WordTag.Subordinator or WordTag.Determiner or WordTag.Pronoun)
            || !sentence.Tokens.IsWord(at, "that"))
            return -1;
        return EndOfContent(sentence, at);
    }

    /// <summary>"brought it back", "gave the picture back", "gave itself up the next day": behind the word that belongs to the verb.</summary>
    private static int WithParticle(in TaggedSentence sentence, int at) => sentence.Has(at, WordRole.Particle) && (sentence[at] == WordTag.Adverb
        || sentence[at] == WordTag.Preposition && (sentence[at + 1] is WordTag.Preposition or WordTag.Comma or WordTag.Stop or WordTag.Conjunction or WordTag.End or WordTag.Break
            || sentence[at + 1] == WordTag.Date && !sentence.Has(at, WordRole.In | WordRole.On | WordRole.Into | WordRole.At))) ? at + 1 : at;

    /// <summary>"failed to be re-elected", "asked to be sent to sea": where the participle ends and what it needs; -1 for none.</summary>
    private static int EndOfPassive(in TaggedSentence sentence, int at)
    {
        var participle = sentence[at + 1] == WordTag.Join ? at + 2 : sentence.SkipForward(at, WordTag.Adverb);

        // "was found to be leaking"
        if (sentence[participle] is not (WordTag.Participle or WordTag.Verb or WordTag.Gerund or WordTag.Adjective))
            return -1;
        return Complement(sentence, participle + 1, participle + LongestComplement, agent: true) is { Exists: true } complement ? complement.End : participle + 1;
    }

    /// <summary>Where the clause behind a "that" ends or may be cut: never before its verb. A clause that is cut there would say that something else was said.</summary>
    private static int EndOfContent(in TaggedSentence sentence, int at)
    {
        // "that the letters which the bishop had kept were forged": a relative clause before the verb has a verb of its own.
        int beforeDetail = -1, cut = -1, lastVerb = at, verbs = 0, owed = 1;
        for (var i = at + 1; i < at + LongestContent; i++)
        {
            if (i >= at + LongestClause && beforeDetail > 0 && verbs >= owed)
                break;
            var tag = sentence[i];
            if (tag is WordTag.Verb or WordTag.Auxiliary && sentence[i - 1] is not (WordTag.Auxiliary or WordTag.Adverb))
                verbs++;
            if (tag is WordTag.Verb or WordTag.Auxiliary or WordTag.Participle)
                lastVerb = i;
            else if ((tag == WordTag.Preposition || IsWorth(sentence, i)) && verbs >= owed && i > lastVerb + 1 && !sentence.Has(i, WordRole.Of | WordRole.Compare) && sentence[i + 1] is not (WordTag.Infinitive or WordTag.Auxiliary) && EndsPhrase(sentence, i - 1))
                cut = i;
            if (tag == WordTag.Date)
            {
                // "announced that every October a third had vanished": a time before the verb is left away.
                if (verbs < owed || i == at + 1 || sentence[i - 1] == WordTag.Preposition && i == at + 2)
                {
                    i = NounPhrases.EndOfDate(sentence, i) - 1;
                    continue;
                }

                // A time within what is said is no part of a label, nor what follows it.
                var before = i;
                while (sentence[before - 1] is WordTag.Preposition or WordTag.Determiner)
                    before--;
                return before > at + 3 ? before : -1;
            }

            if (tag is WordTag.Stop or WordTag.Break or WordTag.End)
                return i > at + 2 ? i : -1;
            if (tag is WordTag.Comma or WordTag.Subordinator)
            {
                if (verbs >= owed)
                    return i <= at + 2 ? -1 : tag == WordTag.Subordinator && sentence.Has(i, WordRole.Boundary) && EndOfBoundary(sentence, i, at + LongestContent) is > 0 and var whole ? whole : i;
                owed += tag == WordTag.Subordinator ? 1 : 0;
                continue;
            }

            // "that the gases used in cans would have the same effect": a participle before the clause's verb.
            if (tag is WordTag.Auxiliary or WordTag.Verb && beforeDetail > 0 && sentence[beforeDetail - 2] != WordTag.Auxiliary)
                beforeDetail = -1;
            if (tag == WordTag.Preposition && verbs >= owed && !sentence.Has(i, WordRole.To) && sentence[i - 1] is WordTag.Verb or WordTag.Participle && sentence[at + 1] is not (WordTag.Auxiliary or WordTag.Verb))
                beforeDetail = i;
        }

        // A longer clause is told up to its verb: "that the core of the programme would be released [under a licence that …]".
        // Where the verb has its object by then, that is told, and no phrase behind it.
        return verbs < owed ? -1 : beforeDetail > 0 ? beforeDetail : cut;
    }

    /// <summary>"goods worth two million": a noun to the tagger, and a preposition in what it does.</summary>
    private static bool IsWorth(in TaggedSentence sentence, int at) => sentence[at] == WordTag.Noun && sentence.Tokens[at].Length == 5 && sentence.Tokens.IsWord(at, "worth");

    /// <summary>Whether a phrase can end with a word: "up" and "comparable" want what follows them.</summary>
    private static bool EndsPhrase(in TaggedSentence sentence, int at) => sentence[at] == WordTag.Noun && !IsWorth(sentence, at) || sentence[at] is WordTag.Name or WordTag.Number or WordTag.Pronoun or WordTag.Close or WordTag.Quote || sentence[at] == WordTag.Adverb && sentence[at - 1] is WordTag.Infinitive or WordTag.Verb;

    /// <summary>"that the work had been done before he was hired": where the clause ends without which something else would have been said; -1 where it is long or tells a time.</summary>
    private static int EndOfBoundary(in TaggedSentence sentence, int subordinator, int limit)
    {
        var isClause = false;
        for (var i = subordinator + 1; i < limit; i++)
        {
            if (sentence[i] is WordTag.Comma or WordTag.Stop or WordTag.Break or WordTag.End or WordTag.Conjunction)
                return isClause ? i : -1;
            if (sentence[i] is WordTag.Date or WordTag.Subordinator)
                return -1;
            isClause |= sentence[i] is WordTag.Verb or WordTag.Auxiliary;
        }

        return -1;
    }

    private static readonly WordSet Finding = new("discovered", "found", "learned", "learnt", "understood", "noticed", "realised", "realized", "recognised", "recognized", "saw", "concluded", "decided", "confirmed", "proved", "demonstrated");

    /// <summary>Whether a verb has a clause behind it that says what was found or said.</summary>
    private static bool IsFinding(in TaggedSentence sentence, int verb) => sentence.Is(verb, WordClass.SayVerb | WordClass.ClaimVerb) || sentence.Has(verb, WordRole.Report) || Finding.Contains(sentence.Tokens, verb);

    /// <summary>Behind "as early as 1926", behind "in the deeds"; -1 for neither.</summary>
    private static int BehindEarly(in TaggedSentence sentence, int at)
    {
        if (sentence[at] is not (WordTag.Preposition or WordTag.Subordinator or WordTag.Adverb))
            return -1;
        if (IsAsLateAs(sentence, at))
            return NounPhrases.EndOfDate(sentence, at + 3);
        return sentence[at] == WordTag.Preposition && sentence.Has(at, WordRole.In | WordRole.At | WordRole.To) && sentence[at + 1] == WordTag.Determiner && NounPhrases.After(sentence, at + 1) is { Exists: true } where ? where.End : -1;
    }

    private static int ThatClause(in TaggedSentence sentence, int at) =>
        sentence[at] != WordTag.End && sentence.Tokens.IsWord(at, "that") ? Content(sentence, at) : -1;
}

using DocModel.Reading.Events.Clauses;
using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Labels;

/// <content>Second objects, objects of two verbs, and what became of an object.</content>
internal static partial class ToldClause
{
    private static readonly WordSet Causing = new("let", "lets", "made", "makes", "helped", "helps", "saw", "heard", "watched");

    /// <summary>Verbs that tell all without an object, so that a second verb adds another thing.</summary>
    private static readonly WordSet Complete = new("died", "resigned", "retired", "came", "went", "arrived", "fell", "rose", "left", "returned", "collapsed", "ended", "began", "closed", "opened", "sank", "burned", "burnt", "emigrated", "graduated", "surrendered",
        "landed", "sailed", "escaped", "withdrew", "retreated", "fled", "met", "sat", "stood", "moved", "failed", "disappeared", "reopened", "gathered", "rebelled", "revolted", "struck", "broke", "stayed", "walked", "travelled", "traveled", "ran", "spoke", "drowned", "married", "enlisted");

    /// <summary>"chose him emperor", "called this “a myth”", "awarded Moe its medal": behind a pronoun, what it was made or called, and behind who was given, what.</summary>
    private static Phrase WithSecondObject(in TaggedSentence sentence, Clause clause)
    {
        var thing = clause.Object;

        // "let him take a rehearsal"
        if (sentence[thing.End] is WordTag.Noun or WordTag.Verb or WordTag.Adjective && Causing.Contains(sentence.Tokens, clause.VerbStart) && WordForms.IsBase(sentence.Tokens.Chars(thing.End)))
            return NounPhrases.After(sentence, thing.End + 1) is { Exists: true } done ? thing with { End = done.End, CoreEnd = done.CoreEnd } : thing with { End = thing.End + 1 };

        // "voted 40 to 30"
        if (sentence[thing.Head] == WordTag.Number && thing.Start == thing.Head && sentence.Has(thing.End, WordRole.To) && sentence[thing.End + 1] == WordTag.Number)
            return thing with { End = thing.End + 2, CoreEnd = thing.End + 2 };
        var isNamed = sentence[thing.Head] == WordTag.Pronoun ? NounPhrases.IsNominal(sentence[thing.End]) || sentence[thing.End] == WordTag.Determiner
            : sentence[thing.End] == WordTag.Determiner && (Giving.Contains(sentence.Tokens, clause.VerbStart) || IsPronouncing(sentence, clause.VerbStart));

        // "declared the invasion over", "pronounced the treaty effectively dead"
        if (!isNamed && sentence.SkipForward(thing.End, WordTag.Adverb) is var state && (sentence.Has(state, WordRole.Outcome) || sentence[state] == WordTag.Adjective) && !NounPhrases.IsNominal(sentence[state + 1]) && IsPronouncing(sentence, clause.VerbStart))
            return thing with { End = state + 1, CoreEnd = state + 1 };
        return isNamed && NounPhrases.After(sentence, thing.End) is { Exists: true } second
            ? thing with { End = second.End, CoreEnd = second.CoreEnd, Head = second.Head }
            : thing;
    }

    /// <summary>"entered and held the town", "fired upon and sank the boat": behind the object of the second verb, which is the first one’s too; -1 for none.</summary>
    private static int EndOfSharedObject(in TaggedSentence sentence, Clause clause, int limit)
    {
        var joint = sentence[clause.VerbEnd] == WordTag.Preposition ? clause.VerbEnd + 1 : clause.VerbEnd;
        if (sentence[joint] != WordTag.Conjunction || sentence[clause.VerbStart] != WordTag.Verb || sentence[joint + 1] != WordTag.Verb || clause.Is(ClauseTraits.Passive) || !sentence.Tokens.IsWord(joint, "and") || Complete.Contains(sentence.Tokens, clause.VerbStart))
            return -1;
        var thing = ClauseReader.Object(sentence, joint + 2);
        return thing.Exists && thing.Start == joint + 2 ? OnlyOf(sentence, thing, NounPhrases.Complete(sentence, thing, Math.Max(limit, thing.End))) : -1;
    }

    /// <summary>"spent the spring and summer training": what was done in the time.</summary>
    private static bool IsSpentDoing(in TaggedSentence sentence, Clause clause, out int gerund)
    {
        gerund = clause.VerbEnd;

        // "spent most of 1923 dredging the canal"
        if (sentence.Has(gerund + 1, WordRole.Of) && Parts.Contains(sentence.Tokens, gerund))
            gerund += 2;
        if (sentence[gerund] != WordTag.Date || !sentence.Tokens.IsWord(clause.VerbStart, "spent"))
            return false;
        gerund = NounPhrases.EndOfDate(sentence, gerund);
        if (sentence[gerund] == WordTag.Conjunction && sentence[gerund + 1] == WordTag.Date)
            gerund = NounPhrases.EndOfDate(sentence, gerund + 1);
        return sentence[gerund] == WordTag.Gerund;
    }

    /// <summary>"stayed shut", "went unnoticed", "was reported killed", "was declared illegal": how it was then.</summary>
    private static bool IsStateBehind(in TaggedSentence sentence, Clause clause, int stop)
    {
        if (sentence[stop] is WordTag.Verb or WordTag.Participle)
            return ClauseReader.CanBeParticiple(sentence, stop) && (sentence[stop - 1] is WordTag.Verb || clause.Is(ClauseTraits.Passive) && sentence[stop - 1] == WordTag.Participle);
        return clause.Is(ClauseTraits.Passive) && (sentence[stop] == WordTag.Adjective || sentence[stop] != WordTag.Preposition && sentence.Has(stop, WordRole.Outcome)) && !NounPhrases.IsNominal(sentence[stop + 1]);
    }

    /// <summary>"was declared critically endangered", "was found largely intact"</summary>
    private static bool IsModifiedState(in TaggedSentence sentence, Clause clause, int at) => sentence[at] is WordTag.Adjective or WordTag.Participle or WordTag.Verb && IsPronouncing(sentence, clause.VerbStart)
        && (sentence[at] == WordTag.Adjective || ClauseReader.CanBeParticiple(sentence, at)) && !NounPhrases.IsNominal(sentence[at + 1]);

    /// <summary>"holding the town": behind what the gerund does.</summary>
    private static int EndOfGerund(in TaggedSentence sentence, int gerund, int limit)
    {
        // "hunting down the leaders"
        var at = sentence.Has(gerund + 1, WordRole.Particle) && sentence[gerund + 2] is WordTag.Determiner or WordTag.Pronoun or WordTag.Name ? gerund + 2 : gerund + 1;
        return NounPhrases.After(sentence, at) is { Exists: true } thing ? OnlyOf(sentence, thing, NounPhrases.Complete(sentence, thing, Math.Max(limit, thing.End)))
            : Complement(sentence, at, limit) is { Exists: true } where ? where.End : at;
    }
}

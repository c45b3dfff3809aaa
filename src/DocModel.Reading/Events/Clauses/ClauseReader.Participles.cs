using DocModel.Reading.Events.Labels;
using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Clauses;

/// <content>Participles, and the nouns that they describe.</content>
internal static partial class ClauseReader
{
    /// <summary>Whether a form can be a past participle as well as a past tense: "led", "carried".</summary>
    public static bool CanBeParticiple(in TaggedSentence sentence, int verb) => sentence[verb] == WordTag.Participle
        || sentence.Is(verb, WordClass.PastParticiple)
        || (!sentence.Is(verb, WordClass.PastTense) && sentence.Tokens.Chars(verb).EndsWith("ed".AsSpan(), StringComparison.Ordinal) && !sentence.Has(verb, WordRole.Intransitive));

    /// <summary>"The road built during the war": a form that can be a participle, of a verb that cannot do without an object and has none, can be nothing else.</summary>
    public static bool IsOnlyParticiple(in TaggedSentence sentence, int verb) => sentence[verb] != WordTag.Auxiliary && sentence[verb + 1] is WordTag.Preposition or WordTag.Date && !sentence.Has(verb + 1, WordRole.Particle)
        && (VerbFrames.Of(sentence, verb) & VerbNeeds.Object) != 0 && CanBeParticiple(sentence, verb);

    /// <summary>"was freed by the guard helped by some men": the second participle describes who did it.</summary>
    private static bool IsOfAgent(in TaggedSentence sentence, int verb) => sentence[verb - 1] is WordTag.Noun or WordTag.Name && CanBeParticiple(sentence, verb)
        && NounPhrases.Before(sentence, verb) is { Exists: true } agent && sentence.Has(agent.Start - 1, WordRole.By) && sentence[agent.Start - 2] is WordTag.Participle;

    /// <summary>"filled the gap left by his death", "the envoys sent by Paris": a participle behind the noun that it describes, with who did it.</summary>
    public static bool IsLeftBy(in TaggedSentence sentence, int verb) => sentence.Has(verb + 1, WordRole.By) && sentence[verb - 1] is WordTag.Noun or WordTag.Name && CanBeParticiple(sentence, verb)
        && NounPhrases.Before(sentence, verb) is { Exists: true } thing && sentence[thing.Start - 1] is WordTag.Verb or WordTag.Preposition or WordTag.Participle or WordTag.Gerund or WordTag.Infinitive;

    /// <summary>"the committee, having heard that it was late, voted": the comma before the verb behind the aside; -1 for none.</summary>
    public static int EndOfHaving(in TaggedSentence sentence, int having, int limit)
    {
        for (var i = having + 1; i < limit; i++)
        {
            if (sentence[i] == WordTag.Comma && IsVerbAt(sentence, i + 1))
                return i;
            if (sentence[i] is WordTag.Break or WordTag.Stop or WordTag.End)
                return -1;
        }

        return -1;
    }

    /// <summary>Forms in -ing that lead a phrase like a preposition, or only say from when something went on.</summary>
    private static readonly WordSet Leading = new("including", "excluding", "following", "according", "concerning", "regarding", "involving", "using", "starting", "beginning", "ending", "counting", "covering", "totalling", "totaling", "numbering", "reaching", "exceeding", "featuring");

    /// <summary>Whether a form in -ing leads a phrase like a preposition.</summary>
    public static bool IsLeading(in TaggedSentence sentence, int doing) => Leading.Contains(sentence.Tokens, doing);

    /// <summary>", conquering the island in August", "and making a raid in May": a form in -ing behind a comma that does something to an object of its own, whose time follows.</summary>
    private static bool IsDoingOfItsOwn(in TaggedSentence sentence, int gerund, int date)
    {
        var before = sentence.SkipBackward(gerund - 1, WordTag.Adverb);
        if (sentence[before] == WordTag.Conjunction ? !IsSecondDoing(sentence, before) : sentence[before] != WordTag.Comma)
            return false;
        return sentence[EndOfDoing(sentence, gerund)] is WordTag.Determiner or WordTag.Name or WordTag.Noun or WordTag.Adjective or WordTag.Number && date > gerund + 2 && !Leading.Contains(sentence.Tokens, gerund);
    }

    /// <summary>Behind "linking up" of "linking up their forces".</summary>
    private static int EndOfDoing(in TaggedSentence sentence, int gerund) =>
        sentence[gerund + 1] is WordTag.Adverb or WordTag.Preposition && sentence.Has(gerund + 1, WordRole.Particle) && !sentence.Has(gerund + 1, WordRole.In | WordRole.On | WordRole.Into) && sentence[gerund + 2] == WordTag.Determiner ? gerund + 2 : gerund + 1;

    /// <summary>"…, taking a town in June and making a raid": whether a form in -ing behind a comma stands before the "and" as well.</summary>
    private static bool IsSecondDoing(in TaggedSentence sentence, int conjunction)
    {
        const int Reach = 16;
        for (var i = conjunction - 1; i > conjunction - Reach; i--)
        {
            if (sentence[i] == WordTag.Gerund && sentence[i - 1] == WordTag.Comma)
                return true;
            if (sentence[i] is WordTag.Verb or WordTag.Auxiliary or WordTag.Break or WordTag.Stop or WordTag.End)
                return false;
        }

        return false;
    }

    /// <summary>"figures to be published today": what is to be done to a thing is ahead.</summary>
    private static bool IsYetToBe(in TaggedSentence sentence, int be, ref ClauseTraits traits)
    {
        if (sentence[be - 2] is not (WordTag.Noun or WordTag.Name))
            return false;
        traits |= ClauseTraits.Unreal;
        return true;
    }

    /// <summary>"came into being"</summary>
    public static bool IsIntoBeing(in TaggedSentence sentence, int at) => sentence[at] == WordTag.Auxiliary && sentence.Has(at - 1, WordRole.Into)
        && sentence.Tokens.IsWord(at, "being") && sentence.Tokens.IsWord(at - 1, "into");
}

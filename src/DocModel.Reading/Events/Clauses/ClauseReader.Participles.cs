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
        || (!sentence.Is(verb, WordClass.PastTense) && sentence.Tokens.Chars(verb).EndsWith("ed".AsSpan(), StringComparison.Ordinal));

    /// <summary>"was freed by the guard helped by some men": the second participle describes who did it.</summary>
    private static bool IsOfAgent(in TaggedSentence sentence, int verb) => sentence[verb - 1] is WordTag.Noun or WordTag.Name && CanBeParticiple(sentence, verb)
        && NounPhrases.Before(sentence, verb) is { Exists: true } agent && sentence.Has(agent.Start - 1, WordRole.By) && sentence[agent.Start - 2] is WordTag.Participle;

    /// <summary>"filled the gap left by his death", "the envoys sent by Paris": a participle behind the noun that it describes, with who did it.</summary>
    public static bool IsLeftBy(in TaggedSentence sentence, int verb) => sentence.Has(verb + 1, WordRole.By) && sentence[verb - 1] is WordTag.Noun or WordTag.Name && CanBeParticiple(sentence, verb)
        && NounPhrases.Before(sentence, verb) is { Exists: true } thing && sentence[thing.Start - 1] is WordTag.Verb or WordTag.Preposition or WordTag.Participle or WordTag.Gerund or WordTag.Infinitive;

    /// <summary>"figures to be published today": what is to be done to a thing is ahead.</summary>
    private static bool IsYetToBe(in TaggedSentence sentence, int be, ref ClauseTraits traits)
    {
        if (sentence[be - 2] is not (WordTag.Noun or WordTag.Name))
            return false;
        traits |= ClauseTraits.Unreal;
        return true;
    }
}

using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Clauses;

/// <content>Whom a “who” and what a “which” means.</content>
internal static partial class SubjectFinder
{
    private static readonly WordSet Anybody = new("every", "each", "any", "all", "those");

    /// <summary>Whom a "who" means: "under the direction of Dorothea Lyle, who", "Fabio Chigi, the mediator, who".</summary>
    private static Phrase Person(in TaggedSentence sentence, int end)
    {
        var nearest = NounPhrases.Before(sentence, end);
        if (!nearest.Exists)
            return nearest;

        // "by Dr Lena Hoyle, formerly of Kew, who became curator"
        if (sentence[nearest.Start - 1] == WordTag.Preposition && sentence[nearest.Start - 2] == WordTag.Adverb && sentence[nearest.Start - 3] == WordTag.Comma && NounPhrases.Before(sentence, nearest.Start - 3) is { Exists: true } former && sentence[former.Head] == WordTag.Name)
            return former;

        // "the canons of Saint-Aubin, who": but "the widow of Karl Moe, who" may be either.
        if (sentence[nearest.Head] == WordTag.Name)
            return sentence.Has(nearest.Start - 1, WordRole.Of) && (sentence.Tokens.IsWord(nearest.Start, "saint") || !sentence.Tokens.Has(nearest.Start, WordClass.GivenName | WordClass.Honorific | WordClass.Role)) && NounPhrases.Before(sentence, nearest.Start - 1) is { Exists: true } holders
                && sentence[holders.Head] == WordTag.Noun && IsWho(sentence, holders.Head) ? holders with { End = end } : nearest;
        if (sentence[nearest.Start] == WordTag.Determiner && sentence[nearest.Start - 1] == WordTag.Comma
            && NounPhrases.Before(sentence, nearest.Start - 1) is { Exists: true } named && sentence[named.Head] == WordTag.Name)
            return named;

        // "a medal for every man who fought" tells of nobody.
        if (sentence[nearest.Start] == WordTag.Determiner && Anybody.Contains(sentence.Tokens, nearest.Start))
            return default;

        // "a letter by Matthew Lund to the keeper who": but of "the keeper of the lights who" it is the keeper, and of "the house of his daughter, who" the daughter.
        if (sentence[nearest.Start - 1] == WordTag.Preposition && !IsWho(sentence, nearest.Head) && NearestPeople(sentence, nearest, end) is { Exists: true } people)
            return people;
        if (sentence[nearest.Start - 1] == WordTag.Preposition && !sentence.Has(nearest.Start - 1, WordRole.Of))
            return nearest;
        var whole = NounPhrases.BeforeWithHead(sentence, end);
        return sentence.Is(nearest.Head, WordClass.Role) && sentence[whole.Head] == WordTag.Noun && !sentence.Is(whole.Head, WordClass.Role) ? nearest : whole;
    }

    private static readonly WordSet People = new("men", "women", "children", "raiders", "settlers", "rebels", "troops", "pirates", "colonists", "peasants", "crowds", "invaders", "deserters", "looters", "rioters", "miners", "weavers", "sailors", "canons", "monks", "nuns", "friars", "brothers", "sisters", "burghers", "tenants", "villagers", "crofters");

    private static bool IsWho(in TaggedSentence sentence, int head) => sentence.Tokens.Has(head, WordClass.Role) || People.Contains(sentence.Tokens, head) || NounPhraseReader.IsBuiltLikeRole(sentence.Tokens.Chars(head));

    /// <summary>"raiders from the islands, who", "a letter to the keeper of the lights, who": the nearest that can be a "who" before what cannot.</summary>
    private static Phrase NearestPeople(in TaggedSentence sentence, Phrase phrase, int end)
    {
        for (var i = 0; i < 3 && sentence[phrase.Start - 1] == WordTag.Preposition; i++)
        {
            phrase = NounPhrases.Before(sentence, phrase.Start - 1);
            if (!phrase.Exists)
                return default;
            if (sentence[phrase.Head] == WordTag.Noun && IsWho(sentence, phrase.Head))
                return phrase with { End = end };
        }

        return default;
    }

    /// <summary>"in the hands of", "at the request of": nouns that stand for nothing but what their "of" names.</summary>
    private static readonly WordSet Keeping = new("care", "hands", "control", "charge", "custody", "possession", "ownership", "request", "behalf", "help", "aid", "command", "invitation", "suggestion", "instigation", "expense", "cost",
        "property", "name", "favour", "favor", "protection", "direction", "management", "supervision", "auspices", "authority", "support", "orders", "insistence", "advice", "initiative", "service", "influence", "rule", "grip");

    /// <summary>What a "which" means: "the attention of the union, which stepped in" is about the union.</summary>
    private static Phrase Described(in TaggedSentence sentence, int end)
    {
        var nearest = NounPhrases.Before(sentence, end);
        var whole = NounPhrases.BeforeWithHead(sentence, end);

        // "to make way for the railway viaduct, which was opened"
        if (nearest.Exists && whole.Start == whole.Head && whole.Start < nearest.Start && sentence[whole.Head] == WordTag.Noun && sentence[whole.Start - 1] is WordTag.Infinitive or WordTag.Verb && sentence[nearest.Start] == WordTag.Determiner)
            return nearest;

        // "in the care of the county, which opened it": words that only say how it came to the county.
        if (nearest.Exists && whole.Start < nearest.Start && sentence[whole.Start - 1] == WordTag.Preposition && Keeping.Contains(sentence.Tokens, whole.Head) && sentence.Has(whole.CoreEnd, WordRole.Of))
            return nearest;
        return nearest.Exists && sentence.Is(nearest.Head, WordClass.Collective) && !sentence.Is(whole.Head, WordClass.Collective) && !NounPhrases.IsEventName(sentence, whole) ? nearest : whole;
    }
}

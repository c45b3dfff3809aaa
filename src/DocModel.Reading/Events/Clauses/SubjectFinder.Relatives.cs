using DocModel.Reading.Events.Labels;
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

        // "two brothers, Jens and Henrik Aas, who"
        if (sentence[nearest.Start - 1] == WordTag.Conjunction && sentence[nearest.Head] == WordTag.Name && Coordinated(sentence, nearest) is var pair && pair.Start < nearest.Start && sentence[pair.Start - 1] == WordTag.Comma
            && sentence[pair.Start - 2] == WordTag.Noun && WordForms.EndsIn(sentence.Tokens.Chars(pair.Start - 2), "s"))
            return pair;

        // "the canons of Saint-Aubin, who": but "the widow of Karl Moe, who" may be either.
        if (sentence[nearest.Head] == WordTag.Name)
        {
            // "by Herbert Moe in Connecticut, who"
            if (sentence.Has(nearest.Start - 1, WordRole.In | WordRole.At) && sentence[nearest.Start - 2] == WordTag.Name && !sentence.Tokens.Has(nearest.Start, WordClass.GivenName | WordClass.Honorific)
                && NounPhrases.Before(sentence, nearest.Start - 1) is { Exists: true } resident && sentence.Tokens.Has(resident.Start, WordClass.GivenName | WordClass.Honorific))
                return resident;
            return sentence.Has(nearest.Start - 1, WordRole.Of) && (sentence.Tokens.IsWord(nearest.Start, "saint") || !sentence.Tokens.Has(nearest.Start, WordClass.GivenName | WordClass.Honorific | WordClass.Role)) && NounPhrases.Before(sentence, nearest.Start - 1) is { Exists: true } holders
                && sentence[holders.Head] == WordTag.Noun && IsWho(sentence, holders.Head) ? holders with { End = end } : nearest;
        }

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

        // "the widow of a builder in memory of her son, who": of a thing that is no person.
        if (sentence[nearest.Start - 1] == WordTag.Preposition && IsWho(sentence, nearest.Head) && NounPhrases.Before(sentence, nearest.Start - 1) is { Exists: true } thing && sentence[thing.Head] == WordTag.Noun && !IsWho(sentence, thing.Head) && !sentence.Is(thing.Head, WordClass.Collective))
            return nearest;
        var whole = NounPhrases.BeforeWithHead(sentence, end);
        return sentence.Is(nearest.Head, WordClass.Role) && sentence[whole.Head] == WordTag.Noun && !sentence.Is(whole.Head, WordClass.Role) ? nearest : whole;
    }

    /// <summary>"in a paper read to the society": whether a verb can only be a participle: by its form, by what stands around it, and as the clause has had its verb.</summary>
    private static bool IsReduced(in TaggedSentence sentence, int verb)
    {
        const int Reach = 12;
        if (sentence[verb - 1] != WordTag.Noun || sentence[verb + 1] is not (WordTag.Preposition or WordTag.Date) || !ClauseReader.CanBeParticiple(sentence, verb))
            return false;
        var described = NounPhrases.Before(sentence, verb);
        if (!described.Exists || sentence[described.Start - 1] != WordTag.Preposition || sentence.Has(described.Start - 1, WordRole.Boundary) || sentence.Tokens[described.Start].Length > 2 || !sentence.Is(described.Start, WordClass.Article))
            return false;
        for (var i = described.Start - 1; i > described.Start - Reach; i--)
        {
            if (sentence[i] is WordTag.Verb or WordTag.Auxiliary or WordTag.Gerund)
                return true;
            if (sentence[i] is WordTag.Subordinator or WordTag.Conjunction or WordTag.Break or WordTag.Stop or WordTag.End || sentence[i] == WordTag.Comma && sentence[i + 1] != WordTag.Preposition)
                return false;
        }

        return false;
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
    private static Phrase Described(in TaggedSentence sentence, int end, int auxiliary)
    {
        var nearest = NounPhrases.Before(sentence, end);
        var whole = NounPhrases.BeforeWithHead(sentence, end);

        // "keeps its records in a safe that was bought": whose number the verb has.
        if (nearest.Exists && whole.Start < nearest.Start && Disagrees(sentence, whole, auxiliary) && !Disagrees(sentence, nearest, auxiliary))
            return nearest;

        // "to make way for the railway viaduct, which was opened"
        if (nearest.Exists && whole.Start == whole.Head && whole.Start < nearest.Start && sentence[whole.Head] == WordTag.Noun && sentence[whole.Start - 1] is WordTag.Infinitive or WordTag.Verb && sentence[nearest.Start] == WordTag.Determiner)
            return nearest;

        // "let the level rise without telling the board, which fined it"
        if (nearest.Exists && whole.Start < nearest.Start && sentence[nearest.Start - 1] == WordTag.Gerund)
            return nearest;

        // "in the care of the county, which opened it": words that only say how it came to the county.
        if (nearest.Exists && whole.Start < nearest.Start && sentence[whole.Start - 1] == WordTag.Preposition && Keeping.Contains(sentence.Tokens, whole.Head) && sentence.Has(whole.CoreEnd, WordRole.Of))
            return nearest;

        // "sold the barn to a subsidiary of Dahl, which gave notice": to whom it went.
        if (nearest.Exists && sentence[whole.Start - 1] == WordTag.Verb && sentence[whole.Head] == WordTag.Noun && sentence.Has(whole.CoreEnd, WordRole.To) && ToldClause.IsGiving(sentence, whole.Start - 1)
            && NounPhrases.After(sentence, whole.CoreEnd + 1) is { Exists: true } taker && taker.End <= end && !sentence.Is(taker.Head, WordClass.Role))
            return taker with { End = end };
        return nearest.Exists && sentence.Is(nearest.Head, WordClass.Collective) && !sentence.Is(whole.Head, WordClass.Collective) && !NounPhrases.IsEventName(sentence, whole) ? nearest : whole;
    }

    /// <summary>Whether a verb's auxiliary has another number than a noun.</summary>
    private static bool Disagrees(in TaggedSentence sentence, Phrase phrase, int auxiliary)
    {
        if (sentence[auxiliary] != WordTag.Auxiliary || sentence[phrase.Head] != WordTag.Noun || sentence[phrase.Start - 1] == WordTag.Conjunction)
            return false;
        var noun = sentence.Tokens.Chars(phrase.Head);
        var isPlural = noun.Length > 3 && WordForms.EndsIn(noun, "s") && !WordForms.EndsIn(noun, "ss") && !WordForms.EndsIn(noun, "us") && !WordForms.EndsIn(noun, "is") && !WordForms.EndsIn(noun, "ics");
        return sentence.Tokens.Chars(auxiliary) is "was" or "is" or "has" ? isPlural
            : sentence.Tokens.Chars(auxiliary) is "were" or "are" or "have" && !isPlural && sentence.Is(phrase.Start, WordClass.Article) && sentence.Tokens[phrase.Start].Length < 3;
    }
}

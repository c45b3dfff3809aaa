using DocModel.Reading.Events.Labels;
using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Clauses;

/// <content>What a participle describes: behind a comma not the whole phrase before it, elsewhere the noun beside it.</content>
internal static partial class SubjectFinder
{
    private static readonly WordSet Carrying = new("took", "carried", "moved", "brought", "sent", "sold", "gave", "lent", "left", "bequeathed", "transferred", "handed", "presented", "drove", "shipped", "towed", "dragged", "returned", "removed",
        "delivered", "taken", "given");

    /// <summary>"A grant from the Lottery, announced in August": at the head of a sentence the participle describes the whole phrase, unless only a person can be so.</summary>
    private static Phrase OfWholePhrase(in TaggedSentence sentence, Phrase direct, int start)
    {
        if (!direct.Exists || sentence[direct.Start - 1] != WordTag.Preposition || sentence[start] is not (WordTag.Verb or WordTag.Participle) || !ClauseReader.CanBeParticiple(sentence, start) || Personal.Contains(sentence.Tokens, start))
            return default;
        var whole = NounPhrases.BeforeWithHead(sentence, direct.Start - 1);
        return whole.Exists && sentence[whole.Head] == WordTag.Noun && sentence[whole.Start - 1] is WordTag.End or WordTag.Break ? whole with { End = direct.End } : default;
    }

    /// <summary>What befalls a deed and not what it was done to: "the creation of the fund, announced in 1950".</summary>
    private static readonly WordSet OfDeeds = new("announced", "completed", "agreed", "approved", "begun", "started", "finished", "ended", "planned", "held", "celebrated", "delayed", "postponed", "confirmed", "reported", "ordered", "decided",
        "proposed", "achieved", "marked", "attended", "followed", "caused", "authorised", "authorized", "opposed", "carried", "made", "effected", "urged", "hailed", "criticised", "criticized", "welcomed");

    /// <summary>"the creation of the fund, registered in 1950": what was created is registered.</summary>
    private static Phrase OfDeed(in TaggedSentence sentence, Phrase direct, int start, int comma)
    {
        if (!direct.Exists || sentence[direct.Head] != WordTag.Noun || !sentence.Has(direct.CoreEnd, WordRole.Of) || sentence[start] is not (WordTag.Verb or WordTag.Participle) || !ClauseReader.CanBeParticiple(sentence, start)
            || OfDeeds.Contains(sentence.Tokens, start) || !NounPhrases.HasEndingOfDeed(sentence, direct.Head))
            return default;
        var nearest = NounPhrases.Before(sentence, comma);
        return nearest.Exists && nearest.Start == direct.CoreEnd + 1 && sentence.Is(nearest.Start, WordClass.Article) ? nearest : default;
    }

    /// <summary>"found work in the glassworks, founded in 1795": no work is founded; behind a verb and a noun without an article the thing with one is described.</summary>
    private static Phrase OfPlainNoun(in TaggedSentence sentence, Phrase direct, int start, int comma)
    {
        if (!direct.Exists || direct.Start != direct.Head || sentence[direct.Head] != WordTag.Noun || sentence[direct.Start - 1] is not (WordTag.Verb or WordTag.Infinitive or WordTag.Participle)
            || sentence[start] is not (WordTag.Verb or WordTag.Participle) || !ClauseReader.CanBeParticiple(sentence, start))
            return default;
        var nearest = NounPhrases.Before(sentence, comma);
        return nearest.Exists && nearest.Start > direct.Head && sentence.Is(nearest.Start, WordClass.Article) && sentence[nearest.Head] == WordTag.Noun ? nearest : default;
    }

    /// <summary>"a member of the club founded in 1910": a club is founded, and no member.</summary>
    private static Phrase OfMade(in TaggedSentence sentence, Phrase phrase, int start, int verb, int end) =>
        phrase.Exists && start == verb && phrase.End == start && sentence.Is(phrase.Head, WordClass.Role) && sentence.Has(phrase.CoreEnd, WordRole.Of) && ToldClause.IsMaking(sentence, verb) && ClauseReader.CanBeParticiple(sentence, verb)
        && !NounPhrases.After(sentence, end).Exists && NounPhrases.Before(sentence, start) is { Exists: true } nearest && nearest.Start == phrase.CoreEnd + 1 && !sentence.Is(nearest.Head, WordClass.Role)
            ? nearest
            : default;

    /// <summary>"They took the engine to a mill, built in 1850": where a thing was carried or who got it is what the participle behind the comma describes.</summary>
    private static Phrase WhereCarried(in TaggedSentence sentence, Phrase direct, int start, int comma)
    {
        if (!direct.Exists || sentence[direct.Start - 1] is not (WordTag.Verb or WordTag.Participle) || !Carrying.Contains(sentence.Tokens, direct.Start - 1) || !ClauseReader.CanBeParticiple(sentence, start) || sentence.Is(direct.Head, WordClass.Writing))
            return default;
        for (var i = direct.CoreEnd; i < comma; i++)
        {
            if (sentence[i] == WordTag.Preposition && sentence.Has(i, WordRole.To | WordRole.Into))
                return NounPhrases.After(sentence, i + 1) is { Exists: true } goal && goal.End <= comma && sentence.Is(goal.Head, WordClass.Role) == Personal.Contains(sentence.Tokens, start) ? goal with { End = comma } : default;
        }

        return default;
    }

    /// <summary>"A bill raising the school age was passed", "the road linking two towns": what a form in -ing behind a noun tells of, whatever it has for an object.</summary>
    private static Phrase BehindDoing(in TaggedSentence sentence, Phrase phrase)
    {
        var doing = phrase.Start - 1;
        if (sentence[doing] != WordTag.Gerund || sentence[doing - 1] is not (WordTag.Noun or WordTag.Name) || ClauseReader.IsLeading(sentence, doing))
            return default;
        var doer = NounPhrases.BeforeWithHead(sentence, doing);

        // "After workers repairing the road the council": words that only say when; "saw men building the wall": an object.
        return doer.Exists && sentence[doer.Start - 1] is WordTag.End or WordTag.Break or WordTag.Stop or WordTag.Comma or WordTag.Date or WordTag.Conjunction or WordTag.Subordinator ? doer with { End = phrase.End } : default;
    }

    /// <summary>"to have it listed as", "to get the chimney made": what a noun's infinitive wants done.</summary>
    private static Phrase BehindHaving(in TaggedSentence sentence, int last)
    {
        var done = sentence[last] == WordTag.Preposition ? sentence.SkipBackward(last - 1, WordTag.Adverb) : last;
        if (sentence[done] is not (WordTag.Verb or WordTag.Participle))
            return default;
        var thing = sentence[done - 1] == WordTag.Pronoun ? done - 1 : NounPhrases.Before(sentence, done) is { Exists: true } whole ? whole.Start : -1;
        return thing > sentence.First + 2 && sentence[thing - 1] is WordTag.Infinitive or WordTag.Auxiliary && Causing.Contains(sentence.Tokens, thing - 1) && sentence.Has(thing - 2, WordRole.To) && sentence[thing - 3] == WordTag.Noun
            ? NounPhrases.BeforeWithHead(sentence, thing - 2)
            : default;
    }

    private static readonly WordSet Causing = new("have", "get", "see", "keep", "leave");

    /// <summary>"The grant made in 1912 was withdrawn": what the participle before the date describes.</summary>
    private static Phrase BeforeParticiple(in TaggedSentence sentence, int verb) =>
        sentence[verb] is WordTag.Verb or WordTag.Participle && ClauseReader.CanBeParticiple(sentence, verb) && sentence[verb - 1] is WordTag.Noun or WordTag.Name
            ? NounPhrases.BeforeWithHead(sentence, verb)
            : default;

    /// <summary>"the road built during the war": whether the phrase before a token belongs to a participle that describes another.</summary>
    public static bool IsInside(in TaggedSentence sentence, int end) => NounPhrases.Before(sentence, end) is { Exists: true } phrase && BeforeReducedRelative(sentence, phrase.Start - 1).Exists;

    /// <summary>"A survey made by Pike warned": what the participle before the preposition describes.</summary>
    private static Phrase BeforeReducedRelative(in TaggedSentence sentence, int preposition)
    {
        if (sentence[preposition] != WordTag.Preposition)
            return default;

        // "clerks working for Lund struck"
        if (sentence[preposition - 1] == WordTag.Gerund && sentence[preposition - 2] is WordTag.Noun or WordTag.Name && !sentence.Has(preposition, WordRole.Of))
        {
            // "A law giving the language official standing in two districts was passed"
            var doer = NounPhrases.BeforeWithHead(sentence, preposition - 1);
            return sentence[doer.Start - 1] == WordTag.Gerund && sentence[doer.Start - 2] is WordTag.Noun or WordTag.Name ? NounPhrases.BeforeWithHead(sentence, doer.Start - 1) : doer;
        }

        var verb = sentence[preposition - 1] == WordTag.Adverb ? preposition - 2 : preposition - 1;

        // "a bank founded in 2013 by eleven teachers bought"
        if (sentence[verb] == WordTag.Date && sentence.Has(preposition, WordRole.By) && NounPhrases.StartOfDate(sentence, verb) is var date && sentence[date - 1] == WordTag.Preposition)
            verb = date - 2;
        if (sentence[verb] is not (WordTag.Verb or WordTag.Participle) || !ClauseReader.CanBeParticiple(sentence, verb) || sentence[verb - 1] is not (WordTag.Noun or WordTag.Name))
            return default;

        // "The house that Lars Moe built for his sister fell down": who built it is no subject of the other verb.
        var described = NounPhrases.BeforeWithHead(sentence, verb);
        return sentence[described.Start - 1] == WordTag.Subordinator && sentence[described.Start - 2] is WordTag.Noun or WordTag.Name or WordTag.Comma ? default : described;
    }
}

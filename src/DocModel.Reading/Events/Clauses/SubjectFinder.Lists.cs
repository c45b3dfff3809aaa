using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Clauses;

/// <summary>Subjects that several phrases make together, and those that only stand behind another clause's object.</summary>
internal static partial class SubjectFinder
{
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

        // "a sealer, the Ragna, and she left Lom": a clause of its own.
        if (list < conjunction && sentence[phrase.Head] == WordTag.Pronoun)
            return phrase;
        for (var i = 0; i < 6; i++)
        {
            var item = NounPhrases.Before(sentence, list);

            // "cost the firm a year’s profit, and a merger was called off", "built a mill, a forge, and a school burned": what a verb has for an object is no subject.
            if (item.Exists && IsObject(sentence, item))
                return phrase;
            // "Although money was short, the mayor and two aldermen": what ends an opening is none of the list.
            if (!item.Exists || sentence[item.Start - 1] == WordTag.Preposition || sentence[list] == WordTag.Comma && list < conjunction - 1 && !IsWhereSubjectsAre(sentence, item)
                || sentence[item.Start - 1] == WordTag.Adverb && sentence.Has(item.Start - 1, WordRole.Particle)
                || (sentence[item.Head] == WordTag.Name) != (sentence[phrase.Head] is WordTag.Name or WordTag.Pronoun) && !(i == 0 && IsPartner(sentence, item, phrase)))
                break;
            start = item.Start;
            if (sentence[start - 1] != WordTag.Comma)
                break;
            list = start - 1;
        }

        return start < phrase.Start ? phrase with { Start = start } : phrase;
    }

    private static bool IsObject(in TaggedSentence sentence, Phrase phrase) => sentence[phrase.Start - 1] switch
    {
        WordTag.Verb or WordTag.Participle or WordTag.Infinitive or WordTag.Gerund => true,
        WordTag.Noun or WordTag.Name or WordTag.Pronoun => sentence[phrase.Start] == WordTag.Determiner,
        _ => false,
    };

    /// <summary>"Joseph Moe and two colleagues announced": somebody named at the head of the clause, and others.</summary>
    private static bool IsPartner(in TaggedSentence sentence, Phrase named, Phrase others) =>
        sentence[named.Head] == WordTag.Name && sentence.Is(others.Head, WordClass.Role) && sentence[named.Start - 1] is WordTag.End or WordTag.Comma or WordTag.Date or WordTag.Break;
}

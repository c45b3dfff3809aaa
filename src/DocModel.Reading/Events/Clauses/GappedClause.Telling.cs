using DocModel.Reading.Events.Labels;
using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Clauses;

/// <content>How the clause before is told with what the later one has of its own.</content>
internal static partial class GappedClause
{
    /// <summary>"the last", "the younger": of what, the clause before says.</summary>
    private static readonly WordSet Rests = new("first", "last", "second", "third", "fourth", "fifth", "sixth", "next", "other", "former", "latter", "younger", "elder", "older", "smaller", "larger", "newer", "upper", "lower", "others", "rest");

    private static readonly WordSet Wholes = new("others", "rest");

    private const ClauseTraits Untold = ClauseTraits.Unreal | ClauseTraits.Negated | ClauseTraits.Copula | ClauseTraits.Existential | ClauseTraits.Perfect;

    /// <summary>Whether a clause tells with a subject before its verb what came so.</summary>
    private static bool IsWhole(Clause clause) => clause.Exists && clause.Subject.Exists && !clause.Is(Untold) && clause.Subject.End <= clause.GroupStart;

    /// <summary>Whether a phrase is an article and the one word that says which of its kind is meant.</summary>
    private static bool IsRest(in TaggedSentence sentence, Phrase phrase) =>
        phrase.End == phrase.Start + 2 && sentence.Is(phrase.Start, WordClass.Article) && Rests.Contains(sentence.Tokens, phrase.Start + 1);

    /// <summary>"A ballot", "the first ballot", "two ballots": of which there may be a second.</summary>
    private static bool IsCounted(in TaggedSentence sentence, Phrase phrase) => sentence.Is(phrase.Start, WordClass.Cardinal) || sentence[phrase.Start] == WordTag.Number || sentence.Is(phrase.Start + 1, WordClass.Ordinal)
        || sentence.Is(phrase.Start, WordClass.Article) && sentence.Tokens[phrase.Start].Length < 3;

    /// <summary>"A ballot rejected it; a second, in June, carried it": the noun that the sentence’s first subject lends to the "second"; -1 for none.</summary>
    public static int NounOfRest(in TaggedSentence sentence, Phrase subject) =>
        IsRest(sentence, subject) && !Wholes.Contains(sentence.Tokens, subject.Start + 1) && ClauseReader.After(sentence, sentence.First) is { Exists: true } clause && clause.VerbEnd <= subject.Start
        && clause.Subject.Exists && clause.Subject.End <= clause.GroupStart && sentence[clause.Subject.Head] == WordTag.Noun && IsCounted(sentence, clause.Subject)
            ? clause.Subject.Head
            : -1;

    /// <summary>"The first trams ran in 1904, and the last in 1951": the last trams; "the last, the school at Lom, in 1919": the school.</summary>
    private static bool OfRest(in TaggedSentence sentence, int date, Phrase phrase, Phrase named, out LabelPick pick)
    {
        pick = default;
        var clause = ClauseReader.Before(sentence, date);
        if (!IsWhole(clause) || clause.Object.Exists || sentence[clause.Subject.Head] is not (WordTag.Noun or WordTag.Number))
            return false;
        pick = new LabelPick { Clause = clause with { Subject = named.Exists ? named : phrase }, Head = -1 };
        if (named.Exists)
            pick.Add(NounPhrases.WithoutDeterminers(sentence, named), named.End);
        else
        {
            pick.Add(phrase.Start + 1, phrase.End);
            if (sentence[clause.Subject.Head] == WordTag.Noun && !Wholes.Contains(sentence.Tokens, phrase.Start + 1))
                pick.Add(clause.Subject.Head, clause.Subject.End);
        }

        pick.Add(clause.VerbStart, clause.VerbEnd);
        return true;
    }

    /// <summary>The clause that ends before a token, told with another subject or another object.</summary>
    private static bool OfClauseBefore(in TaggedSentence sentence, int index, Phrase phrase, out LabelPick pick)
    {
        pick = default;
        var clause = ClauseReader.Before(sentence, index);
        if (!IsWhole(clause) || NounPhrases.IsEventName(sentence, phrase) || NounPhrases.HasEndingOfDeed(sentence, phrase.Head))
            return false;
        if (clause.Object.Exists && clause.Object.Start == clause.VerbEnd && sentence[clause.Object.Start] == WordTag.Determiner && sentence[phrase.Start] == WordTag.Determiner)
        {
            pick = new LabelPick { Clause = clause with { Object = phrase }, Head = -1 };
            AddSubject(ref pick, sentence, clause.Subject);
            pick.Add(clause.VerbStart, clause.VerbEnd);
            pick.Add(phrase.Start, phrase.End);
            return true;
        }

        if (clause.Object.Exists || !AreAlike(sentence, clause, phrase))
            return false;
        pick = new LabelPick { Clause = clause with { Subject = phrase }, Head = -1 };
        pick.Add(NounPhrases.WithoutDeterminers(sentence, phrase), phrase.End);
        pick.Add(clause.VerbStart, clause.VerbEnd);
        return true;
    }

    /// <summary>Whether a phrase can have the clause's subject's place: a name that of a name, "the theatre" that of "the exchange", "a memoir" that of "a novel".</summary>
    private static bool AreAlike(in TaggedSentence sentence, Clause clause, Phrase phrase)
    {
        // "Mildew came in 1852, phylloxera in 1879"
        if (sentence[phrase.Head] == WordTag.Noun && phrase.End == phrase.Start + 1 && clause.Subject.End == clause.Subject.Start + 1 && sentence[clause.Subject.Head] is WordTag.Noun or WordTag.Name)
            return true;
        var isOpener = sentence[clause.Subject.Head] == WordTag.Name && PartyFinder.IsCommonOpener(sentence, clause.Subject.Head, clause.Subject.Head + 1);
        if (sentence[clause.Subject.Head] != sentence[phrase.Head] && !(isOpener && sentence[phrase.Head] == WordTag.Noun))
            return false;
        return sentence[phrase.Head] == WordTag.Name
            ? sentence[phrase.Start] != WordTag.Determiner
            : sentence[phrase.Head] == WordTag.Noun && sentence.Is(phrase.Start, WordClass.Article) && (sentence.Is(clause.Subject.Start, WordClass.Article) || sentence.Tokens[phrase.Start].Length < 3);
    }

    private static void AddSubject(ref LabelPick pick, in TaggedSentence sentence, Phrase subject)
    {
        if (sentence[subject.Head] == WordTag.Pronoun)
            pick.Pronoun = subject.Head;
        else
            pick.Add(NounPhrases.WithoutDeterminers(sentence, subject), subject.End);
    }
}

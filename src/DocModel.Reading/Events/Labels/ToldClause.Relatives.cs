using DocModel.Reading.Events.Clauses;
using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Labels;

/// <content>Clauses behind "whom", "which" and "that", of which a word before them is a part.</content>
internal static partial class ToldClause
{
    private static readonly WordSet Opening = new("opened", "ran", "closed", "edited", "held", "conducted", "kept", "visited", "inherited", "received", "rented");

    private static Phrase Whom(in TaggedSentence sentence, Clause clause)
    {
        var subject = clause.Subject;
        var whom = subject.Start - 1;
        if (!subject.Exists || clause.Object.Exists || clause.Is(ClauseTraits.Passive | ClauseTraits.Copula) || sentence[whom] != WordTag.Subordinator)
            return default;
        var word = sentence.Tokens.Chars(whom);
        var isDone = sentence[clause.VerbEnd] != WordTag.Preposition || sentence[clause.VerbEnd + 1] == WordTag.Date;

        // "Epidaurum, which the Avars had sacked", "the inquiry that the council set up"
        if (word.EqualsIgnoreCase("which".AsSpan()) ? !(isDone && (sentence[subject.Head] != WordTag.Pronoun || HandsOn(sentence, clause) || Opening.Contains(sentence.Tokens, clause.VerbStart)) && sentence[whom - 1] is WordTag.Comma or WordTag.Noun or WordTag.Name)
            : word.EqualsIgnoreCase("that".AsSpan()) ? !(isDone && IsDoneTo(sentence, clause, whom))
            : !word.EqualsIgnoreCase("whom".AsSpan()))
            return default;
        return NounPhrases.Before(sentence, sentence[whom - 1] == WordTag.Comma ? whom - 1 : whom);
    }

    /// <summary>Whether the noun before "that" is what the clause did something to: "the inquiry that the council set up", and not "the news that the bank had failed".</summary>
    private static bool IsDoneTo(in TaggedSentence sentence, Clause clause, int that) => sentence[that - 1] == WordTag.Noun && sentence[clause.Subject.Head] != WordTag.Pronoun
        && !sentence.Is(that - 1, WordClass.Writing | WordClass.TimeUnit) && !Contents.Contains(sentence.Tokens, that - 1)
        && (sentence.Has(clause.VerbStart, WordRole.Carry | WordRole.Light) || IsGiving(sentence, clause.VerbStart) || Making.Contains(sentence.Tokens, clause.VerbStart));

    /// <summary>"what she saw in 1921": the words before say what was seen.</summary>
    private static bool IsIncomplete(in TaggedSentence sentence, Clause clause)
    {
        var before = clause.Subject.Start - 1;
        if (!clause.Subject.Exists || clause.Object.Exists || clause.Is(ClauseTraits.Passive | ClauseTraits.Copula) || sentence[before] == WordTag.End || sentence[before] == WordTag.Comma)
            return false;
        var word = sentence.Tokens.Chars(before);

        // "the map that he laid before them in 1836", and not "said that he died", "the day that he died"
        if (word.EqualsIgnoreCase("that".AsSpan()))
            return sentence[before] == WordTag.Subordinator && sentence[clause.Subject.Head] == WordTag.Pronoun && sentence[before - 1] == WordTag.Noun && !sentence.Has(before - 1, WordRole.Report) && sentence[clause.VerbEnd] == WordTag.Preposition && !sentence.Is(before - 1, WordClass.Writing | WordClass.TimeUnit)
                && !Contents.Contains(sentence.Tokens, before - 1) && !sentence.Has(clause.VerbStart, WordRole.Stative | WordRole.Occur | WordRole.Phase);
        return word.EqualsIgnoreCase("what".AsSpan()) || word.EqualsIgnoreCase("which".AsSpan()) && (sentence.Has(before - 1, WordRole.Of) || sentence[before - 1] != WordTag.Preposition && sentence[clause.VerbEnd] == WordTag.Preposition && sentence[clause.VerbEnd + 1] == WordTag.Date);
    }
}

using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events;

/// <summary>A date whose clause leaves its verb to the clause before: "Moe died on 6 May, Dahl on 30 May", "lost its coaches in 1954 and its rails in 1959".</summary>
internal static class GappedClause
{
    /// <summary>The label for a date behind or before the one phrase that its clause has of its own.</summary>
    public static bool TryRead(in TaggedSentence sentence, int first, int end, out LabelPick pick)
    {
        pick = default;
        if (sentence[first - 1] != WordTag.Preposition || !sentence.Has(first - 1, WordRole.In | WordRole.On))
            return false;
        return TryBehind(sentence, first - 1, out pick) || TryWhere(sentence, first - 1, out pick) || TryFronted(sentence, first - 1, end, out pick);
    }

    /// <summary>"Moe died on 6 May, Dahl on 30 May": the phrase between two dates.</summary>
    private static bool TryBehind(in TaggedSentence sentence, int preposition, out LabelPick pick)
    {
        pick = default;
        if (!NounPhrases.IsNominal(sentence[preposition - 1]))
            return false;
        var phrase = NounPhrases.Before(sentence, preposition);
        if (!phrase.Exists || JointBefore(sentence, phrase.Start) is not (> 0 and var joint) || sentence[joint - 1] != WordTag.Date)
            return false;
        var date = NounPhrases.StartOfDate(sentence, joint - 1);
        return OfClauseBefore(sentence, date, phrase, out pick);
    }

    /// <summary>"moved to Leeds in 1930 and to York in 1950", "was printed in part in 1871 and in full in 1890": the same preposition with another phrase.</summary>
    private static bool TryWhere(in TaggedSentence sentence, int preposition, out LabelPick pick)
    {
        pick = default;
        var phrase = NounPhrases.Before(sentence, preposition);
        var where = phrase.Start - 1;
        if (!phrase.Exists || sentence[where] != WordTag.Preposition || JointBefore(sentence, where) is not (> 0 and var joint) || sentence[joint - 1] != WordTag.Date)
            return false;
        var clause = ClauseReader.Before(sentence, NounPhrases.StartOfDate(sentence, joint - 1));
        if (!clause.Exists || !clause.Subject.Exists || clause.Object.Exists || clause.Subject.End > clause.GroupStart || sentence[clause.VerbEnd] != WordTag.Preposition
            || clause.Is(ClauseTraits.Unreal | ClauseTraits.Negated | ClauseTraits.Copula | ClauseTraits.Existential | ClauseTraits.Perfect)
            || !sentence.Tokens.Chars(clause.VerbEnd).SequenceEqual(sentence.Tokens.Chars(where)))
            return false;
        pick = new LabelPick { Clause = clause, Head = -1 };
        if (sentence[clause.Subject.Head] == WordTag.Pronoun)
            pick.Pronoun = clause.Subject.Head;
        else
            pick.Add(NounPhrases.WithoutDeterminers(sentence, clause.Subject), clause.Subject.End);
        pick.Add(clause.VerbStart, clause.VerbEnd);
        pick.Add(where, phrase.End);
        return true;
    }

    /// <summary>"In 1921 she painted the hall, in 1922 the stairs".</summary>
    private static bool TryFronted(in TaggedSentence sentence, int preposition, int end, out LabelPick pick)
    {
        pick = default;
        if (sentence[end] != WordTag.Determiner || JointBefore(sentence, preposition) is not (> 0 and var joint) || !NounPhrases.IsNominal(sentence[joint - 1]))
            return false;
        var phrase = NounPhrases.After(sentence, end);
        return phrase.Exists && sentence[phrase.End] is WordTag.End or WordTag.Stop or WordTag.Comma or WordTag.Conjunction or WordTag.Break
            && ClauseReader.Before(sentence, joint) is { Object.Exists: true } clause && sentence[NounPhrases.StartOfDate(sentence, clause.Subject.Start - 1)] == WordTag.Date
            && OfClauseBefore(sentence, joint, phrase, out pick);
    }

    /// <summary>Whether a phrase can have the clause's subject's place: a name that of a name, "the theatre" that of "the exchange" to which something was done.</summary>
    private static bool AreAlike(in TaggedSentence sentence, Clause clause, Phrase phrase)
    {
        if (sentence[clause.Subject.Head] != sentence[phrase.Head])
            return false;
        return sentence[phrase.Head] == WordTag.Name
            ? sentence[phrase.Start] != WordTag.Determiner
            : sentence[phrase.Head] == WordTag.Noun && clause.Is(ClauseTraits.Passive) && sentence.Is(phrase.Start, WordClass.Article) && sentence.Is(clause.Subject.Start, WordClass.Article);
    }

    /// <summary>The comma or "and" that ends before a token, the comma before an "and"; -1 for none.</summary>
    private static int JointBefore(in TaggedSentence sentence, int start)
    {
        var joint = start - 1;
        if (sentence[joint] == WordTag.Conjunction && sentence[joint - 1] == WordTag.Comma)
            joint--;
        return sentence[joint] is WordTag.Comma or WordTag.Conjunction ? joint : -1;
    }

    /// <summary>The clause that ends before a token, told with another subject or another object.</summary>
    private static bool OfClauseBefore(in TaggedSentence sentence, int index, Phrase phrase, out LabelPick pick)
    {
        pick = default;
        var clause = ClauseReader.Before(sentence, index);
        if (!clause.Exists || !clause.Subject.Exists || NounPhrases.IsEventName(sentence, phrase) || NounPhrases.HasEndingOfDeed(sentence, phrase.Head)
            || clause.Is(ClauseTraits.Unreal | ClauseTraits.Negated | ClauseTraits.Copula | ClauseTraits.Existential | ClauseTraits.Perfect) || clause.Subject.End > clause.GroupStart)
            return false;
        if (clause.Object.Exists && clause.Object.Start == clause.VerbEnd && sentence[clause.Object.Start] == WordTag.Determiner && sentence[phrase.Start] == WordTag.Determiner)
        {
            pick = new LabelPick { Clause = clause with { Object = phrase }, Head = -1 };
            if (sentence[clause.Subject.Head] == WordTag.Pronoun)
                pick.Pronoun = clause.Subject.Head;
            else
                pick.Add(NounPhrases.WithoutDeterminers(sentence, clause.Subject), clause.Subject.End);
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
}

using DocModel.Reading.Events.Dating;
using DocModel.Reading.Events.Labels;
using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Tagging;

namespace DocModel.Reading.Events.Clauses;

/// <summary>A date whose clause leaves its verb to the clause before: "Moe died on 6 May, Dahl on 30 May", "lost its coaches in 1954 and its rails in 1959".</summary>
internal static partial class GappedClause
{
    /// <summary>The label for a date behind or before the one phrase that its clause has of its own.</summary>
    public static bool TryRead(in TaggedSentence sentence, int first, int end, out LabelPick pick)
    {
        pick = default;
        if (sentence[first - 1] == WordTag.Comma && sentence[first - 2] == WordTag.Conjunction && TryAside(sentence, first, end, out pick))
            return true;
        var last = sentence.LastDateBefore(first);
        if (last < sentence.First)
            return false;

        // But for "in 1922 the stairs" the date of the clause before stands directly before its comma or "and".
        if (sentence[last + 1] is not (WordTag.Comma or WordTag.Conjunction))
            return sentence[end] == WordTag.Determiner && sentence.Has(first - 1, WordRole.In | WordRole.On) && TryFronted(sentence, first - 1, end, out pick);

        // "two furnaces were blown out in 1879, the others in 1884 and 1887"
        if (sentence[first - 1] == WordTag.Conjunction && sentence[first - 2] == WordTag.Date)
            first = NounPhrases.StartOfDate(sentence, first - 2);
        if (sentence[first - 1] != WordTag.Preposition)
            return NounPhrases.IsNominal(sentence[first - 1]) && TryAnother(sentence, first, out pick);
        if (!sentence.Has(first - 1, WordRole.In | WordRole.On | WordRole.At))
            return false;
        return TryBehind(sentence, first - 1, out pick) || TryAnother(sentence, first - 1, out pick) || TryWhere(sentence, first - 1, out pick) || TryFronted(sentence, first - 1, end, out pick);
    }

    /// <summary>"Light came in 1931, heating not until 1957", "the nave was finished in 1310 and the tower not until 1420".</summary>
    public static bool TryBelated(in TaggedSentence sentence, int first, out LabelPick pick)
    {
        pick = default;
        if (!sentence.Has(first - 2, WordRole.Negation) || !DateFrame.IsUntil(sentence, first) || sentence.LastDateBefore(first) < sentence.First)
            return false;
        var end = first - 2;
        var phrase = sentence[end - 1] == WordTag.Gerund ? new Phrase(end - 1, end - 1, end, end) : NounPhrases.Before(sentence, end);
        if (!phrase.Exists || DateBefore(sentence, phrase.Start) is not (> 0 and var date))
            return false;
        var clause = ClauseReader.Before(sentence, date);
        if (!IsWhole(clause) || clause.Object.Exists || sentence[clause.Subject.Head] is not (WordTag.Noun or WordTag.Name or WordTag.Pronoun))
            return false;
        pick = new LabelPick { Clause = clause with { Subject = phrase }, Head = -1 };
        pick.Add(NounPhrases.WithoutDeterminers(sentence, phrase), phrase.End);
        pick.Add(clause.VerbStart, clause.VerbEnd);
        return true;
    }

    /// <summary>"Moe died on 6 May, Dahl on 30 May", "a novel appeared in 1960 and a memoir, Forty-One, in 1970": the phrase between two dates.</summary>
    private static bool TryBehind(in TaggedSentence sentence, int preposition, out LabelPick pick)
    {
        pick = default;
        var (end, named) = BeforeApposition(sentence, preposition);
        if (!NounPhrases.IsNominal(sentence[end - 1]))
            return false;
        var phrase = NounPhrases.Before(sentence, end);
        if (!phrase.Exists || DateBefore(sentence, phrase.Start) is not (> 0 and var date))
            return false;
        return IsRest(sentence, phrase) && OfRest(sentence, date, phrase, named, out pick) || OfClauseBefore(sentence, date, phrase, out pick);
    }

    /// <summary>"the last, the school at Lom, in 1919": where the phrase ends that another one explains before the date, and that other one; the end itself where none does.</summary>
    private static (int End, Phrase Named) BeforeApposition(in TaggedSentence sentence, int preposition)
    {
        if (sentence[preposition - 1] != WordTag.Comma || SubjectFinder.PreviousComma(sentence, preposition - 1) is not (> 0 and var open)
            || !(sentence[open + 1] is WordTag.Determiner or WordTag.Name or WordTag.Quote || sentence[open + 1] == WordTag.Adjective && sentence.Tokens[open + 1].Is(Tokens.TokenFlags.Capitalized)))
            return (BeforeParticiple(sentence, preposition), default);
        for (var i = open + 1; i < preposition - 1; i++)
        {
            // "a bath, the gift of a man who had made a fortune, in 1903"
            if (sentence[i] == WordTag.Subordinator && sentence.Has(i, WordRole.Relative))
                return (open, default);
            if (sentence[i] is WordTag.Verb or WordTag.Auxiliary or WordTag.Date or WordTag.Subordinator)
                return (preposition, default);
        }

        return (open, new Phrase(open + 1, preposition - 2, preposition - 1, preposition - 1));
    }

    /// <summary>"in full, edited by Moe, in 1987"</summary>
    private static int BeforeParticiple(in TaggedSentence sentence, int preposition)
    {
        if (sentence[preposition - 1] != WordTag.Comma || SubjectFinder.PreviousComma(sentence, preposition - 1) is not (> 0 and var open) || sentence[open + 1] is not (WordTag.Verb or WordTag.Participle) || !ClauseReader.CanBeParticiple(sentence, open + 1))
            return preposition;
        for (var i = open + 2; i < preposition - 1; i++)
        {
            if (sentence[i] is WordTag.Verb or WordTag.Auxiliary or WordTag.Date or WordTag.Subordinator)
                return preposition;
        }

        return open;
    }

    /// <summary>The date with which the clause before a phrase ends, past "and" and past an aside behind it ("in 1971 and, after a long wait, a professor in 1984"); -1 for none.</summary>
    private static int DateBefore(in TaggedSentence sentence, int start)
    {
        if (JointBefore(sentence, start) is not (> 0 and var joint))
            return -1;
        if (sentence[joint] == WordTag.Comma && sentence[joint - 1] != WordTag.Date && SubjectFinder.PreviousComma(sentence, joint) is > 0 and var open && sentence[open - 1] == WordTag.Conjunction)
            joint = open - 1;
        return sentence[joint - 1] == WordTag.Date ? NounPhrases.StartOfDate(sentence, joint - 1) : -1;
    }

    /// <summary>"A branch was opened in Lyon in 1996 and another in Oslo two years later": one more of the kind, elsewhere.</summary>
    private static bool TryAnother(in TaggedSentence sentence, int end, out LabelPick pick)
    {
        pick = default;
        var phrase = NounPhrases.Before(sentence, end);
        var where = phrase.Start - 1;
        if (!phrase.Exists || sentence[where] != WordTag.Preposition || sentence[where - 1] is not (WordTag.Adjective or WordTag.Pronoun or WordTag.Determiner or WordTag.Noun or WordTag.Number or WordTag.Name))
            return false;
        var isAnother = sentence.Tokens.IsWord(where - 1, "another");
        var rest = isAnother ? new Phrase(where - 1, where - 1, where, where) : NounPhrases.Before(sentence, where);
        if (!rest.Exists || DateBefore(sentence, rest.Start) is not (> 0 and var date))
            return false;
        if (!isAnother && !IsRest(sentence, rest))
            return TryBoth(sentence, rest, where, phrase.End, date, out pick);
        var clause = ClauseReader.Before(sentence, date);
        if (!IsWhole(clause) || clause.Object.Exists || sentence[clause.Subject.Head] != WordTag.Noun)
            return false;
        pick = new LabelPick { Clause = clause with { Subject = rest }, Head = -1 };
        pick.Add(isAnother ? where - 1 : rest.Start + 1, where);
        pick.Add(clause.Subject.Head, clause.Subject.Head + 1);
        pick.Add(clause.VerbStart, clause.VerbEnd);
        pick.Add(where, phrase.End);
        return true;
    }

    /// <summary>"moved to Leeds in 1930 and to York in 1950", "revised by Moe in 1871 and again by Dahl in 1890": the same preposition with another phrase.</summary>
    private static bool TryWhere(in TaggedSentence sentence, int preposition, out LabelPick pick)
    {
        pick = default;
        var phrase = NounPhrases.Before(sentence, BeforeParticiple(sentence, preposition));
        var where = phrase.Start - 1;
        if (!phrase.Exists || sentence[where] != WordTag.Preposition || JointBefore(sentence, sentence.SkipBackward(where - 1, WordTag.Adverb) + 1) is not (> 0 and var joint) || sentence[joint - 1] != WordTag.Date)
            return false;
        var clause = ClauseReader.Before(sentence, NounPhrases.StartOfDate(sentence, joint - 1));

        // "were made transferable within families in 1995 and within ports in 1998"
        var told = sentence.SkipForward(clause.VerbEnd, WordTag.Adjective);
        if (!IsWhole(clause) || clause.Object.Exists && clause.Object.Head >= told || sentence[told] != WordTag.Preposition || !sentence.Tokens.Chars(told).SequenceEqual(sentence.Tokens.Chars(where)))
            return false;
        pick = new LabelPick { Clause = clause, Head = -1 };
        AddSubject(ref pick, sentence, clause.Subject);
        pick.Add(clause.VerbStart, told);
        pick.Add(where, phrase.End);
        return true;
    }

    /// <summary>"Moe went to Leeds in 1930, Dahl to York in 1931": another subject and another phrase with the same preposition.</summary>
    private static bool TryBoth(in TaggedSentence sentence, Phrase subject, int where, int end, int date, out LabelPick pick)
    {
        pick = default;
        if (sentence[subject.Head] is not (WordTag.Noun or WordTag.Name))
            return false;
        var clause = ClauseReader.Before(sentence, date);
        if (!IsWhole(clause) || clause.Object.Exists || sentence[clause.VerbEnd] != WordTag.Preposition || !sentence.Tokens.Chars(clause.VerbEnd).SequenceEqual(sentence.Tokens.Chars(where)))
            return false;
        pick = new LabelPick { Clause = clause with { Subject = subject }, Head = -1 };
        pick.Add(NounPhrases.WithoutDeterminers(sentence, subject), subject.End);
        pick.Add(clause.VerbStart, clause.VerbEnd);
        pick.Add(where, end);
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

    /// <summary>"put in electric light and, two years later, a projector": the date between commas before another object of the same verb.</summary>
    private static bool TryAside(in TaggedSentence sentence, int first, int end, out LabelPick pick)
    {
        pick = default;
        if (sentence[end] != WordTag.Comma || !(NounPhrases.IsNominal(sentence[end + 1]) || sentence[end + 1] == WordTag.Determiner))
            return false;
        var phrase = NounPhrases.After(sentence, end + 1);
        var whole = phrase.Exists ? NounPhrases.Complete(sentence, phrase, PickWords.LimitOf(sentence, phrase.End)) : phrase;
        if (!phrase.Exists || sentence[whole.End] is not (WordTag.End or WordTag.Stop or WordTag.Break or WordTag.Comma or WordTag.Conjunction) || sentence[phrase.Head] is not (WordTag.Noun or WordTag.Name)
            || ClauseReader.Before(sentence, first - 2) is not { Exists: true } clause || !IsWhole(clause) || clause.Object.End > first - 2)
            return false;

        // "put in electric light and, in 1950, a lift", "was fitted with lamps and, in 1950, a lift": the preposition leads to both.
        var isLed = !clause.Object.Exists && sentence[clause.VerbEnd] == WordTag.Preposition;
        if (!isLed && !clause.Object.Exists)
            return false;
        pick = new LabelPick { Clause = isLed ? clause : clause with { Object = phrase }, Head = -1 };
        AddSubject(ref pick, sentence, clause.Subject);
        pick.Add(clause.VerbStart, isLed ? clause.VerbEnd + 1 : clause.VerbEnd);
        pick.Add(phrase.Start, whole.End);
        return true;
    }

    /// <summary>The comma or "and" that ends before a token, the comma before an "and"; -1 for none.</summary>
    private static int JointBefore(in TaggedSentence sentence, int start)
    {
        var joint = start - 1;
        if (sentence[joint] == WordTag.Conjunction && sentence[joint - 1] == WordTag.Comma)
            joint--;
        return sentence[joint] is WordTag.Comma or WordTag.Conjunction ? joint : -1;
    }
}

using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Tagging;

namespace DocModel.Reading.Events.Clauses;

/// <content>What speaks for a subject and against it: only where something does are the frames asked.</content>
internal ref partial struct ClauseFrames
{
    /// <summary>A clause with the subject that the frames give it, if they give one.</summary>
    public static Clause WithOwnSubject(in TaggedSentence sentence, in Clause clause)
    {
        var found = clause.Subject;
        var told = SubjectOf(sentence, clause.GroupStart);
        if (told.Exists)
            return told.Head != found.Head && !(told.Start <= found.Start && told.End >= found.End && told.CoreEnd > found.Head) ? ClauseReader.WithSubject(sentence, clause, told) : clause;

        // "in fog so thick that the keeper stayed at home, won 3–1": no subject is better than one that did nothing, or something else.
        return IsQuality(sentence, found) || sentence[found.Start - 1] is not (WordTag.End or WordTag.Break) && HasVerb(sentence, clause.GroupStart, found) ? clause with { Subject = default } : clause;
    }

    /// <summary>"who, when the dogs had been eaten, refused the terms": a subject that has done what its own verb says, before the comma.</summary>
    private static bool HasVerb(in TaggedSentence sentence, int start, in Phrase subject) => sentence[start - 1] == WordTag.Comma && sentence[start - 2] != WordTag.Date && !Dating.DatedClause.IsHaving(sentence, start)
        && sentence.SkipForward(subject.End, WordTag.Adverb) is var verb && sentence[verb] is WordTag.Verb or WordTag.Auxiliary && !ClauseReader.IsOnlyParticiple(sentence, verb);

    /// <summary>", less fortunate, was", "so thick that": words without an article that only say how something was.</summary>
    private static bool IsQuality(in TaggedSentence sentence, in Phrase phrase) => sentence[phrase.Head] == WordTag.Adjective && sentence[phrase.Start] != WordTag.Determiner
        || phrase.End == phrase.Start + 1 && sentence[phrase.Head] == WordTag.Noun && sentence[phrase.Start - 1] == WordTag.Adverb;

    /// <summary>Whether a phrase stands where no subject of the verb can: behind a preposition or as another verb's object, or inside another clause that the verb is not in.</summary>
    public static bool IsDoubtful(in TaggedSentence sentence, int start, in Phrase subject)
    {
        if (!subject.Exists || subject.Start >= start || sentence[start - 1] == WordTag.Open || sentence[start] == WordTag.Gerund)
            return false;
        var before = sentence[subject.Start - 1];
        if (HasVerb(sentence, start, subject))
            return true;
        if (before is WordTag.End or WordTag.Date or WordTag.Conjunction or WordTag.Break || !IsAmiss(sentence, start, subject, before))
            return false;

        // "in the barn, built in 1851", "at a bank founded in 1851": a participle describes what stands before it.
        return sentence[start] == WordTag.Auxiliary || sentence[start - 1] is not (WordTag.Comma or WordTag.Noun or WordTag.Name) || NounPhrases.IsNominal(sentence[start + 1]) || sentence[start + 1] is WordTag.Determiner or WordTag.Pronoun or WordTag.Gerund || !ClauseReader.CanBeParticiple(sentence, start)
            || sentence[start - 1] == WordTag.Comma && before is not (WordTag.Preposition or WordTag.Verb);
    }

    /// <summary>Whether what stands before a phrase speaks against it.</summary>
    private static bool IsAmiss(in TaggedSentence sentence, int start, in Phrase subject, WordTag before)
    {
        if (IsBeside(sentence, subject.End, start))
            return before == WordTag.Preposition && !sentence.Has(subject.Start - 1, WordRole.Boundary | WordRole.When | WordRole.Compare | WordRole.With) && (sentence.Has(subject.Start - 1, WordRole.For) || !sentence.Has(subject.Start - 1, WordRole.Subordinator));
        return before == WordTag.Preposition && (!sentence.Has(subject.Start - 1, WordRole.Boundary) || !sentence.Has(subject.Start - 1, WordRole.Subordinator) || sentence[sentence[subject.End] == WordTag.Comma ? subject.End + 1 : subject.End] == WordTag.Subordinator)
            || IsQuality(sentence, subject)
            || before == WordTag.Noun && IsUsing(sentence, subject.Start - 1)
            || before is WordTag.Subordinator or WordTag.Verb or WordTag.Participle or WordTag.Gerund or WordTag.Infinitive
            || before == WordTag.Comma && (sentence[subject.Start] == WordTag.Determiner && sentence[subject.End] == WordTag.Subordinator || sentence[subject.End] == WordTag.Comma && subject.End == start - 1);
    }

    /// <summary>", using a lens": a form in -ing behind a comma, which a noun's look has been taken for.</summary>
    private static bool IsUsing(in TaggedSentence sentence, int at) => sentence[at - 1] == WordTag.Comma && sentence[at] == WordTag.Noun && sentence[at + 1] == WordTag.Determiner && WordForms.EndsIn(sentence.Tokens.Chars(at), "ing");

    /// <summary>Whether nothing but adverbs and a date stands between a subject and its verb.</summary>
    private static bool IsBeside(in TaggedSentence sentence, int end, int start)
    {
        const int Few = 8;
        for (var i = end; i < start; i++)
        {
            if (i - end > Few || sentence[i] is not (WordTag.Adverb or WordTag.Date or WordTag.Preposition))
                return false;
        }

        return true;
    }
}

using DocModel.Reading.Events.Clauses;
using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Labels;

/// <content>Clauses behind "whom", "which" and "that", of which a word before them is a part.</content>
internal static partial class ToldClause
{
    /// <summary>Whether a verb has an object or can have one: behind "which" and "that" it stands before them.</summary>
    private static bool TakesObject(in TaggedSentence sentence, int verb) => (VerbFrames.Of(sentence, verb) & (VerbNeeds.Object | VerbNeeds.Thing)) != 0;

    private static Phrase Whom(in TaggedSentence sentence, Clause clause)
    {
        var subject = clause.Subject;
        var whom = subject.Start - 1;
        if (!subject.Exists || clause.Is(ClauseTraits.Passive | ClauseTraits.Copula))
            return default;
        if (clause.Object.Exists)
            return Given(sentence, clause, whom);
        if (sentence[whom] != WordTag.Subordinator)
            return sentence[whom] == WordTag.Noun ? Contact(sentence, clause) : default;
        var word = sentence.Tokens.Chars(whom);
        var isDone = sentence[clause.VerbEnd] != WordTag.Preposition || sentence[clause.VerbEnd + 1] == WordTag.Date || IsAsWhat(sentence, clause.VerbEnd) || HandsOn(sentence, clause) && sentence.Has(clause.VerbEnd, WordRole.In | WordRole.At | WordRole.To);

        // "Epidaurum, which the Avars had sacked", "the inquiry that the council set up"
        if (word.EqualsIgnoreCase("which".AsSpan()) ? !(isDone && (sentence[subject.Head] != WordTag.Pronoun || HandsOn(sentence, clause) || TakesObject(sentence, clause.VerbStart)) && sentence[whom - 1] is WordTag.Comma or WordTag.Noun or WordTag.Name)
            : word.EqualsIgnoreCase("that".AsSpan()) ? !(isDone && IsDoneTo(sentence, clause, whom))
            : !word.EqualsIgnoreCase("whom".AsSpan()))
            return default;
        return word.EqualsIgnoreCase("whom".AsSpan()) ? NounPhrases.Before(sentence, sentence[whom - 1] == WordTag.Comma ? whom - 1 : whom) : WithItsOf(sentence, sentence[whom - 1] == WordTag.Comma ? whom - 1 : whom);
    }

    /// <summary>"the coat that the club gave her": what was given stands before the clause, and to whom behind its verb.</summary>
    private static Phrase Given(in TaggedSentence sentence, Clause clause, int whom) => sentence[whom] == WordTag.Subordinator && IsGiving(sentence, clause.VerbStart) && clause.Object.Start == clause.VerbEnd
        && clause.Object.End == clause.Object.Start + 1 && sentence[clause.Object.Head] == WordTag.Pronoun && BehindTime(sentence, clause.Object.End) > 0 && sentence[whom - 1] == WordTag.Noun
        && (sentence.Tokens.IsWord(whom, "that") || sentence.Tokens.IsWord(whom, "which")) && !Contents.Contains(sentence.Tokens, whom - 1)
            ? WithItsOf(sentence, whom)
            : default;

    /// <summary>"a remission of taxes, which Augustus confirmed": a noun whose "of" only says of what kind, without an article, is what the clause is about.</summary>
    private static Phrase WithItsOf(in TaggedSentence sentence, int end)
    {
        var nearest = NounPhrases.Before(sentence, end);
        return nearest.Exists && sentence[nearest.Head] == WordTag.Noun && sentence[nearest.Start] != WordTag.Determiner && sentence.Has(nearest.Start - 1, WordRole.Of)
            && NounPhrases.Before(sentence, nearest.Start - 1) is { Exists: true } outer && sentence[outer.Head] == WordTag.Noun && sentence.Is(outer.Start, WordClass.Article)
                ? outer with { End = end }
                : nearest;
    }

    /// <summary>"a permit which the county granted to Dahl": to whom.</summary>
    private static Phrase ToWhom(in TaggedSentence sentence, Clause clause) =>
        sentence[clause.VerbEnd] == WordTag.Preposition && sentence.Has(clause.VerbEnd, WordRole.To) && IsGiving(sentence, clause.VerbStart) ? NounPhrases.After(sentence, clause.VerbEnd + 1) : default;

    /// <summary>"collected as a student": who somebody was then is left away.</summary>
    private static bool IsAsWhat(in TaggedSentence sentence, int at) => sentence[at] == WordTag.Preposition && sentence.Tokens[at].Length == 2 && sentence.Tokens.IsWord(at, "as") && sentence.Is(at + 1, WordClass.Article);

    /// <summary>"the money he had asked for in May": a preposition whose phrase stands before the clause.</summary>
    private static bool IsStranded(in TaggedSentence sentence, int at) => sentence[at] == WordTag.Preposition && sentence[at + 1] == WordTag.Preposition && sentence[at + 2] is WordTag.Date or WordTag.Determiner && !sentence.Has(at, WordRole.In);

    /// <summary>"The victory the town achieved in May": a relative clause without its pronoun, between a noun and its own subject; what was achieved stands before it.</summary>
    private static Phrase Contact(in TaggedSentence sentence, Clause clause)
    {
        var subject = clause.Subject;
        var behind = IsStranded(sentence, clause.VerbEnd) ? clause.VerbEnd + 1 : clause.VerbEnd;
        if (sentence[behind] == WordTag.Preposition)
            behind++;
        if (sentence[behind] == WordTag.Determiner)
            behind++;
        if (sentence[behind] != WordTag.Date || subject.End != clause.GroupStart || sentence[subject.Start] is not (WordTag.Determiner or WordTag.Pronoun)
            || Complete.Contains(sentence.Tokens, clause.VerbStart) || sentence.Has(clause.VerbStart, WordRole.Intransitive | WordRole.Occur | WordRole.Phase | WordRole.Report | WordRole.Stative))
            return default;
        var met = NounPhrases.Before(sentence, subject.Start);
        if (!met.Exists || sentence[met.Head] != WordTag.Noun || sentence.Is(met.Head, WordClass.TimeUnit) || Contents.Contains(sentence.Tokens, met.Head))
            return default;

        // "told the men the town fell", "called the man the hero": verbs that have two objects or a clause behind them.
        var before = sentence[met.Start - 1] is WordTag.Adverb or WordTag.Pronoun ? met.Start - 2 : met.Start - 1;
        return sentence[before] is WordTag.End or WordTag.Infinitive or WordTag.Gerund
            || sentence[subject.Head] == WordTag.Pronoun && sentence[met.Start] == WordTag.Determiner && sentence[met.Start - 1] is WordTag.Comma or WordTag.Preposition or WordTag.Pronoun && sentence[met.Start - 2] is not (WordTag.End or WordTag.Date)
            || sentence[before] == WordTag.Verb && !IsGiving(sentence, before) && !IsUrging(sentence, before) && !IsPronouncing(sentence, before) ? met : default;
    }

    /// <summary>Whether the noun before "that" is what the clause did something to: "the inquiry that the council set up", and not "the news that the bank had failed".</summary>
    private static bool IsDoneTo(in TaggedSentence sentence, Clause clause, int that) => sentence[that - 1] == WordTag.Noun && sentence[clause.Subject.Head] != WordTag.Pronoun
        && !sentence.Is(that - 1, WordClass.Writing | WordClass.TimeUnit) && !Contents.Contains(sentence.Tokens, that - 1)
        && (sentence.Has(clause.VerbStart, WordRole.Carry | WordRole.Light) || clause.Is(ClauseTraits.Perfect) && sentence[that - 2] is not (WordTag.Auxiliary or WordTag.Adverb) && !Complete.Contains(sentence.Tokens, clause.VerbStart) && !sentence.Has(clause.VerbStart, WordRole.Intransitive | WordRole.Occur | WordRole.Phase | WordRole.Report | WordRole.Stative) || IsGiving(sentence, clause.VerbStart) || TakesObject(sentence, clause.VerbStart));

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

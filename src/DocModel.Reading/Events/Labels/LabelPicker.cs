using DocModel.Reading.Events.Clauses;
using DocModel.Reading.Events.Dating;
using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Labels;

/// <summary>Chooses the words near a date that say what happened then.</summary>
internal static class LabelPicker
{
    /// <summary>Behind "the" they count from another date: "abandoned the next year" does not say what was abandoned.</summary>
    private static readonly WordSet Steps = new("next", "following", "same", "previous", "preceding", "very");

    /// <summary>The label for a date, or an empty one where the text does not say that something happened.</summary>
    /// <param name="first">The date's first token.</param>
    /// <param name="end">Behind the date's last token.</param>
    /// <param name="isRange">Whether the date is a range, whose "from" is no boundary.</param>
    public static LabelPick Pick(in TaggedSentence sentence, int first, int end, bool isRange = false)
    {
        if (DateUse.IsCitation(sentence, first, end) || DateUse.IsDateline(sentence, first, end))
            return default;
        first = DateFrame.WithDayPart(sentence, first);
        end = DateFrame.WithDayBehind(sentence, end);
        end = DateFrame.WithPeriod(sentence, first, end);
        if (OfficeLabels.TryStay(sentence, first, end, out var stay))
            return stay;
        if (DateFrame.IsComparison(sentence, first) || DateFrame.IsDue(sentence, first) && !DateFrame.WhenFollows(sentence, first, end) || DateFrame.IsPutOff(sentence, first))
            return default;
        // "recalled the winter of 1947": what was recalled, not when.
        if (sentence[first - 1] == WordTag.Verb && sentence.Is(first, WordClass.Article) && !Steps.Contains(sentence.Tokens, first + 1) && sentence[end] != WordTag.Gerund)
            return default;
        if (NounLabels.TryPremodified(sentence, first, end, out var pick))
            return pick;
        if (NounLabels.TrySeason(sentence, first, out pick))
            return pick;
        if (NounLabels.TryDating(sentence, first, out pick))
            return pick;
        if (!isRange && DateFrame.IsBoundary(sentence, first))
        {
            if (GappedClause.TryBelated(sentence, first, out pick))
                return pick;
            if (!DateFrame.WhenFollows(sentence, first, end) && !DateFrame.IsBelated(sentence, first) && !DateFrame.IsOnset(sentence, first, end))
                return default;
        }

        if (GappedClause.TryRead(sentence, first, end, out pick))
            return ClauseLabels.OfWhenBehind(sentence, pick.Clause, first, end) is { IsEmpty: false } when ? when : pick;
        if (NounLabels.TryPostmodified(sentence, first, end, out pick) || NounLabels.TryBound(sentence, first, out pick))
            return pick;
        if (NounLabels.TryParenthesis(sentence, first, end, out pick))
            return pick;
        if (IsBareYear(sentence, first, end))
            return default;
        return ClauseLabels.OfClause(sentence, DatedClause.ClauseOf(sentence, first, end), first, end, isRange);
    }

    /// <summary>The label that a stretch of text without a date of its own gives to the date before it.</summary>
    public static LabelPick PickEntry(in TaggedSentence sentence, int start)
    {
        var clause = ClauseReader.After(sentence, start);
        var phrase = NounPhrases.After(sentence, start);
        if (clause.Exists && !clause.Is(ClauseTraits.Unreal | ClauseTraits.Negated))
        {
            if (phrase.Exists && clause.Subject.Start == start && clause.Subject.End >= phrase.End && IsNamed(sentence, phrase)
                && !IsPhase(sentence, clause))
                return PickWords.OfPhrase(sentence, NounPhrases.Complete(sentence, phrase, clause.GroupStart), clause);
            var pick = ClauseLabels.OfClause(sentence, clause, start, start);
            if (!pick.IsEmpty)
                return pick;
            if (sentence.Has(clause.VerbStart, WordRole.Report | WordRole.Stative) && clause.Subject.Start == start && ToldClause.Told(sentence, clause, start) is { IsEmpty: false } told)
                return told;
        }

        if (clause.Is(ClauseTraits.Copula) && !clause.Is(ClauseTraits.Existential) && clause.Subject.Start == start)
            return WholeState(sentence, clause);
        return phrase.Exists ? PickWords.OfPhrase(sentence, WholeEntry(sentence, Entire(sentence, phrase), clause), clause) : default;
    }

    /// <summary>"Karin was ill": an entry that only says how somebody was is told whole, if it is short; its subject alone would tell nothing.</summary>
    private static LabelPick WholeState(in TaggedSentence sentence, Clause clause)
    {
        const int Longest = 9;
        var pick = new LabelPick { Clause = clause, Head = -1 };
        for (var i = clause.VerbEnd; i <= clause.Subject.Start + Longest && !clause.Is(ClauseTraits.Unreal | ClauseTraits.Negated); i++)
        {
            if (sentence[i] is not (WordTag.Comma or WordTag.Break or WordTag.Stop or WordTag.End or WordTag.Open or WordTag.Conjunction))
                continue;
            if (i > clause.VerbEnd)
                PickWords.AddWithoutDates(ref pick, sentence, NounPhrases.WithoutDeterminers(sentence, clause.Subject), i);
            break;
        }

        return pick;
    }

    /// <summary>"Cailloux and Dahl harden steel": an entry of a chronology whose verb no rule knows is told whole, if it is short.</summary>
    private static Phrase WholeEntry(in TaggedSentence sentence, Phrase phrase, Clause clause)
    {
        const int Longest = 9;
        if (clause.Exists || sentence[phrase.Head] != WordTag.Name || sentence[phrase.End] != WordTag.Conjunction || NounPhrases.IsEventName(sentence, phrase))
            return phrase;
        for (var i = phrase.End; i < phrase.Start + Longest; i++)
        {
            if (sentence[i] is WordTag.Comma or WordTag.Break or WordTag.Stop or WordTag.End or WordTag.Open)
                return phrase with { End = i };
        }

        return phrase;
    }

    /// <summary>A year without a preposition tells no time: "with a new date, 2024, which nobody believed".</summary>
    private static bool IsBareYear(in TaggedSentence sentence, int first, int end) =>
        sentence.Tokens[first].Kind == TokenKind.Number && sentence.Tokens[first].Length > 2 && IsFigures(sentence, first, end)
        && sentence[first - 1] is not (WordTag.Preposition or WordTag.Conjunction or WordTag.End or WordTag.Adverb or WordTag.Break)
        && !(sentence[first - 1] == WordTag.Comma && sentence[first - 2] is WordTag.Date)
        && !IsBehindParticiple(sentence, first, end);

    /// <summary>"the works (begun 1950, finished 1960)"</summary>
    private static bool IsBehindParticiple(in TaggedSentence sentence, int first, int end) => sentence[first - 1] is WordTag.Verb or WordTag.Participle && sentence[first - 2] is WordTag.Open or WordTag.Comma
        && sentence[end] is WordTag.Close or WordTag.Comma && ClauseReader.CanBeParticiple(sentence, first - 1);

    private static bool IsFigures(in TaggedSentence sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (sentence.Tokens[i].Kind == TokenKind.Word)
                return false;
        }

        return true;
    }

    private static bool IsNamed(in TaggedSentence sentence, Phrase phrase)
    {
        var whole = NounPhrases.Complete(sentence, phrase, sentence.End);
        if (!NounPhrases.IsEventName(sentence, phrase))
            return false;
        for (var i = phrase.Start; i < whole.End; i++)
        {
            if (i != phrase.Head && sentence[i] == WordTag.Name)
                return true;
        }

        return false;
    }

    /// <summary>Whether the verb says that its subject began or ended, which the subject's name alone would not say.</summary>
    private static bool IsPhase(in TaggedSentence sentence, Clause clause) =>
        !clause.Object.Exists && sentence.Has(clause.VerbStart, WordRole.Phase);

    private static Phrase Entire(in TaggedSentence sentence, Phrase phrase) => NounPhrases.Complete(sentence, phrase, sentence.End) is var whole
        && sentence[whole.End] == WordTag.Preposition && whole.End == phrase.End && NounPhrases.After(sentence, whole.End + 1) is { Exists: true } more
        ? phrase with { End = more.End }
        : NounPhrases.Complete(sentence, phrase, sentence.End);
}

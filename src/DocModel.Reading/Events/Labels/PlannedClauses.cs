using DocModel.Reading.Events.Clauses;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Labels;

/// <summary>What is settled for a day to come: "The fair will be held on 3 June". A timeline has it, as the words say that it lies ahead.</summary>
internal static class PlannedClauses
{
    private static readonly WordSet Hedges = new("probably", "possibly", "perhaps", "presumably", "likely", "maybe", "hopefully", "normally", "usually", "often", "always", "never");

    private static readonly WordSet Conditions = new("if", "unless", "provided", "providing", "subject", "depending", "assuming", "otherwise");

    /// <summary>Whether a clause tells what has been fixed for its date: no forecast ("prices will rise"), no condition, no hope of somebody's, no last day ("by 3 June").</summary>
    public static bool IsSettled(in TaggedSentence sentence, Clause clause, int first)
    {
        if (!clause.Is(ClauseTraits.Planned) || clause.Is(ClauseTraits.Negated | ClauseTraits.Perfect) || clause.Is(ClauseTraits.Copula) && !clause.Is(ClauseTraits.Existential))
            return false;
        if (sentence.Has(first - 1, WordRole.By | WordRole.Boundary) || sentence.Has(clause.VerbStart, WordRole.Trend | WordRole.Stative | WordRole.Report))
            return false;
        if (!clause.Is(ClauseTraits.Existential) && (!clause.Subject.Exists || sentence.Tokens.IsWord(clause.Subject.Head, "you") || IsDependent(sentence, clause.Subject.Start - 1)))
            return false;
        for (var i = clause.GroupStart; i < clause.VerbStart; i++)
        {
            if (sentence[i] == WordTag.Adverb && Hedges.Contains(sentence.Tokens, i))
                return false;
        }

        return !HasCondition(sentence, clause.VerbStart);
    }

    /// <summary>"hopes that work will begin", "when the tower will be built": what another clause thinks, or waits for.</summary>
    private static bool IsDependent(in TaggedSentence sentence, int before) => sentence[before] == WordTag.Subordinator || sentence.Has(before, WordRole.When | WordRole.Relative);

    private static bool HasCondition(in TaggedSentence sentence, int verb)
    {
        var end = Math.Min(sentence.End, verb + ClauseReader.Reach);
        for (var i = Math.Max(sentence.First, verb - ClauseReader.Reach); i < end; i++)
        {
            if (Conditions.Contains(sentence.Tokens, i))
                return true;
        }

        return false;
    }
}

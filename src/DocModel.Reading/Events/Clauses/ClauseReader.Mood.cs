using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Clauses;

/// <summary>Whether what a verb tells came so: denials, plans, conditions, what was only allowed or required.</summary>
internal static partial class ClauseReader
{
    private static readonly WordSet Denials = new("never", "hardly", "scarcely", "almost", "nearly", "rarely", "seldom", "neither", "nor", "longer");

    /// <summary>Who is entitled to end a lease need not end it; of what was allowed or required in the past the text tells because it came so.</summary>
    private static readonly WordSet Options = new(
        "entitle", "entitles", "entitled", "allow", "allows", "permit", "permits", "require", "requires", "enable", "enables", "oblige", "obliges", "empower", "empowers",
        "authorise", "authorises", "authorize", "authorizes", "lets");

    /// <summary>"never met", "almost fell", "neither met nor voted": what stands before the verb says that it did not happen.</summary>
    private static bool IsDenied(in TaggedSentence sentence, int start)
    {
        for (var i = start - 1; i >= sentence.First && i >= start - 3; i--)
        {
            if (sentence.Tokens[i].Kind != TokenKind.Word)
                return false;
            if (Denials.Contains(sentence.Tokens, i) || sentence.Has(i, WordRole.Negation) && sentence.Tokens.IsWord(i, "not") && i == start - 1)
                return true;
            if (sentence[i] != WordTag.Adverb)
                return false;
        }

        return false;
    }

    /// <summary>"Nobody came", "not a vine was bearing".</summary>
    private static bool IsNobody(in TaggedSentence sentence, in Phrase subject) => sentence.Has(subject.Start, WordRole.Nothing)
        || sentence[subject.Start - 1] == WordTag.Adverb && sentence[subject.Start] == WordTag.Determiner && sentence.Tokens.IsWord(subject.Start - 1, "not");

    /// <summary>The clause with another subject: that nobody did it holds for the subject which it had, unless the verb itself is denied.</summary>
    public static Clause WithSubject(in TaggedSentence sentence, in Clause clause, in Phrase subject)
    {
        var traits = clause.Traits;
        if (IsNobody(sentence, subject))
            traits |= ClauseTraits.Negated;
        else if (clause.Subject.Exists && IsNobody(sentence, clause.Subject) && !IsDenied(sentence, clause.GroupStart) && !HasNot(sentence, clause))
            traits &= ~ClauseTraits.Negated;
        return clause with { Subject = subject, Traits = traits };
    }

    private static bool HasNot(in TaggedSentence sentence, in Clause clause)
    {
        for (var i = clause.GroupStart; i <= clause.VerbStart; i++)
        {
            if (sentence.Has(i, WordRole.Negation))
                return true;
        }

        return false;
    }

    /// <summary>Verbs whose infinitive came so, or was tried: "ceased to exist by December".</summary>
    private static readonly WordSet Doing = new("began", "begun", "attempted", "tried", "managed", "failed", "continued", "ceased", "started", "proceeded", "helped", "came", "had", "chose", "refused", "declined", "threatened");

    /// <summary>The verb on which "to sign" depends; what is planned, hoped or due need not happen.</summary>
    private static int Governor(in TaggedSentence sentence, int infinitive, ref ClauseTraits traits)
    {
        var limit = Math.Max(sentence.First, infinitive - 12);

        // "were at last able to take the hill": what somebody was able to do at a time was done.
        if (sentence[infinitive - 2] != WordTag.End && sentence.Tokens[infinitive - 2].Length == 4 && sentence.Tokens.IsWord(infinitive - 2, "able")
            && sentence.SkipBackward(infinitive - 3, WordTag.Adverb) is var be && sentence[be] == WordTag.Auxiliary && (sentence.Tokens.IsWord(be, "was") || sentence.Tokens.IsWord(be, "were")))
            return sentence.Has(be + 1, WordRole.Negation) ? -1 : be;
        for (var i = infinitive - 1; i >= limit; i--)
        {
            if (IsToBe(sentence, i))
                traits |= ClauseTraits.Planned;
            if (sentence.Has(i, WordRole.Plan) || Options.Contains(sentence.Tokens, i) || (sentence[i] == WordTag.Auxiliary && sentence.Has(i, WordRole.Be)))
                traits |= ClauseTraits.Unreal;
            switch (sentence[i])
            {
                case WordTag.Verb or WordTag.Participle or WordTag.Auxiliary:
                    return i;
                case WordTag.Comma or WordTag.Break or WordTag.Stop or WordTag.Open or WordTag.Subordinator:
                    return -1;
            }
        }

        return -1;
    }

    /// <summary>"is to open": a plan that stands; of "was to open" nobody knows what came of it.</summary>
    private static bool IsToBe(in TaggedSentence sentence, int be) => sentence[be] == WordTag.Auxiliary && sentence.Has(be, WordRole.Be) && sentence.Has(be + 1, WordRole.To)
        && (sentence.Tokens.IsWord(be, "is") || sentence.Tokens.IsWord(be, "are"));

    /// <summary>"were" of "were able to take the hill", where it governs the infinitive.</summary>
    private static bool IsAbleTo(in TaggedSentence sentence, int verb) => sentence[verb] == WordTag.Auxiliary && sentence.Has(verb, WordRole.Be);

    /// <summary>"had to close": what had to be done was done. "would have had to" says nothing of the kind.</summary>
    private static bool IsHadTo(in TaggedSentence sentence, int had) =>
        sentence[had] == WordTag.Auxiliary && sentence.Has(had, WordRole.Have) && sentence.Has(had + 1, WordRole.To) && sentence[had - 1] != WordTag.Auxiliary
        && sentence.Tokens.IsWord(had, "had");

    private static void Judge(in TaggedSentence sentence, int start, int verb, ref ClauseTraits traits)
    {
        if (IsHadTo(sentence, verb))
            return;
        bool be = false, have = false;
        for (var i = start; i <= verb; i++)
        {
            var role = sentence.Role(i);
            if (sentence[i] == WordTag.Auxiliary)
            {
                be |= (role & WordRole.Be) != 0;
                have |= (role & WordRole.Have) != 0;
                if ((role & WordRole.Modal) != 0 && !IsHindsight(sentence, i))
                    traits |= sentence.Tokens[i].Length == 4 && sentence.Tokens.IsWord(i, "will") ? ClauseTraits.Unreal | ClauseTraits.Planned : ClauseTraits.Unreal;
            }

            if ((role & WordRole.Negation) != 0 || sentence[i] == WordTag.Adverb && Denials.Contains(sentence.Tokens, i))
                traits |= ClauseTraits.Negated;
        }

        // "We recommend that the levy be introduced"
        if (sentence.Has(start, WordRole.Be) && sentence.Tokens[start].Length == 2 && sentence.Tokens.IsWord(start, "be") && !sentence.Has(start - 1, WordRole.To))
            traits |= ClauseTraits.Unreal;
        if ((sentence.Role(verb) & WordRole.Plan) != 0 && (be || sentence[verb + 1] == WordTag.Preposition))
            traits |= ClauseTraits.Unreal;

        // "who was to have spoken"
        if (sentence.Has(start, WordRole.Have) && sentence.Has(start - 1, WordRole.To) && sentence.Has(start - 2, WordRole.Be))
            traits |= ClauseTraits.Unreal;
        if (sentence[verb] == WordTag.Auxiliary)
            traits |= ClauseTraits.Copula;
        else if (be && sentence[verb] != WordTag.Gerund)
            traits |= ClauseTraits.Passive;
        if (have && !be)
            traits |= ClauseTraits.Perfect;
    }

    /// <summary>"would later become Pope": what came to pass, told from before it.</summary>
    private static bool IsHindsight(in TaggedSentence sentence, int modal) =>
        sentence.Tokens.IsWord(modal, "would") && sentence.Has(modal + 1, WordRole.Hindsight)
        && (sentence.Tokens[modal + 1].Length != 2 || sentence.Has(modal + 2, WordRole.On));

    private static bool IsConditional(in TaggedSentence sentence, int subject)
    {
        var before = subject - 1;
        if (sentence.Has(before, WordRole.If))
            return true;

        // "Had the bank refused": an auxiliary before its subject at the beginning of a clause.
        return sentence[before] == WordTag.Auxiliary && sentence.Has(before, WordRole.Have | WordRole.Be | WordRole.Modal)
            && sentence[before - 1] is WordTag.End or WordTag.Comma or WordTag.Conjunction or WordTag.Break or WordTag.Quote;
    }

    /// <summary>"Her mother, who taught her before she could read, died": a modal verb in a clause that the comma ends.</summary>
    private static bool IsInAside(in TaggedSentence sentence, int modal)
    {
        for (var i = modal - 1; i > modal - 8; i--)
        {
            if (sentence[i] is WordTag.Comma or WordTag.Break or WordTag.Stop or WordTag.End)
                return false;
            if (sentence[i] == WordTag.Subordinator)
                return true;
        }

        return false;
    }

    /// <summary>"will be old, born in 1995, and": a participle in the sphere of a modal verb.</summary>
    private static bool FollowsModal(in TaggedSentence sentence, int comma)
    {
        for (var i = comma - 1; i > comma - 8; i--)
        {
            if (sentence[i] is WordTag.Comma or WordTag.Break or WordTag.Stop or WordTag.End or WordTag.Verb)
                return false;

            // "of their own will, came into force" has no such verb.
            if (sentence[i] == WordTag.Auxiliary && sentence.Has(i, WordRole.Modal))
                return i < comma - 1 && !IsInAside(sentence, i);
        }

        return false;
    }
}

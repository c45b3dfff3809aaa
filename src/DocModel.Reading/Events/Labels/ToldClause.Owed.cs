using DocModel.Reading.Events.Clauses;
using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Labels;

/// <content>What a verb still owes when its object has been told: what somebody was to do, what was said.</content>
internal static partial class ToldClause
{
    /// <summary>Verbs of a decision, which say little without what was decided.</summary>
    private static readonly WordSet Deciding = new("voted", "agreed", "decided", "resolved", "promised", "refused", "declined", "offered", "threatened", "undertook", "vowed", "pledged", "chose", "failed", "tried");

    /// <summary>Verbs that say little without as what something was seen or taken.</summary>
    private static readonly WordSet Regarding = new("known", "described", "regarded", "recognised", "recognized", "identified", "marked", "established", "condemned", "denounced", "portrayed", "employed", "designated", "classified", "installed",
        "dismissed", "hailed", "viewed", "interpreted");

    /// <summary>How far behind a verb what it owes may stand.</summary>
    private const int Far = 14;

    /// <summary>Whether words follow a label, past a date, that can belong to its verb, or what was said is in it.</summary>
    private static bool MayOwe(in TaggedSentence sentence, int verbEnd, int stop)
    {
        const int Short = 3;
        if (stop > verbEnd + Short)
            return true;
        var at = sentence[stop] == WordTag.Preposition && sentence[stop + 1] == WordTag.Date ? NounPhrases.EndOfDate(sentence, stop + 1) : stop;
        return sentence[at] is WordTag.Preposition or WordTag.Subordinator or WordTag.Pronoun or WordTag.Noun or WordTag.Determiner or WordTag.Number || at > stop && sentence[at] == WordTag.Comma;
    }

    /// <summary>Whether a verb is one of those that are told with what was said, asked or decided.</summary>
    private static bool Owes(in TaggedSentence sentence, int verb) => sentence.Is(verb, WordClass.SayVerb | WordClass.ClaimVerb) || sentence.Has(verb, WordRole.Report) || OwingVerbs.All.Contains(sentence.Tokens, verb);

    /// <summary>All of them in one set: nearly every verb is asked for. A class of its own, as it is made of the others.</summary>
    private static class OwingVerbs
    {
        public static readonly WordSet All = new([.. Urging.Words, .. Deciding.Words, .. Finding.Words]);
    }

    /// <summary>"voted by nine to two [to split the board]", "was persuaded by his wife in 1889 [to buy a boat]", "told her [what he had seen]": behind phrases and a date; none where the verb owes nothing or it does not come.</summary>
    private static Phrase Owed(in TaggedSentence sentence, Clause clause, int stop, bool owes)
    {
        // "left her unable to write"
        if (sentence[stop - 1] == WordTag.Adjective && sentence[stop] == WordTag.Preposition && sentence.Has(stop, WordRole.To) && sentence[stop + 1] == WordTag.Infinitive)
            return Content(sentence, stop) is > 0 and var able ? new Phrase(stop, stop + 1, stop + 2, able) : default;
        if (sentence[stop] == WordTag.Preposition && AsWhat(sentence, clause, stop) is { Exists: true } kind)
            return kind;
        if (!owes)
            return default;

        if (sentence.Tokens.IsWord(clause.VerbStart, "called") && CalledOn(sentence, clause.VerbEnd) is > 0 and var on)
            return Content(sentence, NounPhrases.After(sentence, on + 1).End) is > 0 and var done ? new Phrase(Math.Max(on, stop), on + 1, on + 2, done) : default;
        var isUrging = Urging.Contains(sentence.Tokens, clause.VerbStart);
        if (!isUrging && !Deciding.Contains(sentence.Tokens, clause.VerbStart))
            return default;

        // "decided to run again in May": told already.
        for (var i = clause.VerbStart + 1; i < stop; i++)
        {
            if (sentence[i] is WordTag.Infinitive or WordTag.Subordinator or WordTag.Gerund)
                return default;
        }

        for (var i = stop; i < stop + Far; i++)
        {
            switch (sentence[i])
            {
                case WordTag.Preposition when sentence.Has(i, WordRole.To) && sentence.Tokens[i].Length == 2 && IsPlainVerb(sentence, i + 1) && !Leading.Contains(sentence.Tokens, i - 1):
                    return Content(sentence, i) is > 0 and var end && end > i + 1 ? new Phrase(i, i + 1, i + 2, end) : default;
                case WordTag.Noun or WordTag.Pronoun or WordTag.Subordinator or WordTag.Determiner when i == stop && isUrging && sentence.Tokens.IsWord(i, "what") && EndOfWhat(sentence, i) is > 0 and var what:
                    return new Phrase(i, i, i + 1, what);
                case WordTag.Verb or WordTag.Auxiliary or WordTag.Participle or WordTag.Subordinator or WordTag.Conjunction or WordTag.Gerund or WordTag.Break or WordTag.Stop or WordTag.End or WordTag.Open:
                    return default;
            }
        }

        return default;
    }

    /// <summary>"called on the residents to leave", "called on the evening of 3 May, on the residents to leave": the "on" that leads to who was to do it; -1 for none.</summary>
    private static int CalledOn(in TaggedSentence sentence, int at)
    {
        if (sentence[at] == WordTag.Preposition && sentence[at + 1] == WordTag.Date)
            at = NounPhrases.EndOfDate(sentence, at + 1);
        if (sentence[at] == WordTag.Comma)
            at++;
        if (sentence[at] != WordTag.Preposition || !sentence.Has(at, WordRole.On) || NounPhrases.After(sentence, at + 1) is not { Exists: true } whom)
            return -1;
        return sentence.Has(whom.End, WordRole.To) && sentence[whom.End + 1] == WordTag.Infinitive ? at : -1;
    }

    /// <summary>"was described by the crew [as a triumph]", "became known [as the Long Night]".</summary>
    private static Phrase AsWhat(in TaggedSentence sentence, Clause clause, int stop)
    {
        var at = stop;
        if (sentence[at] == WordTag.Preposition && sentence[at + 1] == WordTag.Date)
            at = NounPhrases.EndOfDate(sentence, at + 1);
        if (sentence[at] != WordTag.Preposition || sentence.Tokens[at].Length != 2 || !sentence.Tokens.IsWord(at, "as") || !Regarding.Contains(sentence.Tokens, clause.VerbStart) && !Regarding.Contains(sentence.Tokens, stop - 1))
            return default;
        var kind = NounPhrases.After(sentence, at + 1);
        return kind.Exists ? kind with { Start = at, End = NounPhrases.Complete(sentence, kind, kind.End + LongestComplement) is var whole && sentence.Has(kind.End, WordRole.Of) ? whole.End : kind.End } : default;
    }

    /// <summary>Whether the word behind "to" is a verb, as the tagger says or as no noun stands without an article before what follows.</summary>
    private static bool IsPlainVerb(in TaggedSentence sentence, int at) => sentence[at] == WordTag.Infinitive || sentence.Has(at, WordRole.Be)
        || sentence[at] == WordTag.Noun && sentence[at + 1] is WordTag.Determiner or WordTag.Preposition or WordTag.Name && WordForms.IsBase(sentence.Tokens.Chars(at));

    /// <summary>"what he had seen": where the clause ends; -1 where it is long.</summary>
    private static int EndOfWhat(in TaggedSentence sentence, int what)
    {
        const int Longest = 8;
        for (var i = what + 1; i < what + Longest; i++)
        {
            if (sentence[i] is WordTag.Comma or WordTag.Stop or WordTag.Break or WordTag.End or WordTag.Conjunction)
                return i > what + 2 ? i : -1;
            if (sentence[i] == WordTag.Date)
                return -1;
        }

        return -1;
    }

    /// <summary>
    /// "announced that rope, from which the firm had lived, would no longer be made": what was said is told with the verb of its own clause, past what
    /// explains its subject. False where that verb is in the label already.
    /// </summary>
    private static bool TryAddThat(ref LabelPick pick, in TaggedSentence sentence, Clause clause, int start, int stop)
    {
        if (clause.Is(ClauseTraits.Copula) || That(sentence, clause) is not (> 0 and var that) || !IsFinding(sentence, clause.VerbStart) && !Urging.Contains(sentence.Tokens, clause.VerbStart))
            return false;
        var said = ClauseFrames.First(sentence, that + 1);
        if (!said.Exists || said.Subject.End > said.GroupStart || (said.VerbStart < stop ? stop - that <= LongestClause || said.GroupStart - said.Subject.End < LongestClause / 2 : said.GroupStart < stop))
            return false;
        var end = EndOfPredicate(sentence, said);

        // "that it might", "that the motive was": cut before what the verb says.
        if (sentence[end - 1] == WordTag.Auxiliary)
            return false;
        if (said.Subject.End < said.GroupStart)
        {
            PickWords.AddWithoutDates(ref pick, sentence, start, Math.Min(stop, that));
            if (sentence[said.Subject.End] == WordTag.Comma || said.Subject.End < said.GroupStart - 1)
            {
                pick.Add(that, said.Subject.End);
                pick.Add(said.GroupStart, end);
                return true;
            }
        }
        else
            PickWords.AddWithoutDates(ref pick, sentence, start, Math.Min(stop, that));
        pick.Add(that, end);
        return true;
    }

    /// <summary>The "that" of what was said: behind the verb, its object, or a date; -1 for none.</summary>
    private static int That(in TaggedSentence sentence, Clause clause)
    {
        for (var i = clause.VerbEnd; i < clause.VerbEnd + Far; i++)
        {
            switch (sentence[i])
            {
                case WordTag.Subordinator or WordTag.Pronoun or WordTag.Determiner when sentence.Tokens.Chars(i).EqualsIgnoreCase("that".AsSpan()):
                    return sentence[i - 1] is WordTag.Noun && i - 1 != clause.Object.Head ? -1 : i;
                case WordTag.Verb or WordTag.Auxiliary or WordTag.Participle or WordTag.Infinitive or WordTag.Gerund or WordTag.Subordinator or WordTag.Conjunction or WordTag.Break or WordTag.Stop or WordTag.End or WordTag.Open:
                    return -1;
            }
        }

        return -1;
    }

    /// <summary>Behind what a verb needs: its object, what was said or done, where, or how the subject was.</summary>
    private static int EndOfPredicate(in TaggedSentence sentence, Clause clause)
    {
        var end = clause.VerbEnd;
        if (clause.Object.Exists)
            return clause.Object.Start >= end ? OnlyOf(sentence, clause.Object, NounPhrases.Complete(sentence, clause.Object, clause.Object.End + LongestComplement)) : end;
        if (Content(sentence, end) is > 0 and var content)
            return content;
        if (Complement(sentence, end, end + LongestComplement, clause.Is(ClauseTraits.Passive)) is { Exists: true } complement)
            return complement.End;
        return sentence[end] is WordTag.Adjective or WordTag.Participle || sentence.Has(end, WordRole.Outcome) ? end + 1 : end;
    }
}

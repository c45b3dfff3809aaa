using DocModel.Reading.Events.Clauses;
using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Labels;

/// <content>What a verb still owes when its object has been told: what somebody was to do, what was said.</content>
internal static partial class ToldClause
{
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
    private static bool Owes(in TaggedSentence sentence, int verb, VerbNeeds needs) =>
        (needs & (VerbNeeds.Doing | VerbNeeds.Infinitive)) != 0 || sentence.Is(verb, WordClass.SayVerb | WordClass.ClaimVerb) || sentence.Has(verb, WordRole.Report) || Finding.Contains(sentence.Tokens, verb);

    /// <summary>Behind the words at the end of a label that its verb cannot do without, in whichever order they stand.</summary>
    private static int EndOfNeeds(in TaggedSentence sentence, VerbNeeds needs, int stop)
    {
        if (needs == VerbNeeds.None)
            return stop;
        for (var i = 0; i < 2 && EndOfNeed(sentence, needs, stop) is > 0 and var end; i++)
            stop = end;
        return stop;
    }

    /// <summary>Behind the phrase, the state or the infinitive at a token that is one of a verb's needs; -1 where none begins there.</summary>
    private static int EndOfNeed(in TaggedSentence sentence, VerbNeeds needs, int at)
    {
        // "declared the strike [illegal]", "left her [unable to write]"
        if (sentence[at] == WordTag.Adjective)
        {
            if ((needs & VerbNeeds.State) == 0 || NounPhrases.IsNominal(sentence[at + 1]))
                return -1;
            return sentence.Has(at + 1, WordRole.To) && sentence[at + 2] == WordTag.Infinitive && Content(sentence, at + 1) is > 0 and var able ? able : at + 1;
        }

        if (sentence[at] != WordTag.Preposition || sentence[at + 1] == WordTag.Date)
            return -1;
        if (sentence.Has(at, WordRole.To) && IsPlainVerb(sentence, at + 1))
            return (needs & VerbNeeds.Doing) != 0 && sentence[at + 1] == WordTag.Infinitive ? Content(sentence, at) : -1;
        if (IsAs(sentence, at))
            return (needs & VerbNeeds.As) != 0 ? EndOfKind(sentence, at) : -1;
        if ((needs & VerbNeeds.Phrase) == 0 || (needs & VerbFrames.MetBy(sentence, at)) == 0)
            return -1;
        if (sentence[at + 1] == WordTag.Gerund)
            return EndOfGerund(sentence, at + 1, at + LongestComplement);

        // "extended to what they had been"
        if (sentence.Tokens.IsWord(at + 1, "what") || sentence.Has(at + 1, WordRole.Relative))
            return -1;
        var phrase = NounPhrases.After(sentence, at + 1);
        if (!phrase.Exists || sentence.Has(phrase.Head, WordRole.Measure) && !sentence.Has(at, WordRole.To) || sentence.Is(phrase.Head, WordClass.TimeUnit))
            return -1;
        var whole = sentence.Has(phrase.End, WordRole.Of) ? NounPhrases.Complete(sentence, phrase, at + LongestComplement) : phrase;
        return whole.End <= at + LongestComplement + LongerName ? whole.End : -1;
    }

    /// <summary>"voted by nine to two [to split the board]", "was persuaded by his wife in 1889 [to buy a boat]", "placed the archive in 1902 [under seal]": behind phrases and a date; none where the verb owes nothing or it does not come.</summary>
    private static Phrase Owed(in TaggedSentence sentence, Clause clause, int stop, VerbNeeds needs, bool owes)
    {
        // "left her unable to write"
        if (sentence[stop - 1] == WordTag.Adjective && sentence[stop] == WordTag.Preposition && sentence.Has(stop, WordRole.To) && sentence[stop + 1] == WordTag.Infinitive)
            return Content(sentence, stop) is > 0 and var able ? new Phrase(stop, stop + 1, stop + 2, able) : default;

        // "became known as the Long Night": what needs the "as" is no verb of the clause.
        if (IsAs(sentence, stop) && (VerbFrames.Of(sentence, stop - 1) & VerbNeeds.As) != 0 && EndOfKind(sentence, stop) is > 0 and var known)
            return new Phrase(stop, stop + 1, stop + 2, known);
        if (needs != VerbNeeds.None && BehindTime(sentence, stop) is > 0 and var behind)
        {
            if (EndOfNeed(sentence, needs | (VerbFrames.Of(sentence, stop - 1) & VerbNeeds.As), behind) is > 0 and var needed)
                return new Phrase(behind, behind + 1, behind + 2, needed);
        }

        if (!owes)
            return default;

        if (sentence.Tokens.IsWord(clause.VerbStart, "called") && CalledOn(sentence, clause.VerbEnd) is > 0 and var on)
            return Content(sentence, NounPhrases.After(sentence, on + 1).End) is > 0 and var done ? new Phrase(Math.Max(on, stop), on + 1, on + 2, done) : default;
        var isUrging = (needs & VerbNeeds.Doing) != 0;
        if (!isUrging && (needs & VerbNeeds.Infinitive) == 0)
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

    /// <summary>Behind a date that stands at a token, with or without its preposition; -1 for none.</summary>
    private static int BehindTime(in TaggedSentence sentence, int at)
    {
        var date = sentence[at] == WordTag.Preposition ? at + 1 : at;
        return sentence[date] == WordTag.Date ? NounPhrases.EndOfDate(sentence, date) : -1;
    }

    /// <summary>"began, in the 1840s, to sell the stones", "began in 1840 to sell them": what was begun behind the date; -1 for none.</summary>
    private static int BegunBehind(in TaggedSentence sentence, int at)
    {
        var behind = sentence[at] == WordTag.Comma ? ClauseReader.BehindDateAside(sentence, at) : BehindTime(sentence, at);
        return behind > 0 && sentence.Has(behind, WordRole.To) && sentence[behind + 1] == WordTag.Infinitive ? behind : -1;
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

    private static bool IsAs(in TaggedSentence sentence, int at) => sentence[at] == WordTag.Preposition && sentence.Tokens[at].Length == 2 && sentence.Tokens.IsWord(at, "as");

    /// <summary>"as a triumph", "as the Long Night": behind it; -1 where no noun follows.</summary>
    private static int EndOfKind(in TaggedSentence sentence, int at) => NounPhrases.After(sentence, at + 1) is { Exists: true } kind
        ? sentence.Has(kind.End, WordRole.Of) ? NounPhrases.Complete(sentence, kind, kind.End + LongestComplement).End : kind.End
        : -1;

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
        if (clause.Is(ClauseTraits.Copula) || That(sentence, clause) is not (> 0 and var that) || !IsFinding(sentence, clause.VerbStart) && !IsUrging(sentence, clause.VerbStart))
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

using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events;

/// <summary>Chooses the words near a date that say what happened then.</summary>
internal static class LabelPicker
{
    /// <summary>The longest clause that still is a label, in tokens.</summary>
    private const int LongestClause = 12;

    /// <summary>"night", "end": a part of the date behind it.</summary>
    private const WordRole DayPart = WordRole.Measure | WordRole.Particle;

    /// <summary>The label for a date, or an empty one where the text does not say that something happened.</summary>
    /// <param name="first">The date's first token.</param>
    /// <param name="end">Behind the date's last token.</param>
    /// <param name="isRange">Whether the date is a range, whose "from" is no boundary.</param>
    public static LabelPick Pick(in TaggedSentence sentence, int first, int end, bool isRange = false)
    {
        if (DateUse.IsCitation(sentence, first, end))
            return default;
        first = WithDayPart(sentence, first);
        if (IsComparison(sentence, first))
            return default;
        if (TryPremodified(sentence, first, end, out var pick))
            return pick;
        if (!isRange && IsBoundary(sentence, first) && !WhenFollows(sentence, end))
            return default;
        if (TryPostmodified(sentence, first, end, out pick))
            return pick;
        if (TryParenthesis(sentence, first, end, out pick))
            return pick;
        if (IsBareYear(sentence, first, end))
            return default;
        return OfClause(sentence, ClauseOf(sentence, first, end), first, end);
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
                return OfPhrase(sentence, NounPhrases.Complete(sentence, phrase, clause.GroupStart), clause);
            var pick = OfClause(sentence, clause, start, start);
            if (!pick.IsEmpty)
                return pick;
        }

        return phrase.Exists ? OfPhrase(sentence, Entire(sentence, phrase), clause) : default;
    }

    /// <summary>"on the night of 14 March" begins with "the night".</summary>
    private static int WithDayPart(in TaggedSentence sentence, int first)
    {
        if (!sentence.Has(first - 1, WordRole.Of))
            return first;
        var part = NounPhrases.Before(sentence, first - 1);
        return part.Exists && (sentence.Role(part.Head) & DayPart) == DayPart && part.Head - part.Start <= 2 ? part.Start : first;
    }

    private static bool IsComparison(in TaggedSentence sentence, int first)
    {
        for (var i = first - 1; i >= first - 4; i--)
        {
            if (sentence.Has(i, WordRole.Compare))
                return true;
            if (sentence[i] is not (WordTag.Preposition or WordTag.Determiner or WordTag.Pronoun or WordTag.Auxiliary))
                return i == first - 2 && IsAs(sentence, i);
        }

        return false;
    }

    /// <summary>"as in 1974", "as they did in 1974", "as of 2019".</summary>
    private static bool IsAs(in TaggedSentence sentence, int index) =>
        sentence[index] != WordTag.End && sentence.Tokens.Chars(index).Equals("as".AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>A year without a preposition tells no time: "with a new date, 2024, which nobody believed".</summary>
    private static bool IsBareYear(in TaggedSentence sentence, int first, int end) =>
        sentence.Tokens[first].Kind == TokenKind.Number && sentence.Tokens[first].Length > 2 && IsFigures(sentence, first, end)
        && sentence[first - 1] is not (WordTag.Preposition or WordTag.Conjunction or WordTag.End or WordTag.Adverb or WordTag.Break)
        && !(sentence[first - 1] == WordTag.Comma && sentence[first - 2] is WordTag.Date);

    private static bool IsFigures(in TaggedSentence sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (sentence.Tokens[i].Kind == TokenKind.Word)
                return false;
        }

        return true;
    }

    private static bool IsBoundary(in TaggedSentence sentence, int first) =>
        sentence.Has(first - 1, WordRole.Boundary) || (sentence.Has(first, WordRole.Boundary) && sentence[first] == WordTag.Date)
        || (sentence.Has(first - 1, WordRole.Of | WordRole.In) && IsAs(sentence, first - 2));

    private static bool WhenFollows(in TaggedSentence sentence, int end)
    {
        if (sentence[end] == WordTag.Comma)
            end++;
        return sentence.Has(end, WordRole.When);
    }

    /// <summary>"the 1920 Harbour Act", "Her much-noted May 1931 speech at the Geneva Peace Congress".</summary>
    private static bool TryPremodified(in TaggedSentence sentence, int first, int end, out LabelPick pick)
    {
        pick = default;
        if (sentence[end] is not (WordTag.Noun or WordTag.Name or WordTag.Adjective or WordTag.Quote) || !IsInsidePhrase(sentence, first))
            return false;
        var phrase = NounPhrases.After(sentence, end);
        if (!phrase.Exists)
            return false;
        if (sentence[first - 1] == WordTag.End && !NounPhrases.IsEventName(sentence, phrase))
            return false;
        if (sentence.Has(phrase.Head, WordRole.Measure) || IsAccording(sentence, first))
            return true;
        if (phrase.Head > phrase.Start && sentence[phrase.Start] == WordTag.Noun && !sentence.Is(phrase.Head, WordClass.EventNoun)
            && sentence.Has(phrase.Start, WordRole.Measure))
            return true;
        var clause = ClauseReader.Before(sentence, first);
        if (clause.Is(ClauseTraits.Unreal) && !clause.Object.Exists)
            clause = default;
        pick = OfPhrase(sentence, NounPhrases.Complete(sentence, phrase, sentence.End), clause);
        pick.IsBare = phrase.End - phrase.Start <= 2;
        return true;
    }

    /// <summary>Whether a determiner, possessor or adjective stands before the date, so that a noun must follow.</summary>
    private static bool IsInsidePhrase(in TaggedSentence sentence, int first)
    {
        for (var i = first - 1; i >= first - 4; i--)
        {
            switch (sentence[i])
            {
                case WordTag.Determiner when i == first - 1 && sentence[i - 1] == WordTag.Preposition && IsPeriod(sentence, first):
                    return false;
                case WordTag.Determiner or WordTag.Possessive:
                    return true;
                case WordTag.Adjective or WordTag.Noun or WordTag.Adverb or WordTag.Name or WordTag.Join:
                    continue;
                case WordTag.End:
                    return i == first - 1;
                case WordTag.Date when i == first - 1:
                    return false;
                case WordTag.Preposition when sentence[first] == WordTag.Date && sentence.Is(first, WordClass.Article):
                    return false;
                default:
                    return sentence.Is(first, WordClass.Article) && i == first - 1;
            }
        }

        return false;
    }

    /// <summary>"in the spring of 1882", "in the 1990s": words that need their article, so that the noun behind begins the clause.</summary>
    private static bool IsPeriod(in TaggedSentence sentence, int first)
    {
        var last = NounPhrases.EndOfDate(sentence, first) - 1;
        return sentence.Tokens[first].Kind == TokenKind.Word && !sentence.Is(first, WordClass.Month)
            || (last > first && sentence.Tokens[last].Length == 1 && sentence.Tokens[last].Kind == TokenKind.Word);
    }

    private static bool IsAccording(in TaggedSentence sentence, int first)
    {
        for (var i = first - 1; i >= first - 5; i--)
        {
            if (sentence[i] == WordTag.End)
                return false;
            if (sentence.Tokens.Chars(i).Equals("according".AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>"the armistice of 11 November 1918", "the acquisition of Brough Airscrews in 1936", "the mayor’s address on 3 May".</summary>
    private static bool TryPostmodified(in TaggedSentence sentence, int first, int end, out LabelPick pick)
    {
        pick = default;
        var preposition = first - 1;
        if (sentence[preposition] == WordTag.Determiner)
            preposition--;
        if (sentence[preposition] == WordTag.Comma)
            return TryApposition(sentence, preposition, end, out pick);
        var isOf = sentence.Has(preposition, WordRole.Of);
        if (!isOf && !sentence.Has(preposition, WordRole.In | WordRole.On | WordRole.At))
            return false;
        var phrase = NounPhrases.Before(sentence, preposition);
        if (!phrase.Exists)
            return false;
        if (isOf)
        {
            if (!NounPhrases.IsEventName(sentence, phrase))
            {
                // "the chart of 1870": nothing that happened.
                if (sentence[phrase.Head] != WordTag.Name)
                    return true;
            }

            pick = OfPhrase(sentence, phrase, ClauseReader.Before(sentence, phrase.Start));
            pick.IsBare = true;
            return true;
        }

        for (var depth = 0; depth < 3 && phrase.Exists; depth++)
        {
            var before = phrase.Start - 1;
            if (NounPhrases.IsEventName(sentence, phrase) && !sentence.Has(before, WordRole.Of))
            {
                if (!StandsForEvent(sentence, phrase, before))
                    return false;
                var clause = ClauseReader.Before(sentence, phrase.Start);
                if (clause.Is(ClauseTraits.Unreal | ClauseTraits.Negated))
                    return false;
                if (sentence[before] == WordTag.Preposition && sentence.Has(before, WordRole.By | WordRole.With))
                    clause = default;
                pick = OfPhrase(sentence, sentence[before] == WordTag.Verb ? NounPhrases.Complete(sentence, phrase, preposition, places: false) : phrase with { End = preposition }, clause);
                return true;
            }

            if (sentence[before] != WordTag.Preposition)
                return false;
            phrase = NounPhrases.Before(sentence, before);
        }

        return false;
    }

    /// <summary>Whether what stands before a phrase leaves the phrase itself to have happened: "ended the strike in 1984" does not.</summary>
    private static bool StandsForEvent(in TaggedSentence sentence, Phrase phrase, int before) => sentence[before] switch
    {
        WordTag.Preposition => sentence.Has(before, WordRole.At | WordRole.In | WordRole.By | WordRole.With | WordRole.To),
        WordTag.Verb or WordTag.Participle or WordTag.Infinitive => sentence.Has(before, WordRole.Light) && !sentence.Has(before, WordRole.Plan),
        WordTag.Auxiliary or WordTag.Gerund or WordTag.Adverb => false,
        WordTag.Conjunction => sentence[before - 1] is not (WordTag.Noun or WordTag.Name),
        WordTag.Date => false,
        _ => true,
    };

    private static bool TryApposition(in TaggedSentence sentence, int comma, int end, out LabelPick pick)
    {
        pick = default;
        if (sentence[end] is not (WordTag.Comma or WordTag.Stop or WordTag.End or WordTag.Close))
            return false;
        var phrase = NounPhrases.BeforeWithHead(sentence, comma);
        if (!phrase.Exists || !NounPhrases.IsEventName(sentence, phrase) || sentence[phrase.Start - 1] is WordTag.Verb or WordTag.Preposition)
            return false;
        if (sentence[end] == WordTag.Comma && ClauseReader.After(sentence, end + 1) is { Exists: true } next && next.Subject.Start == end + 1)
            return false;
        pick = OfPhrase(sentence, phrase, default);
        return true;
    }

    /// <summary>"the Washington Naval Treaty (1922)".</summary>
    private static bool TryParenthesis(in TaggedSentence sentence, int first, int end, out LabelPick pick)
    {
        pick = default;
        if (sentence[first - 1] != WordTag.Open)
            return TryNamedParenthesis(sentence, first, end, out pick);
        if (sentence[end] != WordTag.Close)
            return false;
        var phrase = NounPhrases.Before(sentence, first - 1);
        if (!phrase.Exists)
            return false;
        var whole = NounPhrases.BeforeWithHead(sentence, first - 1);
        var named = NounPhrases.IsEventName(sentence, phrase) ? phrase
            : NounPhrases.IsEventName(sentence, whole) ? whole
            : phrase;
        pick = OfPhrase(sentence, named, default);
        pick.IsBare = true;
        if (!NounPhrases.IsEventName(sentence, named))
            pick.Head = -1;
        return true;
    }

    /// <summary>"(Battle of Hastings, 1066)"</summary>
    private static bool TryNamedParenthesis(in TaggedSentence sentence, int first, int end, out LabelPick pick)
    {
        pick = default;
        if (sentence[first - 1] != WordTag.Comma || sentence[end] != WordTag.Close)
            return false;
        var phrase = NounPhrases.BeforeWithHead(sentence, first - 1);
        if (!phrase.Exists || sentence[phrase.Start - 1] != WordTag.Open || !NounPhrases.IsEventName(sentence, phrase))
            return false;
        pick = OfPhrase(sentence, phrase, default);
        return true;
    }

    private static Clause ClauseOf(in TaggedSentence sentence, int first, int end)
    {
        var behind = end;
        if (sentence[behind] is WordTag.Comma)
            behind++;
        if (sentence.Has(behind, WordRole.When) && ClauseReader.After(sentence, behind + 1) is { Exists: true, Subject.Exists: true } told
            && told.Subject.Start == behind + 1 && told.GroupStart <= told.Subject.End + 1 && sentence[told.Subject.End] != WordTag.Comma
            && IsPlainTelling(sentence, first))
            return told;

        var before = first - 1;
        while (sentence[before] is WordTag.Preposition or WordTag.Adverb or WordTag.Determiner)
            before--;
        if (sentence[before] == WordTag.Quote)
            before--;
        var opens = sentence[before] is WordTag.End or WordTag.Comma or WordTag.Break or WordTag.Conjunction or WordTag.Subordinator or WordTag.Stop
            || (sentence[before] is WordTag.Mark or WordTag.Number && before == first - 1);
        if (opens)
        {
            // After a comma inside the clause ("It was sold, in 1998, to Foo") no subject follows.
            while (sentence[behind] is WordTag.Break or WordTag.Adverb or WordTag.Mark || (sentence[behind] == WordTag.Stop && sentence[before] == WordTag.End))
                behind++;
            var start = SubjectStart(sentence, behind);
            if (start >= 0 && ClauseReader.After(sentence, start) is { Exists: true } ahead && (before < sentence.First || ahead.Subject.Exists)
                && (sentence[before] is not (WordTag.Comma or WordTag.Conjunction) || ahead.Subject.Start >= end))
                return ahead;
        }

        return ClauseReader.Before(sentence, first);
    }

    /// <summary>Whether the clause before "in 1943, when …" only says that something came, so that the "when" says what.</summary>
    private static bool IsPlainTelling(in TaggedSentence sentence, int first)
    {
        if (IsBoundary(sentence, first))
            return true;
        var clause = ClauseReader.Before(sentence, first);
        return !clause.Exists || clause.Is(ClauseTraits.Copula) || sentence.Has(clause.VerbStart, WordRole.Occur | WordRole.Stative);
    }

    /// <summary>Where a clause behind the date can begin: past a comma and a phrase that explains the date.</summary>
    private static int SubjectStart(in TaggedSentence sentence, int behind)
    {
        if (sentence[behind] == WordTag.Preposition && sentence[behind - 1] == WordTag.Comma)
            behind = BehindAside(sentence, behind);
        if (sentence[behind] is WordTag.Determiner or WordTag.Pronoun or WordTag.Quote or WordTag.Verb || NounPhrases.IsNominal(sentence[behind]))
        {
            // "on 20 July 1989, the anniversary of the landing, a president announced"
            var phrase = NounPhrases.After(sentence, behind);
            if (phrase.Exists && sentence[behind - 1] == WordTag.Comma)
            {
                var whole = NounPhrases.Complete(sentence, phrase, sentence.End);
                if (sentence[whole.End] == WordTag.Comma && sentence[whole.End + 1] is WordTag.Determiner or WordTag.Name or WordTag.Pronoun
                    && sentence[behind] == WordTag.Determiner)
                    return whole.End + 1;
            }

            return behind;
        }

        return sentence[behind] == WordTag.Auxiliary && IsThereOrIt(sentence, behind) ? behind : -1;
    }

    /// <summary>"On 26 May 1931, in a speech at the fair, the mayor announced": the clause begins behind the phrase between the commas.</summary>
    private static int BehindAside(in TaggedSentence sentence, int preposition)
    {
        const int Reach = 14;
        for (var i = preposition + 1; i < preposition + Reach; i++)
        {
            switch (sentence[i])
            {
                case WordTag.Comma:
                    return i + 1;
                case WordTag.Verb or WordTag.Auxiliary or WordTag.Subordinator or WordTag.Break or WordTag.Stop or WordTag.End:
                    return preposition;
            }
        }

        return preposition;
    }

    private static bool IsThereOrIt(in TaggedSentence sentence, int index) =>
        sentence[index - 1] is WordTag.Adverb or WordTag.Pronoun;

    private static LabelPick OfClause(in TaggedSentence sentence, Clause clause, int first, int end)
    {
        if (!clause.Exists || clause.Is(ClauseTraits.Unreal) || (clause.Is(ClauseTraits.Negated) && !IsUntil(sentence, first)))
            return default;
        var verb = clause.VerbStart;
        if (clause.Is(ClauseTraits.Existential))
            return clause.Object.Exists ? OfPhrase(sentence, NounPhrases.Complete(sentence, clause.Object, sentence.End), clause) : default;
        if (clause.Is(ClauseTraits.Copula))
        {
            return clause.Subject.Exists && clause.VerbEnd >= first - 2 && clause.VerbEnd <= first && NounPhrases.IsEventName(sentence, clause.Subject)
                ? OfPhrase(sentence, clause.Subject, clause)
                : default;
        }

        var role = sentence.Role(verb);
        if ((role & WordRole.Plan) != 0 && sentence.Has(first - 1, WordRole.By))
            return default;
        if ((role & WordRole.Stative) != 0 && !clause.Is(ClauseTraits.Passive))
            return default;
        if ((role & WordRole.Report) != 0 && (!clause.Object.Exists || sentence[verb] != WordTag.Verb || sentence.Is(verb, WordClass.PresentTense)))
            return default;

        var concrete = WhenBehind(sentence, clause, first, end);
        if (concrete.Exists)
            return OfClause(sentence, concrete, concrete.GroupStart, concrete.GroupStart);

        var named = clause.Subject.Exists && NounPhrases.IsEventName(sentence, clause.Subject);
        var reduced = clause.Is(ClauseTraits.Passive) || (sentence[verb] == WordTag.Participle && !clause.Is(ClauseTraits.Perfect))
            || (!clause.Object.Exists && (role & WordRole.Light) != 0 && named);
        if (named && (((role & WordRole.Occur) != 0 && !sentence.Has(clause.VerbEnd, WordRole.Into | WordRole.To)) || (reduced && (role & WordRole.Light) != 0) || IsTakePlace(sentence, clause)))
            return OfLightSubject(sentence, clause, first, end);
        if (clause.Object.Exists && (role & WordRole.Light) != 0 && !reduced && NounPhrases.IsEventName(sentence, clause.Object))
            return OfPhrase(sentence, NounPhrases.Complete(sentence, clause.Object, LimitOf(sentence, clause.Object.End), places: false), clause);
        if (ElaboratedBefore(sentence, clause) is { Exists: true } elaborated)
            return OfPhrase(sentence, elaborated, clause);
        return Told(sentence, clause, end);
    }

    private static bool IsUntil(in TaggedSentence sentence, int first) =>
        sentence[first - 1] == WordTag.Preposition && sentence.Tokens.Chars(first - 1).Equals("until".AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>"A revival emerged in December 2021 …, as diplomacy demanded guarantees": the second clause says what happened.</summary>
    private static Clause WhenBehind(in TaggedSentence sentence, Clause clause, int first, int end)
    {
        if (!sentence.Has(clause.VerbStart, WordRole.Occur) || first < clause.VerbEnd)
            return default;
        for (var i = end; i < end + 24; i++)
        {
            if (sentence[i] is WordTag.End or WordTag.Break or WordTag.Stop or WordTag.Verb)
                return default;
            if (sentence.Has(i, WordRole.When) && (sentence[i - 1] == WordTag.Comma || i == end)
                && ClauseReader.After(sentence, i + 1) is { Exists: true, Subject.Exists: true } told && told.Subject.Start == i + 1)
                return told;
        }

        return default;
    }

    private static bool IsTakePlace(in TaggedSentence sentence, Clause clause) =>
        clause.Object.Exists && sentence.Tokens.Chars(clause.Object.Head).Equals("place".AsSpan(), StringComparison.Ordinal)
        && sentence.Has(clause.VerbStart, WordRole.Carry);

    /// <summary>"a speech given on 6 July 1989 to the Council of Europe": the speech, and behind the date to whom.</summary>
    private static LabelPick OfLightSubject(in TaggedSentence sentence, Clause clause, int first, int end)
    {
        var pick = OfPhrase(sentence, clause.Subject, clause);
        var to = clause.VerbEnd;
        if (to == first || to == first - 1 || (first > to && sentence[to] == WordTag.Preposition && sentence[to + 1] == WordTag.Date))
            to = end;
        if (sentence[to] == WordTag.Preposition && sentence.Has(to, WordRole.To) && NounPhrases.After(sentence, to + 1) is { Exists: true } audience)
            pick.Add(to, NounPhrases.Complete(sentence, audience, LimitOf(sentence, audience.End)) is var whole && sentence.Has(audience.End, WordRole.Of) ? whole.End : audience.End);
        return pick;
    }

    /// <summary>"NATO’s expansion – three countries had joined in March 1999 – …": a clause between dashes spells out the phrase before it.</summary>
    private static Phrase ElaboratedBefore(in TaggedSentence sentence, Clause clause)
    {
        if (clause.Object.Exists || !clause.Subject.Exists || sentence[clause.Subject.Start - 1] != WordTag.Break)
            return default;
        var dash = clause.Subject.Start - 1;
        if (sentence.Tokens.Text[sentence.Tokens[dash].Start] is not ('–' or '—' or '-'))
            return default;
        var phrase = NounPhrases.BeforeWithHead(sentence, dash);
        return phrase.Exists && (NounPhrases.IsEventName(sentence, phrase) || NounPhrases.HasEndingOfDeed(sentence, phrase.Head)) ? phrase : default;
    }

    /// <summary>A clause told in its own words: subject, verb, object and what the verb needs.</summary>
    private static LabelPick Told(in TaggedSentence sentence, Clause clause, int end)
    {
        var pick = new LabelPick { Clause = clause, Head = -1 };
        var subject = clause.Subject;
        var budget = LongestClause;
        if (subject.Exists && sentence[subject.Head] == WordTag.Pronoun && subject.Start == subject.Head)
            subject = NeedsSubject(sentence, clause) ? NameBefore(sentence, subject) : default;
        var start = clause.VerbStart;
        if (clause.Is(ClauseTraits.Perfect) && !EndsInEd(sentence, clause.VerbStart))
            start = FirstAuxiliary(sentence, clause);
        if (sentence[start - 1] == WordTag.Adverb && start == clause.VerbStart && sentence.Is(start - 1, WordClass.Ordinal))
            start--;
        if (subject.Exists)
        {
            var from = NounPhrases.WithoutDeterminers(sentence, subject);
            var to = subject.End;
            if (to - from > 7 || (sentence[subject.CoreEnd] == WordTag.Preposition && !sentence.Has(subject.CoreEnd, WordRole.Of)) && to - from > 5)
                to = subject.CoreEnd;
            if (to <= start)
            {
                AddWithoutDates(ref pick, sentence, from, to);
                budget -= to - from;
            }
            else
            {
                // The subject stands behind its participle: "Unveiled in Berlin, the treaty …".
                pick.IsInverted = true;
                AddWithoutDates(ref pick, sentence, from, subject.CoreEnd);
                budget -= subject.CoreEnd - from;
            }
        }

        var stop = clause.VerbEnd;
        var limit = Math.Min(sentence.End, stop + budget);
        if (sentence.Has(clause.VerbStart, WordRole.Become) && ButAlternative(sentence, clause.VerbEnd) is { Exists: true } alternative)
        {
            AddWithoutDates(ref pick, sentence, start, clause.VerbEnd);
            pick.Add(alternative.Start, alternative.End);
            return pick;
        }

        if (clause.Object.Exists)
        {
            var thing = WithFreeRelative(sentence, clause.Object);
            var whole = NounPhrases.Complete(sentence, thing, Math.Max(limit, thing.End));
            stop = OnlyOf(sentence, thing, whole);
            if (thing.Start > clause.VerbEnd && sentence[clause.VerbEnd] == WordTag.Preposition)
            {
                AddWithoutDates(ref pick, sentence, start, clause.VerbEnd);
                start = thing.Start;
            }

            if (sentence.Has(clause.VerbStart, WordRole.Carry) && Complement(sentence, stop, limit) is { Exists: true } carried)
                stop = carried.End;
        }
        else if (Complement(sentence, stop, Math.Max(limit, stop + 6)) is { Exists: true } complement)
            stop = complement.End;
        else if (sentence[stop] == WordTag.Preposition && sentence[stop + 1] == WordTag.Date && NounPhrases.EndOfDate(sentence, stop + 1) is var behind
            && Complement(sentence, behind, behind + 6) is { Exists: true } later)
        {
            AddWithoutDates(ref pick, sentence, start, stop);
            start = behind;
            stop = later.End;
        }

        // A verb alone tells nobody what happened.
        if (pick.IsEmpty && stop - start <= 1)
            return default;
        AddWithoutDates(ref pick, sentence, start, stop);
        return pick;
    }

    /// <summary>"what its critics said it was": the words behind "what" up to the comma.</summary>
    private static Phrase WithFreeRelative(in TaggedSentence sentence, Phrase thing)
    {
        if (!sentence.Tokens.Chars(thing.Start).Equals("what".AsSpan(), StringComparison.OrdinalIgnoreCase))
            return thing;
        for (var i = thing.End; i < thing.End + 10; i++)
        {
            if (sentence[i] is WordTag.Comma or WordTag.Stop or WordTag.Break or WordTag.End)
                return thing with { End = i, CoreEnd = i };
        }

        return thing;
    }

    /// <summary>Whether a verb alone would be left for a label: "died".</summary>
    private static bool NeedsSubject(in TaggedSentence sentence, Clause clause) =>
        !clause.Object.Exists && !Complement(sentence, clause.VerbEnd, clause.VerbEnd + 6).Exists;

    /// <summary>The name that a pronoun stands for, where the sentence has one before it; else the pronoun.</summary>
    private static Phrase NameBefore(in TaggedSentence sentence, Phrase pronoun)
    {
        for (var i = pronoun.Start - 1; i >= sentence.First && i > pronoun.Start - 24; i--)
        {
            if (sentence[i] == WordTag.Name && sentence[i + 1] is WordTag.Verb or WordTag.Auxiliary or WordTag.Comma)
                return NounPhrases.Before(sentence, i + 1);
        }

        return pronoun;
    }

    private static int OnlyOf(in TaggedSentence sentence, Phrase thing, Phrase whole)
    {
        // What is not an "of" of the object belongs to the verb or to another clause.
        if (whole.End == thing.End)
            return thing.End;
        return sentence.Has(thing.End, WordRole.Of) || NounPhrases.IsEventive(sentence, thing.Head) ? whole.End : thing.End;
    }

    /// <summary>A phrase that the verb needs: "into partnership", "to Cyrene", "from the agreement".</summary>
    private static Phrase Complement(in TaggedSentence sentence, int at, int limit)
    {
        if (sentence[at] == WordTag.Adverb && sentence[at + 1] == WordTag.Preposition)
            at++;
        if (sentence[at] != WordTag.Preposition || sentence[at + 1] == WordTag.Date)
            return default;
        var role = sentence.Role(at);
        var needed = (role & (WordRole.To | WordRole.Into | WordRole.In | WordRole.On | WordRole.With | WordRole.Of)) != 0
            || ((role & WordRole.At) != 0 && sentence.Tokens[at].Length == 2);
        if (!needed)
            return default;
        var phrase = NounPhrases.After(sentence, at + 1);
        if (!phrase.Exists || phrase.End > limit || sentence[phrase.Head] == WordTag.Number || ((role & WordRole.In) != 0 && sentence.Has(phrase.Head, WordRole.Measure)))
            return default;
        var whole = sentence.Has(phrase.End, WordRole.Of) ? NounPhrases.Complete(sentence, phrase, limit) : phrase;
        return new Phrase(at, whole.Head, whole.CoreEnd, whole.End);
    }

    /// <summary>"not merely aspirational but reactive": what is asserted is what follows the "but".</summary>
    private static Phrase ButAlternative(in TaggedSentence sentence, int at)
    {
        if (!sentence.Has(at, WordRole.Negation))
            return default;
        for (var i = at + 1; i < at + 10; i++)
        {
            if (sentence[i] is WordTag.End or WordTag.Stop or WordTag.Verb)
                return default;
            if (sentence[i] == WordTag.Conjunction && sentence.Tokens.Chars(i).Equals("but".AsSpan(), StringComparison.OrdinalIgnoreCase))
                return NounPhrases.After(sentence, sentence.SkipForward(i + 1, WordTag.Adverb));
        }

        return default;
    }

    private static int FirstAuxiliary(in TaggedSentence sentence, Clause clause)
    {
        for (var i = clause.GroupStart; i < clause.VerbStart; i++)
        {
            if (sentence[i] == WordTag.Auxiliary && !sentence.Has(i, WordRole.Be))
                return i;
        }

        return clause.VerbStart;
    }

    private static bool EndsInEd(in TaggedSentence sentence, int verb) =>
        sentence.Tokens.Chars(verb).EndsWith("ed".AsSpan(), StringComparison.OrdinalIgnoreCase) || sentence.Is(verb, WordClass.PastTense);

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
    private static bool IsPhase(in TaggedSentence sentence, Clause clause)
    {
        var word = sentence.Tokens.Chars(clause.VerbStart);
        return word.StartsWith("beg".AsSpan(), StringComparison.OrdinalIgnoreCase) || word.StartsWith("start".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || (!clause.Object.Exists && (word.StartsWith("end".AsSpan(), StringComparison.OrdinalIgnoreCase)
                || word.StartsWith("expire".AsSpan(), StringComparison.OrdinalIgnoreCase) || word.StartsWith("br".AsSpan(), StringComparison.OrdinalIgnoreCase)
                || word.StartsWith("enter".AsSpan(), StringComparison.OrdinalIgnoreCase)));
    }

    private static Phrase Entire(in TaggedSentence sentence, Phrase phrase) => NounPhrases.Complete(sentence, phrase, sentence.End) is var whole
        && sentence[whole.End] == WordTag.Preposition && whole.End == phrase.End && NounPhrases.After(sentence, whole.End + 1) is { Exists: true } more
        ? phrase with { End = more.End }
        : NounPhrases.Complete(sentence, phrase, sentence.End);

    /// <summary>How far complements of a phrase may reach: up to what follows in the clause.</summary>
    private static int LimitOf(in TaggedSentence sentence, int from) => Math.Min(sentence.End, from + LongestClause);

    private static LabelPick OfPhrase(in TaggedSentence sentence, Phrase phrase, Clause clause)
    {
        var pick = new LabelPick { Clause = clause, Head = phrase.Head };
        AddWithoutDates(ref pick, sentence, NounPhrases.WithoutDeterminers(sentence, phrase), phrase.End);
        return pick;
    }

    /// <summary>Adds words without the dates among them and without the prepositions that only lead to those.</summary>
    private static void AddWithoutDates(ref LabelPick pick, in TaggedSentence sentence, int start, int end)
    {
        var from = start;
        for (var i = start; i < end; i++)
        {
            if (sentence[i] != WordTag.Date)
                continue;
            var behind = NounPhrases.EndOfDate(sentence, i);
            var modifies = behind < end && NounPhrases.IsNominal(sentence[behind]);
            var cut = i;
            while (!modifies && cut > from && sentence[cut - 1] is WordTag.Preposition or WordTag.Determiner or WordTag.Comma or WordTag.Open)
                cut--;
            pick.Add(from, cut);
            i = Math.Min(end, behind);
            from = i;
        }

        while (end > from && sentence[end - 1] is WordTag.Comma or WordTag.Join or WordTag.Preposition or WordTag.Open)
            end--;
        pick.Add(from, end);
    }
}

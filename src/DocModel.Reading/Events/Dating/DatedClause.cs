using DocModel.Reading.Events.Clauses;
using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Dating;

/// <summary>Finds the clause that a date belongs to, on either side of it.</summary>
internal static partial class DatedClause
{
    public static Clause ClauseOf(in TaggedSentence sentence, int first, int end)
    {
        var behind = end;
        if (sentence[behind] is WordTag.Comma)
            behind++;
        if (sentence.Has(behind, WordRole.When) && ClauseReader.After(sentence, behind + 1) is { Exists: true, Subject.Exists: true } told
            && told.Subject.Start == behind + 1 && (DateFrame.IsBoundary(sentence, first) || told.GroupStart <= told.Subject.End + 1 && sentence[told.Subject.End] != WordTag.Comma) && sentence[told.VerbStart] != WordTag.Gerund
            && !told.Is(ClauseTraits.Perfect) && IsPlainTelling(sentence, first) && !(told.Is(ClauseTraits.Copula) && IsFrontedBefore(sentence, first, behind)))
            return told;

        var isElliptic = IsElliptic(sentence, first);

        // "again on 28 February, four days into the war, when Turkey closed the straits"
        if (sentence[behind - 1] == WordTag.Comma && isElliptic && BehindAside(sentence, behind) is var far && sentence.Has(far, WordRole.When)
            && ClauseReader.After(sentence, far + 1) is { Exists: true, Subject.Exists: true } later && later.Subject.Start == far + 1)
            return later;

        if (isElliptic && sentence.SkipBackward(first - 1, WordTag.Preposition) is var again && sentence[again - 1] == WordTag.Conjunction)
        {
            // "Relegated in 1934, and again in 1936, they were saved"
            if (sentence[sentence.SkipBackward(again - 2, WordTag.Comma)] == WordTag.Date && ClauseReader.Before(sentence, first) is { Exists: true } repeated)
                return repeated;

            // "was painted in 1950 (and again in 1970)"
            if (sentence[again - 2] == WordTag.Open && ClauseReader.Before(sentence, again - 2) is { Exists: true } outer)
                return outer;

            // "was postponed in 1996, when rates rose, and again in 2003"
            if (sentence[again - 2] == WordTag.Comma && SubjectFinder.PreviousComma(sentence, again - 2) is > 0 and var open && sentence[open - 1] == WordTag.Date
                && (sentence[open + 1] == WordTag.Subordinator || sentence.Has(open + 1, WordRole.When))
                && ClauseReader.Before(sentence, NounPhrases.StartOfDate(sentence, open - 1)) is { Exists: true } passed)
                return passed;
        }

        // "but a hand injury the following year ended her hopes", "The council last week approved the plan"
        if (behind == end && sentence[first - 1] is WordTag.Noun or WordTag.Name && IsVerb(sentence[end]) && sentence[first] == WordTag.Date && sentence.Tokens[first].Kind == TokenKind.Word
            && ClauseReader.At(sentence, end) is { Exists: true, Subject.Exists: true } split && split.Subject.End <= first
            && sentence[split.Subject.Start - 1] is not (WordTag.Gerund or WordTag.Preposition or WordTag.Verb or WordTag.Participle or WordTag.Infinitive))
            return split;

        // "A landslip in 1872 carried away the tower", "Digs between 1968 and 1973 uncovered it"
        if (behind == end && BehindRange(sentence, first, end) is var close && IsVerb(sentence[close]) && sentence[first - 1] == WordTag.Preposition && sentence.Has(first - 1, WordRole.In | WordRole.On | WordRole.Between)
            && sentence[first - 2] is WordTag.Noun or WordTag.Name && ClauseReader.At(sentence, close) is { Exists: true, Subject.Exists: true } parted && parted.Subject.End == first - 1
            && (sentence[parted.Subject.Start - 1] is WordTag.End or WordTag.Break or WordTag.Conjunction || sentence.Has(parted.Subject.Start - 1, WordRole.Boundary | WordRole.When)) && sentence[parted.Subject.Head] is WordTag.Noun or WordTag.Name && !sentence.Has(parted.Subject.Head, WordRole.Measure))
            return parted;

        if (IsCleft(sentence, first, behind) && ClauseReader.After(sentence, behind + 1) is { Exists: true, Subject.Exists: true } cleft)
            return cleft;

        var before = first - 1;
        while (sentence[before] is WordTag.Preposition or WordTag.Adverb or WordTag.Determiner)
            before--;
        if (sentence[before] == WordTag.Quote)
            before--;
        var opens = sentence[before] is WordTag.End or WordTag.Comma or WordTag.Break or WordTag.Conjunction or WordTag.Subordinator or WordTag.Stop
            || (sentence[before] is WordTag.Mark or WordTag.Number && before == first - 1 && sentence[before - 1] is not (WordTag.Preposition or WordTag.Join));
        if (opens)
        {
            // "When Moe began to measure the rain, on 1 January 1816, he was young"
            if (sentence[before] == WordTag.Comma && sentence[end] == WordTag.Comma && BehindOpening(sentence) is >= 0 and var opening
                && ClauseReader.Before(sentence, before) is { Exists: true } when && when.Subject.Start == opening && !when.Is(ClauseTraits.Copula) && SubjectFinder.PreviousComma(sentence, before) < when.VerbEnd)
                return when;

            if (sentence[before] == WordTag.Comma && sentence[end] == WordTag.Comma && BeforeAsideOfVerb(sentence, before) is > 0 and var done && ClauseReader.At(sentence, done) is { Exists: true, Subject.Exists: true } described && described.Subject.End <= done)
                return described;

            // After a comma inside the clause ("It was sold, in 1998, to Foo") no subject follows.
            behind = BehindQuantifier(sentence, sentence[before] is WordTag.End or WordTag.Break || sentence[before] is WordTag.Comma or WordTag.Conjunction && sentence[before - 1] == WordTag.Date ? BehindListed(sentence, behind) : behind);

            // "came on stream in May and by December was handling 900 parcels": the second verb of the same subject.
            if (sentence[before] == WordTag.Conjunction && behind == end && sentence[behind] == WordTag.Auxiliary && ClauseReader.At(sentence, behind) is { Exists: true, Subject.Exists: true } joined && joined.Subject.End <= before)
                return joined;
            if (sentence[before] == WordTag.Conjunction && sentence[end] == WordTag.Comma && BehindAsideOfVerb(sentence, end) is > 0 and var second && ClauseFrames.WithOwnSubject(sentence, ClauseReader.At(sentence, second)) is { Exists: true } shared && shared.Subject.End <= before)
                return shared;
            while (sentence[behind] is WordTag.Break or WordTag.Adverb or WordTag.Mark || (sentence[behind] == WordTag.Stop && sentence[before] == WordTag.End))
                behind++;
            var start = SubjectStart(sentence, behind);
            if (start >= 0 && ClauseReader.After(sentence, start) is { Exists: true } ahead && (before < sentence.First || ahead.Subject.Exists || ahead.Is(ClauseTraits.Existential))
                && (sentence[before] is not (WordTag.Comma or WordTag.Conjunction) || ahead.Is(ClauseTraits.Existential) || ahead.Subject.Start >= end || sentence[before] == WordTag.Conjunction && start == end && sentence[start] == WordTag.Verb && ahead.GroupStart == start))
                return ahead;

            // "Lausanne, three years later, kept the opening"
            if (sentence[before] == WordTag.Comma && sentence[end] == WordTag.Comma && IsVerb(sentence[sentence.SkipForward(end + 1, WordTag.Adverb)])
                && ClauseReader.After(sentence, end + 1) is { Exists: true, Subject.Exists: true } around && around.Subject.End <= first)
                return around;
        }

        if (ClauseReader.Before(sentence, first) is { Exists: true } clause && !sentence.Has(first - 1, WordRole.Dates))
            return clause;

        // "In a statement on Saturday he urged patience"
        return SubjectStart(sentence, behind) is >= 0 and var next && ClauseReader.After(sentence, next) is { Exists: true, Subject.Exists: true } only && only.Subject.Start >= end
            ? only
            : default;
    }

    /// <summary>Behind "1973" of "between 1968 and 1973".</summary>
    private static int BehindRange(in TaggedSentence sentence, int first, int end) =>
        sentence.Has(first - 1, WordRole.Between) && sentence[end] == WordTag.Conjunction && sentence[end + 1] == WordTag.Date ? NounPhrases.EndOfDate(sentence, end + 1) : end;

    /// <summary>"In 1902, when money was short, the council sold the mill": the date that opens the sentence goes with the clause behind the aside.</summary>
    private static bool IsFrontedBefore(in TaggedSentence sentence, int first, int when) => sentence[when - 1] == WordTag.Comma && sentence[sentence.SkipBackward(first - 1, WordTag.Preposition)] == WordTag.End
        && sentence[when] == WordTag.Subordinator && BehindAside(sentence, when) > when;

    private static bool IsVerb(WordTag tag) => tag is WordTag.Verb or WordTag.Auxiliary;

    /// <summary>"and again on 4 May": a date that repeats what stands before with nothing but an "again".</summary>
    private static bool IsElliptic(in TaggedSentence sentence, int first)
    {
        var at = sentence.SkipBackward(first - 1, WordTag.Preposition);
        return sentence[at] == WordTag.Adverb && sentence.Tokens.IsWord(at, "again")
            && sentence[at - 1] is WordTag.Conjunction or WordTag.Comma;
    }

    /// <summary>"It was not until August 1946 that work resumed", "It was in 1946 that she left".</summary>
    public static bool IsCleft(in TaggedSentence sentence, int first, int behind)
    {
        if (sentence[behind] == WordTag.End || !sentence.Tokens.IsWord(behind, "that"))
            return false;
        for (var i = first - 1; i > first - 6; i--)
        {
            // "It was only after she had left, in 1975, that the merger went through"
            if (sentence[i] == WordTag.Comma && sentence[behind - 1] == WordTag.Comma)
                return IsCleftAround(sentence, i);
            if (sentence[i] == WordTag.Auxiliary)
                return sentence.Has(i, WordRole.Be) && i > 0 && sentence.Tokens.IsWord(i - 1, "it");
            if (sentence[i] is not (WordTag.Preposition or WordTag.Adverb or WordTag.Determiner or WordTag.Adjective) && !(sentence[i] == WordTag.Noun && i == first - 1))
                return false;
        }

        return false;
    }

    /// <summary>"it was only when", "it was after": what opens a cleft sentence a clause before its date.</summary>
    private static bool IsCleftAround(in TaggedSentence sentence, int comma)
    {
        const int Reach = 16;
        for (var i = comma - 1; i > comma - Reach && sentence[i] is not (WordTag.Comma or WordTag.Break or WordTag.Stop or WordTag.End); i--)
        {
            if (sentence.Has(i, WordRole.Be) && sentence[i - 1] == WordTag.Pronoun && sentence.Tokens.IsWord(i - 1, "it"))
                return sentence.SkipForward(i + 1, WordTag.Adverb) is var open && (sentence[open] == WordTag.Subordinator || sentence.Has(open, WordRole.Boundary | WordRole.When));
        }

        return false;
    }

    /// <summary>Whether the clause before "in 1943, when …" only says that something came, so that the "when" says what.</summary>
    private static bool IsPlainTelling(in TaggedSentence sentence, int first)
    {
        if (DateFrame.IsBoundary(sentence, first))
            return true;
        var clause = ClauseReader.Before(sentence, first);
        return !clause.Exists || clause.Is(ClauseTraits.Copula | ClauseTraits.Negated) || sentence.Has(clause.VerbStart, WordRole.Stative) || first <= clause.VerbEnd + 2 && sentence.Has(clause.VerbStart, WordRole.Occur);
    }

    /// <summary>Where a clause behind the date can begin: past a comma and a phrase that explains the date.</summary>
    private static int SubjectStart(in TaggedSentence sentence, int behind)
    {
        if ((sentence[behind] is WordTag.Preposition or WordTag.Gerund or WordTag.Date or WordTag.Number or WordTag.Subordinator || IsHaving(sentence, behind)) && OpensAside(sentence, behind))
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

        if (sentence[behind] == WordTag.Auxiliary && sentence.Has(behind, WordRole.Do) && sentence[behind + 1] is WordTag.Determiner or WordTag.Name or WordTag.Noun or WordTag.Pronoun)
            return behind + 1;
        // "not until 1921 were they allowed to race"
        if (sentence[behind] == WordTag.Auxiliary && sentence.Has(behind, WordRole.Be) && sentence[behind - 1] == WordTag.Date && sentence[behind + 1] is WordTag.Pronoun or WordTag.Determiner or WordTag.Name
            && DateFrame.IsBelated(sentence, NounPhrases.StartOfDate(sentence, behind - 1)))
            return behind + 1;
        return sentence[behind] == WordTag.Auxiliary && IsThereOrIt(sentence, behind) ? behind : -1;
    }

    /// <summary>"In 1933, 1936 and 1939 the fair was held": behind the last of the dates that open a sentence together.</summary>
    private static int BehindListed(in TaggedSentence sentence, int behind)
    {
        const int MostDates = 8;
        for (var i = 0; i < MostDates; i++)
        {
            var next = behind;
            if (sentence[next] == WordTag.Comma)
                next++;
            if (sentence[next] == WordTag.Conjunction)
                next++;
            next = sentence.SkipForward(next, WordTag.Preposition);
            if (next == behind && sentence[behind - 1] != WordTag.Comma || sentence[next] != WordTag.Date || sentence.Tokens[next].Kind != TokenKind.Number && !sentence.Is(next, WordClass.Month))
                break;
            behind = NounPhrases.EndOfDate(sentence, next);
            if (sentence[behind] == WordTag.Comma && sentence[behind + 1] is not (WordTag.Date or WordTag.Conjunction))
                return behind + 1;
        }

        return behind;
    }

    /// <summary>
    /// Whether words explain the date before them: behind a comma ("In 1915, still under siege, the king"), or right behind the date that opens the
    /// sentence ("On 10 March 1905 after weeks of fighting, the king").
    /// </summary>
    private static bool OpensAside(in TaggedSentence sentence, int behind)
    {
        var before = sentence.SkipBackward(behind - 1, WordTag.Adverb);
        return sentence[before] == WordTag.Comma
            || before == behind - 1 && sentence[before] == WordTag.Date && (sentence[behind] == WordTag.Preposition && !sentence.Has(behind, WordRole.Of) || sentence[behind] == WordTag.Gerund && sentence.Tokens.IsWord(behind, "following"))
            && sentence[sentence.SkipBackward(NounPhrases.StartOfDate(sentence, before) - 1, WordTag.Preposition)] == WordTag.End;
    }

    /// <summary>"On 26 May 1931, in a speech at the fair, the mayor announced": the clause begins behind the phrase between the commas.</summary>
    private static int BehindAside(in TaggedSentence sentence, int preposition)
    {
        const int Reach = 14;
        var isClause = sentence[preposition] == WordTag.Subordinator || IsHaving(sentence, preposition);
        for (var i = preposition + 1; i < preposition + Reach; i++)
        {
            if (sentence.Has(i, WordRole.Boundary) && sentence[preposition] is WordTag.Number or WordTag.Date)
            {
                // "two months after the flame had passed,"
                isClause = true;
                continue;
            }

            // "on 2 June, after a meeting which both sides called horrible,"
            if (sentence[i] == WordTag.Subordinator && sentence.Has(i, WordRole.Relative) && sentence[i - 1] != WordTag.Comma)
            {
                isClause = true;
                continue;
            }

            switch (sentence[i])
            {
                case WordTag.Verb or WordTag.Auxiliary or WordTag.Participle when isClause:
                    break;
                case WordTag.Verb or WordTag.Participle when sentence[i + 1] == WordTag.Comma && sentence.Has(preposition, WordRole.With):
                    // "with six of the nine desks moved,"
                    break;
                case WordTag.Comma:
                    return i + 1;
                case WordTag.Verb or WordTag.Auxiliary or WordTag.Subordinator or WordTag.Break or WordTag.Stop or WordTag.End:
                    return preposition;
            }
        }

        return preposition;
    }

    /// <summary>Behind the "when" or the "by the time" that opens a sentence; -1 for none.</summary>
    private static int BehindOpening(in TaggedSentence sentence)
    {
        var first = sentence.First;
        if (sentence[first] == WordTag.Subordinator)
            return sentence.Has(first, WordRole.If) ? -1 : first + 1;
        return sentence.Has(first, WordRole.By) && sentence[first + 2] != WordTag.End && sentence.Tokens.IsWord(first + 2, "time") ? sentence[first + 3] != WordTag.End && sentence.Tokens.IsWord(first + 3, "that") ? first + 4 : first + 3 : -1;
    }

    /// <summary>"in 1947, having no heirs, she"</summary>
    public static bool IsHaving(in TaggedSentence sentence, int at) => sentence[at] == WordTag.Auxiliary && WordForms.EndsIn(sentence.Tokens.Chars(at), "ing");

    private static readonly WordSet Rough = new("about", "around", "over");

    /// <summary>"at least forty houses", "no fewer than 5,000 men", "about fifty of them": from the number on.</summary>
    public static int BehindQuantifier(in TaggedSentence sentence, int at)
    {
        if (sentence[at] == WordTag.Determiner && sentence[at + 2] != WordTag.End && sentence.Has(at, WordRole.Nothing) && sentence.Tokens.IsWord(at + 2, "than"))
            at++;
        if (sentence[at] == WordTag.Preposition && (sentence[at + 1] == WordTag.Number || sentence.Is(at + 1, WordClass.Cardinal)) && Rough.Contains(sentence.Tokens, at))
            return at + 1;
        if (sentence[at] == WordTag.End || sentence[at + 1] == WordTag.End || sentence[at + 2] != WordTag.Number && !sentence.Is(at + 2, WordClass.Cardinal))
            return at;
        var word = sentence.Tokens.Chars(at);
        var next = sentence.Tokens.Chars(at + 1);
        return word.EqualsIgnoreCase("at".AsSpan()) && (next.EqualsIgnoreCase("least".AsSpan()) || next.EqualsIgnoreCase("most".AsSpan()))
            || next.EqualsIgnoreCase("than".AsSpan()) || word.EqualsIgnoreCase("up".AsSpan()) && next.EqualsIgnoreCase("to".AsSpan())
            ? at + 2 : at;
    }

    private static bool IsThereOrIt(in TaggedSentence sentence, int index) =>
        sentence[index - 1] is WordTag.Adverb or WordTag.Pronoun;
}

using DocModel.Reading.Events.Clauses;
using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Labels;

/// <summary>Labels that a noun phrase gives to the date inside or beside it: "the 1920 Harbour Act", "the siege of Varna in 1828".</summary>
internal static partial class NounLabels
{
    private static readonly WordSet Venues = new("fair", "exhibition", "exposition", "expo", "festival", "games", "olympics", "championships", "honours", "honors", "show", "concert");

    /// <summary>"died in the plague of 1691": who died, and not the plague.</summary>
    private static readonly WordSet Deaths = new("died", "dies", "perished", "fell", "drowned", "disappeared");

    /// <summary>What befell a year’s crop, or what its weather did.</summary>
    private static readonly WordSet Befalling = new("failed", "collapsed", "killed", "destroyed", "ruined", "struck", "swept", "forced", "drove", "broke", "burst", "rotted", "damaged", "flooded", "wrecked", "drowned", "spoiled", "spoilt", "froze");

    /// <summary>What ends like a deed and is a thing or a time.</summary>
    private static readonly WordSet Things = new("building", "painting", "drawing", "meaning", "feeling", "understanding", "following", "standing", "evening", "morning", "beginning", "ceiling", "clothing", "dwelling",
        "crossing", "landing", "lodging", "writing", "recording", "engraving", "etching", "carving", "nothing", "something", "anything", "everything");

    /// <summary>"the armistice of 11 November 1918", "the acquisition of Brough Airscrews in 1936", "the mayor’s address on 3 May".</summary>
    public static bool TryPostmodified(in TaggedSentence sentence, int first, int end, out LabelPick pick)
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
        // "the sack of Magdeburg, on 20 May 1631, changed their minds", but "the road built during the war, on 20 May 1631, was sold"
        if (sentence[preposition - 1] == WordTag.Comma && sentence[end] == WordTag.Comma)
        {
            preposition--;
            if (SubjectFinder.IsInside(sentence, preposition))
                return false;
        }

        // "The death of a president’s son, Patrick, on 9 August 1963"
        else if (!isOf && sentence[preposition - 1] == WordTag.Comma && NounPhrases.Before(sentence, preposition - 1) is { Exists: true } named
            && sentence[named.Start] == WordTag.Name && sentence[named.Start - 1] == WordTag.Comma)
            preposition = named.Start - 1;
        var phrase = NounPhrases.Before(sentence, preposition);
        if (isOf && phrase.Exists)
            phrase = WholeName(sentence, phrase, preposition);
        if (!phrase.Exists || IsVenue(sentence, phrase) || (isOf || sentence.Tokens[phrase.Start].Length < 3) && IsOccasion(sentence, phrase))
            return false;
        if (IsOpening(sentence, phrase) && OfClauseBehind(sentence, end) is { IsEmpty: false } told)
        {
            pick = told;
            return true;
        }

        if (isOf)
        {
            if (!NounPhrases.IsEventName(sentence, phrase) && !NounPhrases.HasEndingOfDeed(sentence, phrase.Head))
            {
                // "A note of 11 April 1936 asked for a conference": what was written that day did so.
                if (end - first > 1 && sentence.Is(phrase.Start, WordClass.Article) && (sentence.Tokens[phrase.Start].Length < 3 || sentence[phrase.Start - 1] is WordTag.End or WordTag.Break && IsPlainPast(sentence, end))
                    || ToldClause.IsOwner(sentence, phrase.Start) && sentence[phrase.Start - 1] is WordTag.End or WordTag.Break)
                    return TryWriting(sentence, phrase, end, out pick);

                // "The harvest of 1846 failed"
                if (sentence.Is(phrase.Start, WordClass.Article) && sentence[phrase.Start - 1] is WordTag.End or WordTag.Break && Befalling.Contains(sentence.Tokens, end))
                    return TryWriting(sentence, phrase, end, out pick);

                // "was cancelled in the budget of 2009": what was done there was done then.
                if ((sentence.Has(phrase.Start - 1, WordRole.In | WordRole.At) || sentence[phrase.Start - 1] == WordTag.Preposition && sentence.Tokens.IsWord(phrase.Start - 1, "over")) && sentence.Is(phrase.Start, WordClass.Article) && ClauseReader.Before(sentence, phrase.Start - 1) is { Exists: true, Subject.Exists: true } done
                    && (done.Is(ClauseTraits.Passive) || Deaths.Contains(sentence.Tokens, done.VerbStart)) && done.VerbEnd == phrase.Start - 1 && !done.Is(ClauseTraits.Negated | ClauseTraits.Unreal) && !sentence.Has(done.VerbStart, WordRole.Report | WordRole.Stative))
                    return false;

                // "the chart of 1870", "the Gazette of 5 October": nothing that happened. "the Fronde of 1648" may have.
                if (sentence[phrase.Head] != WordTag.Name || sentence.Tokens[first].Length < 3 || sentence.Is(phrase.Start, WordClass.Article) && sentence.Tokens[phrase.Start].Length < 3)
                    return true;
            }

            // "set up under the Education Act of 1870": by the way; "The Act of 1902 gave the schools to the town": what it did.
            if (sentence.Is(phrase.Head, WordClass.Instrument) && IsUnder(sentence, phrase.Start - 1))
                return true;
            if (IsBareInstrument(sentence, phrase))
            {
                if (IsUnder(sentence, phrase.Start - 1))
                    return true;
                if (sentence[phrase.Start - 1] is WordTag.End or WordTag.Break && TryWriting(sentence, phrase, end, out pick) && !pick.IsEmpty)
                    return true;
            }

            var before = ClauseReader.Before(sentence, phrase.Start);

            // "was authorised by the Act of 14 July 1898": the word names no event, its passive does.
            if (sentence.Has(phrase.Start - 1, WordRole.By) && before.Is(ClauseTraits.Passive) && before.Subject.Exists && before.VerbEnd == phrase.Start - 1 && NounPhrases.WithoutDeterminers(sentence, phrase) == phrase.Head)
                return false;
            pick = PickWords.OfPhrase(sentence, phrase, before);
            pick.IsBare = true;
            return true;
        }

        if (TryResolve(sentence, phrase, preposition, end, out pick))
            return true;

        // "Speaking before the congress on 8 April, Moe urged": who spoke did so then.
        if (sentence[sentence.First] is WordTag.Gerund or WordTag.Name && sentence[end] == WordTag.Comma && IsDoingOf(sentence, preposition))
            return false;
        for (var depth = 0; depth < 3 && phrase.Exists; depth++)
        {
            var before = phrase.Start - 1;

            // "proposed a crossing in a lecture at Lom in 1889"
            if (depth > 0 && sentence.Tokens[phrase.Start].Length < 3 && IsOccasion(sentence, phrase))
                return false;
            if ((NounPhrases.IsEventName(sentence, phrase) && !IsPlaceName(sentence, phrase) || depth == 0 && IsSince(sentence, phrase)) && (!sentence.Has(before, WordRole.Of) || IsOfWhen(sentence, before)))
            {
                if (!sentence.Has(before, WordRole.Of) && !StandsForEvent(sentence, phrase, before) && !(depth > 0 && IsSaidToBe(sentence, before)) || IsOutcome(sentence, phrase, before)
                    || sentence.Has(before, WordRole.With) && sentence[before - 1] != WordTag.End && Sharing.Contains(sentence.Tokens, before - 1))
                    return false;
                var clause = ClauseReader.Before(sentence, phrase.Start);
                if (clause.Is(ClauseTraits.Unreal | ClauseTraits.Negated) && !(depth == 0 && IsSince(sentence, phrase)))
                    return false;
                if (sentence[before] is WordTag.Gerund || sentence[before] == WordTag.Preposition && sentence.Has(before, WordRole.By | WordRole.With | WordRole.Boundary))
                    clause = default;
                if (sentence[phrase.End] == WordTag.Comma && phrase.End < preposition - 1)
                {
                    // "the creation of the fund, registered at Lom in 1950": what was registered then.
                    if (sentence[phrase.End + 1] is WordTag.Verb or WordTag.Participle && ClauseReader.CanBeParticiple(sentence, phrase.End + 1))
                        return false;
                    pick = PickWords.OfPhrase(sentence, phrase, clause);
                    pick.Add(phrase.End + 1, preposition);
                    return true;
                }

                pick = PickWords.OfPhrase(sentence, sentence[before] == WordTag.Verb ? NounPhrases.Complete(sentence, phrase, preposition, places: false) : phrase with { End = preposition }, clause);

                // "The first attempt on 3 May to cross the river": what was tried.
                if (sentence.Has(end, WordRole.To) && sentence[end + 1] == WordTag.Infinitive && ToldClause.Content(sentence, end) is > 0 and var aim)
                    pick.Add(end, aim);

                // "the marriage, on 2 February 1612, of the antiquary"
                if (sentence[end] == WordTag.Comma && sentence[preposition] == WordTag.Comma && sentence.Has(end + 1, WordRole.Of)
                    && NounPhrases.After(sentence, end + 2) is { Exists: true } whose)
                    pick.Add(end + 1, whose.End);
                return true;
            }

            if (sentence[before] != WordTag.Preposition)
                return false;

            // "The meeting, at an inn in Lom in May 1648, came to nothing"
            if (sentence[before - 1] == WordTag.Comma && sentence[end] == WordTag.Comma)
            {
                // "took part in the exhibition, in spite of the rain, on 3 May,": of what the clause has behind its verb the date is none.
                if (ClauseReader.Before(sentence, before - 1) is { Exists: true } had && !had.Is(ClauseTraits.Copula))
                    return false;
                before--;
            }
            if (IsDoing(sentence, before))
            {
                pick = PickWords.OfPhrase(sentence, new Phrase(before - 2, before - 1, before, preposition), default);
                return true;
            }

            phrase = NounPhrases.Before(sentence, before);
        }

        return false;
    }

    /// <summary>"the Battle of Stoke Field of 1487", "the Sale of Goods Act of 1894": the name with the "of" inside of it.</summary>
    private static Phrase WholeName(in TaggedSentence sentence, Phrase phrase, int end)
    {
        if (sentence[phrase.Start] != WordTag.Name || sentence[phrase.Head] != WordTag.Name || !sentence.Has(phrase.Start - 1, WordRole.Of) || sentence[phrase.Start - 2] != WordTag.Name)
            return phrase;
        var outer = NounPhrases.Before(sentence, phrase.Start - 1);
        if (!outer.Exists || sentence[outer.Head] != WordTag.Name)
            return phrase;

        // Of a battle the happening is its head, of an Act the end of its name.
        return NounPhrases.IsEventName(sentence, outer) ? new Phrase(outer.Start, outer.Head, outer.CoreEnd, end) : phrase with { Start = outer.Start };
    }

    /// <summary>"the closing of the pit in 1988": what was done, unless a verb does something to it.</summary>
    private static bool IsDoing(in TaggedSentence sentence, int of) => sentence.Has(of, WordRole.Of) && sentence[of - 1] is WordTag.Gerund or WordTag.Noun or WordTag.Adjective
        && sentence[of - 2] == WordTag.Determiner && sentence.Tokens[of - 1].Length > 6 && WordForms.EndsIn(sentence.Tokens.Chars(of - 1), "ing") && !Things.Contains(sentence.Tokens, of - 1)
        && sentence[of - 3] is WordTag.End or WordTag.Preposition or WordTag.Comma or WordTag.Conjunction or WordTag.Subordinator && !(sentence[of - 3] == WordTag.Preposition && Beside.Contains(sentence.Tokens, of - 3));

    /// <summary>Prepositions of place: "behind the panelling of the study" nothing was done.</summary>
    private static readonly WordSet Beside = new("behind", "under", "beneath", "below", "above", "beside", "inside", "outside", "over", "against", "near", "opposite");

    /// <summary>What is done with somebody: "agreed with the staff forum".</summary>
    private static readonly WordSet Sharing = new("agreed", "discussed", "negotiated", "shared", "arranged", "settled", "concluded", "signed", "drafted", "cleared");

    /// <summary>"at Split": a town may be spelled like a happening.</summary>
    private static bool IsPlaceName(in TaggedSentence sentence, Phrase phrase) => phrase.Start == phrase.Head && sentence[phrase.Head] == WordTag.Name
        && sentence[phrase.Start - 1] == WordTag.Preposition && !sentence.Has(phrase.Start - 1, WordRole.Of | WordRole.By);

    /// <summary>"was announced at the Hannover fair", "knighted in the New Year Honours": where something was done, and not what.</summary>
    private static bool IsVenue(in TaggedSentence sentence, Phrase phrase) => sentence.Has(phrase.Start - 1, WordRole.At | WordRole.In) && Venues.Contains(sentence.Tokens, phrase.Head)
        && ClauseReader.Before(sentence, phrase.Start - 1) is { Exists: true } clause && !clause.Is(ClauseTraits.Copula);

    /// <summary>"claimed success in a lecture of 1674".</summary>
    private static bool IsOccasion(in TaggedSentence sentence, Phrase phrase) => sentence.Is(phrase.Start, WordClass.Article) && sentence[phrase.Head] == WordTag.Noun
        && NounPhrases.IsEventName(sentence, phrase) && (phrase.Head == phrase.Start + 1 || sentence.Tokens[phrase.Start].Length < 3) && sentence.Has(phrase.Start - 1, WordRole.In | WordRole.At)
        && sentence[phrase.Start - 2] is not (WordTag.Conjunction or WordTag.Comma) && ClauseReader.Before(sentence, phrase.Start - 1) is { Exists: true, Subject.Exists: true } clause
        && (clause.Object.Exists || clause.Is(ClauseTraits.Passive) || Deaths.Contains(sentence.Tokens, clause.VerbStart)) && !sentence.Has(clause.VerbStart, WordRole.Light) && !clause.Is(ClauseTraits.Copula | ClauseTraits.Unreal | ClauseTraits.Negated);

    /// <summary>"In the elections of May 1930 the party won": a common noun that opens the sentence only says when.</summary>
    private static bool IsOpening(in TaggedSentence sentence, Phrase phrase) => sentence[phrase.Head] == WordTag.Noun && phrase.Head - phrase.Start <= 1
        && sentence.Has(phrase.Start - 1, WordRole.In | WordRole.At) && sentence[phrase.Start - 2] is WordTag.End or WordTag.Break;

    private static LabelPick OfClauseBehind(in TaggedSentence sentence, int end)
    {
        var behind = sentence[end] == WordTag.Comma ? end + 1 : end;
        return ClauseReader.After(sentence, behind) is { Exists: true, Subject.Exists: true } clause && clause.Subject.Start == behind && !clause.Is(ClauseTraits.Copula | ClauseTraits.Negated)
            ? ClauseLabels.OfClause(sentence, clause, end, end)
            : default;
    }

    private static bool TryWriting(in TaggedSentence sentence, Phrase phrase, int end, out LabelPick pick)
    {
        pick = default;
        var behind = end;
        if (sentence[behind] == WordTag.Comma && SubjectFinder.NextComma(sentence, behind) is > 0 and var close)
            behind = close + 1;
        if (sentence[sentence.SkipForward(behind, WordTag.Adverb)] is not WordTag.Verb)
            return true;
        var clause = ClauseReader.After(sentence, behind);
        if (clause.Exists && !clause.Is(ClauseTraits.Unreal | ClauseTraits.Negated | ClauseTraits.Copula))
            pick = ToldClause.Told(sentence, clause with { Subject = phrase }, end);
        return true;
    }

    /// <summary>"The landslip of 3 May 1961 exposed the rock": a verb of the past right behind the date tells what was done that day; "the chart of 3 May 1870 showed" tells what is on it.</summary>
    private static bool IsPlainPast(in TaggedSentence sentence, int verb) =>
        sentence[verb] == WordTag.Verb && !sentence.Is(verb, WordClass.PresentTense) && !sentence.Has(verb, WordRole.Report | WordRole.Stative);
}

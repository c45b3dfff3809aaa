using DocModel.Reading.Events.Clauses;
using DocModel.Reading.Events.Dating;
using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Labels;

/// <content>Dates that stand before their noun.</content>
internal static partial class NounLabels
{
    /// <summary>"the 1920 Harbour Act", "Her much-noted May 1931 speech at the Geneva Peace Congress".</summary>
    public static bool TryPremodified(in TaggedSentence sentence, int first, int end, out LabelPick pick)
    {
        pick = default;
        if (sentence[end] is not (WordTag.Noun or WordTag.Name or WordTag.Adjective or WordTag.Quote) || !IsInsidePhrase(sentence, first))
            return false;
        var phrase = NounPhrases.After(sentence, end);
        if (!phrase.Exists)
            return false;
        if (sentence[first - 1] == WordTag.End && !NounPhrases.IsEventName(sentence, phrase))
            return false;

        // "a 17th-century writer", "a 1930s villa": of which time somebody or something is.
        if (IsAge(sentence, first, end) && !NounPhrases.IsEventName(sentence, phrase))
            return true;
        if (BeginsClause(sentence, phrase, first, out var opening))
        {
            // "In a May 1959 statement the mayor gave way": what was said by it tells more.
            phrase = opening;
            if (!NounPhrases.IsEventName(sentence, phrase) && OfNameBehind(sentence, phrase.End) is { IsEmpty: false } said)
            {
                pick = said;
                return true;
            }
        }

        if (sentence.Has(phrase.Head, WordRole.Measure) || DateFrame.IsAccording(sentence, first))
            return true;
        if (phrase.Head > phrase.Start && sentence[phrase.Start] == WordTag.Noun && !sentence.Is(phrase.Head, WordClass.EventNoun)
            && sentence.Has(phrase.Start, WordRole.Measure))
            return true;
        var clause = ClauseReader.Before(sentence, first);

        // "was appointed MBE in the 2006 New Year Honours"
        if (clause.Is(ClauseTraits.Passive) && sentence[first - 1] == WordTag.Determiner && sentence.Has(first - 2, WordRole.In | WordRole.At) && Venues.Contains(sentence.Tokens, phrase.Head) && !clause.Is(ClauseTraits.Unreal | ClauseTraits.Negated)
            && ToldClause.Told(sentence, clause, first - 2) is { IsEmpty: false } done)
        {
            pick = done;
            return true;
        }

        if (clause.Is(ClauseTraits.Unreal) && !clause.Object.Exists)
            clause = default;
        pick = PickWords.OfPhrase(sentence, NounPhrases.Complete(sentence, phrase, sentence.End), clause);
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

    /// <summary>"In a May 1959 statement Karl Moe gave way": behind a common noun that opens the sentence, a name with a verb begins the clause.</summary>
    private static bool BeginsClause(in TaggedSentence sentence, Phrase phrase, int first, out Phrase noun)
    {
        noun = default;
        if (sentence[phrase.Head] != WordTag.Name || sentence[phrase.End] is not (WordTag.Verb or WordTag.Adverb or WordTag.Auxiliary))
            return false;
        var opening = first - 1;
        while (sentence[opening] is WordTag.Determiner or WordTag.Adjective or WordTag.Noun)
            opening--;
        if (sentence[opening] != WordTag.Preposition || sentence[opening - 1] is not (WordTag.End or WordTag.Break))
            return false;
        var name = phrase.Head;
        while (name > phrase.Start && sentence[name - 1] is WordTag.Name or WordTag.Join)
            name--;
        if (name == phrase.Start || sentence[name - 1] != WordTag.Noun)
            return false;
        noun = new Phrase(phrase.Start, name - 1, name, name);
        return true;
    }

    private static LabelPick OfNameBehind(in TaggedSentence sentence, int name) => ClauseReader.After(sentence, name) is { Exists: true } clause && NounPhrases.After(sentence, name) is { Exists: true } who && who.End <= clause.GroupStart && !clause.Is(ClauseTraits.Copula | ClauseTraits.Negated)
        ? ClauseLabels.OfClause(sentence, clause with { Subject = who }, name, name)
        : default;

    /// <summary>"17th-century", "1930s"</summary>
    private static bool IsAge(in TaggedSentence sentence, int first, int end) => sentence.Tokens[end - 1].Kind == TokenKind.Word
        && (sentence.Tokens[end - 1].Length == 7 && sentence.Tokens.IsWord(end - 1, "century") || sentence.Tokens[end - 1].Length == 1 && end - 1 > first);
}

using DocModel.Reading.Events.Clauses;
using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Labels;

/// <summary>Nouns whose date stands between brackets or commas, or behind the verb that dates them.</summary>
internal static partial class NounLabels
{
    private static readonly WordSet Was = new("was", "were");

    private static bool TryApposition(in TaggedSentence sentence, int comma, int end, out LabelPick pick)
    {
        pick = default;
        if (sentence[end] is not (WordTag.Comma or WordTag.Stop or WordTag.End or WordTag.Close))
            return false;
        var phrase = NounPhrases.BeforeWithHead(sentence, comma);

        // "Statute of the Sarn, Lom, 23 July 1921"
        if (phrase.Exists && sentence[phrase.Head] == WordTag.Name && sentence[phrase.Start - 1] == WordTag.Comma && NounPhrases.BeforeWithHead(sentence, phrase.Start - 1) is { Exists: true } named
            && NounPhrases.IsEventName(sentence, named))
            phrase = named;
        if (!phrase.Exists || !NounPhrases.IsEventName(sentence, phrase) || sentence[phrase.Start - 1] is WordTag.Verb or WordTag.Preposition)
            return false;
        if (sentence[end] == WordTag.Comma && ClauseReader.After(sentence, end + 1) is { Exists: true } next && next.Subject.Start == end + 1)
            return false;
        pick = PickWords.OfPhrase(sentence, phrase, default);
        return true;
    }

    /// <summary>"The cholera summer of 1902 made her name", "survived the hunger winter of 1944": a season that is called after what happened in it; "in the hunger winter of 1944" only says when.</summary>
    public static bool TrySeason(in TaggedSentence sentence, int first, out LabelPick pick)
    {
        pick = default;
        if (sentence[first - 1] != WordTag.Noun || sentence[first - 2] != WordTag.Determiner || sentence[first - 3] == WordTag.Preposition || !sentence.Is(first, WordClass.Season))
            return false;
        pick = new LabelPick { Head = -1 };
        pick.Add(first - 1, first + 1);
        return true;
    }

    /// <summary>"The quartet, which dates from 1919": the thing came into being then.</summary>
    public static bool TryDating(in TaggedSentence sentence, int first, out LabelPick pick)
    {
        pick = default;
        var verb = first - 2;
        if (sentence[first - 1] != WordTag.Preposition || !sentence.Has(first - 1, WordRole.Boundary | WordRole.To))
            return false;
        if (sentence.Has(verb, WordRole.Particle))
            verb--;
        if (!sentence.Has(verb, WordRole.Dates) || sentence.Has(verb - 1, WordRole.Be))
            return false;
        var before = verb;
        if (sentence[before - 1] == WordTag.Subordinator)
            before--;
        var phrase = NounPhrases.BeforeWithHead(sentence, sentence.SkipBackward(before - 1, WordTag.Comma) + 1);

        // "the present glass, by Joan Howson, dates from"
        if (sentence[before - 1] == WordTag.Comma && SubjectFinder.PreviousComma(sentence, before - 1) is >= 0 and var open
            && sentence[open + 1] is WordTag.Preposition or WordTag.Verb or WordTag.Participle && NounPhrases.BeforeWithHead(sentence, open) is { Exists: true } outer)
            phrase = outer;
        if (phrase.Exists && sentence[phrase.Head] is WordTag.Noun or WordTag.Name)
            pick = PickWords.OfPhrase(sentence, phrase, default);
        return true;
    }

    /// <summary>"the Washington Naval Treaty (1922)".</summary>
    public static bool TryParenthesis(in TaggedSentence sentence, int first, int end, out LabelPick pick)
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
        if (NounPhrases.IsEventName(sentence, named))
        {
            pick = PickWords.OfPhrase(sentence, named, default);
            pick.IsBare = true;
            return true;
        }

        if (IsDoneIn(sentence, phrase, out var done))
            pick = ToldClause.Told(sentence, done, first - 1);
        if (!pick.IsEmpty)
            return true;
        pick = PickWords.OfPhrase(sentence, named, default);
        pick.IsBare = true;
        pick.Head = -1;
        return true;
    }

    /// <summary>"was introduced in version 3 (May 2007)": what was done in a thing was done when the thing came out; "was shown by Dahl (1912)" only cites.</summary>
    private static bool IsDoneIn(in TaggedSentence sentence, Phrase phrase, out Clause clause)
    {
        clause = default;
        if (!sentence.Has(phrase.Start - 1, WordRole.In) || sentence[phrase.Head] is not (WordTag.Noun or WordTag.Number))
            return false;
        clause = ClauseReader.Before(sentence, phrase.Start - 1);
        return clause.Is(ClauseTraits.Passive) && clause.Subject.Exists && clause.VerbEnd == phrase.Start - 1 && !clause.Is(ClauseTraits.Negated | ClauseTraits.Unreal | ClauseTraits.Perfect)
            && !sentence.Has(clause.VerbStart, WordRole.Report | WordRole.Stative) && Was.Contains(sentence.Tokens, clause.GroupStart);
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
        pick = PickWords.OfPhrase(sentence, phrase, default);
        return true;
    }
}

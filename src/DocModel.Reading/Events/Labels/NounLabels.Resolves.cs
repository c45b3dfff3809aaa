using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Labels;

/// <content>What somebody resolved to do, and what was laid down.</content>
internal static partial class NounLabels
{
    private static readonly WordSet Resolves = new("decision", "refusal", "attempt", "offer", "failure", "threat", "order", "request", "move", "choice", "bid", "agreement", "vote", "ruling", "announcement");

    private static readonly WordSet Inquiries = new("survey", "census", "study", "analysis");

    /// <summary>"refused to sign the agreement" tells of no agreement.</summary>
    private static readonly WordSet Refusing = new("refused", "declined", "failed", "refuses", "declines", "fails", "neglected", "omitted");

    /// <summary>"the council’s decision in March 2003 to sell the baths": the date stands between what was resolved and to do what.</summary>
    private static bool TryResolve(in TaggedSentence sentence, Phrase phrase, int preposition, int end, out LabelPick pick)
    {
        pick = default;
        if (sentence[end + 1] != WordTag.Infinitive || phrase.End != preposition || sentence[phrase.Head] != WordTag.Noun || !sentence.Has(end, WordRole.To) || !Resolves.Contains(sentence.Tokens, phrase.Head)
            || ToldClause.Content(sentence, end) is not (> 0 and var content))
            return false;
        pick = PickWords.OfPhrase(sentence, phrase, default);
        pick.Add(end, content);
        return true;
    }

    /// <summary>"the Act", "the treaty": which one it was, nothing but its date says.</summary>
    private static bool IsBareInstrument(in TaggedSentence sentence, Phrase phrase) =>
        phrase.End == phrase.Head + 1 && NounPhrases.WithoutDeterminers(sentence, phrase) == phrase.Head && (sentence.Is(phrase.Head, WordClass.Instrument) || sentence.Has(phrase.Head, WordRole.Thing));

    /// <summary>"has not been seen since a survey in 1989": from when on something is so can only have happened, whatever the noun is.</summary>
    private static bool IsSince(in TaggedSentence sentence, Phrase phrase) => sentence.Has(phrase.Start - 1, WordRole.Boundary) && sentence[phrase.Start] == WordTag.Determiner && sentence[phrase.Head] == WordTag.Noun && phrase.End == phrase.CoreEnd
        && sentence.Tokens.IsWord(phrase.Start - 1, "since") && !sentence.Is(phrase.Head, WordClass.Role | WordClass.TimeUnit) && (!sentence.Has(phrase.Head, WordRole.Measure) || Inquiries.Contains(sentence.Tokens, phrase.Head));

    /// <summary>"On Moe’s death in 1831 control passed to the sons": when it passed is what happened then; "a lecture on the war" is none, and "on the outbreak of war they closed" tells what was done.</summary>
    private static bool IsOnOccasion(in TaggedSentence sentence, Phrase phrase, int before) => sentence.Has(before, WordRole.On) && sentence[before - 1] is WordTag.End or WordTag.Break or WordTag.Comma or WordTag.Conjunction
        && phrase.Head > phrase.Start && sentence[phrase.Head - 1] == WordTag.Possessive;

    private static bool IsUnder(in TaggedSentence sentence, int preposition) => sentence[preposition] == WordTag.Preposition && sentence.Tokens.IsWord(preposition, "under");

    /// <summary>"returned to the project as its adviser": where somebody went.</summary>
    private static readonly WordSet Going = new("returned", "travelled", "traveled", "moved", "rejoined", "hurried", "belonged");

    /// <summary>"was elected to the commission", "was admitted to the congress": a body that is called like a deed.</summary>
    private static bool IsElectedTo(in TaggedSentence sentence, int to) => sentence.Has(to, WordRole.To)
        && (sentence[to - 1] == WordTag.Participle && sentence[sentence.SkipBackward(to - 2, WordTag.Adverb)] == WordTag.Auxiliary || sentence[to - 1] == WordTag.Verb && Going.Contains(sentence.Tokens, to - 1));

    /// <summary>"corresponded until Howard’s death thirty years later": what the time behind the noun is of, not what went on until then.</summary>
    public static bool TryBound(in TaggedSentence sentence, int first, out LabelPick pick)
    {
        pick = default;
        if (sentence[first - 1] is not (WordTag.Noun or WordTag.Name))
            return false;

        // "no fighting since the battle of Lom the year before"
        var phrase = sentence.Is(first, WordClass.Article) && NounPhrases.Before(sentence, first) is { Exists: true } inner && sentence.Has(inner.Start - 1, WordRole.Of)
            && NounPhrases.Before(sentence, inner.Start - 1) is { Exists: true } outer && sentence.Has(outer.Start - 1, WordRole.Boundary) ? outer with { End = first } : NounPhrases.BeforeWithHead(sentence, first);
        if (!phrase.Exists || sentence[phrase.Start - 1] != WordTag.Preposition
            || !sentence.Has(phrase.Start - 1, WordRole.Boundary | WordRole.By | WordRole.With) || sentence[phrase.Start - 2] is WordTag.Verb or WordTag.Participle && !sentence.Has(phrase.Start - 1, WordRole.Boundary)
            || !NounPhrases.IsEventName(sentence, phrase))
            return false;
        pick = PickWords.OfPhrase(sentence, phrase, default);
        return true;
    }

    /// <summary>"The only success was a victory at Lom in 1942": what the subject was, is what happened.</summary>
    private static bool IsSaidToBe(in TaggedSentence sentence, int before) => sentence[before] == WordTag.Auxiliary && sentence.Has(before, WordRole.Be) && sentence[before - 1] == WordTag.Noun
        && before > 0 && (sentence.Tokens.IsWord(before, "was") || sentence.Tokens.IsWord(before, "were"));
}

using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events;

/// <content>What somebody resolved to do, and what was laid down.</content>
internal static partial class NounLabels
{
    private static readonly WordSet Resolves = new("decision", "refusal", "attempt", "offer", "failure", "threat", "order", "request", "move", "choice", "bid", "agreement", "vote", "ruling", "announcement");

    /// <summary>"the council’s decision in March 2003 to sell the baths": the date stands between what was resolved and to do what.</summary>
    private static bool TryResolve(in TaggedSentence sentence, Phrase phrase, int preposition, int end, out LabelPick pick)
    {
        pick = default;
        if (!Resolves.Contains(sentence.Tokens, phrase.Head) || phrase.End != preposition || sentence[phrase.Start] != WordTag.Determiner || !sentence.Has(end, WordRole.To) || sentence[end + 1] != WordTag.Infinitive
            || ToldClause.Content(sentence, end) is not (> 0 and var content))
            return false;
        pick = PickWords.OfPhrase(sentence, phrase, default);
        pick.Add(end, content);
        return true;
    }

    /// <summary>"the Act", "the treaty": which one it was, nothing but its date says.</summary>
    private static bool IsBareInstrument(in TaggedSentence sentence, Phrase phrase) =>
        phrase.End == phrase.Head + 1 && NounPhrases.WithoutDeterminers(sentence, phrase) == phrase.Head && (sentence.Is(phrase.Head, WordClass.Instrument) || sentence.Has(phrase.Head, WordRole.Thing));

    private static bool IsUnder(in TaggedSentence sentence, int preposition) => sentence[preposition] == WordTag.Preposition && sentence.Tokens.Chars(preposition).EqualsIgnoreCase("under".AsSpan());
}

using DocModel.Reading.Tagging;

namespace DocModel.Reading.Events.Clauses;

/// <content>Where asides before a date open.</content>
internal static partial class ClauseReader
{
    /// <summary>"was broken, along with all that it had kept, in 1914": the comma at which an aside before the date opens, or -1.</summary>
    private static int OpeningOfAside(in TaggedSentence sentence, int index)
    {
        var comma = index - 1;
        while (sentence[comma] is WordTag.Preposition or WordTag.Adverb or WordTag.Determiner)
            comma--;
        if (sentence[comma] != WordTag.Comma || SubjectFinder.PreviousComma(sentence, comma) is not (>= 0 and var open))
            return -1;
        var inner = sentence.SkipForward(open + 1, WordTag.Adverb);
        return sentence[inner] is WordTag.Preposition or WordTag.Subordinator ? open : -1;
    }

    /// <summary>The comma before the "which" of a clause that a comma closes; -1 for none.</summary>
    private static int OpeningOfRelative(in TaggedSentence sentence, int close, int limit)
    {
        for (var i = close - 1; i > limit; i--)
        {
            if (sentence[i] == WordTag.Subordinator && sentence.Has(i, WordRole.Relative))
                return sentence[i - 1] == WordTag.Comma ? i - 1 : -1;
            if (sentence[i] is WordTag.Comma or WordTag.Break or WordTag.Stop or WordTag.Open)
                return -1;
        }

        return -1;
    }
}

using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Phrases;

/// <content>Two words that share the noun behind them.</content>
internal static partial class NounPhrases
{
    /// <summary>The most names before the noun that they share.</summary>
    private const int MostNames = 3;

    /// <summary>"air and naval attacks", "coal and iron ore": a lone noun that shares the head of what it is joined to.</summary>
    private static bool IsFirstOfTwo(in TaggedSentence sentence, int noun) => sentence[noun] == WordTag.Noun && sentence[noun - 1] != WordTag.Determiner && !WordForms.EndsIn(sentence.Tokens.Chars(noun), "s")
        && (sentence[noun + 2] == WordTag.Adjective || sentence[noun + 2] == WordTag.Noun && !WordForms.EndsIn(sentence.Tokens.Chars(noun + 2), "s")) && sentence[noun + 3] == WordTag.Noun && sentence[noun + 4] is not (WordTag.Verb or WordTag.Auxiliary);

    /// <summary>"the Lom and Vik islands", "the old and new halls": whether the word before an "and" shares the noun behind what it is joined to; "met the Danes and Lund volunteers fled" has another clause there.</summary>
    private static bool SharesHead(in TaggedSentence sentence, int start, int conjunction)
    {
        if (sentence[start] != WordTag.Determiner)
            return false;
        if (IsDescriber(sentence, conjunction - 1))
            return sentence[conjunction - 2] == WordTag.Determiner && sentence[conjunction + 1] is WordTag.Adjective or WordTag.Noun && sentence[conjunction + 2] is WordTag.Noun or WordTag.Name;
        if (sentence[conjunction - 1] != WordTag.Name || sentence[conjunction + 1] != WordTag.Name || !IsArticle(sentence, start) || sentence.Is(conjunction - 1, WordClass.Role))
            return false;
        if (start == conjunction - 2 && IsInstrumentOf(sentence, conjunction + 2))
            return true;
        var noun = conjunction + 2;
        while (noun <= conjunction + MostNames && sentence[noun] == WordTag.Name)
            noun++;
        return sentence[noun] == WordTag.Noun && sentence[noun + 1] is not (WordTag.Verb or WordTag.Auxiliary or WordTag.Possessive);
    }

    /// <summary>"The French and Spanish fleets met", "the old and new halls burned": as above, for the phrase that ends before its verb.</summary>
    private static bool IsSecondOfTwo(in TaggedSentence sentence, int conjunction, int head)
    {
        if (IsDescriber(sentence, conjunction - 1))
            return sentence[conjunction + 1] is WordTag.Adjective or WordTag.Noun && sentence[conjunction - 2] == WordTag.Determiner;
        if (sentence[conjunction - 1] != WordTag.Name || sentence[conjunction + 1] != WordTag.Name || sentence.Is(conjunction - 1, WordClass.Role))
            return false;
        if (IsArticle(sentence, conjunction - 2) && IsInstrumentOf(sentence, head))
            return true;
        if (sentence[head] != WordTag.Noun)
            return false;
        var article = conjunction - 2;
        while (article >= conjunction - MostNames && sentence[article] == WordTag.Name)
            article--;

        // "against the Danes and Lund ships sailed": what a preposition or a verb governs is no part of the subject.
        return IsArticle(sentence, article) && (sentence[article - 1] is WordTag.End or WordTag.Date or WordTag.Comma or WordTag.Break or WordTag.Conjunction or WordTag.Subordinator or WordTag.Adverb
            || sentence.Has(article - 1, WordRole.Of | WordRole.By | WordRole.Between));
    }

    /// <summary>"the Health and Safety Act": what two names before it are about.</summary>
    private static bool IsInstrumentOf(in TaggedSentence sentence, int head) => sentence[head] == WordTag.Name && sentence[head - 1] == WordTag.Name && sentence.Is(head, WordClass.Instrument);

    /// <summary>"old", "new": some of the words that describe are nouns to the tagger.</summary>
    private static bool IsDescriber(in TaggedSentence sentence, int at) => sentence[at] == WordTag.Adjective || sentence[at] == WordTag.Noun && WordTagger.IsDescriber(sentence.Tokens, at);

    private static bool IsArticle(in TaggedSentence sentence, int at) => sentence[at] == WordTag.Determiner && sentence.Is(at, WordClass.Article);
}

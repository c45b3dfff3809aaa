using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Labels;

/// <content>Whether a noun of a happening beside a date stands for the happening, or for something that the clause says of it.</content>
internal static partial class NounLabels
{
    /// <summary>Nouns that only say that an "of" tells when: "from the day of its inception on 3 May".</summary>
    private static readonly WordSet Whens = new("period", "time", "day", "date", "moment", "year", "eve", "night", "week", "month");

    /// <summary>"many battles, such as the siege of Lom in 1911"</summary>
    private static bool IsExample(in TaggedSentence sentence, int before) => sentence.Tokens[before].Length == 2 && sentence[before - 1] != WordTag.End && sentence.Tokens.IsWord(before, "as") && sentence.Tokens.IsWord(before - 1, "such");

    /// <summary>"gains in the north and the capture of Lom on 19 May": the date stands with the second, which has an "of" of its own.</summary>
    private static bool IsSecond(in TaggedSentence sentence, Phrase phrase) => sentence.Is(phrase.Start, WordClass.Article) && sentence.Tokens[phrase.Start].Length == 3 && sentence.Has(phrase.End, WordRole.Of);

    /// <summary>"Speaking before the congress on 8 April,": whether what somebody was doing opens the sentence and goes on up to the date.</summary>
    private static bool IsDoingOf(in TaggedSentence sentence, int end)
    {
        if (!WordForms.EndsIn(sentence.Tokens.Chars(sentence.First), "ing") || sentence.Tokens.IsWord(sentence.First, "following") || end - sentence.First > ToldClause.LongestClause)
            return false;
        for (var i = sentence.First + 1; i < end; i++)
        {
            if (sentence[i] is WordTag.Comma or WordTag.Break or WordTag.Verb or WordTag.Auxiliary or WordTag.Subordinator)
                return false;
        }

        return true;
    }

    /// <summary>Whether the "of" before a phrase belongs to a word that only says when.</summary>
    private static bool IsOfWhen(in TaggedSentence sentence, int of) => Whens.Contains(sentence.Tokens, of - 1);

    /// <summary>"ended in defeat", "went to war": a lone noun that only completes its verb.</summary>
    private static bool IsOutcome(in TaggedSentence sentence, Phrase phrase, int before) =>
        phrase.Start == phrase.Head && sentence[phrase.Head] == WordTag.Noun && sentence[before] == WordTag.Preposition && sentence[before - 1] is WordTag.Verb or WordTag.Participle;

    /// <summary>"founded by royal decree", "passed by eleven votes", "halted by the plague": how something was done.</summary>
    private static bool IsMeans(in TaggedSentence sentence, Phrase phrase, int before) => sentence.Has(before, WordRole.By) && sentence[phrase.Head] == WordTag.Noun
        && (sentence[phrase.Start] != WordTag.Determiner || sentence[before - 1] is WordTag.Participle or WordTag.Verb && !sentence.Has(before - 1, WordRole.Occur));

    /// <summary>Whether what stands before a phrase leaves the phrase itself to have happened: "ended the strike in 1984" does not.</summary>
    private static bool StandsForEvent(in TaggedSentence sentence, Phrase phrase, int before) => sentence[before] switch
    {
        WordTag.Preposition => !IsElectedTo(sentence, before) && (sentence.Has(before, WordRole.At | WordRole.In | WordRole.By | WordRole.With | WordRole.To | WordRole.Boundary) || IsExample(sentence, before) || IsOnOccasion(sentence, phrase, before))
            && !(sentence[before - 1] is WordTag.Verb or WordTag.Participle && sentence.Tokens.IsWord(before, "from")) && !IsMeans(sentence, phrase, before),
        WordTag.Verb or WordTag.Participle => sentence.Has(before, WordRole.Light) && !sentence.Has(before, WordRole.Plan),
        // "persuaded the king to sign the charter": who was persuaded did not do so on his own.
        WordTag.Infinitive => !NounPhrases.IsNominal(sentence[before - 2]) && sentence.Has(before, WordRole.Light) && !sentence.Has(before, WordRole.Plan) && !Refusing.Contains(sentence.Tokens, before - 2),
        WordTag.Gerund => sentence.Tokens.IsWord(before, "following") || sentence.Tokens.IsWord(before, "including"),
        WordTag.Auxiliary => sentence.Has(before, WordRole.Be) && before > 0 && (sentence.Tokens.IsWord(before - 1, "it")
            || sentence[before - 1] == WordTag.Noun && sentence.Is(phrase.Start, WordClass.Article) && sentence.Tokens[phrase.Start].Length == 3),
        WordTag.Adverb => false,
        WordTag.Conjunction => sentence[before - 1] is not (WordTag.Noun or WordTag.Name) || IsSecond(sentence, phrase),
        WordTag.Date => false,
        _ => true,
    };
}

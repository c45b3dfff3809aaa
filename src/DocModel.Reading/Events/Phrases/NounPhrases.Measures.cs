using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Phrases;

/// <content>Rates behind what they measure, letters that number things, and adjectives with a comma between them.</content>
internal static partial class NounPhrases
{
    /// <summary>What is paid, weighed or counted one by one, besides units of time.</summary>
    private static readonly WordSet Units = new("share", "head", "person", "piece", "copy", "ton", "tonne", "pound", "ounce", "kilo", "gallon", "pint", "litre", "barrel", "bushel", "acre", "hectare", "mile", "yard", "foot", "bottle", "line", "word");

    /// <summary>"two sailings a day", "4p a share": a rate, which says how often or how much, and never who or what.</summary>
    private static bool IsRate(in TaggedSentence sentence, int article)
    {
        const int Reach = 3;
        if (sentence[article] != WordTag.Determiner || sentence.Tokens[article].Length > 2 || !sentence.Is(article, WordClass.Article) || sentence[article - 1] is not (WordTag.Noun or WordTag.Number)
            || !(sentence.Is(article + 1, WordClass.TimeUnit) || Units.Contains(sentence.Tokens, article + 1)))
            return false;
        for (var i = article - 1; i >= article - Reach; i--)
        {
            if (sentence[i] == WordTag.Number)
                return true;
            if (sentence[i] is not (WordTag.Noun or WordTag.Adjective or WordTag.Join))
                return false;
        }

        return false;
    }

    /// <summary>"a low, grassy ridge": two adjectives before one noun.</summary>
    private static bool IsDescribedTwice(in TaggedSentence sentence, int comma) => sentence[comma + 1] is WordTag.Adjective or WordTag.Noun && sentence[comma + 2] == WordTag.Noun && !WordForms.EndsIn(sentence.Tokens.Chars(comma + 2), "s")
        && (sentence[comma - 1] == WordTag.Adjective || sentence[comma - 1] == WordTag.Noun && sentence.Has(comma - 1, WordRole.Measure)) && sentence[comma - 2] == WordTag.Determiner && sentence.Is(comma - 2, WordClass.Article);

    /// <summary>"Trenches B and C": letters that tell things of one kind apart.</summary>
    private static bool AreLetters(in TaggedSentence sentence, int conjunction) => IsLetter(sentence, conjunction + 1) && IsLetter(sentence, conjunction - 1) && sentence[conjunction - 2] is WordTag.Noun or WordTag.Name;

    private static bool IsLetter(in TaggedSentence sentence, int at) => sentence[at] == WordTag.Name && sentence.Tokens[at].Length == 1;
}

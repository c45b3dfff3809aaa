using DocModel.Reading.Events.Dating;
using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Clauses;

/// <content>What stands behind the verb.</content>
internal static partial class ClauseReader
{
    public static Phrase Object(in TaggedSentence sentence, int end)
    {
        var at = end;
        if (sentence[at] == WordTag.Adverb)
        {
            // "committed more than 400 men"
            if (Dating.DatedClause.BehindQuantifier(sentence, at) is var number && number > at)
                return NounPhrases.After(sentence, number);
            at++;
        }

        if (sentence[at] == WordTag.Preposition && sentence[at + 1] == WordTag.Date && NounPhrases.EndOfDate(sentence, at + 1) is var behind
            && sentence[behind] is WordTag.Determiner && !sentence.Has(behind, WordRole.Relative))
        {
            // "After the hall had burned in 1902 the owners left", "introduced in 1968 a year behind the rivals"
            if (NounPhrases.After(sentence, behind) is { Exists: true } next && (sentence[next.End] is WordTag.Verb or WordTag.Auxiliary || sentence.Is(next.Head, WordClass.TimeUnit)))
                return default;
            at = behind;
        }

        // "met, in the spring of 1891, the chemist Karl Lund"
        if (sentence[at] == WordTag.Comma && at == end && sentence[at - 1] == WordTag.Verb && BehindDateAside(sentence, at) is > 0 and var past && sentence[past] == WordTag.Determiner
            && !sentence.Has(at - 1, WordRole.Intransitive | WordRole.Occur | WordRole.Phase | WordRole.Stative))
            return NounPhrases.After(sentence, past) is { Exists: true } late && sentence[late.End] is not (WordTag.Verb or WordTag.Auxiliary or WordTag.Date) && !sentence.Has(past, WordRole.Relative) ? late : default;

        // "said you’ll find a nest", "thought it was shut": a clause of its own.
        if (sentence[at] == WordTag.Pronoun && (sentence[at + 1] == WordTag.Auxiliary || sentence[at + 1] == WordTag.Join && sentence[at + 2] == WordTag.Auxiliary))
            return default;
        if (sentence[at] == WordTag.Quote || NounPhrases.IsNominal(sentence[at]) || sentence[at] is WordTag.Determiner or WordTag.Mark or WordTag.Pronoun)
            return IsAllTheSame(sentence, at) || NounPhrases.After(sentence, DatedClause.BehindQuantifier(sentence, at)) is var phrase && IsOneByOne(sentence, phrase) ? default : phrase;
        return default;
    }

    /// <summary>Behind ", in the winter of 1917,"; -1 for anything else.</summary>
    public static int BehindDateAside(in TaggedSentence sentence, int comma)
    {
        var date = sentence[comma + 1] == WordTag.Preposition ? comma + 2 : comma + 1;
        return sentence[date] == WordTag.Date && NounPhrases.EndOfDate(sentence, date) is var end && sentence[end] == WordTag.Comma ? end + 1 : -1;
    }

    /// <summary>"resigned all the same": against what, in the shape of an object.</summary>
    private static bool IsAllTheSame(in TaggedSentence sentence, int at) => sentence[at + 1] == WordTag.Determiner && sentence[at + 2] != WordTag.End
        && sentence.Tokens.IsWord(at, "all") && sentence.Tokens.IsWord(at + 2, "same");

    /// <summary>"left one by one", "grew year by year", "came one after another": how, in the shape of an object.</summary>
    private static bool IsOneByOne(in TaggedSentence sentence, Phrase phrase) => phrase.End == phrase.Start + 1 && sentence[phrase.End] != WordTag.End && sentence.Tokens.IsWord(phrase.Start, "one") && sentence.Tokens.IsWord(phrase.End, "after")
        || phrase.End == phrase.Start + 1 && sentence.Has(phrase.End, WordRole.By) && sentence[phrase.End + 1] != WordTag.End
        && sentence.Tokens.Chars(phrase.End + 1).EqualsIgnoreCase(sentence.Tokens.Chars(phrase.Start));
}

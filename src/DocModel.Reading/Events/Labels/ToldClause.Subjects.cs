using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Events.Pronouns;
using DocModel.Reading.Quotations.Words;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Labels;

/// <content>Who is told to have done it, where the sentence says so in more than one way.</content>
internal static partial class ToldClause
{
    /// <summary>Heads that say how much of a thing, which tell nothing without it: "20 percent of the chiefs".</summary>
    private static readonly WordSet Parts = new("percent", "cent", "majority", "number", "numbers", "group", "series", "part", "half", "third", "quarter", "thousands", "hundreds", "dozens", "millions", "tens", "pair", "couple", "rest", "bulk", "members", "all", "most", "many");

    /// <summary>"IN THE HIGH COURT / Moe v Dahl / Judgment was handed down": where the last line begins before the head of what looks like one long phrase.</summary>
    private static int BehindLineBreak(in TaggedSentence sentence, int start, int head)
    {
        for (var i = head; i > start; i--)
        {
            if (sentence.Tokens[i].Is(TokenFlags.LineStart))
                return i;
        }

        return start;
    }

    /// <summary>"The minister, Alan Price, resigned", "His successor, the former banker Alan Price, resigned": the name of who holds an office says more than the office.</summary>
    public static Phrase NamedBehind(in TaggedSentence sentence, Phrase office)
    {
        const int Reach = 7;
        // "the youngest, Hannah, bought"
        if (WordForms.EndsIn(sentence.Tokens.Chars(office.Head), "est") && sentence.Is(office.Start, WordClass.Article) && sentence[office.End] == WordTag.Comma && sentence[office.End + 1] == WordTag.Name && sentence.SkipForward(office.End + 1, WordTag.Name) is var close && sentence[close] == WordTag.Comma)
            return new Phrase(office.End + 1, close - 1, close, close);
        if (sentence[office.Head] != WordTag.Noun)
            return default;

        // "A chemist at the works, Mr Karl Moe, warned"
        if (office.End != office.CoreEnd)
        {
            var titled = sentence.SkipForward(office.End + 1, WordTag.Name);
            return sentence[office.End] == WordTag.Comma && sentence.Is(office.End + 1, WordClass.Honorific) && sentence[titled] == WordTag.Comma
                ? new Phrase(office.End + 1, titled - 1, titled, titled)
                : default;
        }

        if (sentence[office.End] != WordTag.Comma || !sentence.Tokens.Has(office.Head, WordClass.Role) && !(sentence[office.End + 1] == WordTag.Name && sentence.Tokens.Has(office.End + 1, WordClass.GivenName)) || sentence.Tokens.Entry(office.Head).Number == Lexicon.Plural)
            return default;
        for (var i = office.Start; i < office.Head; i++)
        {
            // "Lund and the mayor, Alan Price, resigned"
            if (sentence[i] == WordTag.Conjunction)
                return default;
        }

        var start = office.End + 1;
        while (start < office.End + Reach && sentence[start] is WordTag.Determiner or WordTag.Adjective or WordTag.Noun or WordTag.Join)
            start++;
        var end = sentence.SkipForward(start, WordTag.Name);
        return end > start && sentence[end] == WordTag.Comma ? new Phrase(start, end - 1, end, end) : default;
    }

    /// <summary>"one, Dr Anton Moe, died"</summary>
    private static bool IsOneNamed(in TaggedSentence sentence, Phrase subject, out Phrase name)
    {
        name = default;
        if (subject.End != subject.Start + 1 || sentence[subject.End] != WordTag.Comma || sentence[subject.End + 1] != WordTag.Name || !sentence.Tokens.IsWord(subject.Start, "one"))
            return false;
        name = NounPhrases.After(sentence, subject.End + 1);
        return sentence[name.End] == WordTag.Comma;
    }

    /// <summary>"his wife", "its foundation": the word says whose, which the label leaves out.</summary>
    public static bool IsOwner(in TaggedSentence sentence, int determiner) =>
        sentence[determiner] == WordTag.Determiner && PronounKinds.Of(sentence.Tokens.Chars(determiner)) is not (PronounKind.None or PronounKind.That);
}

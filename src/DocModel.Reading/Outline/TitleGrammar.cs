using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Outline;

/// <summary>Whether words that may be a title are a noun phrase where they stand, and the subject of their sentence.</summary>
/// <remarks>Only the few best candidates of a section are asked: telling the words of a sentence apart is dear.</remarks>
internal static class TitleGrammar
{
    private const int LongestWindow = 96, Behind = 3;

    private const double NoPhrase = 0.2, Subject = 1.25, OpeningSubject = 1.45;

    /// <summary>The most that <see cref="Fit"/> can give.</summary>
    public static double BestFit(bool isOpening) => isOpening ? OpeningSubject : Subject;

    /// <param name="tokens">The text's tokens.</param>
    /// <param name="sentence">The first token of the sentence.</param>
    /// <param name="sentenceEnd">Behind its last.</param>
    /// <param name="first">The first token of the words.</param>
    /// <param name="end">Behind their last.</param>
    /// <param name="isOpening">Whether the sentence opens the section.</param>
    /// <returns>What the candidate's score is multiplied by.</returns>
    public static double Fit(TokenList tokens, int sentence, int sentenceEnd, int first, int end, bool isOpening)
    {
        var from = Math.Max(sentence, end + Behind - LongestWindow);
        if (first < from)
            return NoPhrase;
        var to = Math.Min(sentenceEnd, end + Behind);
        Span<WordTag> tags = stackalloc WordTag[LongestWindow];
        tags.Clear();
        SentenceTagger.Tag(tokens, from, to, tags);
        var words = tags.Slice(first - from, end - first);
        if (words[words.Length - 1] is not (WordTag.Noun or WordTag.Name or WordTag.Possessive))
            return NoPhrase;
        foreach (var tag in words)
        {
            if (tag is WordTag.Verb or WordTag.Auxiliary or WordTag.Infinitive or WordTag.Pronoun or WordTag.Subordinator or WordTag.Adverb)
                return NoPhrase;
        }

        var behind = end - from;
        while (behind < to - from && tags[behind] == WordTag.Adverb)
            behind++;
        var isSubject = behind < to - from && tags[behind] is WordTag.Verb or WordTag.Auxiliary;

        // "Consider institutions", "Distinguish concepts from words": no verb follows the first one.
        if (!isSubject && first == sentence && (WordForms.IsBase(tokens.Chars(first)) || TitleWords.Bids(tokens, first)))
            return NoPhrase;
        var before = first - 1 - from;
        while (before >= 0 && tags[before] is WordTag.Determiner or WordTag.Adjective or WordTag.Noun or WordTag.Name or WordTag.Possessive)
            before--;

        if (isSubject && from == sentence && HangsOnOpening(tokens, sentence, first, tags))
            return NoPhrase;
        return isSubject && (before < 0 || tags[before] is not (WordTag.Preposition or WordTag.Auxiliary)) ? BestFit(isOpening) : 1;
    }

    /// <summary>"Since the Great Fire | Brenn has", "For most of its history | Brenn lived": no phrase, where the preposition that opens the sentence governs its first words.</summary>
    private static bool HangsOnOpening(TokenList tokens, int sentence, int first, ReadOnlySpan<WordTag> tags)
    {
        for (var t = first - 1; t >= sentence; t--)
        {
            var tag = tags[t - sentence];
            if (tag == WordTag.Preposition && (t == sentence || tokens.Chars(t) is not "of"))
                return t == sentence;
            if (tag == WordTag.Determiner && t > sentence && tags[t - 1 - sentence] != WordTag.Preposition
                || tag is not (WordTag.Preposition or WordTag.Determiner or WordTag.Adjective or WordTag.Adverb or WordTag.Noun or WordTag.Name or WordTag.Possessive or WordTag.Pronoun))
                return false;
        }

        return false;
    }

    /// <summary>Where the words begin that say which, in front of the end of a noun phrase.</summary>
    /// <param name="tokens">The text's tokens.</param>
    /// <param name="sentence">The first token of the sentence.</param>
    /// <param name="phrase">The first token of the phrase.</param>
    /// <param name="first">The first token of its end.</param>
    /// <param name="end">Behind the phrase.</param>
    /// <param name="most">How many words may stand in front.</param>
    public static int Begin(TokenList tokens, int sentence, int phrase, int first, int end, int most)
    {
        var from = Math.Max(sentence, end - LongestWindow);
        if (phrase < from)
            return first;
        Span<WordTag> tags = stackalloc WordTag[LongestWindow];
        tags.Clear();
        SentenceTagger.Tag(tokens, from, end, tags);
        var words = 0;
        for (var t = phrase; t < first; t = NounPhrases.WordEnd(tokens, t, first))
            words++;
        var begin = first;
        for (var t = phrase; t < first; t = NounPhrases.WordEnd(tokens, t, first), words--)
        {
            var says = tags[t - from] is WordTag.Adjective or WordTag.Noun or WordTag.Name or WordTag.Participle or WordTag.Gerund
                && tokens[t].Kind == TokenKind.Word && TopicStems.IsContent(tokens, t) && !TitleWords.SaysNoWhich(tokens, t) && !TitleWords.IsMonthOfDay(tokens, t);
            if (!says)
                begin = first;
            else if (begin == first && words <= most && !(t > phrase && tokens[t].Is(TokenFlags.Capitalized) && tokens[t - 1].Is(TokenFlags.Capitalized)))
                begin = t;
        }

        return begin;
    }
}

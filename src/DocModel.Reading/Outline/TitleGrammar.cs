using DocModel.Reading.Events;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Outline;

/// <summary>Whether words that may be a title are a noun phrase where they stand, and the subject of their sentence.</summary>
/// <remarks>Only the few best candidates of a section are asked: telling the words of a sentence apart is dear.</remarks>
internal static class TitleGrammar
{
    private const int LongestWindow = 96, Behind = 3;

    private const double NoPhrase = 0.4, Subject = 1.25, OpeningSubject = 1.45;

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
        var before = first - 1 - from;
        while (before >= 0 && tags[before] is WordTag.Determiner or WordTag.Adjective or WordTag.Noun or WordTag.Name or WordTag.Possessive)
            before--;
        return isSubject && (before < 0 || tags[before] is not (WordTag.Preposition or WordTag.Auxiliary)) ? BestFit(isOpening) : 1;
    }
}

using DocModel.Reading.Events.Clauses;
using DocModel.Reading.Tagging;

namespace DocModel.Reading.Events.Dating;

/// <content>Words between a date and the verb that it goes with.</content>
internal static partial class DatedClause
{
    /// <summary>"and in 1963, to general surprise, was posted", "and in 1893, having been told that it could not be done, did it": the verb behind the aside that follows the date; -1 for none.</summary>
    private static int BehindAsideOfVerb(in TaggedSentence sentence, int comma)
    {
        const int Reach = 32;
        var inner = sentence.SkipForward(comma + 1, WordTag.Adverb);
        if (!(sentence[inner] is WordTag.Preposition or WordTag.Gerund or WordTag.Subordinator or WordTag.Participle || sentence[inner] == WordTag.Verb && ClauseReader.CanBeParticiple(sentence, inner) || IsHaving(sentence, inner)))
            return -1;
        for (var i = inner + 1; i < inner + Reach; i++)
        {
            if (sentence[i] is WordTag.Break or WordTag.Stop or WordTag.End or WordTag.Conjunction)
                return -1;
            if (sentence[i] == WordTag.Comma)
                return sentence[sentence.SkipForward(i + 1, WordTag.Adverb)] is WordTag.Verb or WordTag.Auxiliary ? sentence.SkipForward(i + 1, WordTag.Adverb) : -1;
        }

        return -1;
    }

    /// <summary>"ordered in 1886 and delivered, after two accidents, in 1889, stood on a pier": the participle before the aside that the date follows; -1 for none.</summary>
    private static int BeforeAsideOfVerb(in TaggedSentence sentence, int comma)
    {
        if (SubjectFinder.PreviousComma(sentence, comma) is not (> 0 and var open) || sentence[open + 1] != WordTag.Preposition || sentence[open - 1] is not (WordTag.Verb or WordTag.Participle) || !ClauseReader.CanBeParticiple(sentence, open - 1))
            return -1;
        for (var i = open + 2; i < comma; i++)
        {
            if (sentence[i] is WordTag.Verb or WordTag.Auxiliary or WordTag.Date or WordTag.Subordinator)
                return -1;
        }

        return open - 1;
    }
}

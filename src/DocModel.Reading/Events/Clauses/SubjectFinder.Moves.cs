using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Clauses;

/// <content>Verbs of going and working somewhere, of which a list of predicates has one behind a comma.</content>
internal static partial class SubjectFinder
{
    private static readonly WordSet Moving = new("moved", "settled", "retired", "returned", "landed", "turned", "withdrew", "retreated", "advanced", "crossed", "entered", "sailed", "marched", "rode", "joined", "travelled", "traveled",
        "transferred", "converted", "graduated", "enrolled", "enlisted", "trained", "worked", "practised", "practiced", "studied", "taught", "lectured", "served");

    /// <summary>"…, settled in Lom in 1640, and wrote": whether a verb of going or working somewhere is followed by a verb joined by "and".</summary>
    private static bool IsOneOfMoves(in TaggedSentence sentence, int start, int end)
    {
        const int Reach = 16;
        if (sentence[start] is not (WordTag.Verb or WordTag.Participle) || !Moving.Contains(sentence.Tokens, start) || sentence[sentence.SkipForward(end, WordTag.Adverb)] != WordTag.Preposition || sentence.Has(end, WordRole.By))
            return false;
        for (var i = end; i < end + Reach; i++)
        {
            if (sentence[i] == WordTag.Conjunction && sentence[sentence.SkipForward(i + 1, WordTag.Adverb)] is WordTag.Verb or WordTag.Auxiliary)
                return true;
            if (sentence[i] is WordTag.Verb or WordTag.Auxiliary or WordTag.Break or WordTag.Stop or WordTag.End or WordTag.Subordinator || sentence[i] == WordTag.Comma && sentence[i + 1] != WordTag.Conjunction)
                return false;
        }

        return false;
    }
}

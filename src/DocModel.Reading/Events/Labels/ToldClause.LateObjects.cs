using DocModel.Reading.Events.Clauses;
using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Labels;

/// <content>Objects behind a phrase that stands between them and their verb.</content>
internal static partial class ToldClause
{
    /// <summary>"found among his papers a receipt": the object behind a phrase with a preposition.</summary>
    private static Phrase ObjectBehind(in TaggedSentence sentence, Clause clause, int preposition) =>
        NounPhrases.After(sentence, preposition + 1) is { Exists: true } between ? LateObject(sentence, clause, between.End) : default;

    /// <summary>"put on sale a lock", "pointed out in a lecture the cause of the rot": the object with which a verb comes late that cannot do without one.</summary>
    private static Phrase LateObject(in TaggedSentence sentence, Clause clause, int article)
    {
        if (!sentence.Is(article, WordClass.Article) || clause.Is(ClauseTraits.Passive) || (VerbFrames.Of(sentence, clause.VerbStart) & (VerbNeeds.Object | VerbNeeds.Thing)) == 0 && !sentence.Has(clause.VerbStart, WordRole.Carry))
            return default;
        var late = NounPhrases.After(sentence, article);

        // "opened with forty boys the next year", "found among his papers a receipt was"
        return !late.Exists || sentence[late.End] is WordTag.Verb or WordTag.Auxiliary or WordTag.Date || sentence.Is(late.Head, WordClass.TimeUnit) ? default
            : sentence.Tokens[article].Length < 3 ? late : NounPhrases.Complete(sentence, late, PickWords.LimitOf(sentence, late.End));
    }
}

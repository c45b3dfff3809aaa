using DocModel.Reading.Events.Clauses;
using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Labels;

/// <content>Objects behind a phrase that stands between them and their verb.</content>
internal static partial class ToldClause
{
    private static readonly WordSet Transitive = new("found", "discovered", "published", "founded", "built", "opened", "established", "erected", "painted", "saw", "left", "gave", "won", "lost", "bought", "acquired", "received", "introduced", "installed");

    /// <summary>"found among his papers a receipt": the object with which the sentence comes late.</summary>
    private static Phrase ObjectBehind(in TaggedSentence sentence, Clause clause, int at)
    {
        var between = NounPhrases.After(sentence, at + 1);
        return between.Exists && sentence.Is(between.End, WordClass.Article) && Transitive.Contains(sentence.Tokens, clause.VerbStart) && !clause.Is(ClauseTraits.Passive) ? LateObject(sentence, between.End) : default;
    }

    private static readonly WordSet Announcing = new("proclaimed", "announced", "declared", "pointed");

    /// <summary>"proclaimed with the council the independence of the island", "pointed out in a lecture the cause of the rot": verbs that say nothing without their object.</summary>
    private static Phrase AnnouncedBehind(in TaggedSentence sentence, Clause clause, int at)
    {
        if (clause.Is(ClauseTraits.Passive) || !Announcing.Contains(sentence.Tokens, clause.VerbStart) || NounPhrases.After(sentence, at + 1) is not { Exists: true } between || !sentence.Is(between.End, WordClass.Article))
            return default;
        return NounPhrases.After(sentence, between.End) is { Exists: true } late && sentence[late.End] is not (WordTag.Verb or WordTag.Auxiliary) ? NounPhrases.Complete(sentence, late, PickWords.LimitOf(sentence, late.End)) : default;
    }

    /// <summary>"put on sale a lock": the phrase behind an "a"; none where a verb follows ("found among his papers a receipt was").</summary>
    private static Phrase LateObject(in TaggedSentence sentence, int article)
    {
        if (sentence.Tokens[article].Length > 2)
            return default;
        var late = NounPhrases.After(sentence, article);
        return late.Exists && sentence[late.End] is not (WordTag.Verb or WordTag.Auxiliary) ? late : default;
    }
}

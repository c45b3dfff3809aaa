using DocModel.Reading.Events.Clauses;
using DocModel.Reading.Events.Phrases;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Pronouns;

/// <summary>What the verb behind an “it” says of the thing that it stands for.</summary>
internal enum PronounDeed
{
    /// <summary>Nothing by which it could be known.</summary>
    None,

    /// <summary>What is done to things that a body owns or decides: "it was returned".</summary>
    PassedOn,

    /// <summary>What only a body of people does: "it raised the tolls".</summary>
    Acts,
}

/// <content>What is done to things and not to those who own them or decide on them, and what only those do.</content>
internal readonly ref partial struct AntecedentCandidates
{
    private static readonly WordSet Deeds = new(
        "returned", "restored", "sold", "rebuilt", "demolished", "repaired", "mended", "confirmed", "revoked", "repealed", "lifted", "withdrawn", "cancelled", "exhibited", "shown", "stolen", "recovered",
        "completed", "finished", "published", "printed", "ratified", "signed", "renewed", "leased", "auctioned", "dismantled", "scrapped", "destroyed", "removed", "cleaned", "bequeathed", "hung", "annulled",
        "overturned", "upheld", "paid", "spent", "translated", "performed", "unveiled", "inaugurated", "launched", "pulled", "torn");

    private static readonly WordSet Decisions = new(
        "bought", "sold", "acquired", "raised", "lowered", "cut", "hired", "employed", "dismissed", "sacked", "appointed", "elected", "sued", "paid", "refused", "agreed", "voted", "decided", "resolved", "ordered",
        "banned", "adopted", "rejected", "approved", "commissioned", "founded", "invited", "promised", "offered", "leased", "rented", "borrowed", "launched", "announced", "abolished", "settled", "tried", "persuaded");

    /// <summary>What the clause of a pronoun says of it.</summary>
    public static PronounDeed DeedOf(in TaggedSentence sentence, int pronoun)
    {
        if (ClauseReader.After(sentence, pronoun) is not { Exists: true } clause || clause.Subject.Start != pronoun)
            return PronounDeed.None;
        if (clause.Is(ClauseTraits.Passive))
            return Deeds.Contains(sentence.Tokens, clause.VerbStart) ? PronounDeed.PassedOn : PronounDeed.None;
        if (clause.VerbEnd > clause.VerbStart + 1 && sentence.Tokens.IsWord(clause.VerbEnd - 1, "back"))
            return PronounDeed.PassedOn;
        return Decisions.Contains(sentence.Tokens, clause.VerbStart) && !clause.Is(ClauseTraits.Copula) ? PronounDeed.Acts : PronounDeed.None;
    }

    /// <summary>"the council", "the Northern": what can decide and do.</summary>
    private static bool CanAct(in TaggedSentence sentence, Phrase phrase) => sentence[phrase.Head] == WordTag.Name || sentence.Is(phrase.Head, WordClass.Collective | WordClass.Role);
}

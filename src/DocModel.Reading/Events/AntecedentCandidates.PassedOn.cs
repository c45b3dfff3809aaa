using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events;

/// <content>What is done to things and not to those who own them or decide on them.</content>
internal readonly ref partial struct AntecedentCandidates
{
    private static readonly WordSet Deeds = new(
        "returned", "restored", "sold", "rebuilt", "demolished", "repaired", "mended", "confirmed", "revoked", "repealed", "lifted", "withdrawn", "cancelled", "exhibited", "shown", "stolen", "recovered",
        "completed", "finished", "published", "printed", "ratified", "signed", "renewed", "leased", "auctioned", "dismantled", "scrapped", "destroyed", "removed", "cleaned", "bequeathed", "hung", "annulled",
        "overturned", "upheld", "paid", "spent", "translated", "performed", "unveiled", "inaugurated", "launched", "pulled", "torn");

    /// <summary>"it was returned", "it came back".</summary>
    public static bool IsPassedOn(in TaggedSentence sentence, int pronoun)
    {
        if (ClauseReader.After(sentence, pronoun) is not { Exists: true } clause || clause.Subject.Start != pronoun)
            return false;
        if (clause.Is(ClauseTraits.Passive))
            return Deeds.Contains(sentence.Tokens, clause.VerbStart);
        return clause.VerbEnd > clause.VerbStart + 1 && sentence.Tokens.IsWord(clause.VerbEnd - 1, "back");
    }
}

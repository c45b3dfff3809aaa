using DocModel.Reading.Events.Clauses;
using DocModel.Reading.Tagging;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events.Labels;

/// <summary>Labels that would tell a reader of the timeline nothing.</summary>
internal static class EmptyLabels
{
    /// <summary>What heads the line of a date that says when the text was written.</summary>
    private static readonly WordSet Stamps = new("date", "dated", "updated", "posted", "published", "revised", "modified");

    /// <summary>"Date: 12 February 2021"; "The next morning there were nine"; "1 July. Nothing written here for three weeks."</summary>
    public static bool IsOne(in TaggedSentence sentence, in LabelPick pick)
    {
        if (pick.Count == 1 && pick[0].End == pick[0].Start + 1 && Stamps.Contains(sentence.Tokens, pick[0].Start))
            return true;

        // "What was decided in 1950 was the route": what, the rest of the sentence says.
        if (pick.Count > 0 && pick.Clause.Subject is { Exists: true } subject && subject.End == subject.Start + 1 && subject.Start == pick[0].Start && sentence.Tokens.IsWord(subject.Start, "what"))
            return true;
        // "That left one match"
        if (pick.Count > 0 && pick.Head < 0 && pick[0].End <= pick[0].Start + 2 && sentence[pick[0].Start] == WordTag.Pronoun && sentence.Tokens.IsWord(pick[0].Start, "that"))
            return true;
        for (var p = 0; p < pick.Count; p++)
        {
            for (var i = pick[p].Start; i < pick[p].End; i++)
            {
                // "By the 19th there were 600."
                if (sentence.Tokens[i].Kind == TokenKind.Number && pick.Clause.Is(ClauseTraits.Existential))
                    continue;
                if (sentence.Tokens[i].Kind != TokenKind.Mark && !sentence.Has(i, WordRole.Nothing) && !(sentence.Is(i, WordClass.Cardinal) && sentence.Tokens[i].Kind == TokenKind.Word))
                    return false;
            }
        }

        return !pick.IsPronoun;
    }
}

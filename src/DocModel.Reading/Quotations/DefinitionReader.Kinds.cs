using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations;

/// <summary>What begins the words for a kind of thing: "any node that", "one whose", "whatever", "the notion that".</summary>
internal sealed partial class DefinitionReader
{
    /// <summary>Nouns whose definite article points forward: what the notion is, the words behind it say.</summary>
    private static readonly WordSet Kinds = new(
        "ability", "absence", "act", "amount", "area", "argument", "art", "assumption", "belief", "body", "capacity", "chance", "claim", "class", "condition", "conjecture", "conviction",
        "craft", "custom", "degree", "depth", "difference", "distance", "doctrine", "duty", "edge", "effect", "expectation", "extent", "fact", "fear", "feeling", "finding", "force", "form", "gap",
        "group", "habit", "height", "hope", "hypothesis", "idea", "inability", "interval", "kind", "lack", "law", "length", "level", "likelihood", "limit", "line", "list", "loss", "method",
        "moment", "name", "notion", "number", "obligation", "observation", "part", "period", "piece", "place", "point", "power", "practice", "presence", "principle", "probability", "procedure",
        "process", "proportion", "proposition", "quantity", "rate", "ratio", "region", "relation", "relationship", "requirement", "right", "risk", "rule", "science", "sense", "set", "share",
        "side", "sort", "space", "speed", "state", "statement", "study", "substance", "sum", "surface", "system", "technique", "tendency", "theorem", "theory", "thesis", "time", "title", "total",
        "transfer", "use", "value", "view", "way", "whole", "width", "willingness", "zone");

    private static readonly WordSet Pronouns = new("one", "those", "that", "anyone", "anybody", "anything", "someone", "somebody", "something", "people", "things", "what");

    private static readonly WordSet Relatives = new("who", "whose", "which", "that", "whom", "where", "by", "in", "of");

    private const int LongestAside = 10;

    private bool BeginsKind(int at, FrameSentence sentence)
    {
        if (at + 2 >= sentence.End || frames[at] < 0 || frames[at + 1] < 0)
            return false;
        if (IsWord(at, "whatever") || IsWord(at, "whoever"))
            return true;
        if (IsWord(at, "any"))
            return tokens[frames[at + 1]].Kind == TokenKind.Word && !tokens.Is(frames[at + 1], WordClass.Preposition | WordClass.Pronoun | WordClass.Auxiliary);
        if (Pronouns.Contains(tokens, frames[at]))
            return Relatives.Contains(tokens, frames[at + 1]) && !(IsWord(at, "one") && IsWord(at + 1, "of"));
        if (!IsWord(at, "the"))
            return false;
        var noun = Kinds.Contains(tokens, frames[at + 1]) ? at + 1 : at + 2;
        if (noun + 1 >= sentence.End || frames[noun] < 0 || frames[noun + 1] < 0 || !Kinds.Contains(tokens, frames[noun]) || IsJudgment(at + 1, noun))
            return false;
        return (IsWord(noun + 1, "that") || IsWord(noun + 1, "of") || IsWord(noun + 1, "to") || IsWord(noun + 1, "whereby") || IsWord(noun + 1, "at") || IsWord(noun + 1, "by")
                || IsWord(noun + 1, "in") || IsWord(noun + 1, "between") || IsWord(noun + 1, "where") || IsWord(noun + 1, "when"))
            && !(IsWord(noun + 1, "of") && IsWord(noun + 2, "which", sentence));
    }

    /// <summary>"the best part", "the last moment": said of the thing, no word of its kind.</summary>
    private bool IsJudgment(int first, int noun)
    {
        for (var i = first; i < noun; i++)
        {
            if (Judgments.Contains(tokens, frames[i]) || tokens.Is(frames[i], WordClass.Ordinal | WordClass.Step))
                return true;
        }

        return false;
    }

    /// <summary>Behind a colon "a ban, a fine and a prison" are several things and not what one is.</summary>
    private bool IsEnumeration(int at, FrameSentence sentence)
    {
        for (var i = at; i + 1 < sentence.End; i++)
        {
            if ((IsMark(i, ',') || IsWord(i, "and")) && frames[i + 1] >= 0 && tokens.Is(frames[i + 1], WordClass.Article))
                return true;
        }

        return false;
    }

    /// <summary>"“…” is needed, that is …": passes a verb and its participle; at the mark behind them.</summary>
    private bool IsPredicate(ref int at, FrameSentence sentence)
    {
        if (!tokens.Is(frames[at], WordClass.Auxiliary))
            return false;
        var i = at + 1;
        while (i < sentence.End && i < at + 4 && frames[i] >= 0 && tokens[frames[i]].Kind == TokenKind.Word)
            i++;
        if (i >= sentence.End || i == at + 1 || frames[i] < 0 || tokens[frames[i]].Kind != TokenKind.Mark)
            return false;
        at = i;
        return true;
    }

    /// <summary>"“…” in this sense means", "“…”, for Lang, is": at the head of a sentence a short aside stands between the words and their verb.</summary>
    private TextSpan? BehindAside(int position, FrameSentence sentence)
    {
        if (position > sentence.Start + 2 || position + 3 >= sentence.End)
            return null;
        var isMarked = IsMark(position + 1, ',');
        var i = position + (isMarked ? 2 : 1);
        if (frames[i] < 0 || IsWord(i, "by") || !(tokens.Is(frames[i], WordClass.Preposition) || (isMarked && (IsWord(i, "which") || tokens.Is(frames[i], WordClass.PastParticiple) || EndsLikePast(frames[i])))))
            return null;
        for (var last = Math.Min(sentence.End - 1, i + LongestAside); i < last && frames[i] >= 0; i++)
        {
            if (tokens[frames[i]].Kind != TokenKind.Word)
            {
                if (!isMarked || !IsMark(i, ','))
                    return null;
                i++;
                return IsVerbOfMeaning(i, sentence, out var marked) ? Until(marked, sentence, '\0') : null;
            }

            if (!isMarked && (tokens.Is(frames[i], WordClass.Auxiliary) || VerbsOfMeaning.Contains(tokens, frames[i])))
                return IsVerbOfMeaning(i, sentence, out var behind) ? Until(behind, sentence, '\0') : null;
        }

        return null;
    }
}

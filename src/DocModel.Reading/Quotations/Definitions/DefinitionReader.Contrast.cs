using DocModel.Reading.Quotations.Phrases;

namespace DocModel.Reading.Quotations.Definitions;

/// <summary>Definitions that first say what a thing is not: "is not a law but a habit of waiting", "is less a law than a habit of waiting".</summary>
internal sealed partial class DefinitionReader
{
    /// <summary>The second half of a contrast that begins at an item behind the words.</summary>
    private TextSpan? Contrast(int at, FrameSentence sentence)
    {
        if (at + 4 >= sentence.End || frames[at] < 0)
            return null;
        if (IsCopula(at))
        {
            if (IsWord(at + 1, "not"))
            {
                return IsWord(at + 2, "so") && IsWord(at + 3, "much") ? Instead(at + 4, sentence, "as")
                    : IsWord(at + 2, "only") || IsWord(at + 2, "merely") || IsWord(at + 2, "just") ? null
                    : Instead(at + 2, sentence, "but");
            }

            return IsWord(at + 1, "less") ? Instead(at + 2, sentence, "than") : null;
        }

        if (!(IsWord(at, "does") || IsWord(at, "did") || IsWord(at, "do")))
            return IsOne(VerbsOfMeaning, at) && IsWord(at + 1, "not") ? Instead(at + 2, sentence, "but") : null;

        // "does not mean", "doesn't mean"
        var verb = at + 1;
        while (verb < Math.Min(sentence.End, at + 4) && !(IsOne(InfinitivesOfMeaning, verb)))
            verb++;
        return verb < Math.Min(sentence.End, at + 4) && verb > at + 1 ? Instead(verb + 1, sentence, "but") : null;
    }

    /// <summary>From the word that turns to what the thing is, or from "; it is".</summary>
    private TextSpan? Instead(int at, FrameSentence sentence, string turn)
    {
        for (var i = at + 1; i + 2 < Math.Min(sentence.End, at + LongestNamed) && frames[i] >= 0; i++)
        {
            if (IsMark(i, ';') || IsMark(i, '–') || IsMark(i, '—') || IsMark(i, ':'))
                return PronounIs(i + 1, sentence);
            if (!IsWord(i, turn))
                continue;
            i++;
            if (IsWord(i, "rather"))
                i++;
            return IsMeaning(i, sentence) ? Until(i, sentence, '\0') : null;
        }

        return null;
    }

    /// <summary>"it is a habit of waiting", "they were men with no ship": what a pronoun takes up and explains.</summary>
    private TextSpan? PronounIs(int at, FrameSentence sentence)
    {
        if (at + 3 >= sentence.End || frames[at] < 0)
            return null;
        var isThis = IsWord(at, "this") || IsWord(at, "these");
        if (!isThis && !IsWord(at, "it") && !IsWord(at, "they"))
            return null;
        var verb = BehindHedges(at + 1, sentence);
        if (verb + 2 >= sentence.End || frames[verb] < 0)
            return null;
        if (!IsCopula(verb))
            return !isThis && (IsWord(verb, "means") || IsWord(verb, "meant") || IsWord(verb, "mean")) && !IsAmount(verb + 1, sentence) ? Until(verb + 1, sentence, '\0') : null;
        var what = BehindBareWords(verb + 1, sentence);
        return IsMeaning(what, sentence) ? Until(what, sentence, '\0') : Contrast(verb, sentence);
    }

    /// <summary>Words that tell a kind, where an article that points back tells none: "it is the boat".</summary>
    private bool IsMeaning(int at, FrameSentence sentence) =>
        at + 1 < sentence.End && TellsKind(at, sentence) && (!IsWord(at, "the") || BeginsKind(at, sentence) || HasRelative(at, Math.Min(sentence.End, at + 4)) || IsOfKind(at, sentence));

    /// <summary>"the hour between", "the loss of": what stands behind the noun makes it one of its own.</summary>
    private bool IsOfKind(int at, FrameSentence sentence)
    {
        for (var i = at + 2; i + 1 < Math.Min(sentence.End, at + 4) && frames[i] >= 0; i++)
        {
            if (IsWord(i, "of") || IsWord(i, "between") || IsWord(i, "to") || IsWord(i, "from"))
                return true;
        }

        return false;
    }
}

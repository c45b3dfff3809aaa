namespace DocModel.Reading.Quotations;

/// <summary>Definitions that somebody gives to words of his: "by “…” she meant", "in the sense of", "defined “…” as".</summary>
internal sealed partial class DefinitionReader
{
    private const int LongestSubject = 6;

    private TextSpan? Meant(int position, FrameSentence sentence)
    {
        // By “…” she meant / by the word “…” is meant
        var before = position - 1;
        for (var step = 0; step < 2 && before > sentence.Start && IsPhraseWord(before); step++)
            before--;
        if (before >= sentence.Start && IsWord(before, "by") && VerbOfMeaning(position + 1, sentence) is var verb and >= 0)
            return Until(verb + 1, sentence, '\0');

        // defined “…” as
        var defining = position - 1;
        if (defining > sentence.Start && IsPhraseWord(defining))
            defining--;
        if (defining >= sentence.Start && (IsWord(defining, "defined") || IsWord(defining, "defines") || IsWord(defining, "define")) && IsWord(position + 1, "as", sentence))
            return Until(position + 2, sentence, '\0');

        // used “…” in the sense of
        if (IsWord(position + 1, "in", sentence) && IsWord(position + 2, "the", sentence) && IsWord(position + 3, "sense", sentence) && IsWord(position + 4, "of", sentence))
            return Until(position + 5, sentence, '\0');

        // “…”, by which he meant
        return position + 3 < sentence.End && IsMark(position + 1, ',') && IsWord(position + 2, "by") && IsWord(position + 3, "which")
                && VerbOfMeaning(position + 4, sentence) is var behind and >= 0
            ? Until(behind + 1, sentence, '\0')
            : null;
    }

    /// <summary>"She spoke of “…”. By this she meant": the sentence behind says it.</summary>
    private TextSpan? MeantNext(int index)
    {
        if (index + 1 >= frames.Count)
            return null;
        FrameSentence own = frames.Sentence(index), next = frames.Sentence(index + 1);
        if (next.Block != own.Block || next.Container != own.Container || next.End - next.Start < 4 || !IsWord(next.Start, "by"))
            return null;
        var isThis = IsWord(next.Start + 1, "this") || IsWord(next.Start + 1, "that") || IsWord(next.Start + 1, "it");
        return isThis && VerbOfMeaning(next.Start + 2, next) is var verb and >= 0 ? Until(verb + 1, next, '\0') : null;
    }

    /// <summary>The "meant" of a short clause that begins at an item; -1 where there is none.</summary>
    private int VerbOfMeaning(int at, FrameSentence sentence)
    {
        for (var i = at; i < Math.Min(sentence.End - 1, at + LongestSubject) && frames[i] >= 0; i++)
        {
            if (IsWord(i, "meant") || IsWord(i, "means") || IsWord(i, "mean") || IsWord(i, "understood") || IsWord(i, "understands"))
                return i;
        }

        return -1;
    }

    /// <summary>What stands between a verb and the words themselves: "the", "the term".</summary>
    private bool IsPhraseWord(int at) => frames[at] >= 0 && (tokens.Is(frames[at], Tokens.WordClass.Determiner) || tokens.Is(frames[at], Tokens.WordClass.Meta));
}

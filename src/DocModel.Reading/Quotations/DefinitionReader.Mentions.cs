using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations;

/// <summary>Definitions that stand where the words are not quoted.</summary>
internal sealed partial class DefinitionReader
{
    /// <summary>The definition next to an unquoted mention: "X means …" at the head of a sentence, "by X they meant …", "defined X as …".</summary>
    public TextSpan? AtMention(int first, int end)
    {
        var index = sentences.IndexAt(tokens[first].Start);
        if (index < 0)
            return null;
        var sentence = sentences[index];
        var before = first - 1;
        if (before >= sentence.FirstToken && tokens.Is(before, WordClass.Article))
            before--;
        if (before >= sentence.FirstToken && Is(before, "by"))
        {
            for (var i = end; i < Math.Min(sentence.EndToken, end + 6); i++)
            {
                if (Is(i, "meant") || Is(i, "means") || Is(i, "mean") || Is(i, "understood") || Is(i, "understand"))
                    return SpanOfTokens(i + 1, sentence.EndToken);
            }

            return null;
        }

        if (before >= sentence.FirstToken && (Is(before, "defined") || Is(before, "defines") || Is(before, "define")) && end < sentence.EndToken && Is(end, "as"))
            return SpanOfTokens(end + 1, sentence.EndToken);
        if (end + 1 >= sentence.EndToken)
            return null;

        // To have X is to be …
        if (before > sentence.FirstToken && before - 1 == sentence.FirstToken && Is(before - 1, "to") && (Is(end, "is") || Is(end, "means")) && Is(end + 1, "to"))
            return SpanOfTokens(end + 1, sentence.EndToken);
        if (before >= sentence.FirstToken && !tokens.IsMark(before, ':') && !tokens.IsMark(before, ';'))
            return null;
        if (VerbsOfMeaning.Contains(tokens, end))
            return SpanOfTokens(end + 1, sentence.EndToken);
        if (Is(end, "refers") && Is(end + 1, "to"))
            return SpanOfTokens(end + 2, sentence.EndToken);
        if ((Is(end, "is") || Is(end, "was")) && Is(end + 1, "defined") && end + 2 < sentence.EndToken && Is(end + 2, "as"))
            return SpanOfTokens(end + 3, sentence.EndToken);
        if ((Is(end, "is") || Is(end, "was")) && (Is(end + 1, "a") || Is(end + 1, "an")))
            return SpanOfTokens(end + 1, sentence.EndToken);
        return null;
    }

    private TextSpan? SpanOfTokens(int first, int end)
    {
        if (first < end && Is(first, "that"))
            first++;
        while (end > first && IsClosing(end - 1))
            end--;
        return end > first ? TextSpan.FromBounds(tokens[first].Start, tokens[end - 1].End) : null;
    }
}

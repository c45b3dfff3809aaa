namespace DocModel.Export.Html;

/// <summary>A use of words with what stands around it in its sentence, as a line of a concordance.</summary>
internal static class Context
{
    private const int Reach = 70;

    /// <summary>The words before a span, from the start of its sentence or at most some seventy characters.</summary>
    public static string Before(Document document, TextSpan span)
    {
        var sentence = document.SentenceAt(span.Start)?.Span ?? span;
        var start = Math.Max(sentence.Start, span.Start - Reach);
        var cut = start > sentence.Start;
        if (cut)
        {
            while (start < span.Start && !char.IsWhiteSpace(document.Text[start]))
                start++;
        }

        return (cut ? "… " : "") + Line(document, start, span.Start, trimStart: true);
    }

    /// <summary>The words after a span, to the end of its sentence or at most some seventy characters.</summary>
    public static string After(Document document, TextSpan span)
    {
        var sentence = document.SentenceAt(span.Start)?.Span ?? span;
        var end = Math.Min(Math.Max(sentence.End, span.End), span.End + Reach);
        var cut = end < sentence.End;
        if (cut)
        {
            while (end > span.End && !char.IsWhiteSpace(document.Text[end]))
                end--;
        }

        return Line(document, span.End, end, trimStart: false).TrimEnd() + (cut ? " …" : "");
    }

    /// <summary>The words of a span on one line, at most so many characters.</summary>
    public static string Shortened(Document document, TextSpan span, int limit)
    {
        if (span.Length <= limit)
            return Words.OnOneLine(document.GetText(span));
        var end = span.Start + limit;
        while (end > span.Start + (limit / 2) && !char.IsWhiteSpace(document.Text[end]))
            end--;
        return Words.OnOneLine(document.GetText(TextSpan.FromBounds(span.Start, end))) + " …";
    }

    private static string Line(Document document, int start, int end, bool trimStart)
    {
        var text = end > start ? document.GetText(TextSpan.FromBounds(start, end)).Replace('\n', ' ') : "";
        return trimStart ? text.TrimStart() : text;
    }
}

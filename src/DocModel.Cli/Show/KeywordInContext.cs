using DocModel.Cli.CommandLine;
using Spectre.Console;

namespace DocModel.Cli.Show;

/// <summary>Words of a document with what stands before and behind them in their paragraph (a line of a concordance).</summary>
/// <param name="Left">Whole words before, in the width asked for.</param>
/// <param name="Keyword">The words themselves, with their marks.</param>
/// <param name="Right">Whole words behind.</param>
internal readonly record struct KeywordInContext(string Left, string Keyword, string Right)
{
    /// <param name="document">The document.</param>
    /// <param name="span">Where the words stand.</param>
    /// <param name="left">Cells for what stands before.</param>
    /// <param name="right">Cells for what stands behind.</param>
    public static KeywordInContext Of(Document document, TextSpan span, int left, int right)
    {
        var block = BlockAt(document, span.Start);
        var start = Math.Max(block.Start, span.Start - Reach(left));
        var end = Math.Max(span.End, Math.Min(block.End, span.End + Reach(right)));
        // The bar keeps the space beside the words, which belongs to the line.
        var before = DisplayText.OnOneLine(document.GetText(TextSpan.FromBounds(start, span.Start)) + "|")[..^1];
        var behind = DisplayText.OnOneLine("|" + document.GetText(TextSpan.FromBounds(span.End, end)))[1..];
        if (start > block.Start)
            before = WithoutFirstWord(before);
        if (end < block.End)
            behind = WithoutLastWord(behind);
        return new KeywordInContext(Tail(before, left), DisplayText.OnOneLine(document.GetText(span)), Head(behind, right));
    }

    private static TextSpan BlockAt(Document document, int offset)
    {
        int low = 0, high = document.Paragraphs.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (document.Paragraphs[middle].Span.Start <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        return document.Paragraphs[low].Span;
    }

    /// <summary>More of the text than fits, and not more than that: a paragraph may be as long as the document.</summary>
    private static int Reach(int cells) => (2 * cells) + 32;

    // A text is measured once; each word that goes takes its own width with it.
    private static string Tail(string text, int cells)
    {
        for (var width = text.GetCellWidth(); width > cells && text.Length > 0;)
        {
            var rest = WithoutFirstWord(text);
            width -= text[..^rest.Length].GetCellWidth();
            text = rest;
        }

        return text;
    }

    private static string Head(string text, int cells)
    {
        for (var width = text.GetCellWidth(); width > cells && text.Length > 0;)
        {
            var rest = WithoutLastWord(text);
            width -= text[rest.Length..].GetCellWidth();
            text = rest;
        }

        return text;
    }

    private static string WithoutFirstWord(string text) => text.IndexOf(' ', Math.Min(1, text.Length)) is > 0 and var space && space + 1 < text.Length ? text[(space + 1)..] : "";

    private static string WithoutLastWord(string text) => text.TrimEnd().LastIndexOf(' ') is > 0 and var space ? text[..space] : "";
}

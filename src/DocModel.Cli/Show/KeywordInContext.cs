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
        var before = DisplayText.OnOneLine(document.GetText(TextSpan.FromBounds(block.Start, span.Start)) + "|")[..^1];
        var behind = DisplayText.OnOneLine("|" + document.GetText(TextSpan.FromBounds(span.End, Math.Max(span.End, block.End))))[1..];
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

    private static string Tail(string text, int cells)
    {
        while (text.GetCellWidth() > cells)
            text = text.IndexOf(' ', 1) is > 0 and var space && space + 1 < text.Length ? text[(space + 1)..] : "";
        return text;
    }

    private static string Head(string text, int cells)
    {
        while (text.GetCellWidth() > cells)
            text = text.TrimEnd().LastIndexOf(' ') is > 0 and var space ? text[..space] : "";
        return text;
    }
}

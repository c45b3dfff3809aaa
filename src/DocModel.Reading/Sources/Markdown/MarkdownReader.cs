using DocModel.Reading.Findings;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace DocModel.Reading.Sources.Markdown;

/// <summary>Markdown to blocks: Markdig finds the blocks, <see cref="InlineReader"/> reads what is inside them.</summary>
internal static class MarkdownReader
{
    /// <summary>How many quotes and lists may stand in one another; the marks of deeper ones are text.</summary>
    public const int MaximumDepth = 64;

    private const int LinesBetweenCancellationChecks = 4096;

    // The parsers hold no state of a document and serve all threads, as those of a Markdig pipeline do.
    private static readonly BlockParserList Parsers = new(
    [
        new TableDelimiterParser(),
        new ThematicBreakParser(),
        new HeadingBlockParser(),
        new BoundedQuoteParser(),
        new BoundedListParser(),
        new HtmlBlockParser(),
        new FencedCodeBlockParser(),
        new IndentedCodeBlockParser(),
        new FootnoteDefinitionParser(),
        new SourceParagraphParser(),
    ]);

    public static SourceDocument Read(SourceText source, FindingSink findings, CancellationCheck cancellation, out int decodedBidiControls)
    {
        var frontMatter = FrontMatter.Read(source);
        var context = new MarkdownContext(source);
        var tree = ReadBlocks(context, frontMatter.LineCount, cancellation);
        foreach (var paragraph in context.MaybeDefinitions)
            context.Definitions.Take(paragraph);

        using var builder = new TextBuilder(source);
        using var writer = new BlockWriter(context, builder);
        writer.Write(tree, cancellation);
        decodedBidiControls = builder.DecodedBidiControls;
        var document = new SourceDocument
        {
            Format = DocumentFormat.Markdown,
            Text = builder.ToText(),
            Blocks = writer.Blocks(),
            Runs = builder.ToRuns(),
            BlockQuotes = writer.BlockQuotes(),
            Hyperlinks = writer.Hyperlinks(),
            Literals = writer.Literals(),
            Emphases = writer.Emphases(),
            HtmlIds = [.. context.HtmlIds],
            Title = frontMatter.Title,
            Date = frontMatter.Date,
        };
        frontMatter.Report(document, source, findings);
        if (context.TooDeepAt >= 0)
        {
            findings.Add(
                FindingRule.TooDeep,
                TextPlace.Of(document, source, context.TooDeepAt),
                FormattableString.Invariant($"From ({source.PositionAt(context.TooDeepAt)}) on, quotes and lists stand more than {MaximumDepth} deep in one another; the marks of the deeper ones are read as text. Nest less deep, or escape the marks if they are meant as text."),
                new FilePlace(source.PositionAt(context.TooDeepAt), 1));
        }

        if (writer.WordsInHtmlAt >= 0)
        {
            findings.Add(
                FindingRule.WordsInHtml,
                TextPlace.Of(document, source, writer.WordsInHtmlAt),
                FormattableString.Invariant($"The block of raw HTML at ({source.PositionAt(writer.WordsInHtmlAt)}) holds words, which are not read. Write them as Markdown, with a blank line between them and the tags, if they belong to the text."),
                new FilePlace(source.PositionAt(writer.WordsInHtmlAt), 1));
        }

        return document;
    }

    private static MarkdownDocument ReadBlocks(MarkdownContext context, int firstLine, CancellationCheck cancellation)
    {
        var source = context.Source;
        var tree = new MarkdownDocument();
        var processor = new BlockProcessor(tree, Parsers, context);
        var wasBlank = false;
        for (var line = firstLine; line < source.LineCount; line++)
        {
            if (line % LinesBetweenCancellationChecks == 0)
                cancellation.Now();
            var start = source.LineStart(line);
            var end = source.LineEnd(line);
            if (line == source.LineCount - 1 && start == end)
                break;

            // A second blank line says nothing outside of code, and costs Markdig the square of the depth it stands in.
            var isBlank = source.Text.AsSpan(start, end - start).Trim(" \t".AsSpan()).IsEmpty;
            if (isBlank && wasBlank && processor.CurrentBlock is not CodeBlock)
                continue;
            wasBlank = isBlank;
            processor.ProcessLine(new StringSlice(source.Text, start, end - 1, NewLine.LineFeed));
        }

        processor.Close(tree);
        return tree;
    }
}

using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using MarkdigBlock = Markdig.Syntax.Block;

namespace DocModel.Reading.Sources.Markdown;

/// <summary>A paragraph's lines, which may turn out to be a heading, a table, or definitions of links.</summary>
internal sealed class SourceParagraph(BlockParser parser) : ParagraphBlock(parser)
{
    /// <summary>1 or 2 where the line below underlines the paragraph as a heading, else 0.</summary>
    public int SetextLevel { get; set; }

    /// <summary>The line that is a table's header row; -1 where the paragraph holds no table.</summary>
    public int TableHeader { get; set; } = -1;

    /// <summary>Number of columns of the table.</summary>
    public int TableColumns { get; set; }

    /// <summary>Number of leading lines that define links and are no text.</summary>
    public int DefinitionLines { get; set; }

    public ref StringSlice LineText(int index) => ref Lines.Lines[index].Slice;
}

/// <summary>Paragraphs, in time linear in their lines, as Markdig's own parser is not for definitions and underlined headings.</summary>
internal sealed class SourceParagraphParser : ParagraphBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsBlankLine)
            return BlockState.None;
        var paragraph = new SourceParagraph(this)
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Line.Start, processor.Line.End),
        };
        if (processor.CurrentChar == '[')
            MarkdownContext.Of(processor).MaybeDefinitions.Add(paragraph);
        processor.NewBlocks.Push(paragraph);
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, MarkdigBlock block)
    {
        var paragraph = (SourceParagraph)block;
        if (processor.IsBlankLine)
            return BlockState.BreakDiscard;

        // A container that the line does not continue is closed but for a paragraph's lazy lines.
        var isLazy = !paragraph.Parent!.IsOpen;
        if (paragraph.TableHeader >= 0)
        {
            // A rule is no text, so nothing needs to be opened for it.
            var isRule = IsRule(processor.Line);
            if (!isLazy && !isRule)
                return BlockState.Continue;
            processor.Close(paragraph);
            return isRule ? BlockState.BreakDiscard : TryOpen(processor);
        }

        if (!isLazy && !processor.IsCodeIndent && UnderlineLevel(processor.Line) is var level and > 0 && HasText(processor, paragraph))
        {
            paragraph.SetextLevel = level;
            processor.Close(paragraph);
            return BlockState.BreakDiscard;
        }

        return BlockState.Continue;
    }

    // A block that is closed with false is searched for among its parent's children: an empty one costs less where it is.
    public override bool Close(BlockProcessor processor, MarkdigBlock block) => true;

    private static bool HasText(BlockProcessor processor, SourceParagraph paragraph)
    {
        if (paragraph.LineText(0).CurrentChar == '[')
            MarkdownContext.Of(processor).Definitions.Take(paragraph);
        return paragraph.DefinitionLines < paragraph.Lines.Count;
    }

    // Of dashes only: Markdig takes them for a heading's underline, the other rules it knows below any text.
    private static bool IsRule(StringSlice line)
    {
        var dashes = 0;
        for (var at = line.Start; at <= line.End; at++)
        {
            if (line.Text[at] == '-')
                dashes++;
            else if (line.Text[at] is not (' ' or '\t'))
                return false;
        }

        return dashes >= 3;
    }

    private static int UnderlineLevel(StringSlice line)
    {
        var mark = line.CurrentChar;
        if (mark is not ('=' or '-'))
            return 0;
        var at = line.Start;
        while (at <= line.End && line.Text[at] == mark)
            at++;
        while (at <= line.End && line.Text[at] is ' ' or '\t')
            at++;
        return at <= line.End ? 0 : mark == '=' ? 1 : 2;
    }
}

using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using MarkdigBlock = Markdig.Syntax.Block;

namespace DocModel.Reading.Sources.Markdown;

/// <summary>A footnote's text, which stays where the file has it.</summary>
internal sealed class FootnoteDefinition(BlockParser parser) : ContainerBlock(parser);

/// <summary>Footnotes: <c>[^label]: text</c>, its further blocks indented.</summary>
internal sealed class FootnoteDefinitionParser : BlockParser
{
    public FootnoteDefinitionParser() => OpeningCharacters = ['['];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.GetCurrentContainerOpened() is not MarkdownDocument)
            return BlockState.None;
        var line = processor.Line;
        var end = LabelEnd(line);
        if (end < 0 || end >= line.End || line.Text[end + 1] != ':')
            return BlockState.None;
        var context = MarkdownContext.Of(processor);
        (context.Footnotes ??= new(IgnoreCaseComparer.Instance)).Add(line.Text.Substring(line.Start + 2, end - line.Start - 2));
        var footnote = new FootnoteDefinition(this) { Column = processor.Column, Span = new SourceSpan(line.Start, line.End) };
        for (var i = line.Start; i < end + 2; i++)
            processor.NextChar();
        processor.NewBlocks.Push(footnote);
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, MarkdigBlock block)
    {
        if (processor.IsBlankLine)
            return BlockState.Continue;
        if (!processor.IsCodeIndent)
            return BlockState.None;
        processor.GoToCodeIndent();
        return BlockState.Continue;
    }

    /// <summary>Offset of the bracket that ends a footnote's label; -1 where none begins.</summary>
    public static int LabelEnd(StringSlice line)
    {
        if (line.Length < 4 || line.Text[line.Start] != '[' || line.Text[line.Start + 1] != '^')
            return -1;
        for (var i = line.Start + 2; i <= line.End && i < line.Start + LinkDefinitions.LongestLabel; i++)
        {
            var c = line.Text[i];
            if (c == ']')
                return i > line.Start + 2 ? i : -1;
            if (c is '[' or ' ' or '\t' or '\\')
                return -1;
        }

        return -1;
    }
}

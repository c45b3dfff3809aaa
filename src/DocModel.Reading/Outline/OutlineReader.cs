using DocModel.Reading.Sentences;
using DocModel.Reading.Sources;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Outline;

/// <summary>Headings to sections; where there are none the days of a diary's entries, or the boundaries of topics.</summary>
internal static class OutlineReader
{
    public static OutlineReading Read(SourceDocument source, TokenList tokens, SentenceList sentences, ReadOptions options)
    {
        var title = TitleBlock(source);
        var first = title + 1;
        var sections = HeadingSections.Read(source, first);
        if (sections.Length == 0)
        {
            sections = options.Names is { } names && names.Entries.Any(entry => entry.Kind == NamesKind.Section)
                ? PinnedSections.Read(source, first, names)
                : EntrySections.Read(source, tokens, first) ?? TopicSections.Read(source, tokens, sentences, first, options.Cancellation);
        }

        return title < 0
            ? new OutlineReading(null, default, sections)
            : new OutlineReading(HeadingSections.FoldSpaces(HeadingSections.Text(source, source.Blocks[title])), source.Blocks[title].Span, sections);
    }

    /// <summary>The block that is the document's title: a level-1 heading before everything else, and the only one; or -1.</summary>
    private static int TitleBlock(SourceDocument source)
    {
        if (source.Blocks.Length == 0 || !IsTop(source.Blocks[0]))
            return -1;
        for (var b = 1; b < source.Blocks.Length; b++)
        {
            if (IsTop(source.Blocks[b]))
                return -1;
        }

        return source.Format == DocumentFormat.PlainText && HeadingNumber.Read(HeadingSections.Text(source, source.Blocks[0])) is not null ? -1 : 0;

        static bool IsTop(Block block) => block is { Kind: ParagraphKind.Heading, Level: 1 };
    }
}

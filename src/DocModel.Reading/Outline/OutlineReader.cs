using DocModel.Reading.Sentences;
using DocModel.Reading.Sources;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Outline;

/// <summary>Headings to sections; where there are none the days of a diary's entries, or the boundaries of topics.</summary>
internal static class OutlineReader
{
    public static OutlineReading Read(SourceDocument source, TokenList tokens, SentenceList sentences, ReadOptions options)
    {
        var headings = NumberedHeading.All(source);
        var hasTitle = HasTitle(source, headings);
        var first = hasTitle ? 1 : 0;
        var sections = HeadingSections.Read(source, hasTitle ? headings.GetRange(1, headings.Count - 1) : headings);
        if (sections.Length == 0)
        {
            sections = options.Names is { } names && names.Entries.Any(entry => entry.Kind == NamesKind.Section)
                ? PinnedSections.Read(source, first, names)
                : EntrySections.Read(source, tokens, first) ?? TopicSections.Read(source, tokens, sentences, first, options.Cancellation);
        }

        return hasTitle
            ? new OutlineReading(HeadingSections.FoldSpaces(headings[0].Text), sections, headings)
            : new OutlineReading(null, sections, headings);
    }

    /// <summary>Whether the first block is the document's title: a level-1 heading before everything else, and the only one.</summary>
    private static bool HasTitle(SourceDocument source, List<NumberedHeading> headings) =>
        headings.Count > 0
        && headings[0] is { At: 0, Block.Level: 1 } heading
        && headings.FindIndex(1, other => other.Block.Level == 1) < 0
        && (source.Format != DocumentFormat.PlainText || heading.Number is null);
}

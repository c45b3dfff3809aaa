using DocModel.Reading.Sources;

namespace DocModel.Reading.Outline;

/// <summary>Sections that no heading marks: flat, each up to the next one.</summary>
internal static class DiscoveredSections
{
    /// <param name="source">The document.</param>
    /// <param name="firstBlocks">The block that begins each section, ascending.</param>
    /// <param name="titles">The words that name each section.</param>
    public static SectionItem[] Create(SourceDocument source, int[] firstBlocks, TextSpan[] titles)
    {
        var slugs = new HeadingSlug();
        var sections = new SectionItem[firstBlocks.Length];
        for (var i = 0; i < sections.Length; i++)
        {
            var end = i + 1 < sections.Length ? firstBlocks[i + 1] : source.Blocks.Length;
            var title = Capitalized(HeadingSections.FoldSpaces(source.Text.Substring(titles[i].Start, titles[i].Length)));
            sections[i] = new SectionItem(
                TextSpan.FromBounds(source.Blocks[firstBlocks[i]].Start, source.Blocks[end - 1].End),
                titles[i],
                title,
                Level: 1,
                Parent: -1,
                SubtreeEnd: i + 1,
                firstBlocks[i],
                end - firstBlocks[i],
                slugs.Unique(HeadingSlug.Of(title)),
                IsDiscovered: true);
        }

        return sections;
    }

    /// <summary>A title begins with a capital, wherever in a sentence its words stand; "eBay" keeps its own.</summary>
    private static string Capitalized(string title)
    {
        for (var i = 0; i < title.Length && Characters.IsLetter(title[i]); i++)
        {
            if (!Characters.IsLower(title[i]))
                return title;
        }

        return title.Length == 0 ? title : Characters.ToUpper(title[0]) + title.Substring(1);
    }
}

using DocModel.Reading.Naming;
using DocModel.Reading.Sources;

namespace DocModel.Reading.Outline;

/// <summary>The sections of a text without headings as its names file gives them.</summary>
internal static class PinnedSections
{
    /// <summary>A section begins with each paragraph that holds an entry's words; of two entries for one paragraph the first line counts.</summary>
    public static SectionItem[] Read(SourceDocument source, int first, NamesFile names)
    {
        var search = new WordSearch();
        foreach (var entry in names.Entries)
        {
            if (entry.Kind == NamesKind.Section)
                search.Add(entry.Words, entry.Occurrence);
        }

        var titles = new SortedDictionary<int, TextSpan>();
        foreach (var found in search.Find(new FoldedText(source.Text)))
        {
            if (found is { } span && BlockAt(source, span.Start) is var block && block >= first && !titles.ContainsKey(block))
                titles.Add(block, span);
        }

        return DiscoveredSections.Create(source, [.. titles.Keys], [.. titles.Values]);
    }

    private static int BlockAt(SourceDocument source, int offset)
    {
        var block = -1;
        for (int low = 0, high = source.Blocks.Length - 1; low <= high;)
        {
            var middle = (low + high) / 2;
            if (source.Blocks[middle].Start <= offset)
                (block, low) = (middle, middle + 1);
            else
                high = middle - 1;
        }

        return block;
    }
}

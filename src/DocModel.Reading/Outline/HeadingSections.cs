using DocModel.Reading.Sources;

namespace DocModel.Reading.Outline;

/// <summary>Headings to sections, each under the nearest heading before it that is of a lower level.</summary>
internal static class HeadingSections
{
    /// <param name="source">The document.</param>
    /// <param name="headings">Its headings without its title.</param>
    public static SectionItem[] Read(SourceDocument source, List<NumberedHeading> headings)
    {
        if (headings.Count == 0)
            return [];
        var (parents, ends) = Nest(headings);
        var ids = Ids(headings);
        var sections = new SectionItem[headings.Count];
        for (var i = 0; i < sections.Length; i++)
        {
            var (at, block, _, _) = headings[i];
            var next = i + 1 < headings.Count ? headings[i + 1].At : source.Blocks.Length;
            var last = source.Blocks[(ends[i] < headings.Count ? headings[ends[i]].At : source.Blocks.Length) - 1];
            var titleSpan = TextSpan.FromBounds(block.Start + (headings[i].Number?.TitleStart ?? 0), block.End);
            sections[i] = new SectionItem(
                TextSpan.FromBounds(block.Start, last.End),
                titleSpan,
                FoldSpaces(headings[i].Text.Substring(titleSpan.Start - block.Start)),
                block.Level,
                parents[i],
                ends[i],
                at + 1,
                next - at - 1,
                ids[i],
                IsDiscovered: false);
        }

        return sections;
    }

    public static string Text(SourceDocument source, Block block) => source.Text.Substring(block.Start, block.Length);

    /// <summary>A title on one line.</summary>
    public static string FoldSpaces(string text) =>
        text.IndexOf('\n') < 0 && text.IndexOf("  ", StringComparison.Ordinal) < 0
            ? text.Trim()
            : string.Join(" ", text.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private static (int[] Parents, int[] Ends) Nest(List<NumberedHeading> headings)
    {
        var parents = new int[headings.Count];
        var ends = new int[headings.Count];
        var open = new Stack<int>();
        for (var i = 0; i < headings.Count; i++)
        {
            var level = headings[i].Block.Level;
            while (open.Count > 0 && headings[open.Peek()].Block.Level >= level)
                ends[open.Pop()] = i;
            parents[i] = open.Count > 0 ? open.Peek() : -1;
            open.Push(i);
        }

        while (open.Count > 0)
            ends[open.Pop()] = headings.Count;
        return (parents, ends);
    }

    /// <summary>Ids that authors gave are taken before any is made.</summary>
    public static string[] Ids(List<NumberedHeading> headings)
    {
        var slugs = new HeadingSlug(headings.Count);
        foreach (var heading in headings)
        {
            if (heading.Block.Id is { } id)
                slugs.Reserve(id);
        }

        var ids = new string[headings.Count];
        for (var i = 0; i < ids.Length; i++)
            ids[i] = headings[i].Block.Id ?? slugs.Unique(headings[i].Number?.Label ?? HeadingSlug.Of(headings[i].Text));
        return ids;
    }
}

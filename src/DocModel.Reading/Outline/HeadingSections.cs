using DocModel.Reading.Sources;

namespace DocModel.Reading.Outline;

/// <summary>Headings to sections, each under the nearest heading before it that is of a lower level.</summary>
internal static class HeadingSections
{
    /// <param name="source">The document.</param>
    /// <param name="first">The first block that is not the document's title.</param>
    public static SectionItem[] Read(SourceDocument source, int first)
    {
        var headings = new List<int>();
        for (var b = first; b < source.Blocks.Length; b++)
        {
            if (source.Blocks[b].Kind == ParagraphKind.Heading)
                headings.Add(b);
        }

        if (headings.Count == 0)
            return [];
        var (parents, ends) = Nest(source, headings);
        var ids = Ids(source, headings);
        var sections = new SectionItem[headings.Count];
        for (var i = 0; i < sections.Length; i++)
        {
            var block = source.Blocks[headings[i]];
            var next = i + 1 < headings.Count ? headings[i + 1] : source.Blocks.Length;
            var last = source.Blocks[(ends[i] < headings.Count ? headings[ends[i]] : source.Blocks.Length) - 1];
            var titleSpan = TitleSpan(source, block);
            sections[i] = new SectionItem(
                TextSpan.FromBounds(block.Start, last.End),
                titleSpan,
                FoldSpaces(source.Text.Substring(titleSpan.Start, titleSpan.Length)),
                block.Level,
                parents[i],
                ends[i],
                headings[i] + 1,
                next - headings[i] - 1,
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

    private static (int[] Parents, int[] Ends) Nest(SourceDocument source, List<int> headings)
    {
        var parents = new int[headings.Count];
        var ends = new int[headings.Count];
        var open = new Stack<int>();
        for (var i = 0; i < headings.Count; i++)
        {
            var level = source.Blocks[headings[i]].Level;
            while (open.Count > 0 && source.Blocks[headings[open.Peek()]].Level >= level)
                ends[open.Pop()] = i;
            parents[i] = open.Count > 0 ? open.Peek() : -1;
            open.Push(i);
        }

        while (open.Count > 0)
            ends[open.Pop()] = headings.Count;
        return (parents, ends);
    }

    /// <summary>Ids that authors gave are taken before any is made.</summary>
    public static string[] Ids(SourceDocument source, List<int> headings)
    {
        var slugs = new HeadingSlug();
        foreach (var heading in headings)
        {
            if (source.Blocks[heading].Id is { } id)
                slugs.Reserve(id);
        }

        var ids = new string[headings.Count];
        for (var i = 0; i < ids.Length; i++)
        {
            var block = source.Blocks[headings[i]];
            var text = Text(source, block);
            ids[i] = block.Id ?? slugs.Unique(HeadingNumber.Read(text)?.Label ?? HeadingSlug.Of(text));
        }

        return ids;
    }

    private static TextSpan TitleSpan(SourceDocument source, Block block)
    {
        var start = block.Start + (HeadingNumber.Read(Text(source, block))?.TitleStart ?? 0);
        return TextSpan.FromBounds(start, block.End);
    }
}

using DocModel.Reading.Sources;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Outline;

/// <summary>The entries of a diary or the letters of a correspondence: a section each, named by the day that stands above it.</summary>
/// <remarks>
/// Who looks at the table of contents of a diary looks for a day. A text that tells by the way what was on a day, and a chronicle of one line
/// a day, keep the sections of their topics: most entries have to stand below their days or to be long, one behind the other in time, and
/// the text has to consist of them.
/// </remarks>
internal static class EntrySections
{
    private const int Least = 3;

    /// <summary>An entry has no more paragraphs than so many on average, and no fewer tokens where its day does not stand above it.</summary>
    private const int MostParagraphs = 12, LeastTokens = 50;

    /// <summary>The months from the autumn on and up to the spring: where no year is said, the one comes behind the other.</summary>
    private const int Autumn = 10, Spring = 3;

    /// <returns>Null for a text that is not made of entries.</returns>
    public static SectionItem[]? Read(SourceDocument source, TokenList tokens, int first)
    {
        List<(int Block, EntryHead Head)>? entries = null;
        for (var b = first; b < source.Blocks.Length; b++)
        {
            int start = tokens.FirstOfBlock(b), end = tokens.FirstOfBlock(b + 1);
            if (start < end && source.Blocks[b].Kind == ParagraphKind.Text && EntryHead.MayBegin(tokens, start) && EntryHead.Read(tokens, start, end) is { } head)
                (entries ??= []).Add((b, head));
        }

        if (entries is null || entries.Count < Least || !MakesUp(entries, source, tokens, first) || !IsInOrder(entries))
            return null;
        var blocks = new int[entries.Count];
        var titles = new TextSpan[entries.Count];
        for (var i = 0; i < blocks.Length; i++)
        {
            blocks[i] = entries[i].Block;
            titles[i] = TextSpan.FromBounds(source.Blocks[blocks[i]].Start, tokens[entries[i].Head.End - 1].End);
        }

        return DiscoveredSections.Create(source, blocks, titles);
    }

    /// <summary>Whether the text is made of the entries: what stands in front of them is short, and they are many and no lines of a list.</summary>
    private static bool MakesUp(List<(int Block, EntryHead Head)> entries, SourceDocument source, TokenList tokens, int first)
    {
        int begin = tokens.FirstOfBlock(first), of = tokens.FirstOfBlock(entries[0].Block), alone = 0;
        foreach (var (_, head) in entries)
            alone += head.StandsAlone ? 1 : 0;
        return (of - begin) * 3 <= tokens.Count - begin
            && source.Blocks.Length - entries[0].Block <= entries.Count * MostParagraphs
            && (alone * 2 >= entries.Count || tokens.Count - of >= entries.Count * LeastTokens);
    }

    /// <summary>Whether the days follow each other, forward as in a diary or backward as in a log that is written on top.</summary>
    private static bool IsInOrder(List<(int Block, EntryHead Head)> entries)
    {
        int forward = 0, backward = 0;
        for (var i = 1; i < entries.Count; i++)
        {
            var step = Step(entries[i - 1].Head, entries[i].Head);
            forward += step > 0 ? 1 : 0;
            backward += step < 0 ? 1 : 0;
        }

        return Math.Min(forward, backward) * 8 <= Math.Max(forward, backward);
    }

    /// <summary>Which of two heads is the later one: positive for the second, 0 where they do not tell.</summary>
    private static int Step(EntryHead earlier, EntryHead later)
    {
        if (earlier.Year > 0 && later.Year > 0 && earlier.Year != later.Year)
            return later.Year - earlier.Year;
        if (earlier.Month == 0 || later.Month == 0)
            return 0;
        if (earlier.Month == later.Month)
            return earlier.Day > 0 && later.Day > 0 ? later.Day - earlier.Day : 0;
        if ((earlier.Year == 0 || later.Year == 0) && (earlier.Month >= Autumn && later.Month <= Spring || earlier.Month <= Spring && later.Month >= Autumn))
            return earlier.Month - later.Month;
        return later.Month - earlier.Month;
    }
}

using DocModel.Reading.Sources;

namespace DocModel.Reading.Outline;

/// <summary>Tells the headings of plain text from its paragraphs: numbered lines, lines in capitals, and short lines without a stop.</summary>
/// <remarks>
/// A heading is one line, a block of its own, with running text or another heading behind it. What only looks like one is told by what
/// stands around it: items of a list follow each other, a speaker's name comes back, a date or a greeting opens a letter, an author's
/// name stands under a title.
/// </remarks>
internal static class PlainTextHeadings
{
    /// <summary>Running text is so long at least; below it could be a line of verse, of an address, of a table.</summary>
    private const int BodyLength = 80;

    private const int MostBetween = 4;

    public static SourceDocument Mark(SourceDocument source, CancellationCheck cancellation = default)
    {
        if (source.Format != DocumentFormat.PlainText || source.Blocks.Length < 2)
            return source;
        var lines = new HeadingLine?[source.Blocks.Length];
        var repeats = new Dictionary<string, int>(StringComparer.Ordinal);
        var any = false;
        for (var b = 0; b + 1 < lines.Length; b++)
        {
            cancellation.At(b);
            if (source.Blocks[b].Kind == ParagraphKind.Text && (lines[b] = HeadingLine.Read(source.Text, source.Blocks[b], isFirst: b == 0)) is { } line)
            {
                any = true;
                repeats[line.Text] = repeats.TryGetValue(line.Text, out var count) ? count + 1 : 1;
            }
        }

        if (!any)
            return source;
        var hasSpeakers = false;
        for (var b = 0; b < lines.Length; b++)
        {
            if (lines[b] is not { Form: not HeadingForm.Numbered } line || repeats[line.Text] <= (b == 0 ? 2 : 1))
                continue;
            hasSpeakers |= line.Form == HeadingForm.Upper;
            lines[b] = null;
        }

        // From the end, because a heading may have headings behind it, and those must be true ones.
        for (var b = lines.Length - 1; b >= 0; b--)
        {
            if (lines[b] is not { } line || IsFollowed(source, lines, b, line))
                continue;
            lines[b] = (b > 0 || line.Form == HeadingForm.Numbered) && CountsOnShortBody(line, hasSpeakers) && IsShortBody(source, lines, b + 1) ? line with { HasShortBody = true } : null;
        }

        DropBylines(lines);
        HeadingCount.DropUncounted(lines);
        DropLoneCapitals(lines);
        DropLoneShort(lines);
        return WithLevels(source, lines);
    }

    private static bool IsFollowed(SourceDocument source, HeadingLine?[] lines, int b, HeadingLine line)
    {
        if (b + 1 == lines.Length)
            return false;
        if (line.Form == HeadingForm.Short && b > 1 && lines[b - 1] is null && !IsBody(source, b - 1) && !IsBody(source, b - 2))
            return false;
        if (b == 0 || line.Form == HeadingForm.Numbered)
            return HasBodySoon(source, lines, b, line);
        return lines[b + 1] is { } next ? next.Rank > line.Rank : source.Blocks[b + 1].Length >= Math.Max(BodyLength, 2 * line.Text.Length);
    }

    /// <summary>Between a title and the text may stand a date, an author, an epigraph.</summary>
    private static bool HasBodySoon(SourceDocument source, HeadingLine?[] lines, int b, HeadingLine line)
    {
        for (var next = b + 1; next < lines.Length && next <= b + MostBetween; next++)
        {
            if (lines[next] is { } other && (other.Rank > line.Rank || b == 0) || source.Blocks[next].Length >= BodyLength)
                return true;
            if (lines[next] is not null)
                return false;
        }

        return false;
    }

    /// <summary>Whether a line heads a paragraph of a few words too: one with a number, one in capitals where none names who speaks.</summary>
    private static bool CountsOnShortBody(HeadingLine line, bool hasSpeakers) =>
        line.Form == HeadingForm.Numbered ? line.Text[line.Text.Length - 1] is not ('.' or '!' or '?')
            : line.Form == HeadingForm.Upper && !hasSpeakers;

    /// <summary>A sentence, and no item of a list.</summary>
    private static bool IsShortBody(SourceDocument source, HeadingLine?[] lines, int b)
    {
        if (b == lines.Length || lines[b] is not null || !EndsSentence(source, source.Blocks[b]))
            return false;
        var first = source.Text[source.Blocks[b].Start];
        return (Characters.IsUpper(first) || Characters.IsDigit(first) || first is '"' or '“' or '‘' or '„' or '«' or '(')
            && HeadingNumber.Read(HeadingSections.Text(source, source.Blocks[b])) is null;
    }

    private static bool IsBody(SourceDocument source, int b) =>
        source.Blocks[b].Length >= BodyLength || EndsSentence(source, source.Blocks[b]);

    private static bool EndsSentence(SourceDocument source, Block block)
    {
        for (var i = block.End - 1; i >= block.Start; i--)
        {
            if (source.Text[i] is '.' or '!' or '?' or '…')
                return true;
            if (source.Text[i] is not ('"' or '”' or '’' or '\'' or ')' or ']' or '»'))
                return false;
        }

        return false;
    }

    /// <summary>A short line under the title is a subtitle or a name; it is a heading only where more of its kind follow.</summary>
    private static void DropBylines(HeadingLine?[] lines)
    {
        if (lines[0] is { Form: not HeadingForm.Numbered } && lines[1] is { Form: HeadingForm.Short })
        {
            for (var b = 2; b < lines.Length; b++)
            {
                if (lines[b] is { Form: HeadingForm.Short })
                    return;
            }

            lines[1] = null;
        }
    }

    /// <summary>One line in capitals above a few words is a notice, not the head of a section.</summary>
    private static void DropLoneCapitals(HeadingLine?[] lines)
    {
        var only = -1;
        for (var b = 1; b < lines.Length; b++)
        {
            if (lines[b] is not { Form: HeadingForm.Upper })
                continue;
            if (only >= 0)
                return;
            only = b;
        }

        if (only >= 0 && lines[only] is { HasShortBody: true })
            lines[only] = null;
    }

    /// <summary>One short line in a whole text is an accident, a caption perhaps; the title is not meant.</summary>
    private static void DropLoneShort(HeadingLine?[] lines)
    {
        var only = -1;
        for (var b = 1; b < lines.Length; b++)
        {
            if (lines[b] is null)
                continue;
            if (only >= 0)
                return;
            only = b;
        }

        if (only >= 0 && lines[only] is { Form: HeadingForm.Short })
            lines[only] = null;
    }

    private static SourceDocument WithLevels(SourceDocument source, HeadingLine?[] lines)
    {
        var blocks = (Block[])source.Blocks.Clone();
        var open = new Stack<int>();
        var title = lines[0] is { Form: not HeadingForm.Numbered, IsUsualSection: false } ? 1 : 0;
        if (title == 1)
            blocks[0] = blocks[0] with { Kind = ParagraphKind.Heading, Level = 1 };
        for (var b = title; b < lines.Length; b++)
        {
            if (lines[b] is not { } line)
                continue;
            while (open.Count > 0 && open.Peek() >= line.Rank)
                open.Pop();
            open.Push(line.Rank);
            blocks[b] = blocks[b] with { Kind = ParagraphKind.Heading, Level = Math.Min(6, open.Count + title) };
        }

        return source.With(blocks);
    }
}

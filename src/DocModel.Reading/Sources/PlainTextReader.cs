namespace DocModel.Reading.Sources;

/// <summary>Plain text to blocks: what stands between blank lines, or each line where no blank line parts any text.</summary>
internal static class PlainTextReader
{
    public static SourceDocument Read(SourceText source, CancellationCheck cancellation = default, DocumentFormat format = DocumentFormat.PlainText) => new()
    {
        Format = format,
        Text = source.Text,
        Blocks = ReadBlocks(source, cancellation),
        Runs = ReadRuns(source),
    };

    private static Block[] ReadBlocks(SourceText source, CancellationCheck cancellation)
    {
        var blocks = new List<Block>();
        var aBlockALine = !HasBlankLineBetweenText(source);
        var start = -1;
        var end = 0;
        for (var line = 0; line < source.LineCount; line++)
        {
            cancellation.At(line);
            var (first, last) = Trim(source.Text, source.LineStart(line), source.LineEnd(line));
            if (first < last)
            {
                if (start < 0)
                    start = first;
                end = last;
            }

            if (start >= 0 && (aBlockALine || first >= last))
            {
                blocks.Add(new Block(start, end - start, ParagraphKind.Text));
                start = -1;
            }
        }

        if (start >= 0)
            blocks.Add(new Block(start, end - start, ParagraphKind.Text));
        return [.. blocks];
    }

    private static bool HasBlankLineBetweenText(SourceText source)
    {
        bool hasText = false, hasBlank = false;
        for (var line = 0; line < source.LineCount; line++)
        {
            if (IsBlank(source.Text, source.LineStart(line), source.LineEnd(line)))
                hasBlank = hasText;
            else if (hasBlank)
                return true;
            else
                hasText = true;
        }

        return false;
    }

    private static SourceRun[] ReadRuns(SourceText source)
    {
        var runs = new SourceRun[source.LineCount];
        var count = 0;
        for (var line = 0; line < source.LineCount; line++)
        {
            // An empty line has no character that could be asked for, save the last line, where the text ends.
            if (source.LineEnd(line) > source.LineStart(line) || (line == source.LineCount - 1 && source.Text.Length > 0))
                runs[count++] = new SourceRun(source.LineStart(line), source.FileLineStart(line), line + 1, 1);
        }

        Array.Resize(ref runs, count);
        return runs;
    }

    private static bool IsBlank(string text, int start, int end)
    {
        while (start < end && Characters.IsWhiteSpace(text[start]))
            start++;
        return start == end;
    }

    private static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && Characters.IsWhiteSpace(text[start]))
            start++;
        while (end > start && Characters.IsWhiteSpace(text[end - 1]))
            end--;
        return (start, end);
    }
}

using Markdig.Helpers;
using Markdig.Parsers;

namespace DocModel.Reading.Sources.Markdown;

/// <summary>Tells that a paragraph's last line is a table's header: the line below it, of dashes, colons and pipes, has as many cells.</summary>
internal sealed class TableDelimiterParser : BlockParser
{
    public TableDelimiterParser() => OpeningCharacters = ['-', ':', '|'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent
            || processor.CurrentBlock is not SourceParagraph { TableHeader: < 0, Lines.Count: > 0 } paragraph
            || !paragraph.Parent!.IsOpen)
        {
            return BlockState.None;
        }

        var columns = PipeTable.DelimiterColumns(processor.Line);
        var header = paragraph.Lines.Count - 1;
        if (columns == 0 || (columns == 1 && IsListMark(processor.Line)) || columns != PipeTable.Cells(paragraph.LineText(header)))
            return BlockState.None;
        paragraph.TableHeader = header;
        paragraph.TableColumns = columns;
        var line = processor.Line;
        paragraph.AppendLine(ref line, processor.Column, processor.LineIndex, processor.CurrentLineStartPosition, trackTrivia: false);
        paragraph.IsOpen = true;
        return BlockState.BreakDiscard;
    }

    private static bool IsListMark(StringSlice line) => line.CurrentChar == '-' && line.PeekChar() is ' ' or '\t';
}

/// <summary>The cells of a row of a pipe table (GitHub Flavored Markdown, section 4.10).</summary>
internal static class PipeTable
{
    /// <summary>Number of cells of a delimiter row; 0 where the line is none.</summary>
    public static int DelimiterColumns(StringSlice line)
    {
        for (var i = line.Start; i <= line.End; i++)
        {
            if (line.Text[i] is not ('-' or ':' or '|' or ' ' or '\t'))
                return 0;
        }

        // Without a pipe or a colon it is a heading's underline, a rule or a list's mark.
        if (line.IndexOf('|') < 0 && line.IndexOf(':') < 0)
            return 0;
        var columns = 0;
        for (var rest = Inner(line); NextCell(ref rest, out var cell); columns++)
        {
            var start = cell.Start;
            var end = cell.End;
            if (start <= end && cell.Text[start] == ':')
                start++;
            if (end > start && cell.Text[end] == ':')
                end--;
            if (start > end)
                return 0;
            for (var i = start; i <= end; i++)
            {
                if (cell.Text[i] != '-')
                    return 0;
            }
        }

        return columns;
    }

    public static int Cells(StringSlice line)
    {
        var count = 0;
        for (var rest = Inner(line); NextCell(ref rest, out _);)
            count++;
        return count;
    }

    /// <summary>A row without the white space and the pipe before its first cell and behind its last one.</summary>
    public static StringSlice Inner(StringSlice line)
    {
        line = Trim(line);
        if (line.CurrentChar == '|')
            line.Start++;
        return line;
    }

    /// <summary>Takes the next cell off the rest of a row; its backslashes are left in.</summary>
    public static bool NextCell(ref StringSlice rest, out StringSlice cell)
    {
        cell = rest;
        if (rest.Start > rest.End)
            return false;
        var at = rest.Start;
        while (at <= rest.End && rest.Text[at] != '|')
            at += rest.Text[at] == '\\' && at < rest.End && rest.Text[at + 1] == '|' ? 2 : 1;
        rest.Start = at + 1;
        cell.End = at - 1;
        cell = Trim(cell);
        return true;
    }

    private static StringSlice Trim(StringSlice slice)
    {
        while (slice.Start <= slice.End && slice.Text[slice.Start] is ' ' or '\t')
            slice.Start++;
        while (slice.End >= slice.Start && slice.Text[slice.End] is ' ' or '\t')
            slice.End--;
        return slice;
    }
}

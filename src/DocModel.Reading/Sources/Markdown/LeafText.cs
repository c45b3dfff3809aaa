using System.Buffers;
using Markdig.Helpers;

namespace DocModel.Reading.Sources.Markdown;

/// <summary>The lines of a leaf block as one text with <c>\n</c> between them, and the way from each character back to the source.</summary>
internal sealed class LeafText : IDisposable
{
    private readonly string _source;
    private char[] _chars = [];
    private (int Text, int Source)[] _stretches = new (int, int)[16];
    private int _stretchCount;
    private bool _isCopied;
    private int _cursor;

    public LeafText(string source) => _source = source;

    public int Length { get; private set; }

    /// <summary>The text; a view of the source where the lines stand there just so.</summary>
    public ReadOnlySpan<char> Span => _isCopied ? _chars.AsSpan(0, Length) : _source.AsSpan(_stretches[0].Source, Length);

    /// <summary>Takes some lines, without the white space around each.</summary>
    public void Set(in StringLineGroup lines, int first, int count)
    {
        Clear();
        var lineEnd = 0;
        for (var i = first; i < first + count; i++)
        {
            if (i > first)
                Add(lineEnd, 1);
            ref var line = ref lines.Lines[i];
            var start = SourceLine.Start(in line, _source);
            var end = start + Math.Max(0, line.Slice.Length);
            while (start < end && _source[start] is ' ' or '\t')
                start++;
            lineEnd = end;
            while (end > start && _source[end - 1] is ' ' or '\t')
                end--;

            // Only a backslash at the very end of a line breaks it.
            if (end < lineEnd && end > start && _source[end - 1] == '\\' && i + 1 < first + count)
                end++;
            Add(start, end - start);
        }
    }

    /// <summary>Takes a cell of a table; the backslash before a pipe is the table's.</summary>
    public void SetCell(int start, int end)
    {
        Clear();
        var from = start;
        for (var at = start; at + 1 < end; at++)
        {
            if (_source[at] != '\\' || _source[at + 1] != '|')
                continue;
            Add(from, at - from);
            from = at + 1;
            at++;
        }

        Add(from, end - from);
    }

    /// <summary>Forgets what stands from an offset on.</summary>
    public void Cut(int length) => Length = length;

    /// <summary>Appends a stretch of the text to the plain text.</summary>
    public void CopyTo(TextBuilder builder, int start, int end)
    {
        SeekStretch(start);
        while (start < end)
        {
            var stop = _cursor + 1 < _stretchCount ? Math.Min(end, _stretches[_cursor + 1].Text) : end;
            builder.Append(_stretches[_cursor].Source + start - _stretches[_cursor].Text, stop - start);
            start = stop;
            if (start < end)
                _cursor++;
        }
    }

    public int ToSource(int offset)
    {
        SeekStretch(offset);
        return _stretches[_cursor].Source + offset - _stretches[_cursor].Text;
    }

    public void Dispose()
    {
        if (_chars.Length > 0)
            ArrayPool<char>.Shared.Return(_chars);
        _chars = [];
    }

    private void Clear()
    {
        Length = 0;
        _stretchCount = 0;
        _isCopied = false;
        _cursor = 0;
        _stretches[0] = default;
    }

    private void Add(int start, int length)
    {
        if (length == 0)
            return;
        var isNext = _stretchCount > 0 && _stretches[_stretchCount - 1] is var last && last.Source + Length - last.Text == start;
        if (!isNext)
        {
            if (_stretchCount > 0)
                Copy();
            if (_stretchCount == _stretches.Length)
                Array.Resize(ref _stretches, _stretchCount * 2);
            _stretches[_stretchCount++] = (Length, start);
        }

        if (_isCopied)
        {
            Reserve(length);
            _source.CopyTo(start, _chars, Length, length);
        }

        Length += length;
    }

    private void Copy()
    {
        if (_isCopied)
            return;
        _isCopied = true;
        var length = Length;
        Length = 0;
        Reserve(length);
        _source.CopyTo(_stretches[0].Source, _chars, 0, length);
        Length = length;
    }

    private void Reserve(int length)
    {
        if (Length + length <= _chars.Length)
            return;
        var grown = ArrayPool<char>.Shared.Rent(Math.Max(Length + length, Math.Max(256, _chars.Length * 2)));
        Array.Copy(_chars, grown, Length);
        if (_chars.Length > 0)
            ArrayPool<char>.Shared.Return(_chars);
        _chars = grown;
    }

    private void SeekStretch(int offset)
    {
        if (_stretches[_cursor].Text > offset)
            _cursor = 0;
        while (_cursor + 1 < _stretchCount && _stretches[_cursor + 1].Text <= offset)
            _cursor++;
    }
}

/// <summary>Where a line of a Markdig block stands in the source.</summary>
internal static class SourceLine
{
    /// <summary>Offset in the source of the line's first character; of what follows the tab where the line begins inside one.</summary>
    public static int Start(in StringLine line, string source) =>
        ReferenceEquals(line.Slice.Text, source) ? line.Slice.Start : AfterTab(line, source) + Math.Max(0, line.Slice.Start - TabRest(line));

    /// <summary>Number of spaces that the line has in place of the rest of a tab.</summary>
    public static int ExpandedSpaces(in StringLine line, string source) =>
        ReferenceEquals(line.Slice.Text, source) ? 0 : Math.Max(0, TabRest(line) - line.Slice.Start);

    // Markdig writes a line that begins inside a tab anew, with spaces, and keeps the column where it begins.
    private static int TabRest(in StringLine line) => NextTabStop(line.Column) - line.Column;

    private static int AfterTab(in StringLine line, string source)
    {
        var at = line.Position;
        for (var column = 0; at < source.Length; at++)
        {
            column = source[at] == '\t' ? NextTabStop(column) : column + 1;
            if (column > line.Column)
                break;
        }

        return at + 1;
    }

    private static int NextTabStop(int column) => (column + 4) / 4 * 4;
}

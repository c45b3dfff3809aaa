using System.Buffers;

namespace DocModel.Reading.Sources;

/// <summary>Collects the plain text of a document piece by piece, with the runs that lead back to the file.</summary>
internal sealed class TextBuilder : IDisposable
{
    private readonly SourceText _source;
    private char[] _chars;
    private readonly ScratchList<SourceRun> _runs = new();

    // The line that was last appended from: text is read from top to bottom, so the next piece stands there or just below.
    private int _line;
    private int _runLine;

    // What a character's offset in the text is behind its offset in the source, while a run lasts; none after decoded text.
    private int _shift = int.MinValue;

    public TextBuilder(SourceText source)
    {
        _source = source;
        _chars = ArrayPool<char>.Shared.Rent(Math.Max(256, source.Text.Length));
    }

    public int Length { get; private set; }

    /// <summary>Number of direction controls that character references brought in.</summary>
    public int DecodedBidiControls { get; private set; }

    /// <summary>Appends what stands in the source; line ends in it keep each line's own run.</summary>
    public void Append(int start, int length)
    {
        if (length <= 0)
            return;
        Reserve(length);
        _source.Text.CopyTo(start, _chars, Length, length);
        var end = start + length;
        var shift = Length - start;
        SeekLine(start);
        if (shift != _shift || _line != _runLine)
            AddRun(Length, start);
        for (var next = _source.LineStart(_line + 1); next < end; next = _source.LineStart(_line + 1))
        {
            _line++;
            AddRun(next + shift, next);
        }

        _shift = shift;
        Length += length;
    }

    /// <summary>Appends characters that the source writes in another way, at the place where it does.</summary>
    public void AppendDecoded(string text, int sourceStart)
    {
        Reserve(text.Length);
        SeekLine(sourceStart);
        AddRun(Length, sourceStart);
        foreach (var c in text)
        {
            if (Bidi.IsControl(c))
                DecodedBidiControls++;
            _chars[Length++] = c;
        }

        _shift = int.MinValue;
    }

    /// <summary>Appends a blank line, what stands between two blocks, unless nothing stands before it.</summary>
    public void SeparateBlocks()
    {
        if (Length == 0)
            return;
        Reserve(2);
        _chars[Length++] = '\n';
        _chars[Length++] = '\n';
        _shift = int.MinValue;
    }

    /// <summary>Appends the line end that stands at an offset of the source.</summary>
    public void AppendLineEnd(int sourceStart)
    {
        if (Length - sourceStart == _shift)
            Append(sourceStart, 1);
        else
            AppendDecoded("\n", sourceStart);
    }

    /// <summary>Takes back what was appended from an offset on.</summary>
    public void Truncate(int length)
    {
        Length = length;
        var runs = _runs.Count;
        while (runs > 0 && _runs[runs - 1].TextStart >= length)
            runs--;
        _runs.Truncate(runs);
        _shift = int.MinValue;
    }

    public char this[int offset] => _chars[offset];

    public string ToText() => new(_chars, 0, Length);

    public SourceRun[] ToRuns() => _runs.Span.ToArray();

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_chars);
        _chars = [];
        _runs.Dispose();
    }

    private void AddRun(int textStart, int sourceStart)
    {
        _runLine = _line;
        var column = sourceStart - _source.LineStart(_line);
        _runs.Add(new SourceRun(textStart, _source.FileLineStart(_line) + column, _line + 1, column + 1));
    }

    private void SeekLine(int offset)
    {
        // A few steps find the line of most pieces; a jump over many lines is searched for.
        for (var steps = 0; steps < 8; steps++)
        {
            if (offset >= _source.LineStart(_line) && offset < _source.LineStart(_line + 1))
                return;
            if (offset < _source.LineStart(_line))
                break;
            _line++;
        }

        _line = _source.LineAt(offset);
    }

    private void Reserve(int length)
    {
        if (Length + length <= _chars.Length)
            return;
        var grown = ArrayPool<char>.Shared.Rent(Math.Max(Length + length, _chars.Length * 2));
        Array.Copy(_chars, grown, Length);
        ArrayPool<char>.Shared.Return(_chars);
        _chars = grown;
    }
}

namespace DocModel.Reading.Sources;

/// <summary>A file's text with <c>\n</c> line ends and nothing in it that cannot be written as UTF-8, and the way back to the file.</summary>
internal sealed class SourceText
{
    private readonly int[] _lineStarts;

    // Null where no line moved: then an offset of the text is an offset of the file.
    private readonly int[]? _fileLineStarts;

    private SourceText(string text, int[] lineStarts, int[]? fileLineStarts, int lineCount)
    {
        Text = text;
        _lineStarts = lineStarts;
        _fileLineStarts = fileLineStarts;
        LineCount = lineCount;
    }

    public string Text { get; }

    /// <summary>Number of lines; what follows the last line end counts as one, even where it is empty.</summary>
    public int LineCount { get; }

    public Faults Nul { get; private set; }

    public Faults LoneSurrogates { get; private set; }

    public Faults BidiControls { get; private set; }

    /// <summary>Offset in the text of a line's first character; of the text's end for the line behind the last.</summary>
    public int LineStart(int line) => line < LineCount ? _lineStarts[line] : Text.Length + 1;

    /// <summary>Offset behind a line's last character, its line end not counted.</summary>
    public int LineEnd(int line) => LineStart(line + 1) - 1;

    /// <summary>Offset in the file (its byte order mark not counted) of a line's first character.</summary>
    public int FileLineStart(int line) => _fileLineStarts is null ? _lineStarts[line] : _fileLineStarts[line];

    /// <summary>The line, from 0, that an offset of the text stands in.</summary>
    public int LineAt(int offset)
    {
        var line = Array.BinarySearch(_lineStarts, 0, LineCount, offset);
        return line < 0 ? ~line - 1 : line;
    }

    public SourcePosition PositionAt(int offset)
    {
        var line = LineAt(offset);
        return new SourcePosition(line + 1, offset - _lineStarts[line] + 1);
    }

    public static SourceText Create(string file)
    {
        var start = file.Length > 0 && file[0] == '\uFEFF' ? 1 : 0;
        var lines = 1;
        var crs = 0;
        Faults nul = default, surrogates = default, bidi = default;
        for (var i = start; i < file.Length; i++)
        {
            var c = file[i];
            if (c > '\r' && c < '\u061C')
                continue;
            switch (c)
            {
                case '\n':
                    lines++;
                    break;
                case '\r':
                    crs++;
                    lines++;
                    if (i + 1 < file.Length && file[i + 1] == '\n')
                        i++;
                    break;
                case '\0':
                    nul = nul.And(i);
                    break;
                default:
                    if (char.IsHighSurrogate(c) && i + 1 < file.Length && char.IsLowSurrogate(file[i + 1]))
                        i++;
                    else if (char.IsSurrogate(c))
                        surrogates = surrogates.And(i);
                    else if (Bidi.IsControl(c))
                        bidi = bidi.And(i);
                    break;
            }
        }

        return crs + nul.Count + surrogates.Count == 0
            ? Kept(start == 0 ? file : file.Substring(start), lines, bidi.Moved(-start))
            : Mended(file, start, lines);
    }

    private static SourceText Kept(string text, int lines, Faults bidi)
    {
        var lineStarts = new int[lines];
        var line = 0;
        for (var i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1))
            lineStarts[++line] = i + 1;
        return new SourceText(text, lineStarts, null, lines) { BidiControls = bidi };
    }

    private static SourceText Mended(string file, int start, int lines)
    {
        var lineStarts = new int[lines];
        var fileLineStarts = new int[lines];
        var chars = new char[file.Length - start];
        var length = 0;
        var line = 0;
        Faults nul = default, surrogates = default, bidi = default;
        for (var i = start; i < file.Length; i++)
        {
            var c = file[i];
            switch (c)
            {
                case '\r' or '\n':
                    if (c == '\r' && i + 1 < file.Length && file[i + 1] == '\n')
                        i++;
                    chars[length++] = '\n';
                    lineStarts[++line] = length;
                    fileLineStarts[line] = i + 1 - start;
                    continue;
                case '\0':
                    nul = nul.And(length);
                    c = '\uFFFD';
                    break;
                case >= '\uD800' and <= '\uDFFF':
                    if (char.IsHighSurrogate(c) && i + 1 < file.Length && char.IsLowSurrogate(file[i + 1]))
                    {
                        chars[length++] = c;
                        c = file[++i];
                    }
                    else
                    {
                        surrogates = surrogates.And(length);
                        c = '\uFFFD';
                    }

                    break;
                default:
                    if (Bidi.IsControl(c))
                        bidi = bidi.And(length);
                    break;
            }

            chars[length++] = c;
        }

        return new SourceText(new string(chars, 0, length), lineStarts, fileLineStarts, lines)
        {
            Nul = nul,
            LoneSurrogates = surrogates,
            BidiControls = bidi,
        };
    }
}

/// <summary>How often a text has something, and where first.</summary>
internal readonly record struct Faults(int First, int Count)
{
    public Faults And(int offset) => new(Count == 0 ? offset : First, Count + 1);

    public Faults Moved(int by) => Count == 0 ? this : new Faults(First + by, Count);
}

/// <summary>The characters that change the direction of the text around them (Unicode's Bidi_Control).</summary>
internal static class Bidi
{
    public static bool IsControl(char c) =>
        c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}

using DocModel.Reading.Findings;

namespace DocModel.Reading.Sources.Markdown;

/// <summary>The YAML between two lines of dashes at the very top of a file: title and date are used, the rest is skipped.</summary>
internal sealed class FrontMatter
{
    private static readonly FrontMatter None = new();

    private readonly List<(int Offset, int Length, string Message)> _faults = [];
    private bool _hasTitle;
    private bool _hasDate;

    /// <summary>Number of lines, those of dashes among them; 0 where the file has no front matter.</summary>
    public int LineCount { get; private set; }

    public string? Title { get; private set; }

    public Edtf? Date { get; private set; }

    public static FrontMatter Read(SourceText source)
    {
        if (!IsFence(source, 0, "---"))
            return None;
        var end = 1;
        while (end < source.LineCount && !IsFence(source, end, "---") && !IsFence(source, end, "..."))
            end++;
        if (end == source.LineCount || !BeginsAsMapping(source, end))
            return None;
        var frontMatter = new FrontMatter { LineCount = end + 1 };
        frontMatter.ReadEntries(source, end);
        return frontMatter;
    }

    /// <summary>Reports what cannot be read, where it stands in the file: the front matter is no part of the text.</summary>
    public void Report(SourceDocument document, SourceText source, FindingSink findings)
    {
        foreach (var (offset, length, message) in _faults)
            findings.Add(FindingRule.FrontMatter, TextPlace.Of(document, source, offset), message, new FilePlace(source.PositionAt(offset), length));
    }

    private static bool IsFence(SourceText source, int line, string fence)
    {
        var text = Line(source, line);
        return text.StartsWith(fence.AsSpan(), StringComparison.Ordinal) && text.Slice(3).IsWhiteSpace();
    }

    // A rule at the top of a text that has another rule further down is no front matter.
    private static bool BeginsAsMapping(SourceText source, int end)
    {
        for (var line = 1; line < end; line++)
        {
            var text = Line(source, line);
            if (!text.IsWhiteSpace() && text[0] != '#')
                return text[0] is '{' || KeyEnd(text) > 0;
        }

        return true;
    }

    private void ReadEntries(SourceText source, int end)
    {
        for (var line = 1; line < end; line++)
        {
            var text = Line(source, line);

            // Values below their keys, items of lists, comments and flow collections say nothing about title or date.
            if (text.IsWhiteSpace() || text[0] is ' ' or '\t' or '#' or '-' or '{' or '}' or '[' or ']')
                continue;
            var start = source.LineStart(line);
            var keyEnd = KeyEnd(text);
            if (keyEnd < 0)
            {
                _faults.Add((start, text.TrimEnd().Length, "The front matter's line is neither \"key: value\" nor indented below one. Write it so, or put the value in quotation marks on its key's line."));
                continue;
            }

            var key = text.Slice(0, keyEnd).Trim().Trim('"').Trim('\'');
            if (key.EqualsIgnoreCase("title".AsSpan()))
                ReadTitle(source, line, keyEnd + 1, end);
            else if (key.EqualsIgnoreCase("date".AsSpan()))
                ReadDate(source, line, keyEnd + 1, end);
        }
    }

    private void ReadTitle(SourceText source, int line, int valueStart, int end)
    {
        if (IsSecond(ref _hasTitle, "title", source, line) || Value(source, line, valueStart, end, out _, out _) is not { } title)
            return;
        if (title.Length > 0)
            Title = title;
    }

    private void ReadDate(SourceText source, int line, int valueStart, int end)
    {
        if (IsSecond(ref _hasDate, "date", source, line) || Value(source, line, valueStart, end, out var offset, out var length) is not { Length: > 0 } date)
            return;
        if (TryReadDate(date, out var value))
            Date = value;
        else
            _faults.Add((offset, length, $"The front matter's date \"{ShortText.Of(date)}\" is none. Write a day as 2024-03-05, or a date of ISO 8601-2 (EDTF) such as 2024-03 or 2024."));
    }

    private bool IsSecond(ref bool has, string key, SourceText source, int line)
    {
        if (has)
            _faults.Add((source.LineStart(line), Line(source, line).TrimEnd().Length, $"The front matter gives a second {key}; the first one counts. Remove one of the two."));
        var isSecond = has;
        has = true;
        return isSecond;
    }

    private string? Value(SourceText source, int line, int valueStart, int end, out int offset, out int length)
    {
        var text = Line(source, line);
        while (valueStart < text.Length && text[valueStart] is ' ' or '\t')
            valueStart++;
        offset = source.LineStart(line) + valueStart;
        var value = text.Slice(valueStart).TrimEnd();
        length = value.Length;
        if (value.IsEmpty || value[0] is '|' or '>')
            return Indented(source, line + 1, end);
        if (YamlScalar.TryRead(value, out var scalar))
            return scalar;
        _faults.Add((offset, length, "The front matter's value has a quotation mark that is not closed, or text behind the closed one. Close it, or remove the marks."));
        return null;
    }

    // A block scalar, or a value on the lines below its key: its lines with a space between them.
    private static string Indented(SourceText source, int line, int end)
    {
        var parts = new List<string>();
        for (; line < end; line++)
        {
            var text = Line(source, line);
            if (text.Length > 0 && text[0] is not (' ' or '\t'))
                break;
            var part = text.Trim();
            if (part.Length > 0)
                parts.Add(part.ToString());
        }

        return string.Join(" ", parts);
    }

    private static bool TryReadDate(string text, out Edtf date)
    {
        if (Edtf.TryParse(text, out date))
            return true;

        // YAML's time stamps may have a space before the time, and the day is all that counts here.
        return text.Length > 10 && text[10] is 'T' or 't' or ' ' && text[11..].TrimStart() is [>= '0' and <= '9', ..] && Edtf.TryParse(text.AsSpan(0, 10), out date);
    }

    private static int KeyEnd(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == ':' && (i + 1 == text.Length || text[i + 1] is ' ' or '\t'))
                return text[0] is ' ' or '\t' or '-' ? -1 : i;
        }

        return -1;
    }

    private static ReadOnlySpan<char> Line(SourceText source, int line) =>
        source.Text.AsSpan(source.LineStart(line), source.LineEnd(line) - source.LineStart(line));
}

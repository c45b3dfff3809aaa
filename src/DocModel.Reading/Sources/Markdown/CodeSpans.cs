namespace DocModel.Reading.Sources.Markdown;

/// <summary>Finds the backticks that close a code span, each length searched for to the end at most once.</summary>
internal struct CodeSpans
{
    // Longer runs of backticks are text: what is remembered stays small, and no one writes them.
    private const int LongestRun = 80;

    private int[]? _lastOfLength;
    private bool _isScanned;

    public void Clear()
    {
        if (_lastOfLength is not null)
            Array.Clear(_lastOfLength, 0, _lastOfLength.Length);
        _isScanned = false;
    }

    /// <summary>Offset of the run that closes the one at an offset; -1 where none does.</summary>
    public int Close(ReadOnlySpan<char> text, int at, int length)
    {
        if (length > LongestRun)
            return -1;
        _lastOfLength ??= new int[LongestRun + 1];
        if (_isScanned && _lastOfLength[length] <= at)
            return -1;
        for (var i = at + length; i < text.Length;)
        {
            var next = text.Slice(i).IndexOf('`');
            if (next < 0)
                break;
            var start = i + next;
            for (i = start; i < text.Length && text[i] == '`';)
                i++;
            if (i - start == length)
                return start;
            if (i - start <= LongestRun)
                _lastOfLength[i - start] = start;
        }

        _isScanned = true;
        return -1;
    }
}

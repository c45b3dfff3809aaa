namespace DocModel;

/// <summary>Reads the notation in one pass from left to right.</summary>
internal ref partial struct EdtfParser
{
    private readonly ReadOnlySpan<char> _text;
    private int _position;
    private EdtfErrorCode _error;
    private int _errorPosition;

    private EdtfParser(ReadOnlySpan<char> text) => _text = text;

    private readonly bool AtEnd => _position >= _text.Length;

    private readonly char Current => _position < _text.Length ? _text[_position] : '\0';

    public static bool TryParse(ReadOnlySpan<char> text, out EdtfDate date, out EdtfNode? node, out EdtfErrorCode error, out int errorPosition)
    {
        var parser = new EdtfParser(text);
        bool success = parser.ReadAll(out date, out node);
        error = parser._error;
        errorPosition = parser._errorPosition;
        if (!success)
        {
            date = default;
            node = null;
        }

        return success;
    }

    private static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    private static bool IsQualifier(char c) => c is '?' or '~' or '%';

    private bool Fail(EdtfErrorCode error, int position)
    {
        _error = error;
        _errorPosition = position;
        return false;
    }

    private bool Fail(EdtfErrorCode error) => Fail(error, _position);

    private bool TryTake(char c)
    {
        if (Current != c || AtEnd)
            return false;
        _position++;
        return true;
    }

    private bool TryTakeOpen()
    {
        if (Current != '.' || _position + 1 >= _text.Length || _text[_position + 1] != '.')
            return false;
        _position += 2;
        return true;
    }

    private bool ReadAll(out EdtfDate date, out EdtfNode? node)
    {
        date = default;
        node = null;
        if (_text.IsEmpty)
            return Fail(EdtfErrorCode.Empty);
        if (Current is '[' or '{')
            return ReadSet(out node);

        var startKind = EdtfEndpoint.Date;
        if (Current == '/')
            startKind = EdtfEndpoint.Unknown;
        else if (TryTakeOpen())
            startKind = EdtfEndpoint.Open;
        else if (!ReadDate(out date, out node))
            return false;

        if (AtEnd && startKind == EdtfEndpoint.Date)
            return true;
        if (!TryTake('/'))
            return Fail(startKind == EdtfEndpoint.Open ? EdtfErrorCode.AfterOpen : EdtfErrorCode.AfterDate);
        if (!IsAdmittedInIntervals(date, node))
            return Fail(EdtfErrorCode.AloneInInterval, 0);

        int endPosition = _position;
        EdtfDate end = default;
        var endKind = EdtfEndpoint.Date;
        if (AtEnd)
            endKind = EdtfEndpoint.Unknown;
        else if (TryTakeOpen())
            endKind = EdtfEndpoint.Open;
        else if (!ReadDate(out end, out var endNode))
            return false;
        else if (!IsAdmittedInIntervals(end, endNode))
            return Fail(EdtfErrorCode.AloneInInterval, endPosition);
        if (!AtEnd)
            return Fail(endKind == EdtfEndpoint.Open ? EdtfErrorCode.AfterOpen : EdtfErrorCode.AfterDate);

        var interval = new EdtfInterval(date, startKind, end, endKind);
        if (!interval.IsPossible)
            return Fail(EdtfErrorCode.Backwards, endPosition);
        date = default;
        node = interval;
        return true;
    }

    private static bool IsAdmittedInIntervals(EdtfDate date, EdtfNode? node) => node is null && date.SignificantDigits == 0;
}

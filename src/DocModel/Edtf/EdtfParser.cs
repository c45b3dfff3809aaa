namespace DocModel;

/// <summary>Reads the notation in one pass from left to right.</summary>
internal ref struct EdtfParser
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

    private bool ReadSet(out EdtfNode? node)
    {
        node = null;
        bool all = Current == '{';
        char close = all ? '}' : ']';
        _position++;
        var elements = new List<EdtfSet.Element>();
        while (true)
        {
            if (!ReadElement(elements.Count == 0, out var element))
                return false;
            elements.Add(element);
            if (TryTake(close))
                break;
            if (!element.HasLast)
                return Fail(EdtfErrorCode.SetOpen);
            if (!TryTake(','))
                return Fail(EdtfErrorCode.SetEnd);
        }

        if (!AtEnd)
            return Fail(EdtfErrorCode.AfterDate);
        node = new EdtfSet(all, elements.ToArray());
        return true;
    }

    private bool ReadElement(bool isFirst, out EdtfSet.Element element)
    {
        element = default;
        int start = _position;
        if (TryTakeOpen())
        {
            if (!isFirst)
                return Fail(EdtfErrorCode.SetOpen, start);
            if (Current is ',' or ']' or '}' || AtEnd)
                return Fail(EdtfErrorCode.SetOpen);
            if (!ReadMember(out var latest))
                return false;
            element = new(default, false, latest, true, true);
            return IsRangeEnd(latest) || Fail(EdtfErrorCode.SetRange, start);
        }

        if (!ReadMember(out var first))
            return false;
        int dots = _position;
        if (!TryTakeOpen())
        {
            element = EdtfSet.Element.Single(first);
            return true;
        }

        if (!IsRangeEnd(first))
            return Fail(EdtfErrorCode.SetRange, start);
        if (Current is ']' or '}' or ',')
        {
            element = new(first, true, default, false, true);
            return true;
        }

        int lastPosition = _position;
        if (!ReadMember(out var last))
            return false;
        if (!IsRangeEnd(last))
            return Fail(EdtfErrorCode.SetRange, lastPosition);
        if (first.Finest != last.Finest)
            return Fail(EdtfErrorCode.SetRangePrecision, dots);
        element = new(first, true, last, true, true);
        return element.Start <= element.End || Fail(EdtfErrorCode.SetRangeBackwards, lastPosition);
    }

    private static bool IsRangeEnd(EdtfDate date) => !date.HasUnspecifiedDigit && date.Finest != EdtfDate.Unit.Season;

    private bool ReadMember(out EdtfDate date)
    {
        int start = _position;
        return ReadDate(out date, out var node) && (IsAdmittedInIntervals(date, node) || Fail(EdtfErrorCode.SetMember, start));
    }

    private bool ReadDate(out EdtfDate date, out EdtfNode? node)
    {
        date = default;
        node = null;
        var marks = default(EdtfQualifiers);
        if (IsQualifier(Current))
            marks.AddLeft(_text[_position++], 0);
        if (Current == 'Y')
            return ReadLongYear(marks, out node);

        if (!ReadYear(out date))
            return false;
        if (TryTake('S'))
        {
            if (date.HasUnspecifiedDigit)
                return Fail(EdtfErrorCode.AfterDate, _position - 1);
            if (!ReadSignificantDigits(out int digits))
                return false;
            date = date.WithSignificantDigits(digits);
        }

        ReadRightQualifier(ref marks, 0);
        if (date.SignificantDigits == 0 && TryTake('-'))
        {
            if (!ReadMonthAndDay(ref date, ref marks))
                return false;
        }

        date = marks.Apply(date);
        if (Current != 'T')
            return true;
        bool hasTime = ReadTime(date, out node);
        date = default;
        return hasTime;
    }

    private void ReadRightQualifier(ref EdtfQualifiers marks, int part)
    {
        if (IsQualifier(Current))
            marks.AddRight(_text[_position++], part);
    }

    private bool ReadYear(out EdtfDate date)
    {
        date = default;
        int start = _position;
        bool negative = TryTake('-');
        if (!ReadDigits(4, out int magnitude, out int mask))
            return Fail(EdtfErrorCode.Year);
        if (IsDigit(Current))
            return Fail(EdtfErrorCode.YearTooLong, start);
        if (negative && magnitude == 0 && mask == 0)
            return Fail(EdtfErrorCode.YearZeroNegative, start);
        date = EdtfDate.OfYear(magnitude, negative, mask);
        return true;
    }

    private bool ReadMonthAndDay(ref EdtfDate date, ref EdtfQualifiers marks)
    {
        if (IsQualifier(Current))
            marks.AddLeft(_text[_position++], 1);
        int start = _position;
        if (!ReadDigits(2, out int month, out int mask))
            return Fail(EdtfErrorCode.Month);
        if (mask == 0 && month is >= EdtfCalendar.FirstSeason and <= EdtfCalendar.LastSeason)
        {
            date = date.WithSeason(month);
            ReadRightQualifier(ref marks, 1);
            return Current != '-' || Fail(EdtfErrorCode.SeasonWithDay);
        }

        if (mask == 0 ? month is < 1 or > 12 : mask == 1 && month > 10)
            return Fail(EdtfErrorCode.MonthRange, start);
        date = date.WithMonth(month, mask);
        ReadRightQualifier(ref marks, 1);
        if (!TryTake('-'))
            return true;

        if (IsQualifier(Current))
            marks.AddLeft(_text[_position++], 2);
        start = _position;
        if (!ReadDigits(2, out int day, out mask))
            return Fail(EdtfErrorCode.Day);

        // More days than fit the field are checked before the field is filled.
        if (day > 31)
            return Fail(EdtfErrorCode.NoSuchDay, start);
        date = date.WithDay(day, mask);
        bool exists = date.HasUnspecifiedDigit
            ? EdtfDayPattern.Of(date).IsPossible()
            : day >= 1 && day <= EdtfCalendar.DaysInMonth(date.Year, month);
        if (!exists)
            return Fail(EdtfErrorCode.NoSuchDay, start);
        ReadRightQualifier(ref marks, 2);
        return true;
    }

    private bool ReadDigits(int count, out int value, out int mask)
    {
        value = 0;
        mask = 0;
        for (int i = 0; i < count; i++, _position++)
        {
            char c = Current;
            value *= 10;
            mask <<= 1;
            if (c == 'X')
                mask |= 1;
            else if (IsDigit(c))
                value += c - '0';
            else
                return false;
        }

        return true;
    }

    private bool ReadLongYear(EdtfQualifiers marks, out EdtfNode? node)
    {
        node = null;
        int start = _position++;
        bool negative = TryTake('-');
        int digitsStart = _position;
        if (!ReadNumber(EdtfLimits.YearDigits, EdtfErrorCode.LongYear, EdtfErrorCode.LongYearRange, out long mantissa))
            return false;
        int digits = _position - digitsStart;

        int exponent = 0;
        if (TryTake('E'))
        {
            int exponentStart = _position;
            if (!ReadNumber(3, EdtfErrorCode.Exponent, EdtfErrorCode.LongYearRange, out long power))
                return false;
            if (digits + power > EdtfLimits.YearDigits)
                return Fail(EdtfErrorCode.LongYearRange, exponentStart);
            exponent = (int)power;
        }
        else if (digits <= 4)
        {
            return Fail(EdtfErrorCode.LongYearTooShort, start);
        }

        int significant = 0;
        if (TryTake('S') && !ReadSignificantDigits(out significant))
            return false;
        ReadRightQualifier(ref marks, 0);
        node = new EdtfLongYear(
            negative ? -mantissa : mantissa,
            exponent,
            significant,
            marks.Approximate != 0,
            marks.Uncertain != 0,
            marks.HasLeft);
        return true;
    }

    private bool ReadSignificantDigits(out int digits)
    {
        bool success = ReadNumber(2, EdtfErrorCode.SignificantDigits, EdtfErrorCode.SignificantDigits, out long value);
        digits = (int)value;
        return success;
    }

    private bool ReadNumber(int maxDigits, EdtfErrorCode missing, EdtfErrorCode tooLong, out long value)
    {
        value = 0;
        int start = _position;
        if (!IsDigit(Current) || Current == '0')
            return Fail(missing);
        while (IsDigit(Current))
        {
            if (_position - start == maxDigits)
                return Fail(tooLong, start);
            value = value * 10 + (_text[_position++] - '0');
        }

        return true;
    }

    private bool ReadTime(EdtfDate date, out EdtfNode? node)
    {
        node = null;
        if (date.Finest != EdtfDate.Unit.Day || date.HasUnspecifiedDigit || date.Qualified != 0)
            return Fail(EdtfErrorCode.TimeOfPartialDay);
        int start = ++_position;
        if (!ReadTwo(out int hour) || !TryTake(':') || !ReadTwo(out int minute) || !TryTake(':') || !ReadTwo(out int second))
            return Fail(EdtfErrorCode.Time);
        if (minute > 59 || second > 59 || hour > 24 || (hour == 24 && (minute | second) != 0))
            return Fail(EdtfErrorCode.TimeRange, start);

        int? offset = null;
        if (TryTake('Z'))
        {
            offset = 0;
        }
        else if (Current is '+' or '-')
        {
            int offsetStart = _position;
            bool behind = _text[_position++] == '-';
            if (!ReadTwo(out int hours))
                return Fail(EdtfErrorCode.Offset);
            int minutes = 0;
            if (TryTake(':') && !ReadTwo(out minutes))
                return Fail(EdtfErrorCode.Offset);
            int total = hours * 60 + minutes;
            if (minutes > 59 || total > EdtfLimits.OffsetMinutes || (behind && total == 0))
                return Fail(EdtfErrorCode.OffsetRange, offsetStart);
            offset = behind ? -total : total;
        }

        node = new EdtfDateTime(date, hour * 3600 + minute * 60 + second, offset);
        return true;
    }

    private bool ReadTwo(out int value)
    {
        value = 0;
        for (int i = 0; i < 2; i++, _position++)
        {
            if (!IsDigit(Current))
                return false;
            value = value * 10 + (_text[_position] - '0');
        }

        return true;
    }
}

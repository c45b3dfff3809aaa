namespace DocModel;

/// <content>Digits, for all parts of a date.</content>
internal ref partial struct EdtfParser
{
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

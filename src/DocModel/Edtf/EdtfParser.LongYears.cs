namespace DocModel;

/// <content>Years of more than four digits, exponents and significant digits.</content>
internal ref partial struct EdtfParser
{
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
}

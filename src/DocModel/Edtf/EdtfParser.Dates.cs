namespace DocModel;

/// <content>A date of four digits for its year, with its qualifiers.</content>
internal ref partial struct EdtfParser
{
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
}

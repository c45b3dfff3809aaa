namespace DocModel;

/// <content>A time of day and its offset from UTC.</content>
internal ref partial struct EdtfParser
{
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
}

namespace DocModel;

/// <content>Sets, their elements, and the ranges between them.</content>
internal ref partial struct EdtfParser
{
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
}

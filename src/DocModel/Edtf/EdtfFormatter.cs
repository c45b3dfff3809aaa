namespace DocModel;

/// <summary>Writes the canonical notation.</summary>
/// <remarks>Writing past the end of the span is remembered, not reported at once, so that the writers need no checks.</remarks>
internal ref struct EdtfFormatter(Span<char> destination)
{
    /// <summary>No date, with or without time or long year, takes more characters.</summary>
    public const int LongestDate = 48;

    private readonly Span<char> _destination = destination;
    private int _length;

    public static int LongestOf(EdtfNode? node) => node switch
    {
        EdtfInterval => 2 * LongestDate,
        EdtfSet set => 2 + set.Elements.Length * 2 * LongestDate,
        _ => LongestDate,
    };

    public static bool TryFormat(EdtfDate date, EdtfNode? node, Span<char> destination, out int written)
    {
        var formatter = new EdtfFormatter(destination);
        formatter.Write(date, node);
        bool fits = formatter._length <= destination.Length;
        written = fits ? formatter._length : 0;
        return fits;
    }

    private void Write(EdtfDate date, EdtfNode? node)
    {
        switch (node)
        {
            case null:
                Write(date);
                break;
            case EdtfLongYear year:
                Write(year);
                break;
            case EdtfDateTime time:
                Write(time);
                break;
            case EdtfInterval interval:
                Write(interval.Start, interval.StartKind);
                Write('/');
                Write(interval.End, interval.EndKind);
                break;
            case EdtfSet set:
                Write(set);
                break;
        }
    }

    private void Write(EdtfDate date, EdtfEndpoint kind)
    {
        if (kind == EdtfEndpoint.Date)
            Write(date);
        else if (kind == EdtfEndpoint.Open)
            WriteOpen();
    }

    private void Write(EdtfSet set)
    {
        Write(set.IsAll ? '{' : '[');
        for (int i = 0; i < set.Elements.Length; i++)
        {
            if (i > 0)
                Write(',');
            var element = set.Elements[i];
            if (element.HasFirst)
                Write(element.First);
            if (!element.IsRange)
                continue;
            WriteOpen();
            if (element.HasLast)
                Write(element.Last);
        }

        Write(set.IsAll ? '}' : ']');
    }

    private void Write(EdtfLongYear year)
    {
        Write('Y');
        WriteNumber(year.Mantissa);
        if (year.Exponent != 0)
        {
            Write('E');
            WriteNumber(year.Exponent);
        }

        WriteSignificantDigits(year.SignificantDigits);
        WriteQualifier(year.Approximate != 0, year.Uncertain != 0);
    }

    private void Write(EdtfDateTime time)
    {
        Write(time.Date);
        Write('T');
        WriteDigits(time.SecondOfDay / 3600, 2, 0);
        Write(':');
        WriteDigits(time.SecondOfDay / 60 % 60, 2, 0);
        Write(':');
        WriteDigits(time.SecondOfDay % 60, 2, 0);
        if (time.OffsetMinutes is not { } offset)
            return;
        if (offset == 0)
        {
            Write('Z');
            return;
        }

        Write(offset < 0 ? '-' : '+');
        WriteDigits(Math.Abs(offset) / 60, 2, 0);
        Write(':');
        WriteDigits(Math.Abs(offset) % 60, 2, 0);
    }

    private void Write(EdtfDate date)
    {
        // The leading parts that share the year's qualifier are marked once, behind the last of them: 2004-06~-11.
        // Any other part carries its own mark on its left, which speaks for nothing else.
        int grouped = 0;
        if (date.Qualified != 0)
        {
            while (IsWritten(date, grouped) && QualifierOf(date, grouped) == QualifierOf(date, 0))
                grouped++;
        }

        if (date.IsNegative)
            Write('-');
        WriteDigits(date.YearMagnitude, 4, date.YearMask);
        WriteSignificantDigits(date.SignificantDigits);
        WriteGroupQualifier(date, grouped, 0);
        if (date.Finest == EdtfDate.Unit.Year)
            return;

        Write('-');
        WritePartQualifier(date, grouped, 1);
        WriteDigits(date.Month, 2, date.MonthMask);
        WriteGroupQualifier(date, grouped, 1);
        if (date.Finest != EdtfDate.Unit.Day)
            return;

        Write('-');
        WritePartQualifier(date, grouped, 2);
        WriteDigits(date.Day, 2, date.DayMask);
        WriteGroupQualifier(date, grouped, 2);
    }

    private static bool IsWritten(EdtfDate date, int part) => ((int)date.WrittenParts >> part & 1) != 0;

    private static (bool Approximate, bool Uncertain) QualifierOf(EdtfDate date, int part) =>
        (((int)date.Approximate >> part & 1) != 0, ((int)date.Uncertain >> part & 1) != 0);

    private void WriteGroupQualifier(EdtfDate date, int grouped, int part)
    {
        if (part == grouped - 1)
            WriteQualifier(QualifierOf(date, 0).Approximate, QualifierOf(date, 0).Uncertain);
    }

    private void WritePartQualifier(EdtfDate date, int grouped, int part)
    {
        if (part >= grouped)
            WriteQualifier(QualifierOf(date, part).Approximate, QualifierOf(date, part).Uncertain);
    }

    private void WriteQualifier(bool approximate, bool uncertain)
    {
        if (approximate || uncertain)
            Write(!uncertain ? '~' : approximate ? '%' : '?');
    }

    private void WriteSignificantDigits(int count)
    {
        if (count == 0)
            return;
        Write('S');
        WriteNumber(count);
    }

    private void WriteOpen()
    {
        Write('.');
        Write('.');
    }

    private void WriteNumber(long value)
    {
        if (value < 0)
        {
            Write('-');
            value = -value;
        }

        int digits = 1;
        for (long rest = value / 10; rest != 0; rest /= 10)
            digits++;
        WriteDigits(value, digits, 0);
    }

    private void WriteDigits(long value, int count, int mask)
    {
        for (int i = count - 1; i >= 0; i--, value /= 10)
        {
            if (_length + i < _destination.Length)
                _destination[_length + i] = (mask >> (count - 1 - i) & 1) != 0 ? 'X' : (char)('0' + value % 10);
        }

        _length += count;
    }

    private void Write(char c)
    {
        if (_length < _destination.Length)
            _destination[_length] = c;
        _length++;
    }
}

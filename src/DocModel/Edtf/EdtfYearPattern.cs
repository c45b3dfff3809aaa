namespace DocModel;

/// <summary>The years that a year with unspecified digits can be, in order.</summary>
internal readonly struct EdtfYearPattern
{
    private readonly int _magnitude;
    private readonly int _mask;
    private readonly bool _negative;
    private readonly int _count;

    public EdtfYearPattern(int magnitude, int mask, bool negative)
    {
        _magnitude = magnitude;
        _mask = mask;
        _negative = negative;
        _count = 1;
        for (int digit = 1; digit < 16; digit <<= 1)
        {
            if ((mask & digit) != 0)
                _count *= 10;
        }

        // Year -0000 does not exist: the smallest magnitude, which comes last in order, is left out.
        if (negative && magnitude == 0)
            _count--;
    }

    public static EdtfYearPattern Of(EdtfDate date) => new(date.YearMagnitude, date.YearMask, date.IsNegative);

    public int Count => _count;

    /// <summary>The year at a position of the ascending order.</summary>
    public int this[int index] => _negative ? -Spread(AllCount - 1 - index) : Spread(index);

    private int AllCount => _negative && _magnitude == 0 ? _count + 1 : _count;

    /// <summary>The position of the first year that is <paramref name="year"/> or later; <see cref="Count"/> where there is none.</summary>
    public int IndexOfFirstFrom(long year)
    {
        int low = 0;
        int high = _count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (this[middle] < year)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The years that both patterns allow; without any when they exclude each other.</summary>
    public bool TryIntersect(EdtfYearPattern other, out EdtfYearPattern common)
    {
        common = default;
        if (_negative != other._negative)
            return false;
        int digit = 1;
        for (int bit = 1; bit < 16; bit <<= 1, digit *= 10)
        {
            bool known = ((_mask | other._mask) & bit) == 0;
            if (known && _magnitude / digit % 10 != other._magnitude / digit % 10)
                return false;
        }

        // An unspecified digit counts 0, so that the sum takes the digit from whichever side knows it.
        int magnitude = 0;
        digit = 1;
        for (int bit = 1; bit < 16; bit <<= 1, digit *= 10)
            magnitude += ((_mask & bit) == 0 ? _magnitude : other._magnitude) / digit % 10 * digit;
        common = new(magnitude, _mask & other._mask, _negative);
        return common.Count > 0;
    }

    private int Spread(int index)
    {
        int year = _magnitude;
        int digit = 1;
        for (int bit = 1; bit < 16; bit <<= 1, digit *= 10)
        {
            if ((_mask & bit) == 0)
                continue;
            year += index % 10 * digit;
            index /= 10;
        }

        return year;
    }
}

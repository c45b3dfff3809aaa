using System.ComponentModel;

namespace DocModel;

/// <summary>A date of ISO 8601-2 (the Extended Date/Time Format, EDTF), levels 0, 1 and 2.</summary>
/// <remarks>
/// <para>A value is a date (year, season, month or day, with unspecified digits and qualification), a day with a time, an interval or a set.
/// It is immutable. Years are astronomical: 0 is 1 BCE, -43 is 44 BCE; the calendar is the proleptic Gregorian one.</para>
/// <para>Equality: two values are equal when their canonical texts are. Notations that mean the same have one canonical text
/// (<c>?2004-?06</c> and <c>2004-06?</c>; <c>T10:00:00+00</c> and <c>T10:00:00Z</c>); values that merely cover the same days
/// (<c>2004</c> and <c>2004-01/2004-12</c>, <c>Y20E2</c> and <c>2000</c>) differ, and so do sets whose members stand in another order.</para>
/// <para>Order: by the first moment covered, then by the last, then by the canonical text in ordinal order. Where there is no first
/// moment (open, unknown, a year without any digit) the value comes before all others; where there is no last, after those with the same first.</para>
/// <para><c>default(Edtf)</c> is the date of which nothing is known, <c>XXXX</c>.</para>
/// </remarks>
[TypeConverter(typeof(EdtfTypeConverter))]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(EdtfJsonConverter))]
#endif
public readonly partial struct Edtf : IEquatable<Edtf>, IComparable<Edtf>, IComparable, IFormattable
#if NET8_0_OR_GREATER
    , ISpanFormattable, ISpanParsable<Edtf>
#endif
{
    private readonly EdtfDate _date;
    private readonly EdtfNode? _node;

    internal Edtf(EdtfDate date) => _date = date;

    internal Edtf(EdtfNode node) => _node = node;

    private Edtf(EdtfDate date, EdtfNode? node)
    {
        _date = date;
        _node = node;
    }

    /// <summary>The latest year that can be held: 999,999,999,999,999,999. The earliest is its negative.</summary>
    public const long MaxYear = EdtfLimits.Year;

    /// <summary>The earliest year that can be held, astronomical.</summary>
    public const long MinYear = -EdtfLimits.Year;

    internal EdtfDate Date => _date;

    internal EdtfNode? Node => _node;

    internal (EdtfMoment First, EdtfMoment Last) Bounds
    {
        get
        {
            if (_node is not null)
                return _node.Bounds;
            var extent = EdtfExtent.Of(_date);
            return (extent.StartLow, extent.EndHigh);
        }
    }

    /// <summary>Whether two values have the same canonical text.</summary>
    public static bool operator ==(Edtf left, Edtf right) => left.Equals(right);

    /// <summary>Whether two values have different canonical texts.</summary>
    public static bool operator !=(Edtf left, Edtf right) => !left.Equals(right);

    /// <summary>Whether <paramref name="left"/> orders before <paramref name="right"/>.</summary>
    public static bool operator <(Edtf left, Edtf right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> orders before or with <paramref name="right"/>.</summary>
    public static bool operator <=(Edtf left, Edtf right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> orders after <paramref name="right"/>.</summary>
    public static bool operator >(Edtf left, Edtf right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> orders after or with <paramref name="right"/>.</summary>
    public static bool operator >=(Edtf left, Edtf right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(Edtf other) => _date.Equals(other._date) && (_node is null ? other._node is null : _node.Equals(other._node));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Edtf other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _node is null ? _date.GetHashCode() : _node.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(Edtf other)
    {
        var (first, last) = Bounds;
        var (otherFirst, otherLast) = other.Bounds;
        int order = first.CompareTo(otherFirst);
        if (order == 0)
            order = last.CompareTo(otherLast);
        if (order != 0)
            return order;
        return Equals(other) ? 0 : string.CompareOrdinal(ToString(), other.ToString());
    }

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Edtf other => CompareTo(other),
        _ => throw new ArgumentException("An EDTF date is compared with another one only.", nameof(obj)),
    };
}

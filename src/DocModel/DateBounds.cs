namespace DocModel;

/// <summary>The days between which a date lies.</summary>
/// <param name="Earliest">The first day it can be, or null where nothing is said.</param>
/// <param name="Latest">The last day it can be, or null where nothing is said.</param>
public readonly record struct DateBounds(CalendarDate? Earliest, CalendarDate? Latest) : IComparable<DateBounds>
{
    /// <summary>Orders by <see cref="Earliest"/> (nothing said comes first), then by <see cref="Latest"/> (nothing said comes last).</summary>
    public int CompareTo(DateBounds other)
    {
        var first = Compare(Earliest, other.Earliest, missing: -1);
        return first != 0 ? first : Compare(Latest, other.Latest, missing: 1);
    }

    /// <summary>Whether <paramref name="left"/> orders before <paramref name="right"/>.</summary>
    public static bool operator <(DateBounds left, DateBounds right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> orders before or with <paramref name="right"/>.</summary>
    public static bool operator <=(DateBounds left, DateBounds right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> orders after <paramref name="right"/>.</summary>
    public static bool operator >(DateBounds left, DateBounds right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> orders after or with <paramref name="right"/>.</summary>
    public static bool operator >=(DateBounds left, DateBounds right) => left.CompareTo(right) >= 0;

    /// <summary>The days between which a date lies, from the unit that its words name and the word that shifts it.</summary>
    /// <param name="value">The unit; null where the text leaves it open.</param>
    /// <param name="modifier">The word that shifts or blurs it.</param>
    public static DateBounds Of(Edtf? value, DateModifier modifier) => value is { } unit
        ? modifier switch
        {
            DateModifier.Before => new DateBounds(null, unit.Earliest),
            DateModifier.After => new DateBounds(unit.Latest, null),
            DateModifier.Since => new DateBounds(unit.Earliest, null),
            DateModifier.Until => new DateBounds(null, unit.Latest),
            _ => new DateBounds(unit.Earliest, unit.Latest),
        }
        : default;

    private static int Compare(CalendarDate? left, CalendarDate? right, int missing) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => missing,
        (_, null) => -missing,
        var (l, r) => l.Value.CompareTo(r.Value),
    };
}

namespace DocModel;

/// <summary>A run of characters of a document's plain text: <c>[Start, End)</c> in UTF-16 code units.</summary>
/// <remarks>Ordered by <see cref="Start"/>, then by <see cref="Length"/>.</remarks>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>Creates a span.</summary>
    /// <param name="start">Offset of the first code unit, from 0.</param>
    /// <param name="length">Number of code units, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is negative, or the end exceeds <see cref="int.MaxValue"/>.</exception>
    public TextSpan(int start, int length)
    {
        if (start < 0)
            throw new ArgumentOutOfRangeException(nameof(start), start, "A span starts at 0 or later.");
        if (length < 0 || start > int.MaxValue - length)
            throw new ArgumentOutOfRangeException(nameof(length), length, "A span's length is 0 or more and its end fits in an Int32.");
        Start = start;
        Length = length;
    }

    /// <summary>Offset of the first code unit, from 0.</summary>
    public int Start { get; }

    /// <summary>Number of code units.</summary>
    public int Length { get; }

    /// <summary>Offset behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Whether the span holds no character.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>The span between two offsets.</summary>
    /// <param name="start">Offset of the first code unit.</param>
    /// <param name="end">Offset behind the last code unit, not less than <paramref name="start"/>.</param>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether the offset lies in <c>[Start, End)</c>.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>Whether <paramref name="other"/> begins and ends inside this span.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two spans share at least one character.</summary>
    public bool Overlaps(TextSpan other) => Math.Max(Start, other.Start) < Math.Min(End, other.End);

    /// <inheritdoc/>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : Length.CompareTo(other.Length);

    /// <summary>Whether <paramref name="left"/> orders before <paramref name="right"/>.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> orders before or with <paramref name="right"/>.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> orders after <paramref name="right"/>.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> orders after or with <paramref name="right"/>.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary>The span as <c>[start..end)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"[{Start}..{End})");
}

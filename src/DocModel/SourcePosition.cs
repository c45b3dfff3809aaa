namespace DocModel;

/// <summary>A place in a document's file.</summary>
/// <param name="Line">Line, from 1; CR, LF and CRLF each end one.</param>
/// <param name="Column">Column, from 1, in UTF-16 code units, as compilers and editors count.</param>
public readonly record struct SourcePosition(int Line, int Column) : IComparable<SourcePosition>
{
    /// <inheritdoc/>
    public int CompareTo(SourcePosition other) => Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);

    /// <summary>Whether <paramref name="left"/> stands before <paramref name="right"/>.</summary>
    public static bool operator <(SourcePosition left, SourcePosition right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> stands before or at <paramref name="right"/>.</summary>
    public static bool operator <=(SourcePosition left, SourcePosition right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> stands after <paramref name="right"/>.</summary>
    public static bool operator >(SourcePosition left, SourcePosition right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> stands after or at <paramref name="right"/>.</summary>
    public static bool operator >=(SourcePosition left, SourcePosition right) => left.CompareTo(right) >= 0;

    /// <summary>The position as compilers print it behind a file's name: <c>4,12</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Line},{Column}");
}

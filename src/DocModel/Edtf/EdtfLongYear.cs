namespace DocModel;

/// <summary>A year written with the letter Y: more than four digits, or an exponent.</summary>
internal sealed class EdtfLongYear(long mantissa, int exponent, int significantDigits, bool approximate, bool uncertain, bool partByPart) : EdtfNode
{
    /// <summary>The number before the exponent.</summary>
    public long Mantissa => mantissa;

    /// <summary>The power of ten, or 0 where none is written.</summary>
    public int Exponent => exponent;

    /// <summary>Number of significant digits, or 0 where all are.</summary>
    public int SignificantDigits => significantDigits;

    public long Year { get; } = Scale(mantissa, exponent);

    public override EdtfKind Kind => EdtfKind.Date;

    public override int Level => exponent != 0 || significantDigits != 0 || (partByPart && (approximate || uncertain)) ? 2 : 1;

    public override EdtfPrecision Precision => EdtfPrecision.Year;

    public override EdtfParts Approximate => approximate ? EdtfParts.Year : EdtfParts.None;

    public override EdtfParts Uncertain => uncertain ? EdtfParts.Year : EdtfParts.None;

    public override (EdtfMoment First, EdtfMoment Last) Bounds
    {
        get
        {
            var extent = Extent;
            return (extent.StartLow, extent.EndHigh);
        }
    }

    public EdtfExtent Extent => EdtfExtent.OfYears(Year, significantDigits);

    public override bool Equals(EdtfNode? other) =>
        other is EdtfLongYear year && mantissa == year.Mantissa && exponent == year.Exponent && significantDigits == year.SignificantDigits
        && Approximate == year.Approximate && Uncertain == year.Uncertain;

    public override int GetHashCode() => mantissa.GetHashCode() * 31 + (exponent << 16) + (significantDigits << 8) + (int)Approximate * 2 + (int)Uncertain;

    public override EdtfNode WithQualification(EdtfRequalification change) => new EdtfLongYear(
        mantissa,
        exponent,
        significantDigits,
        change != EdtfRequalification.Remove && (approximate || change == EdtfRequalification.AddApproximate),
        change != EdtfRequalification.Remove && (uncertain || change == EdtfRequalification.AddUncertain),
        partByPart: false);

    private static long Scale(long mantissa, int exponent)
    {
        for (int i = 0; i < exponent; i++)
            mantissa *= 10;
        return mantissa;
    }
}

namespace DocModel;

/// <summary>A date of a four-digit year in one machine word: its digits, which of them are unspecified, its qualification.</summary>
/// <remarks>The word 0 is <c>XXXX</c>, so that <c>default(Edtf)</c> is a date that can be written and read.</remarks>
internal readonly struct EdtfDate : IEquatable<EdtfDate>
{
    private const int NegativeShift = 14;
    private const int YearDigitsShift = 15;
    private const int UnitShift = 19;
    private const int MonthShift = 21;
    private const int MonthMaskShift = 27;
    private const int DayShift = 29;
    private const int DayMaskShift = 34;
    private const int ApproximateShift = 36;
    private const int UncertainShift = 39;
    private const int SignificantShift = 42;
    private const int NotationShift = 49;

    private readonly ulong _bits;

    private EdtfDate(ulong bits) => _bits = bits;

    /// <summary>Which parts are written.</summary>
    public enum Unit
    {
        Year,
        Month,
        Season,
        Day,
    }

    /// <summary>The year without its sign; unspecified digits are 0.</summary>
    public int YearMagnitude => (int)(_bits & 0x3FFF);

    public bool IsNegative => (_bits >> NegativeShift & 1) != 0;

    /// <summary>The year with its sign; unspecified digits are 0.</summary>
    public int Year => IsNegative ? -YearMagnitude : YearMagnitude;

    /// <summary>A bit for each digit of the year that is unspecified: 1 the ones, 8 the thousands.</summary>
    public int YearMask => 15 & ~(int)(_bits >> YearDigitsShift);

    public Unit Finest => (Unit)(_bits >> UnitShift & 3);

    /// <summary>The month or season; unspecified digits are 0.</summary>
    public int Month => (int)(_bits >> MonthShift & 63);

    /// <summary>Unspecified digits of the month: 1 the ones, 2 the tens.</summary>
    public int MonthMask => (int)(_bits >> MonthMaskShift & 3);

    /// <summary>The day; unspecified digits are 0.</summary>
    public int Day => (int)(_bits >> DayShift & 31);

    /// <summary>Unspecified digits of the day: 1 the ones, 2 the tens.</summary>
    public int DayMask => (int)(_bits >> DayMaskShift & 3);

    public EdtfParts Approximate => (EdtfParts)(_bits >> ApproximateShift & 7);

    public EdtfParts Uncertain => (EdtfParts)(_bits >> UncertainShift & 7);

    public EdtfParts Qualified => Approximate | Uncertain;

    /// <summary>Number of significant digits of the year, or 0 where all are.</summary>
    public int SignificantDigits => (int)(_bits >> SignificantShift & 127);

    /// <summary>Whether a qualifier that could stand once at the end was written at single parts, which only level 2 allows.</summary>
    public bool QualifiesPartByPart => (_bits >> NotationShift & 1) != 0;

    public bool HasUnspecifiedDigit => YearMask != 0 || MonthMask != 0 || DayMask != 0;

    /// <summary>Whether no digit of the year is known, so that nothing bounds the date.</summary>
    public bool IsYearUnknown => YearMask == 15;

    public EdtfParts WrittenParts => Finest switch
    {
        Unit.Year => EdtfParts.Year,
        Unit.Day => EdtfParts.Year | EdtfParts.Month | EdtfParts.Day,
        _ => EdtfParts.Year | EdtfParts.Month,
    };

    public EdtfParts UnspecifiedParts =>
        (YearMask != 0 ? EdtfParts.Year : 0) | (MonthMask != 0 ? EdtfParts.Month : 0) | (DayMask != 0 ? EdtfParts.Day : 0);

    public EdtfPrecision Precision => Finest switch
    {
        Unit.Day => EdtfPrecision.Day,
        Unit.Month => EdtfPrecision.Month,
        Unit.Season => EdtfPrecision.Season,
        _ => YearMask switch
        {
            15 => EdtfPrecision.None,
            7 => EdtfPrecision.Millennium,
            3 => EdtfPrecision.Century,
            1 => EdtfPrecision.Decade,
            _ => EdtfPrecision.Year,
        },
    };

    /// <summary>A year of up to four digits, of which those in <paramref name="mask"/> are unspecified.</summary>
    public static EdtfDate OfYear(int magnitude, bool negative, int mask = 0) =>
        new((uint)magnitude | (negative ? 1UL << NegativeShift : 0) | (ulong)(uint)(15 & ~mask) << YearDigitsShift);

    public static EdtfDate OfYear(int year) => year < 0 ? OfYear(-year, true) : OfYear(year, false);

    public EdtfDate WithMonth(int month, int mask = 0) =>
        new(_bits | (ulong)Unit.Month << UnitShift | (ulong)(uint)month << MonthShift | (ulong)(uint)mask << MonthMaskShift);

    public EdtfDate WithSeason(int season) => new(_bits | (ulong)Unit.Season << UnitShift | (ulong)(uint)season << MonthShift);

    /// <summary>The month of this date with a day added.</summary>
    public EdtfDate WithDay(int day, int mask = 0) =>
        new(_bits | (ulong)Unit.Day << UnitShift | (ulong)(uint)day << DayShift | (ulong)(uint)mask << DayMaskShift);

    public EdtfDate WithSignificantDigits(int count) => new(_bits | (ulong)(uint)count << SignificantShift);

    public EdtfDate WithQualification(EdtfParts approximate, EdtfParts uncertain, bool partByPart) =>
        new((_bits & ((1UL << ApproximateShift) - 1 | 127UL << SignificantShift))
            | (ulong)approximate << ApproximateShift | (ulong)uncertain << UncertainShift | (partByPart ? 1UL << NotationShift : 0));

    public EdtfDate Requalified(EdtfRequalification change) => change switch
    {
        EdtfRequalification.AddApproximate => WithQualification(WrittenParts, Uncertain, partByPart: false),
        EdtfRequalification.AddUncertain => WithQualification(Approximate, WrittenParts, partByPart: false),
        _ => WithQualification(0, 0, partByPart: false),
    };

    public bool Equals(EdtfDate other) => ((_bits ^ other._bits) & ~(1UL << NotationShift)) == 0;

    public override bool Equals(object? obj) => obj is EdtfDate other && Equals(other);

    public override int GetHashCode() => (_bits & ~(1UL << NotationShift)).GetHashCode();
}

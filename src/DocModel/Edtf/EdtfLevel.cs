namespace DocModel;

/// <summary>The conformance levels of EDTF.</summary>
internal static class EdtfLevel
{
    private const int LastSeasonOfLevel1 = 24;

    public static int Of(EdtfDate date)
    {
        if (date.SignificantDigits != 0)
            return 2;
        int level = date.IsNegative ? 1 : 0;
        if (date.Finest == EdtfDate.Unit.Season)
            level = Math.Max(level, date.Month <= LastSeasonOfLevel1 ? 1 : 2);
        if (date.Qualified != 0)
            level = Math.Max(level, QualifiesAsWhole(date) ? 1 : 2);
        if (date.HasUnspecifiedDigit)
            level = Math.Max(level, IsUnspecifiedFromRight(date) ? 1 : 2);
        return level;
    }

    private static bool QualifiesAsWhole(EdtfDate date) =>
        !date.QualifiesPartByPart && IsAllOrNone(date.Approximate, date.WrittenParts) && IsAllOrNone(date.Uncertain, date.WrittenParts);

    private static bool IsAllOrNone(EdtfParts parts, EdtfParts written) => parts == 0 || parts == written;

    // The four cases that level 1 lists: 201X and 20XX, 2004-XX, 1985-04-XX, 1985-XX-XX.
    private static bool IsUnspecifiedFromRight(EdtfDate date) => date.Finest switch
    {
        EdtfDate.Unit.Year => date.YearMask is 1 or 3,
        EdtfDate.Unit.Month => date.YearMask == 0 && date.MonthMask == 3,
        EdtfDate.Unit.Day => date.YearMask == 0 && date.MonthMask is 0 or 3 && date.DayMask == 3,
        _ => false,
    };
}

namespace DocModel;

/// <summary>The bounds of what the notation or this type admits.</summary>
internal static class EdtfLimits
{
    /// <summary>Digits of a year: the most for which every year and the one after it fit a <see cref="long"/>.</summary>
    public const int YearDigits = 18;

    public const long Year = 999_999_999_999_999_999;

    /// <summary>No place on earth is further than 14 hours from UTC.</summary>
    public const int OffsetMinutes = 14 * 60;
}

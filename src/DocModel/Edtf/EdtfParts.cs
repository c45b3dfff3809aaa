namespace DocModel;

/// <summary>The written parts of a date. A season counts as <see cref="Month"/>, whose place it takes.</summary>
[Flags]
public enum EdtfParts
{
    /// <summary>No part.</summary>
    None = 0,

    /// <summary>The year.</summary>
    Year = 1,

    /// <summary>The month or season.</summary>
    Month = 2,

    /// <summary>The day of the month.</summary>
    Day = 4,
}

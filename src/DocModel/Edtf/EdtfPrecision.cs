namespace DocModel;

/// <summary>The unit of time that a date names, ordered from coarse to fine.</summary>
public enum EdtfPrecision
{
    /// <summary>No unit: not even the year's first digit is known (<c>XXXX</c>), or an interval without any date.</summary>
    None,

    /// <summary>A thousand years: <c>1XXX</c>.</summary>
    Millennium,

    /// <summary>A hundred years: <c>19XX</c>.</summary>
    Century,

    /// <summary>Ten years: <c>201X</c>.</summary>
    Decade,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A season, quarter, quadrimester or semester: <c>1917-21</c>.</summary>
    Season,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A second.</summary>
    Second,
}

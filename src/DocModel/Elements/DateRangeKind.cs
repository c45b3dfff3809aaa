namespace DocModel;

/// <summary>How the text joins the expressions of a <see cref="DateRange"/>.</summary>
public enum DateRangeKind
{
    /// <summary>From one through to the other: "from May to July 1917".</summary>
    Interval,

    /// <summary>One of them, unknown which: "in 1653 or 1654", "on 5, 6 or 7 May".</summary>
    OneOf,
}

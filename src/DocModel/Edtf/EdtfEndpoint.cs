namespace DocModel;

/// <summary>What stands at one end of an interval.</summary>
public enum EdtfEndpoint
{
    /// <summary>The value is no interval, or the end is a date.</summary>
    Date,

    /// <summary>The interval has no bound on this side: <c>..</c>.</summary>
    Open,

    /// <summary>The interval is bounded on this side by a date nobody knows: an empty string.</summary>
    Unknown,
}

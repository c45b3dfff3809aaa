namespace DocModel;

/// <summary>What a date expression names (the types of TIMEX3).</summary>
public enum DateKind
{
    /// <summary>A day or a longer unit of the calendar: "6 July 1989", "the 1970s".</summary>
    Date,

    /// <summary>A time of day: "at 10:15", "that morning".</summary>
    Time,

    /// <summary>A length of time: "three weeks".</summary>
    Duration,

    /// <summary>Something that recurs: "every March".</summary>
    Set,
}

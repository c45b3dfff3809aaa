namespace DocModel.Reading.Dates.Grammar;

/// <summary>A unit of time, from the shortest to the longest.</summary>
internal enum TimeUnit : byte
{
    None,
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Fortnight,
    Weekend,
    Month,
    Quarter,
    Half,
    Season,
    Year,
    Decade,
    Century,
    Millennium,
}

/// <summary>Which unit is meant, seen from the time spoken of or from the day of writing.</summary>
internal enum StepWord : byte
{
    None,
    Last,
    Next,
    Following,
    Previous,
    This,
    That,
    Past,
    Coming,
}

/// <summary>Which way a length of time leads.</summary>
internal enum ShiftWord : byte
{
    None,
    Later,

    /// <summary>"after": later, unless what follows says after what.</summary>
    After,
    Earlier,

    /// <summary>"before": earlier, unless what follows says before what.</summary>
    Before,

    /// <summary>Counted from the day of writing.</summary>
    Ago,
}

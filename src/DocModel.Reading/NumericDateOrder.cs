namespace DocModel.Reading;

/// <summary>How numeric dates such as 3/4/2021 are meant.</summary>
public enum NumericDateOrder
{
    /// <summary>Not known: where both orders give a date, the expression is reported and left open.</summary>
    Unknown,

    /// <summary>Day first: 3 April 2021.</summary>
    DayFirst,

    /// <summary>Month first: March 4, 2021.</summary>
    MonthFirst,
}

namespace DocModel;

/// <summary>English for the errors of the notation.</summary>
internal static class EdtfErrorText
{
    public static string Expected(this EdtfErrorCode code) => code switch
    {
        EdtfErrorCode.None => "nothing",
        EdtfErrorCode.Empty => "a date",
        EdtfErrorCode.Year => "a year of four digits, each of them 0 to 9 or X",
        EdtfErrorCode.YearTooLong => "a year of four digits, or Y before a longer one",
        EdtfErrorCode.YearZeroNegative => "0000 for the year zero",
        EdtfErrorCode.LongYearTooShort => "more than four digits behind Y",
        EdtfErrorCode.LongYearRange => "a year of at most eighteen digits",
        EdtfErrorCode.LongYear => "a number that does not begin with 0",
        EdtfErrorCode.Exponent => "a power of ten, 1 or more",
        EdtfErrorCode.SignificantDigits => "a number of significant digits, 1 to 99",
        EdtfErrorCode.Month => "a month or season of two digits",
        EdtfErrorCode.MonthRange => "a month from 01 to 12 or a season from 21 to 41",
        EdtfErrorCode.SeasonWithDay => "the end of the date",
        EdtfErrorCode.Day => "a day of two digits",
        EdtfErrorCode.NoSuchDay => "a day that the month has",
        EdtfErrorCode.Time => "a time of day as hh:mm:ss",
        EdtfErrorCode.TimeRange => "a time of day from 00:00:00 to 24:00:00",
        EdtfErrorCode.TimeOfPartialDay => "the end of the date",
        EdtfErrorCode.Offset => "Z, +hh, -hh, +hh:mm or -hh:mm",
        EdtfErrorCode.OffsetRange => "an offset from UTC of at most 14:00, not -00:00",
        EdtfErrorCode.AfterDate => "the end of the date",
        EdtfErrorCode.AfterOpen => "the end of the open end '..'",
        EdtfErrorCode.AloneInInterval => "a date or season of a four-digit year",
        EdtfErrorCode.Backwards => "an end that is not before the start",
        EdtfErrorCode.SetMember => "a date or season of a four-digit year",
        EdtfErrorCode.SetEnd => "',' or the bracket that closes the set",
        EdtfErrorCode.SetOpen => "a date on the other side of '..'",
        EdtfErrorCode.SetRange => "a year, month or day without unspecified digits beside '..'",
        EdtfErrorCode.SetRangePrecision => "two dates of the same precision around '..'",
        _ => "a last date that is not before the first",
    };

    /// <summary>The sentence for an error that the character at its position does not explain.</summary>
    public static string? Explanation(this EdtfErrorCode code) => code switch
    {
        EdtfErrorCode.None => "",
        EdtfErrorCode.Empty => "The text is empty.",
        EdtfErrorCode.YearTooLong => "A year of more than four digits begins with the letter Y.",
        EdtfErrorCode.YearZeroNegative => "The year zero has no sign: it is 0000.",
        EdtfErrorCode.LongYearTooShort => "The letter Y stands only before a year of more than four digits.",
        EdtfErrorCode.LongYearRange => "The year has more than eighteen digits, which is beyond what this type holds.",
        EdtfErrorCode.MonthRange => "There is no such month or season: months are 01 to 12, seasons 21 to 41.",
        EdtfErrorCode.SeasonWithDay => "A season has no days of the month.",
        EdtfErrorCode.NoSuchDay => "There is no such day in this month.",
        EdtfErrorCode.TimeRange => "There is no such time of day: it goes from 00:00:00 to 23:59:59, and 24:00:00 is the end of the day.",
        EdtfErrorCode.TimeOfPartialDay => "A time of day follows only a day that is fully specified and not qualified.",
        EdtfErrorCode.OffsetRange => "An offset from UTC is at most 14:00, its minutes at most 59, and zero is written with +.",
        EdtfErrorCode.AloneInInterval => "The start and end of an interval are dates or seasons of a four-digit year: no time of day, no letter Y, no significant digits.",
        EdtfErrorCode.Backwards => "The interval ends before it begins.",
        EdtfErrorCode.SetMember => "The members of a set are dates or seasons of a four-digit year: no time of day, no interval, no letter Y, no significant digits.",
        EdtfErrorCode.SetOpen => "The two dots need a date: earlier dates only in the first member, later dates only in the last.",
        EdtfErrorCode.SetRange => "Consecutive dates are years, months or days without unspecified digits.",
        EdtfErrorCode.SetRangePrecision => "Consecutive dates have the same precision at both ends.",
        EdtfErrorCode.SetRangeBackwards => "The range ends before it begins.",
        _ => null,
    };
}

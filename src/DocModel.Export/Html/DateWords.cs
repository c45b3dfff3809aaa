using System.Globalization;

namespace DocModel.Export.Html;

/// <summary>Dates for readers and for HTML.</summary>
internal static class DateWords
{
    /// <summary>An event's date in English: <c>6 July 1989</c>, <c>late 2010s</c>, <c>mid-1942</c>, <c>before the 1970s</c>.</summary>
    public static string Human(DatedEvent e) => e.Range is null ? Human(e.Date, e.Modifier) : Writing.DateWords.Of(e);

    private static string Human(Edtf date, DateModifier modifier)
    {
        var words = Writing.DateWords.Unit(date, named: true);
        return modifier switch
        {
            DateModifier.None => words,
            DateModifier.Before or DateModifier.After or DateModifier.Since or DateModifier.Until or DateModifier.By or DateModifier.About => Word(modifier) + " " + words,
            _ => Word(modifier) + (modifier == DateModifier.Mid ? "-" : " ") + (words.StartsWith("the ", StringComparison.Ordinal) ? words.Substring(4) : words),
        };
    }

    /// <summary>The value of a <c>datetime</c> attribute; null where HTML has none for the date: BCE, approximate, a season, a decade.</summary>
    public static string? MachineReadable(DateExpression expression)
    {
        if (expression is not { Kind: DateKind.Date or DateKind.Time, Modifier: DateModifier.None, Value: { } value }
            || value.Kind is not (EdtfKind.Date or EdtfKind.DateTime)
            || value.Precision is not (EdtfPrecision.Year or EdtfPrecision.Month or EdtfPrecision.Day or EdtfPrecision.Second)
            || value.IsApproximate || value.IsUncertain || value.UnspecifiedParts != EdtfParts.None
            || value.SignificantDigits is not null || value.Year is not (> 0 and <= 9999))
            return null;
        return value.ToString();
    }

    /// <summary>
    /// A day as the number of days from 1 January 1970, as text: what the page's script draws to scale. The calendar is the
    /// Gregorian one at all times, as in ISO 8601.
    /// </summary>
    public static string DayNumber(CalendarDate date)
    {
        // Decimal: years go up to eighteen digits.
        decimal year = date.Month > 2 ? date.Year : date.Year - 1;
        var dayOfYear = (((153 * (date.Month > 2 ? date.Month - 3 : date.Month + 9)) + 2) / 5) + date.Day - 1;
        var days = (year * 365) + decimal.Floor(year / 4) - decimal.Floor(year / 100) + decimal.Floor(year / 400) + dayOfYear - 719468;
        return days.ToString("0", CultureInfo.InvariantCulture);
    }

    private static string Word(DateModifier modifier) => modifier.ToString().ToLowerInvariant();
}

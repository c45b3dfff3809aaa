using System.Globalization;

namespace DocModel.Export.Html;

/// <summary>Dates for the page's markup and its script.</summary>
internal static class MachineDate
{
    /// <summary>The value of a <c>datetime</c> attribute; null where HTML has none for the date: BCE, approximate, a season, a decade.</summary>
    public static string? Of(DateExpression expression)
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
}

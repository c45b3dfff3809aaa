using System.Globalization;

namespace DocModel;

/// <summary>English for a single date, without its qualification.</summary>
internal static class EdtfEnglishDate
{
    private const int FirstYearWithoutEra = 1000;
    private const int FirstYearWithSeparator = 10000;

    private static readonly string[] MonthNames =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] SeasonNames = ["spring", "summer", "autumn", "winter"];

    public static string Describe(EdtfDate date)
    {
        if (date.SignificantDigits != 0)
            return Year(date.Year, date.SignificantDigits);
        string? years = Years(date);
        string? described = years is null ? null : date.Finest switch
        {
            EdtfDate.Unit.Year => years,
            EdtfDate.Unit.Season => Season(date.Month) is var season && date.Month is >= 25 and <= 32
                ? Join(season, date, years) + (date.Month <= 28 ? " (northern hemisphere)" : " (southern hemisphere)")
                : Join(season, date, years),
            EdtfDate.Unit.Month when date.MonthMask == 0 => Join(MonthNames[date.Month - 1], date, years),
            EdtfDate.Unit.Month when date.MonthMask == 3 => Join("an unknown month", date, years),
            EdtfDate.Unit.Day when date is { MonthMask: 0, DayMask: 0 } =>
                Join(date.Day.ToString(CultureInfo.InvariantCulture) + " " + MonthNames[date.Month - 1], date, years),
            EdtfDate.Unit.Day when date is { MonthMask: 0, DayMask: 3 } => Join("an unknown day in " + MonthNames[date.Month - 1], date, years),
            EdtfDate.Unit.Day when date is { MonthMask: 3, DayMask: 3 } => Join("an unknown day", date, years),
            _ => null,
        };
        return described ?? "a date of the form " + new Edtf(date.Requalified(EdtfRequalification.Remove));
    }

    public static string Year(long year, int significantDigits)
    {
        var extent = EdtfExtent.OfYears(year, significantDigits);
        return extent.IsExact
            ? Year(year)
            : Year(year) + " (" + YearRange(extent.StartLow.Date.Year, extent.EndHigh.Date.Year) + ")";
    }

    // A day or month is followed by a bare year, but by "of" or "in" where the years are a phrase of their own.
    private static string Join(string unit, EdtfDate date, string years) => date.YearMask switch
    {
        0 when date.Finest == EdtfDate.Unit.Season && date.Month >= 33 => "the " + unit + " of " + years,
        0 when date.MonthMask == 3 => unit + " of " + years,
        0 => unit + " " + years,
        15 => (date.Finest == EdtfDate.Unit.Season && date.Month >= 33 ? "the " : "") + unit + " of an unknown year",
        _ => unit + " in " + years,
    };

    private static string Season(int code) => code switch
    {
        <= 32 => SeasonNames[(code - EdtfCalendar.FirstSeason) % 4],
        <= 36 => Ordinal(code - 32) + " quarter",
        <= 39 => Ordinal(code - 36) + " four months",
        _ => Ordinal(code - 39) + " half",
    };

    private static string? Years(EdtfDate date)
    {
        int magnitude = date.YearMagnitude;
        switch (date.YearMask)
        {
            case 0:
                return Year(date.Year);
            case 1 when !date.IsNegative:
                return magnitude >= FirstYearWithoutEra ? "the " + Digits(magnitude) + "s" : YearRange(magnitude, magnitude + 9);
            case 1:
                return YearRange(-magnitude - 9, -Math.Max(magnitude, 1));
            case 3:
                return Era("the " + OrdinalNumber(magnitude / 100 + 1) + " century", date.IsNegative, magnitude < FirstYearWithoutEra);
            case 7:
                return Era("the " + OrdinalNumber(magnitude / 1000 + 1) + " millennium", date.IsNegative, magnitude < FirstYearWithoutEra);
            case 15:
                return date.IsNegative ? "an unknown year BCE" : "an unknown year";
            default:
                return null;
        }
    }

    private static string Era(string text, bool negative, bool early) => negative ? text + " BCE" : early ? text + " CE" : text;

    private static string Year(long year) => year switch
    {
        <= 0 => Digits(1 - year) + " BCE",
        < FirstYearWithoutEra => Digits(year) + " CE",
        _ => Digits(year),
    };

    private static string YearRange(long first, long last) => (first, last) switch
    {
        ( <= 0, <= 0) => Digits(1 - first) + "–" + Digits(1 - last) + " BCE",
        (_, < FirstYearWithoutEra) when first > 0 => Digits(first) + "–" + Digits(last) + " CE",
        _ => Year(first) + "–" + Year(last),
    };

    private static string Digits(long year) => year.ToString(year >= FirstYearWithSeparator ? "#,0" : "0", CultureInfo.InvariantCulture);

    private static string Ordinal(int number) => number switch
    {
        1 => "first",
        2 => "second",
        3 => "third",
        _ => "fourth",
    };

    private static string OrdinalNumber(int number) =>
        number.ToString(CultureInfo.InvariantCulture) + ((number / 10 % 10, number % 10) switch
        {
            (1, _) => "th",
            (_, 1) => "st",
            (_, 2) => "nd",
            (_, 3) => "rd",
            _ => "th",
        });
}

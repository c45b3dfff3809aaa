using System.Globalization;

namespace DocModel.Export;

/// <summary>A date as TEI's attributes, whose values are dates of XML Schema: 1 BCE is -0001, there is no year 0.</summary>
internal sealed record TeiDate
{
    public string? When { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }

    public string? NotBefore { get; init; }

    public string? NotAfter { get; init; }

    public string? Certainty { get; init; }

    /// <summary>Whether XML Schema has no such day: 29 February of a leap year before the common era, which it numbers one off.</summary>
    public bool IsUnsayable { get; private init; }

    public static TeiDate Of(DatedEvent dated) => dated.Range is { } range
        ? Of(range) with { Certainty = dated.IsInferred ? "medium" : Of(range).Certainty }
        : Of(dated.Expression);

    public static TeiDate Of(DateExpression expression)
    {
        if (expression.Value is not { } value)
            return new TeiDate();
        var date = Of(value, expression.Modifier);
        return expression.Origin is DateOrigin.Explicit ? date : date with { Certainty = date.Certainty ?? "medium" };
    }

    public static TeiDate Of(DateRange range) =>
        range.Value is { } value && range.First.Modifier == DateModifier.None && range.Last.Modifier == DateModifier.None
            ? Of(value, DateModifier.None)
            : Between(range.Bounds, null);

    public static TeiDate Of(Edtf value, DateModifier modifier)
    {
        var bounds = DateBounds.Of(value, modifier);
        var certainty = value.IsUncertain ? "low" : value.IsApproximate || modifier == DateModifier.About ? "medium" : null;
        if (IsLeapDayBeforeCommonEra(bounds.Earliest) || IsLeapDayBeforeCommonEra(bounds.Latest))
            return new TeiDate { IsUnsayable = true };
        return modifier switch
        {
            DateModifier.None when Unit(value) is { } unit => new TeiDate { When = unit, Certainty = certainty },
            DateModifier.None when value is { IsInterval: true, Start: { } start, End: { } end } && Unit(start) is { } first && Unit(end) is { } last =>
                new TeiDate { From = first, To = last, Certainty = certainty },
            DateModifier.Since => new TeiDate { From = Day(bounds.Earliest), Certainty = certainty },
            DateModifier.Until => new TeiDate { To = Day(bounds.Latest), Certainty = certainty },
            _ => Between(bounds, certainty),
        };
    }

    public void Write(TeiWriter xml)
    {
        xml.Attribute("when", When);
        xml.Attribute("from", From);
        xml.Attribute("to", To);
        xml.Attribute("notBefore", NotBefore);
        xml.Attribute("notAfter", NotAfter);
        xml.Attribute("cert", Certainty);
    }

    private static TeiDate Between(DateBounds bounds, string? certainty) =>
        IsLeapDayBeforeCommonEra(bounds.Earliest) || IsLeapDayBeforeCommonEra(bounds.Latest)
            ? new TeiDate { IsUnsayable = true }
            : new TeiDate { NotBefore = Day(bounds.Earliest), NotAfter = Day(bounds.Latest), Certainty = certainty };

    /// <summary>A year, a month, a day or a moment, or a day of every year; null for every other date.</summary>
    private static string? Unit(Edtf value)
    {
        if (value.Kind is not (EdtfKind.Date or EdtfKind.DateTime) || value.Season is not null || value.SignificantDigits is not null)
            return null;
        var month = value.Month is { } m ? "-" + TwoDigits(m) : "";
        var day = value.Day is { } d ? "-" + TwoDigits(d) : "";
        if (value.Year is not { } year)
            return value.Earliest is null && value.UnspecifiedParts == EdtfParts.Year && month.Length > 0 ? "-" + month + day : null;
        if (value.UnspecifiedParts != EdtfParts.None)
            return null;
        return Year(year) + month + day + Time(value);
    }

    private static string Time(Edtf value)
    {
        if (value.TimeOfDay is not { } time)
            return "";
        var text = "T" + TwoDigits((int)time.TotalHours) + ":" + TwoDigits(time.Minutes) + ":" + TwoDigits(time.Seconds);
        return value.UtcOffset switch
        {
            null => text,
            { Ticks: 0 } => text + "Z",
            { } offset => text + (offset < TimeSpan.Zero ? "-" : "+") + TwoDigits(Math.Abs(offset.Hours)) + ":" + TwoDigits(Math.Abs(offset.Minutes)),
        };
    }

    private static string? Day(CalendarDate? day) =>
        day is { } known ? Year(known.Year) + "-" + TwoDigits(known.Month) + "-" + TwoDigits(known.Day) : null;

    private static string Year(long year) =>
        year > 0 ? year.ToString("0000", CultureInfo.InvariantCulture) : "-" + (1 - year).ToString("0000", CultureInfo.InvariantCulture);

    private static string TwoDigits(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    private static bool IsLeapDayBeforeCommonEra(CalendarDate? day) => day is { Year: <= 0, Month: 2, Day: 29 };
}

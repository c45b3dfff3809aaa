namespace DocModel.Export.Writing;

/// <summary>The first and the last day of an event, where the text states both to the day.</summary>
/// <param name="First">A day, or a day with a time.</param>
/// <param name="Last">The last day, included; the same as <paramref name="First"/> for one day or one moment.</param>
internal readonly record struct ExactDates(Edtf First, Edtf Last)
{
    /// <summary>Reads an event's dates; false where they are coarser than a day, blurred, open or not known.</summary>
    public static bool TryRead(DatedEvent dated, out ExactDates dates)
    {
        dates = default;
        if (dated.Modifier != DateModifier.None
            || (dated.Range is { } range && (range.First.Modifier != DateModifier.None || range.Last.Modifier != DateModifier.None)))
            return false;
        var date = dated.Date;
        dates = date is { IsInterval: true, Start: { } start, End: { } end } ? new ExactDates(start, end) : new ExactDates(date, date);
        return IsExact(dates.First) && IsExact(dates.Last);
    }

    private static bool IsExact(Edtf date) =>
        date.Kind is EdtfKind.Date or EdtfKind.DateTime
        && date.Precision >= EdtfPrecision.Day
        && !date.IsApproximate && !date.IsUncertain && date.UnspecifiedParts == EdtfParts.None
        && date.Year is not null;
}

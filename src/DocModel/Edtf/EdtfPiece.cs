namespace DocModel;

/// <summary>One stretch of time: where it may lie and, for a date with unspecified digits, which days it can cover.</summary>
internal readonly struct EdtfPiece
{
    private readonly EdtfDayPattern _days;
    private readonly bool _hasDays;
    private readonly EdtfPrecision _unit;

    public EdtfPiece(EdtfExtent extent) => Extent = extent;

    private EdtfPiece(EdtfExtent extent, EdtfDate date)
    {
        Extent = extent;
        _hasDays = date.HasUnspecifiedDigit && date.Finest != EdtfDate.Unit.Season;
        _days = _hasDays ? EdtfDayPattern.Of(date) : default;
        _unit = date.Finest switch
        {
            EdtfDate.Unit.Year => EdtfPrecision.Year,
            EdtfDate.Unit.Season => EdtfPrecision.Season,
            EdtfDate.Unit.Month => EdtfPrecision.Month,
            _ => EdtfPrecision.Day,
        };
    }

    public EdtfExtent Extent { get; }

    public bool IsExact => Extent.IsExact;

    public static EdtfPiece Of(EdtfDate date) => new(EdtfExtent.Of(date), date);

    /// <summary>All that the value can cover, as one stretch.</summary>
    public static EdtfPiece Hull(Edtf value)
    {
        var (first, last) = value.Bounds;
        return new(EdtfExtent.Exactly(first, last));
    }

    public Certainty Overlaps(EdtfPiece other)
    {
        if (Extent.StartHigh <= other.Extent.EndLow && other.Extent.StartHigh <= Extent.EndLow)
            return Certainty.Yes;
        return MayOverlap(other) ? Certainty.Maybe : Certainty.No;
    }

    public Certainty Contains(EdtfPiece inner)
    {
        if (Extent.StartHigh <= inner.Extent.StartLow && inner.Extent.EndHigh <= Extent.EndLow)
            return Certainty.Yes;
        bool fits = Extent.StartLow <= inner.Extent.StartHigh && inner.Extent.EndLow <= Extent.EndHigh && MayOverlap(inner);
        bool isFiner = _unit != EdtfPrecision.None && inner._unit != EdtfPrecision.None && _unit > inner._unit;
        return fits && !isFiner ? Certainty.Maybe : Certainty.No;
    }

    public bool MayOverlap(EdtfPiece other)
    {
        if (Extent.StartLow > other.Extent.EndHigh || other.Extent.StartLow > Extent.EndHigh)
            return false;
        if (_hasDays && other._hasDays)
            return _days.Meets(other._days);
        if (_hasDays)
            return HasDayIn(_days, other.Extent);
        return !other._hasDays || HasDayIn(other._days, Extent);
    }

    /// <summary>The stretch of both, where both are exact and no day lies between them.</summary>
    public bool TryJoin(EdtfPiece next, out EdtfPiece joined)
    {
        joined = default;
        var end = Extent.EndHigh;
        bool touches = next.Extent.StartLow <= end
            || (end.IsFinite && next.Extent.StartLow.IsFinite && next.Extent.StartLow.Date == EdtfCalendar.AddDay(end.Date));
        if (!touches)
            return false;
        joined = new(EdtfExtent.Exactly(Extent.StartLow, end >= next.Extent.EndHigh ? end : next.Extent.EndHigh));
        return true;
    }

    private static bool HasDayIn(EdtfDayPattern days, EdtfExtent extent) =>
        !extent.StartLow.IsFinite || !extent.EndHigh.IsFinite || days.HasDayBetween(extent.StartLow.Date, extent.EndHigh.Date);
}

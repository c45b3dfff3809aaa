namespace DocModel;

/// <summary>A start and an end, each a date, open or unknown.</summary>
internal sealed class EdtfInterval(EdtfDate start, EdtfEndpoint startKind, EdtfDate end, EdtfEndpoint endKind) : EdtfNode
{
    public EdtfDate Start => start;

    public EdtfEndpoint StartKind => startKind;

    public EdtfDate End => end;

    public EdtfEndpoint EndKind => endKind;

    public bool HasStart => startKind == EdtfEndpoint.Date;

    public bool HasEnd => endKind == EdtfEndpoint.Date;

    /// <summary>Whether the interval can be what it says: it begins no later than the last day on which it may end.</summary>
    public bool IsPossible => !HasStart || !HasEnd || EdtfExtent.Of(start).StartLow <= EdtfExtent.Of(end).EndHigh;

    public override EdtfKind Kind => EdtfKind.Interval;

    public override int Level => Math.Max(LevelOf(start, startKind), LevelOf(end, endKind));

    public override EdtfPrecision Precision =>
        !HasStart ? HasEnd ? end.Precision : EdtfPrecision.None
        : !HasEnd || start.Precision < end.Precision ? start.Precision : end.Precision;

    public override EdtfParts Approximate => (HasStart ? start.Approximate : 0) | (HasEnd ? end.Approximate : 0);

    public override EdtfParts Uncertain => (HasStart ? start.Uncertain : 0) | (HasEnd ? end.Uncertain : 0);

    public override EdtfParts Unspecified => (HasStart ? start.UnspecifiedParts : 0) | (HasEnd ? end.UnspecifiedParts : 0);

    public override (EdtfMoment First, EdtfMoment Last) Bounds =>
        (HasStart ? EdtfExtent.Of(start).StartLow : EdtfMoment.BeginningOfTime, HasEnd ? EdtfExtent.Of(end).EndHigh : EdtfMoment.EndOfTime);

    /// <summary>It begins on some day of the start and ends on some day of the end; those days belong to it as a whole.</summary>
    public EdtfExtent Extent
    {
        get
        {
            var (startLow, startHigh) = HasStart ? Days(start) : (EdtfMoment.BeginningOfTime, EdtfMoment.BeginningOfTime);
            var (endLow, endHigh) = HasEnd ? Days(end) : (EdtfMoment.EndOfTime, EdtfMoment.EndOfTime);
            if (startKind == EdtfEndpoint.Unknown)
                startHigh = endHigh;
            if (endKind == EdtfEndpoint.Unknown)
                endLow = startLow;
            return new(startLow, startHigh.IsFinite ? EdtfMoment.StartOf(startHigh.Date) : startHigh, endLow.IsFinite ? EdtfMoment.EndOf(endLow.Date) : endLow, endHigh);
        }
    }

    public override bool Equals(EdtfNode? other) =>
        other is EdtfInterval interval && startKind == interval.StartKind && endKind == interval.EndKind
        && start.Equals(interval.Start) && end.Equals(interval.End);

    public override int GetHashCode() => (start.GetHashCode() * 31 + end.GetHashCode()) * 9 + (int)startKind * 3 + (int)endKind;

    public override EdtfNode? WithQualification(EdtfRequalification change) =>
        !HasStart && !HasEnd ? null
        : new EdtfInterval(HasStart ? start.Requalified(change) : start, startKind, HasEnd ? end.Requalified(change) : end, endKind);

    private static (EdtfMoment First, EdtfMoment Last) Days(EdtfDate date)
    {
        var extent = EdtfExtent.Of(date);
        return (extent.StartLow, extent.EndHigh);
    }

    // Unspecified digits within an interval are a feature of level 2, even those that level 1 allows in a date of its own.
    private static int LevelOf(EdtfDate date, EdtfEndpoint kind) =>
        kind != EdtfEndpoint.Date ? 1 : date.HasUnspecifiedDigit ? 2 : EdtfLevel.Of(date);
}

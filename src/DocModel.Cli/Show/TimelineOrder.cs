namespace DocModel.Cli.Show;

/// <summary>Events by the first day they can be, one that is only said to end ("until 1990") by that end; then by the last day.</summary>
internal sealed class TimelineOrder : IComparer<DatedEvent>
{
    public static readonly TimelineOrder Instance = new();

    public int Compare(DatedEvent? x, DatedEvent? y)
    {
        var (left, right) = (x!.Bounds, y!.Bounds);
        var order = MissingLast(left.Earliest ?? left.Latest, right.Earliest ?? right.Latest);
        if (order == 0)
            order = MissingLast(left.Latest, right.Latest);
        return order == 0 ? x.Span.CompareTo(y.Span) : order;
    }

    private static int MissingLast(CalendarDate? left, CalendarDate? right) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        var (l, r) => l.Value.CompareTo(r.Value),
    };
}

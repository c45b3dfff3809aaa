using System.Globalization;

namespace DocModel.Cli.Show;

/// <summary>Days on a line of character cells, with round years (or months, where there are few years) marked on it.</summary>
internal sealed class TimeScale
{
    private static readonly double[] Steps = [1 / 12d, 1 / 4d, 1 / 2d, 1];

    private readonly double _start;
    private readonly double _end;

    private TimeScale(int cells, double start, double end, IReadOnlyList<(int Cell, string Label)> ticks) =>
        (Cells, _start, _end, Ticks) = (cells, start, end, ticks);

    public int Cells { get; }

    /// <summary>Where a label begins, and what it says.</summary>
    public IReadOnlyList<(int Cell, string Label)> Ticks { get; }

    /// <summary>A scale on which all bounds find their place; null where no bound is known.</summary>
    public static TimeScale? Of(IEnumerable<DateBounds> bounds, int cells)
    {
        double first = double.PositiveInfinity, last = double.NegativeInfinity;
        foreach (var day in bounds.SelectMany(b => new[] { b.Earliest, b.Latest }).OfType<CalendarDate>())
        {
            first = Math.Min(first, Position(day));
            last = Math.Max(last, Position(day));
        }

        if (first > last)
            return null;
        foreach (var step in NiceSteps())
        {
            if (TryCreate(first, last, step, cells) is { } scale)
                return scale;
        }

        return new TimeScale(cells, first, Math.Max(last, first + 1), []);
    }

    public int CellOf(CalendarDate day) => CellOf(Position(day));

    private static TimeScale? TryCreate(double first, double last, double step, int cells)
    {
        var lowest = Math.Floor((first - 1) / step);
        while (TickAt(lowest + 1, step) <= first)
            lowest++;
        var highest = Math.Max(Math.Ceiling(last / step), lowest + 1);
        while (TickAt(highest, step) < last)
            highest++;
        if (highest - lowest > cells)
            return null;

        var scale = new TimeScale(cells, TickAt(lowest, step), TickAt(highest, step), []);
        var ticks = new List<(int Cell, string Label)>();
        for (var k = lowest; k < highest; k++)
        {
            var tick = (Cell: scale.CellOf(TickAt(k, step)), Label: Label(k, step));
            if (ticks.Count > 0 && tick.Cell < ticks[^1].Cell + ticks[^1].Label.Length + 2)
                return null;
            ticks.Add(tick);
        }

        // The last label may stand in the way of the edge; the cells it names are there all the same.
        if (ticks[^1].Cell + ticks[^1].Label.Length > cells)
            ticks.RemoveAt(ticks.Count - 1);
        return new TimeScale(cells, scale._start, scale._end, ticks);
    }

    private int CellOf(double position) => (int)Math.Clamp(Math.Floor((position - _start) / (_end - _start) * Cells + 1e-9), 0, Cells - 1);

    /// <summary>Years as a number: the middle of 1989 is 1989.5. Astronomical, so that 1 BCE is 0.</summary>
    private static double Position(CalendarDate day) => day.Year + ((day.Month - 1 + ((day.Day - 1) / 31d)) / 12);

    /// <summary>Round years are round in the calendar of people, which has no year 0.</summary>
    private static double TickAt(double k, double step) => step <= 1 ? k * step : k < 0 ? (k * step) + 1 : k == 0 ? 1 : k * step;

    private static string Label(double k, double step)
    {
        if (step > 1)
            return k == 0 ? "1" : Year(k > 0 ? k * step : (k * step) + 1);
        var months = (long)Math.Round(k * step * 12);
        var (year, month) = (Math.Floor(months / 12d), (int)(((months % 12) + 12) % 12) + 1);
        return step == 1 ? Year(year) : CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(month) + " " + Year(year);
    }

    private static string Year(double astronomical) => astronomical > 0
        ? astronomical.ToString("0", CultureInfo.InvariantCulture)
        : (1 - astronomical).ToString("0", CultureInfo.InvariantCulture) + " BCE";

    private static IEnumerable<double> NiceSteps()
    {
        foreach (var step in Steps)
            yield return step;
        for (var decade = 1d; decade < 1e19; decade *= 10)
        {
            foreach (var factor in (double[])[2, 5, 10])
                yield return decade * factor;
        }
    }
}

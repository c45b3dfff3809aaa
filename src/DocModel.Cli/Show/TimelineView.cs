using DocModel.Cli.CommandLine;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace DocModel.Cli.Show;

/// <summary>Events in the order of their dates, drawn on a scale of years.</summary>
internal static class TimelineView
{
    /// <summary>Where no width is given, a chart of this many cells.</summary>
    private const int UsualCells = 48;

    /// <summary>A chart of fewer cells says little: it gets lines of its own.</summary>
    private const int LeastCells = 24;

    private const int Gap = 2;

    public static IRenderable Of(IReadOnlyList<DatedEvent> events, int? width)
    {
        if (events.Count == 0)
            return new Markup("[grey]none[/]");
        var labels = events.Select(Label).ToArray();
        var cells = Math.Min(width is { } given ? Beside(given, events, labels) : UsualCells, 2 * UsualCells);
        var isBeside = cells >= LeastCells;
        if (!isBeside)
            cells = width!.Value;
        if (TimeScale.Of(events.Select(e => e.Bounds), cells) is not { } scale)
            return Rows(events, null, [], isBeside: true);
        var chart = new TimelineChart(scale);
        string[] lines = [.. events.Select(e => chart.Draw(e.Bounds, e.IsInferred))];
        return Rows(events, chart, lines, isBeside);
    }

    /// <summary>The cells that are left beside the words.</summary>
    private static int Beside(int width, IReadOnlyList<DatedEvent> events, string[] labels)
    {
        var dates = events.Max(e => e.ToHumanString().GetCellWidth());
        var lines = events.Max(e => $"line {e.Position.Line}".Length);
        var words = Math.Min(labels.Max(label => label.GetCellWidth()), Math.Max(24, width * 2 / 5));
        return width - dates - lines - words - (3 * Gap);
    }

    private static Rows Rows(IReadOnlyList<DatedEvent> events, TimelineChart? chart, string[] lines, bool isBeside)
    {
        var rows = new List<IRenderable>();
        if (isBeside)
        {
            var grid = Layout.Columns(wrapped: 2, count: 4);
            if (chart is not null)
                grid.AddRow("", $"[grey]{chart.Axis()}[/]", "", "");
            for (var i = 0; i < events.Count; i++)
                grid.AddRow(Date(events[i]), chart is null ? "" : Drawn(events[i], lines[i]), Words(events[i]), Layout.Line(events[i]));
            rows.Add(grid);
        }
        else
        {
            rows.Add(new Markup($"[grey]{chart!.Axis()}[/]"));
            for (var i = 0; i < events.Count; i++)
            {
                rows.Add(new Markup(Drawn(events[i], lines[i])));
                rows.Add(new Markup($"{Date(events[i])}  {Words(events[i])}  {Layout.Line(events[i])}"));
            }
        }

        if (TimelineChart.Legend(lines) is { Length: > 0 } legend)
            rows.Add(new Markup($"[grey]{legend}[/]"));
        return new Rows(rows);
    }

    private static string Date(DatedEvent e) => $"[green]{Markup.Escape(e.ToHumanString())}[/]";

    private static string Drawn(DatedEvent e, string line) => e.IsInferred ? $"[yellow]{line}[/]" : $"[green]{line}[/]";

    private static string Words(DatedEvent e) => Markup.Escape(DisplayText.OnOneLine(e.Label)) + (Place(e) is { } place ? $"[grey], {Markup.Escape(place)}[/]" : "");

    private static string Label(DatedEvent e) => DisplayText.OnOneLine(e.Label) + (Place(e) is { } place ? ", " + place : "");

    private static string? Place(DatedEvent e) =>
        e.Place is { } place && !e.Label.Contains(place, StringComparison.Ordinal) ? DisplayText.OnOneLine(place) : null;
}

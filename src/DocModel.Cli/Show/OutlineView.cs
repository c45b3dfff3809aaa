using Spectre.Console;

namespace DocModel.Cli.Show;

/// <summary>The sections with what stands in each, its subsections included. Titles come last, so that a long one pushes nothing aside.</summary>
internal static class OutlineView
{
    private static readonly string[] Headings = ["line", "words", "events", "terms", "section"];

    private static readonly int[] Numbers = [0, 1, 2, 3];

    public static Grid Of(IReadOnlyList<Section> sections)
    {
        var grid = Layout.Columns(wrapped: 4, count: 5, right: Numbers);
        grid.AddRow([.. Headings.Select(heading => $"[grey]{heading}[/]")]);
        foreach (var section in sections)
        {
            var count = SectionCounts.Of(section);
            grid.AddRow(
                new Markup($"[grey]{section.Position.Line}[/]"),
                new Markup(Number(count.Words)),
                new Markup(Number(count.Events)),
                new Markup(Number(count.Terms)),
                new Padder(
                    new Markup($"{Layout.Escaped(section.Title)}  [cyan]{Markup.Escape(section.Name)}[/]"),
                    new Padding(section.GetAncestors().Count() * 2, 0, 0, 0)));
        }

        return grid;
    }

    private static string Number(int count) => count == 0 ? "[grey]0[/]" : count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

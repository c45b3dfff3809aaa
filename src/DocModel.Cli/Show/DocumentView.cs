using Spectre.Console;
using Spectre.Console.Rendering;

namespace DocModel.Cli.Show;

/// <summary>A document for a person: its outline, its timeline and its terms.</summary>
internal sealed class DocumentView(Document document)
{
    public IEnumerable<IRenderable> Render()
    {
        var title = document.Title.Length > 0 ? document.Title : document.Path.Length > 0 ? document.Path : "(standard input)";
        yield return new Markup($"[bold]{Markup.Escape(title)}[/]");
        yield return new Markup(
            $"[grey]{Count(document.Sentences.Count, "sentence")} in {Count(document.Paragraphs.Count, "paragraph")}, {Count(document.Events.Count, "event")}, {Count(document.Quotations.Count, "quotation")}, {Count(document.Terms.Count, "term")}, {Count(document.Abbreviations.Count, "abbreviation")}[/]");
        if (document.AllSections.Count > 0)
            yield return Part("Outline", Outline());
        if (document.Events.Count > 0)
            yield return Part("Timeline", Timeline());
        if (document.Terms.Count > 0)
            yield return Part("Terms", Terms());
        if (document.Abbreviations.Count > 0)
            yield return Part("Abbreviations", Abbreviations());
    }

    private Grid Outline()
    {
        var grid = Columns(wrapped: 0, count: 3);
        foreach (var section in document.AllSections)
        {
            var depth = section.GetAncestors().Count();
            grid.AddRow(
                new Padder(new Markup(Markup.Escape(section.Title)), new Padding(depth * 2, 0, 0, 0)),
                new Markup($"[cyan]{Markup.Escape(section.Name)}[/]"),
                Line(section));
        }

        return grid;
    }

    private Grid Timeline()
    {
        var grid = Columns(wrapped: 1, count: 3);
        foreach (var e in document.Events.OrderBy(e => e.Bounds))
        {
            var modifier = e.Modifier == DateModifier.None ? "" : e.Modifier.ToString().ToLowerInvariant() + " ";
            grid.AddRow(
                new Markup($"[green]{modifier}{Markup.Escape(e.Date.ToString())}[/]{(e.IsInferred ? "[grey] inferred[/]" : "")}"),
                new Markup(Markup.Escape(e.Label) + Place(e)),
                Line(e));
        }

        return grid;
    }

    private Grid Terms()
    {
        var grid = Columns(wrapped: 0, count: 5);
        foreach (var term in document.Terms)
        {
            var speakers = term.Uses.Select(use => use.Speaker).OfType<string>().Distinct();
            grid.AddRow(
                new Markup($"“{Markup.Escape(Fold(term.Text))}”"),
                new Markup($"[cyan]{term.Kind.ToString().ToLowerInvariant()}[/]"),
                new Markup(Count(term.Uses.Count, "use") + (term.Mentions.Count > 0 ? $", {Count(term.Mentions.Count, "mention")}" : "")),
                new Markup(Markup.Escape(string.Join(", ", speakers))),
                Line(term));
        }

        return grid;
    }

    private Grid Abbreviations()
    {
        var grid = Columns(wrapped: 1, count: 4);
        foreach (var abbreviation in document.Abbreviations)
        {
            grid.AddRow(
                new Markup($"[cyan]{Markup.Escape(abbreviation.ShortForm)}[/]"),
                new Markup(Markup.Escape(Fold(abbreviation.LongForm))),
                new Markup(Count(abbreviation.Uses.Count, "use")),
                Line(abbreviation));
        }

        return grid;
    }

    private static Rows Part(string heading, IRenderable content) => new(Text.Empty, new Markup($"[bold underline]{heading}[/]"), content);

    private static Grid Columns(int wrapped, int count)
    {
        var grid = new Grid();
        for (var i = 0; i < count; i++)
        {
            var column = new GridColumn { Padding = new Padding(0, 0, i == count - 1 ? 0 : 2, 0) };
            grid.AddColumn(i == wrapped ? column : column.NoWrap());
        }

        return grid;
    }

    private static Markup Line(DocumentElement element) => new($"[grey]line {element.Position.Line}[/]");

    private static string Place(DatedEvent e) =>
        e.Place is { } place && !e.Label.Contains(place, StringComparison.Ordinal) ? $"[grey], {Markup.Escape(place)}[/]" : "";

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}

using Spectre.Console;
using Spectre.Console.Rendering;

namespace DocModel.Cli.Show;

/// <summary>A document for a person: its outline, its timeline and its terms.</summary>
internal static class DocumentView
{
    /// <param name="selection">What is shown.</param>
    /// <param name="width">The width in cells that lines are fitted to; null where nothing has to be fitted.</param>
    public static IEnumerable<IRenderable> Of(DocumentSelection selection, int? width)
    {
        var document = selection.Document;
        yield return new Markup(document.Title.Length > 0
            ? $"[bold]{Layout.Escaped(document.Title)}[/]  [grey]{Layout.Escaped(document.Path)}[/]"
            : $"[bold]{Layout.Escaped(document.Path)}[/]");
        yield return new Markup(
            $"[grey]{Layout.Count(document.Sentences.Count, "sentence")} in {Layout.Count(document.Paragraphs.Count, "paragraph")}, {Layout.Count(document.Events.Count, "event")}, {Layout.Count(document.Quotations.Count, "quotation")}, {Layout.Count(document.Terms.Count, "term")}, {Layout.Count(document.Abbreviations.Count, "abbreviation")}[/]");
        if (selection.Sections is { Count: > 0 } sections)
            yield return Layout.Part("Outline", OutlineView.Of(sections));
        if (selection.Events is { } events && (events.Count > 0 || selection.Sections is null))
            yield return Layout.Part("Timeline", TimelineView.Of(events, width));
        if (selection.Terms is { } terms && (terms.Count > 0 || selection.Sections is null))
            yield return Layout.Part("Terms", TermsView.Of(terms, width));
        if (selection.Quotations is { } quotations)
            yield return Layout.Part("Quotations", Quotations(quotations));
        if (selection.Abbreviations is { Count: > 0 } abbreviations)
            yield return Layout.Part("Abbreviations", Abbreviations(abbreviations));
    }

    private static IRenderable Quotations(IReadOnlyList<Quotation> quotations)
    {
        if (quotations.Count == 0)
            return new Markup("[grey]none[/]");
        var grid = Layout.Columns(wrapped: 2, count: 4);
        foreach (var quotation in quotations)
        {
            grid.AddRow(
                $"[cyan]{quotation.Kind.ToString().ToLowerInvariant()}[/]",
                Layout.Escaped(quotation.Speaker ?? ""),
                Layout.Escaped(quotation.Document.GetText(quotation.OuterSpan)),
                Layout.Line(quotation));
        }

        return grid;
    }

    private static Grid Abbreviations(IReadOnlyList<Abbreviation> abbreviations)
    {
        var grid = Layout.Columns(wrapped: 1, count: 4);
        foreach (var abbreviation in abbreviations)
        {
            grid.AddRow(
                $"[cyan]{Layout.Escaped(abbreviation.ShortForm)}[/]",
                Layout.Escaped(abbreviation.LongForm),
                Layout.Count(abbreviation.Uses.Count, "use"),
                Layout.Line(abbreviation));
        }

        return grid;
    }
}

using Spectre.Console;
using Spectre.Console.Rendering;

namespace DocModel.Cli.Show;

/// <summary>The terms, each with its uses in context: quoted ones with their marks, mentions without.</summary>
internal static class TermsView
{
    /// <summary>Where no width is given, the lines of the concordance are about this long.</summary>
    private const int UsualWidth = 110;

    private const string Indent = "  ";

    public static IRenderable Of(IReadOnlyList<SelectedTerm> terms, int? width)
    {
        if (terms.Count == 0)
            return new Markup("[grey]none[/]");
        var rows = new List<IRenderable>();
        foreach (var term in terms)
        {
            rows.Add(Heading(term));
            rows.AddRange(Concordance(term, width ?? UsualWidth));
        }

        return new Rows(rows);
    }

    private static Markup Heading(SelectedTerm term)
    {
        string[] speakers = [.. term.Uses.Select(use => use.Speaker).OfType<string>().Distinct()];
        var parts = new List<string> { $"[cyan]{term.Term.Kind.ToString().ToLowerInvariant()}[/]", Layout.Count(term.Uses.Count, "use") };
        if (term.Mentions.Count > 0)
            parts.Add(Layout.Count(term.Mentions.Count, "mention"));
        if (speakers.Length > 0)
            parts.Add(string.Join(", ", speakers.Select(Layout.Escaped)));
        if (term.Term.Definition is { } definition)
            parts.Add($"[grey]meaning {Layout.Escaped(definition)}[/]");
        return new Markup($"“[bold]{Layout.Escaped(term.Term.Text)}[/]”  {string.Join(", ", parts)}");
    }

    private static IEnumerable<Markup> Concordance(SelectedTerm term, int width)
    {
        var document = term.Term.Document;
        (DocumentElement Element, TextSpan Span)[] places =
        [
            .. term.Uses.Select(use => ((DocumentElement)use, use.OuterSpan))
                .Concat(term.Mentions.Select(mention => ((DocumentElement)mention, mention.Span)))
                .OrderBy(place => place.Item2.Start),
        ];
        var lines = places.Max(place => $"line {place.Element.Position.Line}".Length);
        var keywords = places.Max(place => Layout.Escaped(document.GetText(place.Span)).GetCellWidth());
        var context = Math.Max(0, width - Indent.Length - lines - 2 - keywords);
        foreach (var (element, span) in places)
        {
            var line = KeywordInContext.Of(document, span, context / 2, context / 2);
            var before = new string(' ', (context / 2) - line.Left.GetCellWidth()) + Markup.Escape(line.Left);
            var number = $"line {element.Position.Line}".PadRight(lines);
            yield return new Markup($"{Indent}[grey]{number}[/]  {before}[green]{Markup.Escape(line.Keyword)}[/]{Markup.Escape(line.Right)}");
        }
    }
}

namespace DocModel.Export.Html;

/// <summary>Terms and abbreviations, each with every use in its context: a concordance.</summary>
internal sealed class TermIndex(Document document, PageElements elements, LongLists lists)
{
    public void Write(HtmlWriter html)
    {
        var uses = Uses();
        if (document.Terms.Count > 0)
        {
            lists.Begin(html);
            html.Raw("<section class=\"index terms\" aria-labelledby=\"page:terms\">\n<h2 id=\"page:terms\">Terms</h2>\n");
            foreach (var term in document.Terms)
                Term(html, term, uses);
            html.Raw("</section>\n");
            lists.End(html);
        }

        if (document.Abbreviations.Count > 0)
        {
            lists.Begin(html);
            html.Raw("<section class=\"index abbreviations\" aria-labelledby=\"page:abbreviations\">\n<h2 id=\"page:abbreviations\">Abbreviations</h2>\n");
            foreach (var abbreviation in document.Abbreviations)
                Abbreviation(html, abbreviation, uses);
            html.Raw("</section>\n");
            lists.End(html);
        }
    }

    private void Term(HtmlWriter html, QuotedTerm term, Dictionary<string, List<Mark>> uses)
    {
        var id = elements.IdOf(term);
        html.Raw("<section class=\"entry\"").Attribute("id", id).Raw(">\n<h3>").Isolated(Words.OnOneLine(term.Text)).Raw("</h3>\n");
        if (term.Definition is { } definition)
            html.Raw("<p class=\"meaning\">").Isolated(Words.OnOneLine(definition)).Raw("</p>\n");
        if (term.Variants.Count > 1)
            List("Also", term.Variants.Skip(1).Select(variant => (Words.OnOneLine(variant), (string?)null)));
        if (term.Related.Count > 0)
            List("See", term.Related.Select(related => (Words.OnOneLine(related.Text), (string?)elements.LinkTo(related))));
        Concordance(html, uses[id], term.Uses);
        html.Raw("</section>\n");

        void List(string word, IEnumerable<(string Text, string? Link)> items)
        {
            html.Raw("<p class=\"aside\">").Raw(word);
            var separator = " ";
            foreach (var (text, link) in items)
            {
                html.Raw(separator).Raw("“");
                if (link is null)
                    html.Isolated(text).Raw("”");
                else
                    html.Raw("<a").Attribute("href", link).Raw(">").Isolated(text).Raw("</a>”");
                separator = ", ";
            }

            html.Raw("</p>\n");
        }
    }

    private void Abbreviation(HtmlWriter html, Abbreviation abbreviation, Dictionary<string, List<Mark>> uses)
    {
        var id = elements.IdOf(abbreviation);
        html.Raw("<section class=\"entry\"").Attribute("id", id).Raw(">\n<h3>").Isolated(abbreviation.ShortForm).Raw("</h3>\n<p class=\"meaning\">")
            .Isolated(Words.OnOneLine(abbreviation.LongForm)).Raw("</p>\n");
        Concordance(html, uses[id], []);
        html.Raw("</section>\n");
    }

    private void Concordance(HtmlWriter html, List<Mark> uses, IReadOnlyList<Quotation> quotations)
    {
        var speakers = new Dictionary<TextSpan, string?>();
        foreach (var quotation in quotations)
            speakers[quotation.Span] = quotation.Speaker;
        html.Raw("<ol class=\"uses\">\n");
        foreach (var use in uses)
        {
            html.Raw("<li><a").Attribute("href", PageIds.LinkTo(use.Id)).Raw("><bdi>").Text(Context.Before(document, use.Span)).Raw("<b>")
                .Text(Words.OnOneLine(document.GetText(use.Span))).Raw("</b>").Text(Context.After(document, use.Span)).Raw("</bdi></a>");
            if (speakers.TryGetValue(use.Span, out var speaker) && speaker is not null)
                html.Raw(" <span class=\"who\">").Isolated(speaker).Raw("</span>");
            html.Raw("</li>\n");
        }

        html.Raw("</ol>\n");
    }

    /// <summary>The marks of each term and abbreviation, in the order of the text.</summary>
    private Dictionary<string, List<Mark>> Uses()
    {
        var uses = document.Terms.Cast<DocumentElement>().Concat(document.Abbreviations).ToDictionary(elements.IdOf, _ => new List<Mark>());
        foreach (var mark in elements.Marks)
        {
            if (mark.Kind is MarkKind.Term or MarkKind.Abbreviation)
                uses[mark.Name!].Add(mark);
        }

        return uses;
    }
}

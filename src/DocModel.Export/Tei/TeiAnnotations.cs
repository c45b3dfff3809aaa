using System.Globalization;

namespace DocModel.Export;

/// <summary>Everything that marks words of the text, in document order, the longer before the shorter.</summary>
internal static class TeiAnnotations
{
    public static IReadOnlyList<TeiAnnotation> Of(Document document, TeiIds ids)
    {
        var annotations = new List<TeiAnnotation>();
        foreach (var quotation in document.Quotations)
            annotations.Add(OfQuotation(quotation, ids));
        foreach (var link in document.Hyperlinks)
            Add(link.Span, "ref", 1, "link-" + (annotations.Count + 1).ToString(CultureInfo.InvariantCulture), link, static (xml, link) =>
            {
                xml.Attribute("type", link.IsImage ? "image" : null);
                xml.Attribute("target", TeiPointer.Of(link.Target));
            });
        foreach (var term in document.Terms)
        {
            var target = "#" + ids[term];
            if (term.DefinitionSpan is { } definition)
                Add(definition, "gloss", 2, ids[term] + ".definition", target, static (xml, target) => xml.Attribute("target", target));
            for (var i = 0; i < term.Mentions.Count; i++)
                Add(term.Mentions[i].Span, "term", 7, ids.OfMention(term, i + 1), target, static (xml, target) => xml.Attribute("corresp", target));
        }

        foreach (var dated in document.Events)
        {
            var target = "#" + ids[dated];
            Add(dated.LabelSpan, "rs", 3, ids[dated] + ".label", target, static (xml, target) =>
            {
                xml.Attribute("type", "event");
                xml.Attribute("corresp", target);
            });
            for (var i = 0; i < dated.Mentions.Count; i++)
                Add(dated.Mentions[i].Span, "rs", 3, ids.OfMention(dated, i + 1), target, static (xml, target) =>
                {
                    xml.Attribute("type", "event");
                    xml.Attribute("corresp", target);
                });
        }

        foreach (var range in document.DateRanges)
            Add(range.Span, "date", 4, ids[range], TeiDate.Of(range), static (xml, date) => date.Write(xml));
        foreach (var expression in document.Dates)
            Add(expression.Span, "date", 5, ids[expression], expression, static (xml, expression) =>
            {
                TeiDate.Of(expression).Write(xml);
                xml.Attribute("dur-iso", expression.Duration);
            });
        foreach (var abbreviation in document.Abbreviations)
        {
            var target = "#" + ids[abbreviation];
            Add(abbreviation.LongSpan, "expan", 6, ids[abbreviation] + ".long", target, static (xml, target) => xml.Attribute("corresp", target));
            Add(abbreviation.Span, "abbr", 6, ids[abbreviation] + ".short", target, static (xml, target) => xml.Attribute("corresp", target));
            for (var i = 0; i < abbreviation.Uses.Count; i++)
                Add(abbreviation.Uses[i].Span, "abbr", 6, ids.OfMention(abbreviation, i + 1), target, static (xml, target) => xml.Attribute("corresp", target));
        }

        return [.. annotations.OrderBy(static a => a.Span.Start).ThenByDescending(static a => a.Span.End).ThenBy(static a => a.Order)];

        void Add<T>(TextSpan span, string element, int order, string id, T state, Action<TeiWriter, T> attributes) =>
            annotations.Add(new TeiAnnotation(span, element, order, id, xml => attributes(xml, state)));
    }

    private static TeiAnnotation OfQuotation(Quotation quotation, TeiIds ids)
    {
        var element = quotation.Kind switch
        {
            QuotationKind.Term => "term",
            QuotationKind.Title => "title",
            QuotationKind.Scare => "soCalled",
            _ => quotation.IsBlock ? "quote" : "said",
        };
        return new TeiAnnotation(quotation.Span, element, 0, ids[quotation], xml =>
        {
            if (quotation.Speaker is { } speaker)
                xml.Attribute(element == "said" ? "who" : "source", "#" + ids.OfSpeaker(speaker));
            xml.Attribute("corresp", quotation.Term is { } term ? "#" + ids[term] : null);
        });
    }
}

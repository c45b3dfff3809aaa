using DocModel.Fuzzing.Tests.Running;

namespace DocModel.Fuzzing.Tests.Properties;

/// <summary>What refers to each other does so from both sides.</summary>
internal static class LinksHold
{
    public static void Check(Document document)
    {
        foreach (var term in document.Terms)
        {
            Require.That(term.Uses.Count > 0, $"The term '{term.Name}' has no use.");
            Require.That(term.Variants.Count > 0, $"The term '{term.Name}' has no spelling.");
            foreach (var use in term.Uses)
                Require.That(term.Equals(use.Term), $"The use {use.Span} of the term '{term.Name}' belongs to '{use.Term?.Name}'.");
            foreach (var related in term.Related)
                Require.That(!related.Equals(term), $"The term '{term.Name}' is related to itself.");
        }

        foreach (var quotation in document.Quotations)
        {
            if (quotation.Term is { } term)
                Require.That(term.Uses.Contains(quotation), $"The term '{term.Name}' does not know its use at {quotation.Span}.");
            for (var (outer, depth) = (quotation.Parent, 0); outer is not null; outer = outer.Parent)
                Require.That(depth++ < document.Quotations.Count, $"The quotation {quotation.Span} stands in itself.");
        }

        foreach (var date in document.Dates)
        {
            Require.That(date.Anchor is null || date.Origin == DateOrigin.Resolved, $"The date {date.Span} has an anchor that it does not need.");
            for (var (anchor, depth) = (date.Anchor, 0); anchor is not null; anchor = anchor.Anchor)
                Require.That(depth++ < document.Dates.Count, $"The date {date.Span} '{date.Text}' is resolved from itself.");
        }

        foreach (var happened in document.Events)
        {
            Require.That(happened.Label.Length > 0, $"The event at {happened.Span} has no label.");
            if (happened.Range is { } range)
                Require.That(range.First.Equals(happened.Expression), $"The event at {happened.Span} has a date and another range.");
        }

        Sections(document);
    }

    private static void Sections(Document document)
    {
        var row = 0;
        foreach (var section in document.Sections)
            Walk(section, null);
        Require.That(row == document.AllSections.Count, $"{document.AllSections.Count} sections, of which the tree has {row}.");

        foreach (var section in document.AllSections)
        {
            foreach (var paragraph in section.Paragraphs)
            {
                Require.That(section.Equals(paragraph.Section), $"The paragraph {paragraph.Span} of '{section.Title}' says that it stands in '{paragraph.Section?.Title}'.");
                Require.That(section.Span.Contains(paragraph.Span), $"The paragraph {paragraph.Span} leaves its section {section.Span}.");
            }
        }

        void Walk(Section section, Section? parent)
        {
            Require.That(section.Equals(document.AllSections[row]), $"The section {section.Span} '{section.Title}' is out of order.");
            row++;
            Require.That(Equals(section.Parent, parent), $"The section {section.Span} '{section.Title}' has another parent than the one that has it.");
            foreach (var part in section.Sections)
                Walk(part, section);
        }
    }
}

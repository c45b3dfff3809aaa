using DocModel.Fuzzing.Tests.Running;

namespace DocModel.Fuzzing.Tests.Properties;

/// <summary>Every element lies in the text, in document order, inside what it belongs to, and has the text's words there.</summary>
internal static class SpansHold
{
    public static void Check(Document document)
    {
        Ordered(document, document.Paragraphs, overlap: false);
        Ordered(document, document.Sentences, overlap: false);
        Ordered(document, document.Dates, overlap: false);
        Ordered(document, document.AllSections, overlap: true);
        Ordered(document, document.DateRanges, overlap: true);
        Ordered(document, document.Events, overlap: true);
        Ordered(document, document.Quotations, overlap: true);
        Ordered(document, document.Terms, overlap: true);
        Ordered(document, document.Abbreviations, overlap: true);
        Ordered(document, document.Hyperlinks, overlap: true);
        foreach (var finding in document.Findings)
            InText(document, finding, finding.Span);

        foreach (var paragraph in document.Paragraphs)
            Require.That(!paragraph.Span.IsEmpty, $"The paragraph at {paragraph.Span} is empty.");
        foreach (var sentence in document.Sentences)
        {
            Require.That(!sentence.Span.IsEmpty, $"The sentence at {sentence.Span} is empty.");
            Inside(sentence, sentence.Span, sentence.Paragraph);
        }

        foreach (var date in document.Dates)
        {
            Require.That(!date.Span.IsEmpty, $"The date at {date.Span} is empty.");
            Require.That(date.Sentence is not null, $"The date {date.Span} '{date.Text}' stands in no sentence.");
            Inside(date, date.Span, date.Sentence!);
        }

        foreach (var range in document.DateRanges)
        {
            Inside(range.First, range.First.Span, range);
            Inside(range.Last, range.Last.Span, range);
            Require.That(range.First.Span < range.Last.Span, $"The range {range.Span} ends before it begins.");
        }

        foreach (var quotation in document.Quotations)
        {
            InText(document, quotation, quotation.OuterSpan);
            Require.That(quotation.OuterSpan.Contains(quotation.Span), $"The quotation {quotation.Span} leaves its marks {quotation.OuterSpan}.");
            if (quotation.SpeakerEvidence is { } evidence)
                InText(document, quotation, evidence);
            if (quotation.Parent is { } parent)
                Inside(quotation, quotation.OuterSpan, parent);
        }

        foreach (var term in document.Terms)
        {
            Ordered(document, term.Uses, overlap: true);
            Ordered(document, term.Mentions, overlap: false);
            if (term.DefinitionSpan is { } definition)
                InText(document, term, definition);
        }

        foreach (var abbreviation in document.Abbreviations)
        {
            InText(document, abbreviation, abbreviation.LongSpan);
            Ordered(document, abbreviation.Uses, overlap: false);
        }

        foreach (var happened in document.Events)
        {
            InText(document, happened, happened.LabelSpan);
            Ordered(document, happened.Mentions, overlap: true);
        }

        foreach (var section in document.AllSections)
        {
            if (section.Parent is { } parent)
                Inside(section, section.Span, parent);
            var end = section.Span.Start;
            foreach (var part in section.Sections)
            {
                Require.That(part.Span.Start >= end, $"The section {part.Span} '{part.Title}' overlaps the one before it.");
                end = part.Span.End;
            }
        }
    }

    private static void Ordered<T>(Document document, IReadOnlyList<T> elements, bool overlap)
        where T : DocumentElement
    {
        TextSpan before = default;
        for (var i = 0; i < elements.Count; i++)
        {
            var element = elements[i];
            InText(document, element, element.Span);
            if (i > 0)
            {
                Require.That(
                    overlap ? element.Span.Start >= before.Start : element.Span.Start >= before.End,
                    $"The {typeof(T).Name} {element.Span} '{element.Text}' comes after the one at {before}.");
            }

            before = element.Span;
        }
    }

    private static void InText(Document document, DocumentElement element, TextSpan span)
    {
        Require.That(span.End <= document.Length, $"The {element.GetType().Name} {span} leaves the text of {document.Length} characters.");
        Require.That(!Splits(document.Text, span.Start) && !Splits(document.Text, span.End), $"The {element.GetType().Name} {span} splits a surrogate pair.");
        Require.That(document.GetText(span) == document.Text.Substring(span.Start, span.Length), $"The {element.GetType().Name} {span} has other words than the text there.");
    }

    private static bool Splits(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]);

    private static void Inside(DocumentElement element, TextSpan span, DocumentElement outer)
    {
        var room = outer is Quotation quotation ? quotation.OuterSpan : outer.Span;
        Require.That(room.Contains(span), $"The {element.GetType().Name} {span} '{element.Text}' leaves the {outer.GetType().Name} {room} '{outer.Text}'.");
    }
}

namespace DocModel;

/// <summary>What a section holds, beside its own members.</summary>
public static class SectionExtensions
{
    /// <summary>The section's subsections and theirs, in document order.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="section"/> is null.</exception>
    public static IEnumerable<Section> GetDescendants(this Section section) => DocumentOf(section).Descendants(section);

    /// <summary>The sections that this one is a part of, the nearest first.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="section"/> is null.</exception>
    public static IEnumerable<Section> GetAncestors(this Section section)
    {
        _ = section ?? throw new ArgumentNullException(nameof(section));
        return Ancestors(section);
    }

    /// <summary>The sentences that stand in the section or in its subsections.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="section"/> is null.</exception>
    public static IEnumerable<Sentence> GetSentences(this Section section) => Within(section, DocumentOf(section).Sentences);

    /// <summary>The date expressions that stand in the section or in its subsections.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="section"/> is null.</exception>
    public static IEnumerable<DateExpression> GetDates(this Section section) => Within(section, DocumentOf(section).Dates);

    /// <summary>The events that the section or its subsections tell of first.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="section"/> is null.</exception>
    public static IEnumerable<DatedEvent> GetEvents(this Section section) => Within(section, DocumentOf(section).Events);

    /// <summary>The quotations that stand in the section or in its subsections.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="section"/> is null.</exception>
    public static IEnumerable<Quotation> GetQuotations(this Section section) => Within(section, DocumentOf(section).Quotations);

    /// <summary>The terms that are first quoted in the section or in its subsections.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="section"/> is null.</exception>
    public static IEnumerable<QuotedTerm> GetTerms(this Section section) => Within(section, DocumentOf(section).Terms);

    /// <summary>The abbreviations that are defined in the section or in its subsections.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="section"/> is null.</exception>
    public static IEnumerable<Abbreviation> GetAbbreviations(this Section section) => Within(section, DocumentOf(section).Abbreviations);

    /// <summary>Asked at the call: what is passed wrongly must not show only where somebody reads on.</summary>
    private static Document DocumentOf(Section section) => (section ?? throw new ArgumentNullException(nameof(section))).Document;

    private static IEnumerable<Section> Ancestors(Section section)
    {
        for (var parent = section.Parent; parent is not null; parent = parent.Parent)
            yield return parent;
    }

    /// <summary>Elements are in document order, so those of a section are one run: found by halving, not by looking at each.</summary>
    private static IEnumerable<T> Within<T>(Section section, IReadOnlyList<T> elements)
        where T : DocumentElement
    {
        var span = section.Span;
        int low = 0, high = elements.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (elements[middle].Span.Start < span.Start)
                low = middle + 1;
            else
                high = middle;
        }

        for (; low < elements.Count && elements[low].Span.Start < span.End; low++)
            yield return elements[low];
    }
}

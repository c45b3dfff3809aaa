namespace DocModel.Cli.Show;

/// <summary>What a filter leaves of a document: the same for the view and for its JSON twin. A part that is not asked for is null.</summary>
internal sealed class DocumentSelection
{
    public DocumentSelection(Document document, DocumentFilter filter)
    {
        Document = document;
        if (filter.IsEmpty)
        {
            Sections = document.AllSections;
            Abbreviations = document.Abbreviations;
        }

        if (filter.IsEmpty || filter.HasDates)
            Events = [.. document.Events.Where(e => filter.MayHold(e.Bounds)).Order(TimelineOrder.Instance)];
        if (filter.IsEmpty || filter.Term is not null || filter.Speaker is not null)
            Terms = [.. document.Terms.Where(filter.Holds).Select(term => new SelectedTerm(term, filter)).Where(term => term.Uses.Count > 0)];
        if (filter.Speaker is not null)
            Quotations = [.. document.Quotations.Where(quotation => filter.Holds(quotation) && (filter.Term is null || (quotation.Term is { } term && filter.Holds(term))))];
    }

    public Document Document { get; }

    public IReadOnlyList<Section>? Sections { get; }

    /// <summary>In the order of the timeline.</summary>
    public IReadOnlyList<DatedEvent>? Events { get; }

    public IReadOnlyList<SelectedTerm>? Terms { get; }

    public IReadOnlyList<Quotation>? Quotations { get; }

    public IReadOnlyList<Abbreviation>? Abbreviations { get; }
}

/// <summary>A term with those of its uses that are asked for.</summary>
internal sealed class SelectedTerm(QuotedTerm term, DocumentFilter filter)
{
    public QuotedTerm Term => term;

    public IReadOnlyList<Quotation> Uses { get; } = [.. term.Uses.Where(filter.Holds)];

    /// <summary>Nobody speaks a mention: none where a speaker is asked for.</summary>
    public IReadOnlyList<Mention> Mentions { get; } = filter.Speaker is null ? term.Mentions : [];
}

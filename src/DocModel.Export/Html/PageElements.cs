namespace DocModel.Export.Html;

/// <summary>The id of every element of a document on its page, and the marks of its text.</summary>
/// <remarks>
/// Ids are made of what does not change when the text is edited elsewhere: a heading's words, an element's name, a quotation's first
/// words, a sentence's own characters.
/// </remarks>
internal sealed class PageElements
{
    private readonly Document _document;
    private readonly PageIds _ids = new();
    private readonly Dictionary<DocumentElement, string> _of = [];
    private readonly Dictionary<Section, string> _anchors = [];
    private readonly List<Mark> _marks = [];

    public PageElements(Document document, List<SkippedElement> skipped)
    {
        _document = document;
        NameHeadings();
        NameBlocks();
        foreach (var quotation in document.Quotations)
            Add(Quotation(quotation));
        foreach (var e in document.Events)
            AddEvent(e);
        foreach (var expression in document.Dates)
            AddDate(expression);
        foreach (var term in document.Terms)
            AddTerm(term);
        foreach (var abbreviation in document.Abbreviations)
            AddAbbreviation(abbreviation);
        foreach (var link in document.Hyperlinks)
            AddLink(link, skipped);
        Marks = [.. _marks.OrderBy(mark => mark.Span.Start)];
    }

    /// <summary>All marks, by where they begin.</summary>
    public IReadOnlyList<Mark> Marks { get; }

    /// <summary>An element's id.</summary>
    public string IdOf(DocumentElement element) => _of[element];

    /// <summary>The link to an element.</summary>
    public string LinkTo(DocumentElement element) => PageIds.LinkTo(_of[element]);

    /// <summary>The id of a section that its heading does not have already: a number, or an id that the author gave; else null.</summary>
    public string? ExtraIdOf(Section section) => _anchors.TryGetValue(section, out var id) ? id : null;

    /// <summary>The id of an event's entry in the timeline.</summary>
    public static string TimelineIdOf(DatedEvent e) => "timeline-" + e.Name;

    private void NameHeadings()
    {
        foreach (var section in _document.AllSections)
            _ids.TryTake(section.Id);
        var unheaded = new HashSet<Section>(_document.AllSections);
        foreach (var paragraph in _document.Paragraphs)
        {
            if (paragraph.Kind != ParagraphKind.Heading)
                continue;
            var slug = PageIds.Slug(paragraph.Text);
            if (paragraph.Section is not { } section || !unheaded.Remove(section))
            {
                _of[paragraph] = _ids.Unique(slug);
            }
            else if (IsAnchorOf(section.Id, slug))
            {
                _of[section] = _of[paragraph] = section.Id;
            }
            else
            {
                _of[section] = _of[paragraph] = _ids.Unique(slug);
                if (_ids.Has(section.Id))
                    _anchors[section] = section.Id;
            }
        }

        foreach (var section in unheaded)
            _of[section] = _ids.Has(section.Id) ? section.Id : _ids.Unique(section.Id);
    }

    /// <summary>Whether an id is a heading's slug, perhaps with the number of its repeat.</summary>
    private static bool IsAnchorOf(string id, string slug)
    {
        if (!id.StartsWith(slug, StringComparison.Ordinal))
            return false;
        var rest = id.Substring(slug.Length);
        return rest.Length == 0 || (rest.Length > 1 && rest[0] == '-' && rest.Skip(1).All(c => c is >= '0' and <= '9'));
    }

    private void NameBlocks()
    {
        foreach (var paragraph in _document.Paragraphs)
        {
            if (paragraph.Kind != ParagraphKind.Heading)
                _of[paragraph] = _ids.Unique("p-" + PageIds.Digest(_document.Text, paragraph.Span));
        }

        foreach (var sentence in _document.Sentences)
        {
            var id = _of[sentence] = _ids.Unique("s-" + PageIds.Digest(_document.Text, sentence.Span));
            Add(new Mark(MarkKind.Sentence, sentence.Span, id));
        }
    }

    private Mark Quotation(Quotation quotation)
    {
        var id = _of[quotation] = _ids.Unique("quote-" + PageIds.Slug(quotation.Text, wordLimit: 6));
        var kind = quotation.Kind.ToString().ToLowerInvariant();
        return new Mark(MarkKind.Quotation, quotation.OuterSpan, id) { Classes = "quote of-" + kind, Detail = quotation.Speaker };
    }

    private void AddEvent(DatedEvent e)
    {
        var id = _of[e] = _ids.Unique("event-" + e.Name);
        _ids.TryTake(TimelineIdOf(e));
        Add(new Mark(MarkKind.Label, e.LabelSpan, "") { Classes = "label", Name = e.Name });
        AddUse(e.Span, id);
        foreach (var mention in e.Mentions)
            AddUse(mention.Span, _of[mention] = _ids.Unique(id));

        void AddUse(TextSpan span, string useId) => Add(new Mark(MarkKind.Event, span, useId)
        {
            Classes = e.IsInferred ? "event inferred" : "event",
            Name = e.Name,
            Target = PageIds.LinkTo(TimelineIdOf(e)),
        });
    }

    private void AddDate(DateExpression expression)
    {
        if (MachineDate.Of(expression) is { } value)
            Add(new Mark(MarkKind.Date, expression.Span, _of[expression] = _ids.Unique("date-" + value)) { Detail = value });
    }

    private void AddTerm(QuotedTerm term)
    {
        var id = _of[term] = _ids.Unique("term-" + term.Name);
        foreach (var use in term.Uses)
            AddUse(use.Span, "use-" + term.Name);
        foreach (var mention in term.Mentions)
            _of[mention] = AddUse(mention.Span, "use-" + term.Name);

        string AddUse(TextSpan span, string useId)
        {
            useId = _ids.Unique(useId);
            Add(new Mark(MarkKind.Term, span, useId) { Classes = "term", Name = id, Target = PageIds.LinkTo(id) });
            return useId;
        }
    }

    private void AddAbbreviation(Abbreviation abbreviation)
    {
        var id = _of[abbreviation] = _ids.Unique("abbreviation-" + abbreviation.Name);
        AddUse(abbreviation.Span);
        foreach (var use in abbreviation.Uses)
            _of[use] = AddUse(use.Span);

        string AddUse(TextSpan span)
        {
            var useId = _ids.Unique("use-" + abbreviation.Name);
            Add(new Mark(MarkKind.Abbreviation, span, useId)
            {
                Classes = "abbreviation",
                Name = id,
                Target = PageIds.LinkTo(id),
                Detail = abbreviation.LongForm,
            });
            return useId;
        }
    }

    private void AddLink(Hyperlink link, List<SkippedElement> skipped)
    {
        var id = _of[link] = _ids.Unique("link-" + PageIds.Slug(link.Text, wordLimit: 6));
        if (link.Span.IsEmpty)
            skipped.Add(new SkippedElement(link, "an image without a description has no words to stand for it on a page that loads nothing"));
        else if (!LinkTarget.IsSafe(link.Target, out var scheme))
            Skip($"a page for everyone opens http, https and mailto links and paths, and no {(scheme.Length > 0 ? scheme + ":" : "target with control characters")}");
        else if (link.Target.Length > 1 && link.Target[0] == '#' && !_ids.Has(Uri.UnescapeDataString(link.Target.Substring(1))))
            Skip($"the document has no {link.Target}");
        else
            Add(new Mark(MarkKind.Link, link.Span, id) { Classes = link.IsImage ? "image" : "link", Target = link.Target });

        void Skip(string reason)
        {
            skipped.Add(new SkippedElement(link, reason + "; its words stand without a link"));
            Add(new Mark(MarkKind.Link, link.Span, id) { Classes = "link dead" });
        }
    }

    private void Add(Mark mark)
    {
        if (!mark.Span.IsEmpty)
            _marks.Add(mark);
    }
}

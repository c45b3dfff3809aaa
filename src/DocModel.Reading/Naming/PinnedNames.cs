using DocModel.Reading.Abbreviations;
using DocModel.Reading.Events;
using DocModel.Reading.Outline;
using DocModel.Reading.Quotations;
using DocModel.Reading.Sources;

namespace DocModel.Reading.Naming;

/// <summary>The entries of a names file, each given to the element that it means.</summary>
internal sealed class PinnedNames
{
    /// <summary>Looking for nearest words takes time; nobody reads more messages than this at once.</summary>
    private const int MostSuggestions = 100;

    private readonly SourceDocument _source;
    private readonly OutlineReading _outline;
    private readonly EventItem[] _events;
    private readonly TermItem[] _terms;
    private readonly AbbreviationItem[] _abbreviations;
    private readonly List<NamesFinding> _findings;
    private readonly FoldedText _text;
    private readonly Dictionary<(NamesKind Kind, int Row), NamesEntry> _entries = [];
    private readonly SpanIndex _eventIndex;
    private NearestWords? _nearest;
    private int _suggestions;

    public PinnedNames(
        SourceDocument source,
        OutlineReading outline,
        EventItem[] events,
        TermItem[] terms,
        AbbreviationItem[] abbreviations,
        NamesFile names,
        List<NamesFinding> findings)
    {
        (_source, _outline, _events, _terms, _abbreviations, _findings) = (source, outline, events, terms, abbreviations, findings);
        Sections = new string?[outline.Sections.Length];
        Events = new string?[events.Length];
        Terms = new string?[terms.Length];
        Abbreviations = new string?[abbreviations.Length];
        if (names.Entries.Count == 0)
        {
            _text = FoldedText.Empty;
            _eventIndex = SpanIndex.Empty;
            return;
        }

        _text = new FoldedText(source.Text);
        _eventIndex = new SpanIndex([.. events.Select(e => e.Span), .. events.Select(e => e.LabelSpan)]);
        var search = new WordSearch();
        foreach (var entry in names.Entries)
            search.Add(entry.Words, entry.Occurrence);
        var found = search.Find(_text);
        var byWords = new Dictionary<(NamesKind, string), List<int>>();
        IndexWords(byWords);
        for (var i = 0; i < names.Entries.Count; i++)
            Resolve(names.Entries[i], found[i], byWords);
    }

    public string?[] Sections { get; }

    public string?[] Events { get; }

    public string?[] Terms { get; }

    public string?[] Abbreviations { get; }

    private bool HasHeadings => _outline.Sections.Length > 0 && !_outline.Sections[0].IsDiscovered;

    /// <summary>Headings, terms and abbreviations by their words in small letters, rows in document order.</summary>
    private void IndexWords(Dictionary<(NamesKind, string), List<int>> byWords)
    {
        for (var i = 0; i < _outline.Sections.Length; i++)
        {
            var section = _outline.Sections[i];
            if (section.IsDiscovered)
                continue;
            Add(NamesKind.Section, section.Title, i);
            Add(NamesKind.Section, _source.Text.Substring(section.Span.Start, section.TitleSpan.End - section.Span.Start), i);
        }

        for (var i = 0; i < _terms.Length; i++)
        {
            Add(NamesKind.Term, _terms[i].Text, i);
            foreach (var variant in _terms[i].Variants)
                Add(NamesKind.Term, variant, i);
        }

        for (var i = 0; i < _abbreviations.Length; i++)
            Add(NamesKind.Abbreviation, _abbreviations[i].ShortForm, i);

        void Add(NamesKind kind, string words, int row)
        {
            var key = (kind, FoldedText.SmallOf(words));
            if (!byWords.TryGetValue(key, out var rows))
                byWords.Add(key, rows = []);
            if (rows.Count == 0 || rows[rows.Count - 1] != row)
                rows.Add(row);
        }
    }

    private void Resolve(NamesEntry entry, TextSpan? found, Dictionary<(NamesKind, string), List<int>> byWords)
    {
        if (entry.Kind == NamesKind.Event)
        {
            if (found is { } span)
                PinEvent(entry, span);
            else
                ReportGone(entry);
        }
        else if (entry.Kind == NamesKind.Section && !HasHeadings)
        {
            if (found is { } span)
                PinDiscovered(entry, span);
            else
                ReportGone(entry);
        }
        else if (byWords.TryGetValue((entry.Kind, FoldedText.SmallOf(entry.Words)), out var rows))
            PinByWords(entry, rows);
        else if (found is { } elsewhere)
            ReportNothing(entry, elsewhere);
        else
            ReportGone(entry);
    }

    /// <summary>Elements with the same capitals come first, as occurrences in the text do.</summary>
    private void PinByWords(NamesEntry entry, List<int> rows)
    {
        var exact = rows.FindAll(row => HasWords(entry, row));
        var from = exact.Count >= entry.Occurrence ? exact : rows;
        if (from.Count < entry.Occurrence)
        {
            _findings.Add(NamesFindings.WordsGone(entry, FormattableString.Invariant(
                $"The document has {Count(from.Count)} with the words '{entry.Words}', not {entry.Occurrence}.")));
        }
        else
            Pin(entry, from[entry.Occurrence - 1]);

        string Count(int count) => FormattableString.Invariant($"{count} {KindWords.Of(entry.Kind)}{(count == 1 ? "" : "s")}");
    }

    private bool HasWords(NamesEntry entry, int row)
    {
        var words = FoldedText.Of(entry.Words);
        return entry.Kind switch
        {
            NamesKind.Section => FoldedText.Of(_outline.Sections[row].Title) == words,
            NamesKind.Term => FoldedText.Of(_terms[row].Text) == words || _terms[row].Variants.Any(variant => FoldedText.Of(variant) == words),
            _ => FoldedText.Of(_abbreviations[row].ShortForm) == words,
        };
    }

    private void PinDiscovered(NamesEntry entry, TextSpan span)
    {
        var row = SectionAt(span.Start);
        if (row >= 0 && _outline.Sections[row].TitleSpan == span)
            Pin(entry, row);
        else if (row >= 0 && _entries.TryGetValue((NamesKind.Section, row), out var first))
        {
            _findings.Add(NamesFindings.Repeated(entry, FormattableString.Invariant(
                $"The paragraph of these words begins section {first.Identifier} already (line {first.Line}); remove one of the two.")));
        }
        else
            ReportNothing(entry, span);
    }

    /// <summary>An event whose date lies in the words, else one whose date overlaps them, else one whose label does.</summary>
    private void PinEvent(NamesEntry entry, TextSpan span)
    {
        int inside = -1, overlapping = -1, labelled = -1, taken = -1;
        foreach (var i in _eventIndex.Overlapping(span).Select(i => i % _events.Length).Distinct().OrderBy(i => i))
        {
            var isDated = _events[i].Span.Overlaps(span);
            if (!isDated && !_events[i].LabelSpan.Overlaps(span))
                continue;
            if (Events[i] is not null)
            {
                taken = isDated || taken < 0 ? i : taken;
                continue;
            }

            if (isDated && inside < 0 && span.Contains(_events[i].Span))
                inside = i;
            else if (isDated && overlapping < 0)
                overlapping = i;
            else if (labelled < 0)
                labelled = i;
        }

        var row = inside >= 0 ? inside : overlapping >= 0 ? overlapping : taken >= 0 && _events[taken].Span.Overlaps(span) ? taken : labelled;
        if (row < 0)
            row = taken;
        if (row >= 0)
            Pin(entry, row);
        else
            ReportNothing(entry, span);
    }

    private void Pin(NamesEntry entry, int row)
    {
        if (_entries.TryGetValue((entry.Kind, row), out var first))
        {
            _findings.Add(NamesFindings.Repeated(entry, FormattableString.Invariant(
                $"The {KindWords.Of(entry.Kind)} of these words is pinned as {first.Identifier} already (line {first.Line}); remove one of the two.")));
            return;
        }

        _entries.Add((entry.Kind, row), entry);
        var names = entry.Kind switch
        {
            NamesKind.Section => Sections,
            NamesKind.Event => Events,
            NamesKind.Term => Terms,
            _ => Abbreviations,
        };
        names[row] = entry.Identifier;
    }

    private void ReportGone(NamesEntry entry)
    {
        var message = $"The document does not have the words '{entry.Words}'";
        if (entry.Occurrence > 1)
            message = FormattableString.Invariant($"The document does not have the words '{entry.Words}' {entry.Occurrence} times");
        TextSpan? nearest = null;
        if (_suggestions++ < MostSuggestions)
            nearest = (_nearest ??= new NearestWords(_text)).Find(entry.Words);
        message += nearest is { } span
            ? FormattableString.Invariant($"; the nearest that it has are '{FoldedText.Of(_source.Text.Substring(span.Start, span.Length))}' (line {_source.LineAt(span.Start)}).")
            : ".";
        _findings.Add(NamesFindings.WordsGone(entry, message + " Mend the words, or remove the line where nothing uses the identifier."));
    }

    private void ReportNothing(NamesEntry entry, TextSpan found)
    {
        var line = _source.LineAt(found.Start);
        var expected = entry.Kind switch
        {
            NamesKind.Section when HasHeadings => "are no heading",
            NamesKind.Section => "begin no section",
            NamesKind.Event => "hold no dated event",
            NamesKind.Term => "are no quoted term",
            _ => "are no abbreviation that the document defines",
        };
        var message = FormattableString.Invariant($"The words '{entry.Words}' (line {line} of the document) {expected}");
        _findings.Add(NamesFindings.NothingThere(entry, message + NearestElement(entry.Kind, found) + "."));
    }

    private string NearestElement(NamesKind kind, TextSpan found)
    {
        var spans = kind switch
        {
            NamesKind.Section => Array.ConvertAll(_outline.Sections, section => section.TitleSpan),
            NamesKind.Event => Array.ConvertAll(_events, e => e.Span),
            NamesKind.Abbreviation => Array.ConvertAll(_abbreviations, abbreviation => abbreviation.Short),
            _ => [],
        };
        if (spans.Length == 0 || _suggestions++ >= MostSuggestions)
            return "";
        var nearest = spans[0];
        foreach (var span in spans)
        {
            if (Math.Abs(span.Start - found.Start) < Math.Abs(nearest.Start - found.Start))
                nearest = span;
        }

        var what = kind switch { NamesKind.Section => "heading", NamesKind.Event => "date of an event", _ => "abbreviation" };
        var words = FoldedText.Of(_source.Text.Substring(nearest.Start, nearest.Length));
        return FormattableString.Invariant($"; the nearest {what} is '{words}' (line {_source.LineAt(nearest.Start)})");
    }

    private int SectionAt(int offset)
    {
        var row = -1;
        for (int low = 0, high = _outline.Sections.Length - 1; low <= high;)
        {
            var middle = (low + high) / 2;
            if (_outline.Sections[middle].Span.Start <= offset)
                (row, low) = (middle, middle + 1);
            else
                high = middle - 1;
        }

        return row;
    }
}

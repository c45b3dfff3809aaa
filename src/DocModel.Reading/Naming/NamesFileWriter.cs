using System.Text;
using DocModel.Content;

namespace DocModel.Reading.Naming;

/// <summary>Entries for what a names file does not pin yet.</summary>
internal sealed class NamesFileWriter
{
    /// <summary>More words than this would break at the first edit of the text; an occurrence is told then.</summary>
    private const int MostWords = 10;

    private const int LeastWords = 3;

    private readonly Document _document;
    private readonly NamesFile? _existing;
    private readonly HashSet<(NamesKind, string)> _pinned = [];
    private readonly FoldedText _text;
    private readonly WordPositions _positions;

    public NamesFileWriter(Document document, NamesFile? existing)
    {
        (_document, _existing) = (document, existing);
        foreach (var entry in existing?.Entries ?? [])
            _pinned.Add((entry.Kind, entry.Identifier));
        _text = new FoldedText(document.Text);
        _positions = new WordPositions(_text);
    }

    public string Write()
    {
        var added = new StringBuilder();
        Add(added, NamesKind.Section, _document.AllSections.Where(IsDiscovered).Select(section => (section.Name, Numbered(TitleSpan(section)))));
        Add(added, NamesKind.Event, _document.Events.Select(e => (e.Name, Dated(e))));
        Add(added, NamesKind.Term, Counted(_document.Terms.Select(term => (term.Name, FoldedText.Of(term.Text)))));
        Add(added, NamesKind.Abbreviation, Counted(_document.Abbreviations.Select(abbreviation => (abbreviation.Name, FoldedText.Of(abbreviation.ShortForm)))));
        var text = _existing?.Text ?? "";
        if (text.Length == 0)
            return "# kind identifier words: the words of the document that each identifier stands for\n" + added;
        return added.Length == 0 || text[text.Length - 1] is '\n' or '\r' ? text + added : text + "\n" + added;
    }

    private void Add(StringBuilder added, NamesKind kind, IEnumerable<(string Name, (string Words, int Occurrence) Place)> elements)
    {
        var isFirst = true;
        foreach (var (name, (words, occurrence)) in elements)
        {
            if (!_pinned.Add((kind, name)))
                continue;
            if (isFirst)
                added.Append('\n');
            isFirst = false;
            added.Append(KindWords.Of(kind)).Append(' ').Append(name);
            if (occurrence > 1)
                added.Append(FormattableString.Invariant($"[{occurrence}]"));
            added.Append(' ').Append(words).Append('\n');
        }
    }

    /// <summary>The words of a span, and which of their occurrences it is.</summary>
    private (string Words, int Occurrence) Numbered(TextSpan span)
    {
        var words = FoldedText.Of(_document.GetText(span));
        return (AsWritten(span), 1 + _positions.Of(words).TakeWhile(at => _text.Span(at, at + words.Length).Start < span.Start).Count());
    }

    /// <summary>
    /// The words of a date with some of its sentence, so that people know what happened then, and a second mention of the date means
    /// no other event; more of it until the words stand in the document once.
    /// </summary>
    private (string Words, int Occurrence) Dated(DatedEvent dated)
    {
        var sentence = dated.Sentence?.Span ?? dated.Span;
        int start = dated.Span.Start, end = dated.Span.End;
        for (var words = 0; words < MostWords && (words < LeastWords || !IsUnique(start, end)); words++)
        {
            var (wider, further) = (WordBefore(start, sentence.Start), WordBehind(end, sentence.End));
            // What follows a date says more often what happened then; what stands before it is "in" or "by".
            if (further > end && (words % 4 != 3 || wider == start))
                end = further;
            else if (wider < start)
                start = wider;
            else
                break;
        }

        var trimmed = end;
        while (trimmed > dated.Span.End && !WordSearch.IsWordCharacter(_document.Text[trimmed - 1]))
            trimmed--;
        if (IsUnique(start, trimmed))
            return (AsWritten(TextSpan.FromBounds(start, trimmed)), 1);
        return IsUnique(start, end) ? (AsWritten(TextSpan.FromBounds(start, end)), 1) : Numbered(dated.Span);
    }

    private bool IsUnique(int start, int end) =>
        _positions.Of(FoldedText.Of(_document.GetText(TextSpan.FromBounds(start, end)))).Take(2).Count() == 1;

    private int WordBefore(int start, int limit)
    {
        var at = start;
        while (at > limit && IsSpace(at - 1))
            at--;
        while (at > limit && !IsSpace(at - 1))
            at--;
        return at;
    }

    private int WordBehind(int end, int limit)
    {
        var at = end;
        while (at < limit && IsSpace(at))
            at++;
        while (at < limit && !IsSpace(at))
            at++;
        return at;
    }

    private bool IsSpace(int at) => _document.Text[at] is <= ' ' or '\u00A0';

    /// <summary>The words with the document's own marks: people look for them in the document.</summary>
    private string AsWritten(TextSpan span) =>
        string.Join(" ", _document.GetText(span).Split([' ', '\n', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));

    private TextSpan TitleSpan(Section section) => _document.SpanAt(TableId.Sections, section.Index, Columns.Section.TitleStart);

    private bool IsDiscovered(Section section) => _document.Content[TableId.Sections, section.Index, Columns.Section.IsDiscovered] != 0;

    /// <summary>Terms and abbreviations are counted among their like, not in the text.</summary>
    private static IEnumerable<(string Name, (string Words, int Occurrence))> Counted(IEnumerable<(string Name, string Words)> elements)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, words) in elements)
        {
            counts[words] = counts.TryGetValue(words, out var count) ? count + 1 : 1;
            yield return (name, (words, counts[words]));
        }
    }
}

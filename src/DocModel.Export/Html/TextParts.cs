namespace DocModel.Export.Html;

/// <summary>The parts of a long text that a browser lays out when they come near the window, and not before.</summary>
/// <remarks>
/// Browsers look at every such part in each frame, so that a part is a few screens and not a paragraph: with a part for each of its
/// paragraphs a text of 1 MB took the browser half of every frame. What a part measures until then is told by the number of its class, which
/// keeps the scroll bar still. Headings stand between parts: the outline asks where they are while one scrolls.
/// </remarks>
internal sealed class TextParts
{
    /// <summary>From so many characters on.</summary>
    private const int LongText = 50_000;

    private const int PartLength = 4_000;
    private const int LineLength = 72;

    /// <summary>Lines to a step of the classes' sizes.</summary>
    private const int Step = 12;
    private const int MostSteps = 8;

    /// <summary>A paragraph above that is cut into stretches of its own: laid out whole, a paragraph of 1 MB held a browser for ten seconds.</summary>
    private const int LongParagraph = 2 * PartLength;

    private readonly Document _document;
    private readonly Dictionary<int, int> _steps = [];

    public TextParts(Document document)
    {
        _document = document;
        IsLong = document.Length > LongText;
        var paragraphs = document.Paragraphs;
        for (var first = 0; IsLong && first < paragraphs.Count;)
        {
            var next = first;
            var length = 0;
            var lines = 0;
            for (; next < paragraphs.Count && (next == first || !Divides(paragraphs[next - 1], paragraphs[next], length)); next++)
            {
                length += paragraphs[next].Span.Length;
                lines += (paragraphs[next].Span.Length / LineLength) + 2;
            }

            if (paragraphs[first].Kind != ParagraphKind.Heading && !IsCut(paragraphs[first]))
                _steps.Add(first, Steps(lines));
            first = next;
        }
    }

    /// <summary>Whether the text is cut into parts at all.</summary>
    public bool IsLong { get; }

    /// <summary>Whether a part begins with a paragraph, and how many steps high it is.</summary>
    public bool Begins(int paragraph, out int steps) => _steps.TryGetValue(paragraph, out steps);

    /// <summary>Whether a paragraph is cut into stretches, and so stands in no part.</summary>
    public bool IsCut(Paragraph paragraph) => IsLong && paragraph.Kind == ParagraphKind.Text && paragraph.Span.Length > LongParagraph;

    /// <summary>The stretches of a paragraph that is cut, each with its height in steps: they end with a sentence, or else with a word.</summary>
    public IEnumerable<(TextSpan Span, int Steps)> Stretches(Paragraph paragraph)
    {
        for (var start = paragraph.Span.Start; start < paragraph.Span.End;)
        {
            var end = Math.Min(start + PartLength, paragraph.Span.End);
            if (end < paragraph.Span.End)
                end = _document.SentenceAt(end) is { } cut && cut.Span.Start > start ? cut.Span.Start : WordEnd(start, end);

            yield return (TextSpan.FromBounds(start, end), Steps((end - start) / LineLength));
            start = end;
        }
    }

    private int WordEnd(int start, int end)
    {
        var text = _document.Text;
        for (var at = end; at > start; at--)
        {
            if (text[at - 1] is ' ' or '\n' or '\t')
                return at;
        }

        return char.IsLowSurrogate(text[end]) ? end - 1 : end;
    }

    private static int Steps(int lines) => Math.Min(Math.Max((lines + (Step / 2)) / Step, 1), MostSteps);

    private bool Divides(Paragraph before, Paragraph paragraph, int length) =>
        before.Kind == ParagraphKind.Heading || paragraph.Kind == ParagraphKind.Heading || !Equals(before.Section, paragraph.Section) || IsCut(before) || IsCut(paragraph)
        // Lists, quotes and tables stay whole, and what stands in them with them.
        || (length >= PartLength && (before.Kind == ParagraphKind.Text || paragraph.Kind == ParagraphKind.Text || (paragraph.Kind == ParagraphKind.Code && paragraph.Level == 0)));
}

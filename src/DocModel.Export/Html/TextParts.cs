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

    private readonly Dictionary<int, int> _steps = [];

    public TextParts(Document document)
    {
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

            if (paragraphs[first].Kind != ParagraphKind.Heading)
                _steps.Add(first, Math.Min(Math.Max((lines + (Step / 2)) / Step, 1), MostSteps));
            first = next;
        }
    }

    /// <summary>Whether the text is cut into parts at all.</summary>
    public bool IsLong { get; }

    /// <summary>Whether a part begins with a paragraph, and how many steps high it is.</summary>
    public bool Begins(int paragraph, out int steps) => _steps.TryGetValue(paragraph, out steps);

    private static bool Divides(Paragraph before, Paragraph paragraph, int length) =>
        before.Kind == ParagraphKind.Heading || paragraph.Kind == ParagraphKind.Heading || !Equals(before.Section, paragraph.Section)
        // Lists, quotes and tables stay whole, and what stands in them with them.
        || (length >= PartLength && (before.Kind == ParagraphKind.Text || paragraph.Kind == ParagraphKind.Text || (paragraph.Kind == ParagraphKind.Code && paragraph.Level == 0)));
}

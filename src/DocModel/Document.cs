using DocModel.CompilerServices;
using DocModel.Content;

namespace DocModel;

/// <summary>A text and what was read in it.</summary>
/// <remarks>
/// Immutable and safe for use from several threads. A document that was compiled in decodes only what is asked for, and keeps it.
/// Offsets and <see cref="TextSpan"/>s count UTF-16 code units of <see cref="Text"/>.
/// </remarks>
public sealed class Document
{
    private readonly DocumentText _text;
    private readonly Section?[] _sections;

    private Document(DocumentText text, ContentReader content)
    {
        _text = text;
        Content = content;
        _sections = new Section?[content.Rows(TableId.Sections)];
        AllSections = new ElementList<Section>(_sections.Length, i => CachedSection(i) ?? Keep(new Section(this, i)));
        Paragraphs = List(TableId.Paragraphs, static (d, i) => new Paragraph(d, i));
        Sentences = List(TableId.Sentences, static (d, i) => new Sentence(d, i));
        Dates = List(TableId.Dates, static (d, i) => new DateExpression(d, i));
        DateRanges = List(TableId.Ranges, static (d, i) => new DateRange(d, i));
        Events = List(TableId.Events, static (d, i) => new DatedEvent(d, i));
        Quotations = List(TableId.Quotations, static (d, i) => new Quotation(d, i));
        Terms = List(TableId.Terms, static (d, i) => new QuotedTerm(d, i));
        Abbreviations = List(TableId.Abbreviations, static (d, i) => new Abbreviation(d, i));
        Hyperlinks = List(TableId.Hyperlinks, static (d, i) => new Hyperlink(d, i));
        Findings = List(TableId.Findings, static (d, i) => new Finding(d, i));
        AllMentions = List(TableId.Mentions, static (d, i) => new Mention(d, i));
    }

    /// <summary>The document's path as it was given to the reader, with <c>/</c> between folders; empty where none was given.</summary>
    public string Path => Content.Text(TableId.Info, 0, Columns.Info.PathString) ?? "";

    /// <summary>The title: the front matter's, else a single leading level-1 heading; empty where the text has none.</summary>
    public string Title => Content.Text(TableId.Info, 0, Columns.Info.TitleString) ?? "";

    /// <summary>The day on which the text was written, where the front matter or the reader's options give it.</summary>
    public Edtf? Date => Content.Text(TableId.Info, 0, Columns.Info.DateString) is { } text ? Edtf.Parse(text) : null;

    /// <summary>How the document's file is written; never <see cref="DocumentFormat.Auto"/>.</summary>
    public DocumentFormat Format => (DocumentFormat)Content[TableId.Info, 0, Columns.Info.Format];

    /// <summary>The version of the rules by which identifiers were made.</summary>
    public int NamingVersion => Content[TableId.Info, 0, Columns.Info.NamingVersion];

    /// <summary>
    /// The plain text: a plain-text file with its line ends as <c>\n</c>; a Markdown file's blocks without their markup, a blank line
    /// between two.
    /// </summary>
    public string Text => _text.All;

    /// <summary>Length of <see cref="Text"/> in UTF-16 code units.</summary>
    public int Length => _text.Length;

    /// <summary>The sections that stand directly in the document, in document order.</summary>
    public IReadOnlyList<Section> Sections => field ??= ChildSections(-1);

    /// <summary>All sections, each before its subsections.</summary>
    public IReadOnlyList<Section> AllSections { get; }

    /// <summary>All blocks of text, headings among them, in document order.</summary>
    public IReadOnlyList<Paragraph> Paragraphs { get; }

    /// <summary>All sentences, in document order.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>All date expressions, in document order.</summary>
    public IReadOnlyList<DateExpression> Dates { get; }

    /// <summary>All date ranges, in document order.</summary>
    public IReadOnlyList<DateRange> DateRanges { get; }

    /// <summary>All dated events, in document order; sort by <see cref="DatedEvent.Bounds"/> for a timeline.</summary>
    public IReadOnlyList<DatedEvent> Events { get; }

    /// <summary>All quotations, in document order.</summary>
    public IReadOnlyList<Quotation> Quotations { get; }

    /// <summary>All quoted terms, by first use.</summary>
    public IReadOnlyList<QuotedTerm> Terms { get; }

    /// <summary>All abbreviations that the text defines, by definition.</summary>
    public IReadOnlyList<Abbreviation> Abbreviations { get; }

    /// <summary>All links and images, in document order.</summary>
    public IReadOnlyList<Hyperlink> Hyperlinks { get; }

    /// <summary>What the reader found that the author may want to mend, in document order.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The text in a span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie in the text.</exception>
    public string GetText(TextSpan span) => span.End <= Length
        ? _text.Slice(span)
        : throw new ArgumentOutOfRangeException(nameof(span), span, FormattableString.Invariant($"The text has {Length} characters."));

    /// <summary>Line and column in the document's file of a character of the text.</summary>
    /// <param name="offset">Offset into <see cref="Text"/>, 0 to <see cref="Length"/>.</param>
    public SourcePosition GetPosition(int offset)
    {
        var run = RunAt(offset);
        return run < 0
            ? new SourcePosition(1, 1)
            : new SourcePosition(
                Content[TableId.Runs, run, Columns.Run.Line],
                Content[TableId.Runs, run, Columns.Run.Column] + offset - Content[TableId.Runs, run, Columns.Run.TextStart]);
    }

    /// <summary>
    /// Offset in the document's file (in UTF-16 code units, the byte order mark not counted) of a character of the text. In a document
    /// that was compiled in, a line end counts as one character however the file has it.
    /// </summary>
    /// <param name="offset">Offset into <see cref="Text"/>, 0 to <see cref="Length"/>.</param>
    public int GetSourceOffset(int offset)
    {
        var run = RunAt(offset);
        return run < 0 ? 0 : Content[TableId.Runs, run, Columns.Run.SourceStart] + offset - Content[TableId.Runs, run, Columns.Run.TextStart];
    }

    /// <summary>The first section with an id, or null where there is none.</summary>
    /// <param name="id">An explicit id (<c>{#id}</c>), a heading's number (<c>3.2</c>), or the anchor of a heading without one; capitals count.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Section? FindSection(string id)
    {
        _ = id ?? throw new ArgumentNullException(nameof(id));
        for (var row = 0; row < _sections.Length; row++)
        {
            if (string.Equals(Content.Text(TableId.Sections, row, Columns.Section.IdString), id, StringComparison.Ordinal))
                return AllSections[row];
        }

        return null;
    }

    /// <summary>The sentence at an offset, or null where there is none.</summary>
    /// <param name="offset">Offset into <see cref="Text"/>.</param>
    public Sentence? SentenceAt(int offset)
    {
        var row = LastRowAtOrBefore(TableId.Sentences, Columns.Sentence.Start, offset);
        return row >= 0 && Sentences[row].Span.Contains(offset) ? Sentences[row] : null;
    }

    /// <summary>The innermost section at an offset, or null before the first one and outside of the text; the text's end is its last section's.</summary>
    /// <param name="offset">Offset into <see cref="Text"/>.</param>
    public Section? SectionAt(int offset)
    {
        var row = offset <= Length ? LastRowAtOrBefore(TableId.Sections, Columns.Section.Start, offset) : -1;
        return row < 0 ? null : AllSections[row];
    }

    /// <summary>The title, or the path where there is no title.</summary>
    public override string ToString() => Title.Length > 0 ? Title : Path;

    internal ContentReader Content { get; }

    internal IReadOnlyList<Mention> AllMentions { get; }

    internal static Document FromContent(CompiledContent content)
    {
        var reader = new ContentReader(content);
        return new Document(new Utf8Text(content, reader), reader);
    }

    internal static Document FromText(string text, byte[] structure) => new(new StringText(text), new ContentReader(new MemoryContent(structure)));

    internal TextSpan SpanAt(TableId table, int row, int startColumn) => new(Content[table, row, startColumn], Content[table, row, startColumn + 1]);

    internal Section? CachedSection(int index) => Volatile.Read(ref _sections[index]);

    /// <summary>A generated section takes the place of a plain one, so that casts to its class succeed from then on.</summary>
    internal Section Keep(Section section)
    {
        if (section.GetType() == typeof(Section))
            return Interlocked.CompareExchange(ref _sections[section.Index], section, null) ?? section;
        Volatile.Write(ref _sections[section.Index], section);
        return section;
    }

    internal IReadOnlyList<Section> ChildSections(int parent)
    {
        var children = new List<Section>();
        var end = parent < 0 ? _sections.Length : Content[TableId.Sections, parent, Columns.Section.SubtreeEnd];
        for (var row = parent + 1; row < end; row = Content[TableId.Sections, row, Columns.Section.SubtreeEnd])
            children.Add(AllSections[row]);
        return children.AsReadOnly();
    }

    internal IEnumerable<Section> Descendants(Section section)
    {
        var end = Content[TableId.Sections, section.Index, Columns.Section.SubtreeEnd];
        for (var row = section.Index + 1; row < end; row++)
            yield return AllSections[row];
    }

    internal IReadOnlyList<Paragraph> OwnParagraphs(int section)
    {
        var first = Content[TableId.Sections, section, Columns.Section.FirstParagraph];
        return new ElementList<Paragraph>(Content[TableId.Sections, section, Columns.Section.ParagraphCount], i => Paragraphs[first + i]);
    }

    internal IReadOnlyList<Mention> LinkedMentions(int first, int count) => Linked(first, count, AllMentions);

    internal IReadOnlyList<Quotation> LinkedQuotations(int first, int count) => Linked(first, count, Quotations);

    internal IReadOnlyList<QuotedTerm> LinkedTerms(int first, int count) => Linked(first, count, Terms);

    internal IReadOnlyList<string> LinkedTexts(int first, int count) => new ElementList<string>(count, i => Content.LinkedText(first + i));

    private ElementList<T> Linked<T>(int first, int count, IReadOnlyList<T> all)
        where T : class =>
        new(count, i => all[Content[TableId.Links, first + i, Columns.Link.Target]]);

    private ElementList<T> List<T>(TableId table, Func<Document, int, T> create)
        where T : class =>
        new(Content.Rows(table), i => create(this, i));

    private int RunAt(int offset)
    {
        if (offset < 0 || offset > Length)
            throw new ArgumentOutOfRangeException(nameof(offset), offset, FormattableString.Invariant($"The text has {Length} characters."));
        return LastRowAtOrBefore(TableId.Runs, Columns.Run.TextStart, offset);
    }

    private int LastRowAtOrBefore(TableId table, int startColumn, int offset)
    {
        int low = -1, high = Content.Rows(table) - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Content[table, middle, startColumn] <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    private sealed class MemoryContent(byte[] structure) : CompiledContent
    {
        public override ReadOnlySpan<byte> TextLiteral => default;

        public override ReadOnlySpan<byte> StructureLiteral => structure;
    }
}

using DocModel.CompilerServices;
using DocModel.Content;

namespace DocModel;

/// <summary>A section: what stands under a heading, or, in a text without headings, a run of paragraphs about one thing.</summary>
/// <remarks>
/// The instance members of this class are frozen and published as <see cref="SectionNames.Reserved"/>: a heading with such a name
/// gets <c>Section</c> appended, so that a heading that goes can never silently turn into one of them. What is added later comes as
/// extension methods (<see cref="SectionExtensions"/>).
/// </remarks>
public class Section : DocumentElement
{
    internal Section(Document document, int index)
        : base(document, index)
    {
    }

    /// <summary>For generated classes.</summary>
    /// <param name="key">The section's place, made by generated code.</param>
    protected Section(SectionKey key)
        : base(key.Document, key.Index) => key.Document.Keep(this);

    /// <summary>From the first character of the heading to the last of the section's last subsection.</summary>
    public sealed override TextSpan Span => SpanAt(Table, Columns.Section.Start);

    /// <summary>The section's C# identifier.</summary>
    public string Name => Content.Text(Table, Index, Columns.Section.NameString) ?? "";

    /// <summary>The heading's words, without a leading number; in a text without headings, words of the text that name the section.</summary>
    public string Title => Content.Text(Table, Index, Columns.Section.TitleString) ?? "";

    /// <summary>The explicit id (<c>{#id}</c>) or the heading's number (<c>3.2</c>); else the heading as a GitHub anchor.</summary>
    public string Id => Content.Text(Table, Index, Columns.Section.IdString) ?? "";

    /// <summary>The heading's level, from 1.</summary>
    public int Level => Content[Table, Index, Columns.Section.Level];

    /// <summary>The section that this one is a part of, or null for a section that stands directly in the document.</summary>
    public Section? Parent => Content[Table, Index, Columns.Section.Parent] is > 0 and var row ? Document.AllSections[row - 1] : null;

    /// <summary>The subsections, in document order.</summary>
    public IReadOnlyList<Section> Sections => field ??= Document.ChildSections(Index);

    /// <summary>The section's own paragraphs: without its heading and without those of its subsections.</summary>
    public IReadOnlyList<Paragraph> Paragraphs => field ??= Document.OwnParagraphs(Index);

    /// <summary>The section's title.</summary>
    public sealed override string ToString() => Title;

    private protected sealed override TableId Table => TableId.Sections;
}

using DocModel.Reading.Findings;
using DocModel.Reading.Links;
using DocModel.Reading.Naming;
using DocModel.Reading.Outline;
using DocModel.Reading.Sources;

namespace DocModel.Reading;

/// <summary>The places in a document that a link can point to: <c>guide.md#rate-limits</c>.</summary>
/// <remarks>
/// A heading is reached by the id that its author gave it (<c>{#id}</c>), by its number (<c>3.2</c>, <see cref="Section.Id"/>), and by its
/// words as GitHub makes an anchor of them; an element of raw HTML by its <c>id</c> or <c>name</c>. Capitals count, as they do in HTML.
/// </remarks>
public sealed class DocumentAnchors
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _all = [];

    private DocumentAnchors(SourceDocument source, List<NumberedHeading> headings)
    {
        var slugs = new HeadingSlug(headings.Count);
        foreach (var heading in headings)
            Add(slugs.Unique(HeadingSlug.Of(heading.Text)));
        foreach (var id in HeadingSections.Ids(headings))
            Add(id);
        foreach (var id in source.HtmlIds)
            Add(id);
    }

    /// <summary>The anchors of a text, without reading more of it than its blocks.</summary>
    /// <param name="text">The file's text; any line ends, with or without a byte order mark.</param>
    /// <param name="options">What is known of the document beside its text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The options' token was cancelled.</exception>
    public static DocumentAnchors Read(string text, ReadOptions? options = null)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        options ??= new ReadOptions();
        var source = PlainTextHeadings.Mark(SourceReader.Read(text, options, new FindingSink()), options.Cancellation);
        return Of(source, NumberedHeading.All(source));
    }

    /// <summary>All anchors, headings first, in document order.</summary>
    public IReadOnlyList<string> All => field ??= _all.AsReadOnly();

    /// <summary>Whether a link's fragment leads anywhere.</summary>
    /// <param name="fragment">What stands behind <c>#</c>, percent-encoded or not; nothing and <c>top</c> are the document's start.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fragment"/> is null.</exception>
    public bool Contains(string fragment)
    {
        var id = LinkTarget.Decode(LinkTarget.WithoutTextDirective(fragment ?? throw new ArgumentNullException(nameof(fragment))));
        return id.Length == 0 || id.EqualsIgnoreCase("top") || _ids.Contains(id) || (LinkTarget.WithoutPrefix(id) is { } bare && _ids.Contains(bare));
    }

    /// <summary>
    /// The anchor that has a fragment's words behind its own first ones, as <c>#2-rate-limits</c> has those of <c>#rate-limits</c>; else the
    /// one that is spelled most like it; null where none is near.
    /// </summary>
    /// <remarks>Every anchor is compared, in time linear in their number; a fragment of more than 64 characters is near none by its spelling.</remarks>
    /// <param name="fragment">What stands behind <c>#</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fragment"/> is null.</exception>
    public string? Nearest(string fragment)
    {
        var id = LinkTarget.Decode(fragment ?? throw new ArgumentNullException(nameof(fragment)));
        return _all.FirstOrDefault(anchor => anchor.EqualsIgnoreCase(id)) ?? _all.FirstOrDefault(anchor => EndsWithWordsOf(anchor, id)) ?? Spelling.Nearest(id, _all);
    }

    private static bool EndsWithWordsOf(string anchor, string id) =>
        id.Length > 1 && anchor.Length > id.Length && anchor[anchor.Length - id.Length - 1] == '-' && anchor.AsSpan(anchor.Length - id.Length).EqualsIgnoreCase(id.AsSpan());

    internal static DocumentAnchors Of(SourceDocument source, List<NumberedHeading> headings) => new(source, headings);

    private void Add(string id)
    {
        if (_ids.Add(id))
            _all.Add(id);
    }
}

namespace DocModel.Reading.Outline;

/// <summary>The outline of a document: its title and its sections, each before its subsections.</summary>
/// <param name="Title">The document's title; null where it has none.</param>
/// <param name="Sections">The sections, each before those inside it.</param>
/// <param name="Headings">The headings that the author wrote, the title among them.</param>
internal sealed record OutlineReading(string? Title, SectionItem[] Sections, List<NumberedHeading> Headings);

/// <param name="Span">From the heading to the end of the last subsection.</param>
/// <param name="TitleSpan">The heading's words, or the words of the text that name a discovered section.</param>
/// <param name="Level">From 1.</param>
/// <param name="Parent">Row of the section around this one, or -1.</param>
/// <param name="SubtreeEnd">Row behind the last descendant.</param>
/// <param name="FirstBlock">The first block of the section's own body.</param>
/// <param name="BlockCount">Number of blocks of its own body, without heading and subsections.</param>
/// <param name="Id">Explicit id, number, or the heading as an anchor.</param>
/// <param name="IsDiscovered">Whether the text has no heading here and the reader found the boundary.</param>
internal sealed record SectionItem(
    TextSpan Span,
    TextSpan TitleSpan,
    string Title,
    int Level,
    int Parent,
    int SubtreeEnd,
    int FirstBlock,
    int BlockCount,
    string Id,
    bool IsDiscovered);

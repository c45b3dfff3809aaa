namespace DocModel.Content;

/// <summary>The tables of a structure, in the order in which they are written.</summary>
/// <remarks>Only ever appended to: the numbers are part of the format. The columns of each stand in <see cref="Columns"/>.</remarks>
internal enum TableId
{
    Info,
    Runs,
    Checkpoints,
    Paragraphs,
    Sentences,
    Sections,
    Dates,
    Ranges,
    Events,
    Quotations,
    Terms,
    Abbreviations,
    Mentions,
    Links,
    Hyperlinks,
    Findings,
    Strings,
    Count,
}

namespace DocModel.Reading.Sources;

/// <summary>A block's place in its list or table, and the language of code.</summary>
/// <param name="Marker">The marker of the list item that the block begins, as a reader sees it: <c>-</c>, <c>3.</c></param>
/// <param name="Row">A cell's row, from 0 for the header; -1 outside tables.</param>
/// <param name="Column">A cell's column, from 0; -1 outside tables.</param>
/// <param name="Language">The first word of a code block's info string.</param>
internal sealed record BlockPlace(string? Marker = null, int Row = -1, int Column = -1, string? Language = null);

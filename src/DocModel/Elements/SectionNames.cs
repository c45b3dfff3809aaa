namespace DocModel;

/// <summary>The names that a section's identifier never has.</summary>
public static class SectionNames
{
    /// <summary>
    /// The instance members of <see cref="Section"/> and of <see cref="object"/>. A heading with one of these names gets <c>Section</c>
    /// appended: the heading "Text" becomes <c>TextSection</c>. The list is frozen: a program that uses a heading's member must never
    /// come to mean something else when the heading goes.
    /// </summary>
    public static IReadOnlyList<string> Reserved { get; } =
    [
        "Document", "Equals", "Finalize", "GetHashCode", "GetType", "Id", "Level", "MemberwiseClone", "Name", "Paragraphs", "Parent",
        "Position", "ReferenceEquals", "Section", "Sections", "Span", "Text", "Title", "ToString",
    ];
}

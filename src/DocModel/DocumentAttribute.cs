namespace DocModel;

/// <summary>Asks for the types of a document: they are generated into the static partial class that bears the attribute.</summary>
/// <remarks>The document must be an item of the project: <c>&lt;DocModelDocument Include="docs/spec.md" /&gt;</c>.</remarks>
/// <param name="path">The document's path relative to the project, or the item's <c>Link</c>, with <c>/</c> between folders.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public sealed class DocumentAttribute(string path) : Attribute
{
    /// <summary>The document's path relative to the project, or the item's <c>Link</c>, with <c>/</c> between folders.</summary>
    public string Path { get; } = path;

    /// <summary>Which members to generate; all of them unless said otherwise.</summary>
    public DocumentMembers Members { get; set; } = DocumentMembers.All;
}

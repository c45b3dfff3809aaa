using DocModel.Generator.Declarations;
using DocModel.Generator.Inputs;

namespace DocModel.Generator.Documents;

/// <summary>All that reading a document depends on.</summary>
/// <param name="File">The document's file.</param>
/// <param name="Names">Its names file.</param>
/// <param name="IsNamed">Whether a declaration gives its path, and not a pattern alone.</param>
internal sealed record DocumentInput(SourceFile File, SourceFile? Names, bool IsNamed)
{
    /// <summary>Null for a file that is no document, or that nobody declares.</summary>
    public static DocumentInput? Of(SourceFile file, DeclaredDocuments declared, NamesLookup names) =>
        file.Kind == SourceFileKind.Document && declared.Contains(file.Path) ? new DocumentInput(file, names.For(file.Path), declared.Names(file.Path)) : null;
}

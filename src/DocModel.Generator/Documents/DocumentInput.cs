using DocModel.Generator.Declarations;
using DocModel.Generator.Inputs;

namespace DocModel.Generator.Documents;

/// <summary>All that reading a document depends on.</summary>
internal sealed record DocumentInput(SourceFile File, SourceFile? Names)
{
    /// <summary>Null for a file that is no document, or that nobody declares.</summary>
    public static DocumentInput? Of(SourceFile file, DeclaredDocuments declared, NamesLookup names) =>
        file.Kind == SourceFileKind.Document && declared.Contains(file.Path) ? new DocumentInput(file, names.For(file.Path)) : null;
}

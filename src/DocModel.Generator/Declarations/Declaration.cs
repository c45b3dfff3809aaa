using DocModel.Generator.Diagnostics;
using DocModel.Generator.Inputs;

namespace DocModel.Generator.Declarations;

/// <summary>A <c>[Document]</c> or <c>[Documents]</c> attribute in the user's code.</summary>
/// <param name="Kind">Which of the two.</param>
/// <param name="Target">What to emit; of a collection, the class around its documents, and the pattern as the path.</param>
/// <param name="CanEmit">Whether the class can take generated members at all.</param>
/// <param name="Site">The attribute's path argument.</param>
/// <param name="Problems">What is wrong with the class.</param>
internal sealed record Declaration(
    DeclarationKind Kind, DocumentTarget Target, bool CanEmit, LocationInfo Site, EquatableArray<DiagnosticInfo> Problems);

internal enum DeclarationKind
{
    Document,
    Collection,
}

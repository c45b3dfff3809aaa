using DocModel.Generator.Diagnostics;
using DocModel.Generator.Inputs;

namespace DocModel.Generator.Declarations;

/// <summary>A <c>[Document]</c> attribute in the user's code.</summary>
/// <param name="Target">What to emit.</param>
/// <param name="CanEmit">Whether the class can take generated members at all.</param>
/// <param name="Site">The attribute's path argument.</param>
/// <param name="Problems">What is wrong with the class.</param>
internal sealed record Declaration(DocumentTarget Target, bool CanEmit, LocationInfo Site, EquatableArray<DiagnosticInfo> Problems);

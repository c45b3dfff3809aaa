using DocModel.Generator.Inputs;

namespace DocModel.Generator.Documents;

/// <summary>All that reading a document depends on.</summary>
internal sealed record DocumentInput(SourceFile File, SourceFile? Names);

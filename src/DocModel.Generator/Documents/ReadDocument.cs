using DocModel.Generator.Diagnostics;
using DocModel.Reading.Writing;

namespace DocModel.Generator.Documents;

/// <summary>A document that was read: plain values.</summary>
/// <param name="Path">The document's path.</param>
/// <param name="FilePath">As the compiler knows the file; decides between two items with one path, and never reaches generated text.</param>
/// <param name="Text">The plain text.</param>
/// <param name="Structure">The elements in the content format; empty where the document could not be read.</param>
/// <param name="Findings">What is wrong with the document or its names file.</param>
internal sealed record ReadDocument(string Path, string FilePath, string Text, EquatableArray<byte> Structure, EquatableArray<DiagnosticInfo> Findings)
{
    /// <summary>The generated file that the document goes to.</summary>
    public int Shard { get; } = Emit.Shard.NumberOf(Path);

    public bool HasContent => Structure.Count > 0;

    public Document ToDocument() => new DocumentContent(Text, Structure.ToArray()).ToDocument();
}

using DocModel.CompilerServices;
using DocModel.Generator.Diagnostics;

namespace DocModel.Generator.Documents;

/// <summary>A document that was read: plain values, as small as they can be kept, for there may be thousands of them.</summary>
/// <param name="Path">The document's path.</param>
/// <param name="FilePath">As the compiler knows the file; decides between two items with one path, and never reaches generated text.</param>
/// <param name="Text">The plain text in UTF-8.</param>
/// <param name="Structure">The elements in the content format; empty where the document could not be read.</param>
/// <param name="Findings">What is wrong with the document or its names file.</param>
internal sealed record ReadDocument(string Path, string FilePath, EquatableArray<byte> Text, EquatableArray<byte> Structure, EquatableArray<DiagnosticInfo> Findings)
{
    /// <summary>The generated file that the document goes to.</summary>
    public int Shard { get; } = Emit.Shard.NumberOf(Path);

    public bool HasContent => Structure.Count > 0;

    public Document ToDocument() => CompiledDocument.Load(new Content(this));

    private sealed class Content(ReadDocument document) : CompiledContent
    {
        public override ReadOnlySpan<byte> TextLiteral => document.Text.AsSpan();

        public override ReadOnlySpan<byte> StructureLiteral => document.Structure.AsSpan();
    }
}

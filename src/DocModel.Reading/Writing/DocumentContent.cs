namespace DocModel.Reading.Writing;

/// <summary>A read document as data: what a document compiles to.</summary>
/// <param name="Text">The plain text.</param>
/// <param name="Structure">The elements, in the layout of the model's content format.</param>
internal sealed record DocumentContent(string Text, byte[] Structure)
{
    public Document ToDocument() => Document.FromText(Text, Structure);
}

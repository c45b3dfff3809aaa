namespace DocModel.Export;

/// <summary>An element that marks words of the text.</summary>
/// <param name="Span">The words.</param>
/// <param name="Element">The element's name.</param>
/// <param name="Order">Of elements that mark the same words, the lower one stands outside.</param>
/// <param name="Id">Its <c>xml:id</c>.</param>
/// <param name="WriteAttributes">Writes its attributes, the ids apart.</param>
internal sealed record TeiAnnotation(TextSpan Span, string Element, int Order, string Id, Action<TeiWriter> WriteAttributes)
{
    /// <summary>Whether TEI allows <paramref name="inner"/> inside this one: speech has no place in a date.</summary>
    public bool CanHold(TeiAnnotation inner) => Element != "date" || inner.Element is not ("said" or "quote");
}

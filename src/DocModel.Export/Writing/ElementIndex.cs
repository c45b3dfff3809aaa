namespace DocModel.Export.Writing;

/// <summary>Where an element stands in its document's list, from 0: how one element names another in a file.</summary>
internal sealed class ElementIndex(Document document)
{
    private readonly Dictionary<DocumentElement, int> _indexes = Build(document);

    /// <summary>The element's index; null for null.</summary>
    public int? Of(DocumentElement? element) => element is null ? null : _indexes[element];

    private static Dictionary<DocumentElement, int> Build(Document document)
    {
        var indexes = new Dictionary<DocumentElement, int>();
        IReadOnlyList<DocumentElement>[] lists =
        [
            document.AllSections, document.Paragraphs, document.Sentences, document.Dates, document.DateRanges, document.Events,
            document.Quotations, document.Terms,
        ];
        foreach (var list in lists)
        {
            for (var i = 0; i < list.Count; i++)
                indexes[list[i]] = i;
        }

        return indexes;
    }
}

using System.Globalization;

namespace DocModel.Export.Writing;

/// <summary>An id for each element of a list: its name, which stays when the text around it changes.</summary>
internal sealed class ElementIds
{
    private readonly Dictionary<DocumentElement, string> _ids = [];

    private ElementIds()
    {
    }

    /// <summary>The element's id.</summary>
    public string this[DocumentElement element] => _ids[element];

    /// <summary>Ids made of a prefix and each element's name; a name that is missing or taken gets a number.</summary>
    public static ElementIds Of<T>(string prefix, IReadOnlyList<T> elements, Func<T, string> name)
        where T : DocumentElement
    {
        var ids = new ElementIds();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < elements.Count; i++)
        {
            var id = prefix + name(elements[i]);
            if (id.Length == prefix.Length || !taken.Add(id))
            {
                id = id + "-" + (i + 1).ToString(CultureInfo.InvariantCulture);
                taken.Add(id);
            }

            ids._ids[elements[i]] = id;
        }

        return ids;
    }
}

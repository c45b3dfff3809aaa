using System.Collections.Immutable;

namespace DocModel.Generator.Inputs;

/// <summary>An item's path and the file behind it.</summary>
/// <param name="Path">As <c>[Document]</c> names it.</param>
/// <param name="FilePath">As the compiler knows the file.</param>
/// <param name="IsMissing">Whether there is no such file, which the targets have told (DOCM020).</param>
internal sealed record Item(string Path, string FilePath, bool IsMissing);

/// <summary>All documents among the project's items, in an order of their own.</summary>
internal sealed record Items(EquatableArray<Item> All)
{
    public static Items From(ImmutableArray<Item> items) =>
        new(items.Distinct().OrderBy(i => i.Path, StringComparer.Ordinal).ThenBy(i => i.FilePath, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>The paths that are worth offering: behind each is a file.</summary>
    public IEnumerable<string> Offered => All.Where(item => !item.IsMissing).Select(item => item.Path);

    public bool Contains(string path) => FirstAt(path) < All.Count && All[FirstAt(path)].Path == path;

    /// <summary>The files that claim a path; more than one is a fault.</summary>
    public IEnumerable<string> FilesOf(string path)
    {
        for (var i = FirstAt(path); i < All.Count && All[i].Path == path; i++)
            yield return All[i].FilePath;
    }

    private int FirstAt(string path)
    {
        int low = 0, high = All.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(All[middle].Path, path) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}

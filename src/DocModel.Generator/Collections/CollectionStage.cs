using DocModel.Generator.Declarations;
using DocModel.Generator.Inputs;

namespace DocModel.Generator.Collections;

/// <summary>A pattern and the project's items to a collection.</summary>
internal static class CollectionStage
{
    public static Collection Of(DocumentTarget target, Items items, CancellationToken cancellation)
    {
        if (Glob.FaultOf(target.Path) is not null)
            return new Collection(target, default, default, default);
        var pattern = new Glob(target.Path);
        var root = new CollectionFolder("", "");
        string? last = null;
        foreach (var item in items.All)
        {
            // Two items with one path are one document; the diagnostic is the path's.
            if (item.Path != last && pattern.Matches(item.Path))
                root.Add(item.Path.Substring(pattern.Root.Length));
            last = item.Path;
        }

        return new CollectionNames(target, pattern.Root, cancellation).Assign(root);
    }
}

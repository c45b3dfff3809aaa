using System.Collections.Immutable;
using DocModel.Generator.Collections;
using DocModel.Generator.Declarations;
using DocModel.Generator.Inputs;

namespace DocModel.Generator.Diagnostics;

/// <summary>What is wrong with collections: patterns that match nothing, and names that two want.</summary>
internal static class CollectionReport
{
    public static IEnumerable<DiagnosticInfo> Of(ImmutableArray<Declaration> declarations, Items items, ImmutableArray<Collection> collections)
    {
        foreach (var declaration in declarations)
        {
            if (declaration.Kind != DeclarationKind.Collection)
                continue;
            var pattern = declaration.Target.Path;
            if (Glob.FaultOf(pattern) is { } fault)
            {
                yield return new DiagnosticInfo(Descriptors.BadPattern, declaration.Site, pattern, fault);
                continue;
            }

            var collection = collections.FirstOrDefault(c => c.Target.Equals(declaration.Target));
            var isEmpty = collection is null ? !items.All.Any(i => new Glob(pattern).Matches(i.Path)) : collection.Documents.Count == 0;
            if (isEmpty)
                yield return new DiagnosticInfo(Descriptors.NothingMatches, declaration.Site, pattern, Hint(new Glob(pattern), items));
            foreach (var path in PathsOfTwoFiles(items, new Glob(pattern)))
                yield return new DiagnosticInfo(Descriptors.TwoFiles, declaration.Site, path, DeclarationReport.Quoted(items.FilesOf(path)));
            foreach (var clash in collection?.Clashes ?? default)
                yield return Clash(clash, declaration);
        }
    }

    private static IEnumerable<string> PathsOfTwoFiles(Items items, Glob pattern)
    {
        for (var i = 1; i < items.All.Count; i++)
        {
            var path = items.All[i].Path;
            if (path == items.All[i - 1].Path && (i == 1 || path != items.All[i - 2].Path) && pattern.Matches(path))
                yield return path;
        }
    }

    private static DiagnosticInfo Clash(MemberClash clash, Declaration declaration) => clash.Owner is null
        ? new DiagnosticInfo(
            Descriptors.MemberInTheWay, declaration.Site, clash.Wanted, declaration.Target.Name, $"the class declares a member of this name, so that '{clash.Path}' is '{clash.Name}'")
        : new DiagnosticInfo(Descriptors.CollectionClash, declaration.Site, clash.Path, clash.Owner, clash.Wanted, clash.Name);

    private static string Hint(Glob pattern, Items items)
    {
        if (items.All.Count == 0)
            return $"{DeclarationReport.NoItems} Add to the project file: <DocModelDocument Include=\"{pattern.Pattern}\" />";
        if (items.All.FirstOrDefault(i => pattern.Matches(i.Path, ignoreCase: true)) is { } other)
            return $"The nearest is '{other.Path}', whose capitals differ.";

        if (items.All.Any(i => i.Path.StartsWith(pattern.Pattern + "/", StringComparison.Ordinal)))
            return $"It is a folder: for all that is in it write '{pattern.Pattern}/**'.";

        // What lies in a folder of nearly the same name is what was meant; without such a folder, what has nearly the same name.
        var nearest = NearestPath.Of(pattern.Root, items.Offered.Select(path => FoldersOf(path, pattern.Root)).Distinct().Where(f => f.Length > 0));
        var item = nearest is null || pattern.Root.Length == 0
            ? NearestPath.Of(pattern.Pattern, items.Offered)
            : items.Offered.First(path => path.StartsWith(nearest, StringComparison.Ordinal));
        return item is null
            ? $"{DeclarationReport.FarItems(items)} If there are such files, add to the project file: <DocModelDocument Include=\"{pattern.Pattern}\" />"
            : $"The nearest is '{item}'.";
    }

    /// <summary>As many folders of a path as the root has.</summary>
    private static string FoldersOf(string path, string root)
    {
        var end = 0;
        foreach (var c in root)
        {
            if (c != '/')
                continue;
            end = path.IndexOf('/', end) + 1;
            if (end == 0)
                return "";
        }

        return path.Substring(0, end);
    }
}

using System.Collections.Immutable;
using System.Globalization;
using DocModel.Generator.Collections;
using DocModel.Generator.Declarations;
using DocModel.Generator.Inputs;

namespace DocModel.Generator.Diagnostics;

/// <summary>What is wrong with the declarations, each with itself and all of them together.</summary>
internal static class DeclarationReport
{
    public static IEnumerable<DiagnosticInfo> Of(ImmutableArray<Declaration> declarations, Items items, TargetLanguage language)
    {
        var first = new Dictionary<string, Declaration>(StringComparer.Ordinal);
        foreach (var declaration in declarations)
        {
            foreach (var problem in declaration.Problems)
                yield return problem;

            var path = declaration.Target.Path;
            if (!language.IsSupported)
                yield return new DiagnosticInfo(Descriptors.LanguageTooOld, declaration.Site, language.Display);

            if (declaration.Kind == DeclarationKind.Collection)
                continue;
            string[] files = [.. items.FilesOf(path)];
            if (files.Length == 0)
                yield return NotAnItem(declaration, items);
            else if (files.Length > 1)
                yield return new DiagnosticInfo(Descriptors.TwoFiles, declaration.Site, path, Quoted(files));

            if (!first.TryGetValue(path, out var earlier))
                first.Add(path, declaration);
            else if (files.Length > 0)
                yield return new DiagnosticInfo(Descriptors.DeclaredTwice, declaration.Site, path, NameOf(earlier), PlaceOf(earlier.Site));
        }
    }

    /// <summary>An item of a pattern that matches no file does not reach the generator, nor the package's targets.</summary>
    public const string NoItems = "The project has no DocModelDocument item, or their patterns match no file.";

    /// <summary>What is said of a project whose items are all called otherwise.</summary>
    public static string FarItems(Items items) => items.All.Count == 1
        ? $"Its only item is '{items.All[0].Path}'."
        : $"None of its {items.All.Count.ToString(CultureInfo.InvariantCulture)} items is near; the first is '{items.All[0].Path}'.";

    public static string Quoted(IEnumerable<string> files) => string.Join(", ", files.Select(file => "'" + file + "'"));

    private static DiagnosticInfo NotAnItem(Declaration declaration, Items items)
    {
        var path = declaration.Target.Path;

        // Where only the notation differs, another item would not help.
        if (items.All.FirstOrDefault(i => IsSpelledOtherwise(path, i.Path)) is { } meant)
        {
            return new DiagnosticInfo(
                Descriptors.NotAnItem,
                declaration.Site,
                path,
                $"The nearest is '{meant.Path}': write it so, relative to the project's folder, with '/' between folders and the item's own capitals.")
            {
                Replacement = meant.Path,
            };
        }

        if (IsPattern(path, items))
        {
            return new DiagnosticInfo(
                Descriptors.NotAnItem, declaration.Site, path, $"It is a pattern, and [Document] takes one file: for a class a file write [Documents(\"{path}\")].");
        }

        var nearest = NearestPath.Of(path, items.Offered);
        var hint = path.Length == 0 ? "Write the path of a document, relative to the project's folder, such as 'docs/spec.md'."
            : nearest is not null ? "The nearest is '" + nearest + "'."
            : items.All.Count == 0 ? NoItems
            : FarItems(items);
        var included = path.Length == 0 ? "docs/spec.md" : Attribute(path);
        return new DiagnosticInfo(
            Descriptors.NotAnItem, declaration.Site, path, $"{hint} If the file exists, add to the project file: <DocModelDocument Include=\"{included}\" />")
        {
            Replacement = nearest,
        };
    }

    private static bool IsPattern(string path, Items items) =>
        path.IndexOfAny(['*', '?']) >= 0 && Glob.FaultOf(path) is null && (path.IndexOf('*') >= 0 || items.All.Any(i => new Glob(path).Matches(i.Path)));

    private static bool IsSpelledOtherwise(string path, string item)
    {
        var plain = path.Replace('\\', '/');
        return plain.EndsWithIgnoreCase(item)
            && (plain.Length == item.Length || plain[plain.Length - item.Length - 1] == '/');
    }

    private static string Attribute(string path) =>
        path.Replace('\\', '/').Replace("&", "&amp;").Replace("\"", "&quot;").Replace("<", "&lt;").Replace("%", "%25").Replace(";", "%3B");

    private static string NameOf(Declaration declaration) => declaration.Target.FullName.Substring("global::".Length);

    /// <summary>The file's name alone: a message must not depend on the folder that the project was checked out to.</summary>
    private static string PlaceOf(LocationInfo site) => FormattableString.Invariant(
        $"{site.FilePath.Substring(site.FilePath.LastIndexOfAny(['/', '\\']) + 1)}({site.Lines.Start.Line + 1},{site.Lines.Start.Character + 1})");
}

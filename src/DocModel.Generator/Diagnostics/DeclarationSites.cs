using System.Collections.Immutable;
using DocModel.Generator.Collections;
using DocModel.Generator.Declarations;
using DocModel.Generator.Inputs;

namespace DocModel.Generator.Diagnostics;

/// <summary>Where each document is declared in C#.</summary>
internal static class DeclarationSites
{
    public static ILookup<string, LocationInfo> Of(ImmutableArray<Declaration> declarations, ImmutableArray<Collection> collections)
    {
        var sites = new List<(string Path, LocationInfo Site)>();
        foreach (var declaration in declarations)
        {
            if (declaration.Kind == DeclarationKind.Document)
                sites.Add((declaration.Target.Path, declaration.Site));
            else if (collections.FirstOrDefault(c => c.Target.Equals(declaration.Target)) is { } collection)
                sites.AddRange(collection.Documents.Select(d => (d.Target.Path, declaration.Site)));
        }

        return sites.ToLookup(s => s.Path, s => s.Site, StringComparer.Ordinal);
    }
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DocModel.Generator.LostMembers;

/// <summary>A class that is declared as a document or as a collection.</summary>
/// <param name="Class">The user's class.</param>
/// <param name="Path">What the attribute names.</param>
internal sealed record DeclaredDocument(INamedTypeSymbol Class, string Path)
{
    /// <summary>The declared class that a type is, or is inside of.</summary>
    public static DeclaredDocument? Around(INamedTypeSymbol type, ImmutableArray<INamedTypeSymbol?> attributes)
    {
        for (var at = type; at is not null; at = at.ContainingType)
        {
            foreach (var attribute in at.GetAttributes())
            {
                if (attributes.Contains(attribute.AttributeClass, SymbolEqualityComparer.Default)
                    && attribute.ConstructorArguments.Length > 0
                    && attribute.ConstructorArguments[0].Value is string path)
                    return new DeclaredDocument(at, path);
            }
        }

        return null;
    }
}

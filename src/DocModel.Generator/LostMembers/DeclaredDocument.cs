using System.Collections.Immutable;
using DocModel.Generator.Declarations;
using Microsoft.CodeAnalysis;

namespace DocModel.Generator.LostMembers;

/// <summary>A class that is declared as a document or as a collection, and the document in it that a type belongs to.</summary>
/// <param name="Class">The user's class.</param>
/// <param name="Argument">What its attribute names: a path, or a collection's pattern.</param>
/// <param name="IsCollection">Whether it is a collection.</param>
/// <param name="Document">The class of the document: the user's, or one in a collection; null where the type is no document's.</param>
internal sealed record DeclaredDocument(INamedTypeSymbol Class, string Argument, bool IsCollection, INamedTypeSymbol? Document)
{
    /// <summary>What the declared class that a type is, or is inside of, says of it.</summary>
    public static DeclaredDocument? Around(INamedTypeSymbol type, ImmutableArray<INamedTypeSymbol?> attributes)
    {
        INamedTypeSymbol? document = null;
        for (var at = type; at is not null; at = at.ContainingType)
        {
            if (document is null && DocumentOf(at) is not null)
                document = at;
            foreach (var attribute in at.GetAttributes())
            {
                var which = attributes.IndexOf(attribute.AttributeClass, 0, SymbolEqualityComparer.Default);
                if (which >= 0 && attribute.ConstructorArguments.Length > 0 && attribute.ConstructorArguments[0].Value is string argument)
                    return new DeclaredDocument(at, argument, which > 0, document);
            }
        }

        return null;
    }

    /// <summary>Whether there is nothing to lose: a document that could not be read, a collection without any. Both are told where they are.</summary>
    public bool IsAbsent(CancellationToken cancellation) =>
        Document is not null ? DocumentOf(Document) is { } member && MemberComment.IsAbsent(member, cancellation)
            : !IsCollection || !Class.GetTypeMembers().Any(type => type.IsStatic);

    /// <summary>What a message calls it.</summary>
    public string Name(CancellationToken cancellation) =>
        Document is null ? $"The collection '{Argument}'"
            : $"The document '{(IsCollection && PlaceOf(Document, cancellation) is { } path ? path : Argument)}'";

    /// <summary>The place of a member, which for the class of a document is where that document is.</summary>
    public static string? PlaceOf(ISymbol member, CancellationToken cancellation) =>
        member is INamedTypeSymbol type && DocumentOf(type) is { } document ? MemberComment.PlaceOf(document, cancellation) : MemberComment.PlaceOf(member, cancellation);

    private static IPropertySymbol? DocumentOf(INamedTypeSymbol type) =>
        type.IsStatic ? type.GetMembers(MemberNames.Document).OfType<IPropertySymbol>().FirstOrDefault() : null;
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DocModel.Generator.LostMembers;

/// <summary>The members of a document's class as symbols: static classes hold properties, whose types hold properties of their own.</summary>
internal static class DocumentMemberTree
{
    /// <summary>The names that code can write after a dot: properties, the classes of a static class, and last what is inherited.</summary>
    public static ImmutableArray<string> MembersOf(INamedTypeSymbol type)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        for (var at = type; at is not null; at = at.BaseType)
            names.AddRange(at.GetMembers().Where(m => IsNamed(m, type)).Select(m => m.Name));
        return names.Distinct(StringComparer.Ordinal).ToImmutableArray();
    }

    /// <summary>The member that a name means after a dot.</summary>
    public static ISymbol? Member(INamedTypeSymbol type, string name) => type.GetMembers(name).FirstOrDefault(m => IsNamed(m, type));

    /// <summary>Those that stand for something of the document.</summary>
    public static ImmutableArray<string> OwnMembersOf(INamedTypeSymbol type) =>
        type.GetMembers().Where(m => IsNamed(m, type)).Select(m => m.Name).Distinct(StringComparer.Ordinal).ToImmutableArray();

    /// <summary>The first member with a name, and its path from a class on; null where there is none.</summary>
    /// <param name="top">The class to look in.</param>
    /// <param name="path">How code writes that class.</param>
    /// <param name="name">The name.</param>
    public static (ISymbol Member, string Path)? Find(INamedTypeSymbol top, string path, string name, CancellationToken cancellation)
    {
        var waiting = new Queue<(INamedTypeSymbol Type, string Path)>();
        waiting.Enqueue((top, path));
        while (waiting.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var (type, above) = waiting.Dequeue();
            foreach (var member in type.GetMembers())
            {
                if (!IsNamed(member, type))
                    continue;
                var here = above + "." + member.Name;
                if (member.Name == name)
                    return (member, here);
                var inner = member as INamedTypeSymbol ?? (member as IPropertySymbol)?.Type as INamedTypeSymbol;

                // A property's class stands beside it, so that the walk ends where the document does.
                if (inner is not null && SymbolEqualityComparer.Default.Equals(inner.ContainingType, type))
                    waiting.Enqueue((inner, here));
            }
        }

        return null;
    }

    private static bool IsNamed(ISymbol member, INamedTypeSymbol type) =>
        member.DeclaredAccessibility == Accessibility.Public
        && (member is IPropertySymbol { IsIndexer: false } || (type.IsStatic && member is INamedTypeSymbol { IsStatic: true }));
}

namespace DocModel.Generator.Declarations;

/// <summary>A class that asks for a document's types: all that emitting needs, and no position, so that moving it re-emits nothing.</summary>
/// <param name="Path">The document's path, as the attribute gives it.</param>
/// <param name="Namespace">The namespace, escaped; empty for the global one.</param>
/// <param name="Types">The types around the class, outermost first, and the class itself last.</param>
/// <param name="Members">Which members are asked for.</param>
/// <param name="Omitted">Members that something of the user's is in the way of.</param>
internal sealed record DocumentTarget(
    string Path,
    string Namespace,
    EquatableArray<TypePart> Types,
    DocumentMembers Members,
    EquatableArray<string> Omitted)
{
    /// <summary>Of a collection: names that the class has already.</summary>
    public EquatableArray<string> Taken { get; init; }

    /// <summary>Of a class in a collection: how many of <see cref="Types"/> the collection's class ends; 0 for a class of the user's.</summary>
    public int CollectionDepth { get; init; }

    /// <summary>Whether the class is generated as a whole, being one of a collection.</summary>
    public bool IsGenerated => CollectionDepth > 0;

    /// <summary>The class as generated code refers to it: nothing the user declares can hide it.</summary>
    public string FullName { get; } = "global::" + (Namespace.Length == 0 ? "" : Namespace + ".") + string.Join(".", Types.Select(t => t.Reference));

    /// <summary>The class's own name, without <c>@</c> and type parameters.</summary>
    public string Name => Types[Types.Count - 1].Reference.Split('<')[0].TrimStart('@');

    /// <summary>A class nested in this one.</summary>
    public DocumentTarget Nested(string path, string name) => new(
        path, Namespace, Types.Append(new TypePart("public static partial class " + name, name)).ToEquatableArray(), Members, default)
    {
        CollectionDepth = IsGenerated ? CollectionDepth : Types.Count,
    };

    /// <summary>The collection that the class belongs to, as generated code refers to it.</summary>
    public string CollectionName => "global::" + (Namespace.Length == 0 ? "" : Namespace + ".") + string.Join(".", Types.Take(CollectionDepth).Select(t => t.Reference));

    public bool Emits(string member) => !Omitted.Contains(member);
}

/// <summary>How a type is written.</summary>
/// <param name="Header">As a partial declaration begins: <c>partial record struct Outer&lt;T&gt;</c>.</param>
/// <param name="Reference">As it is referred to inside itself: <c>Outer&lt;T&gt;</c>.</param>
internal sealed record TypePart(string Header, string Reference);

using System.Globalization;
using DocModel.Generator.Diagnostics;
using DocModel.Generator.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DocModel.Generator.Declarations;

/// <summary>An attributed class to a <see cref="Declaration"/>.</summary>
internal static class DeclarationReader
{
    public const string DocumentAttributeName = "DocModel.DocumentAttribute";
    public const string DocumentsAttributeName = "DocModel.DocumentsAttribute";

    public static bool IsCandidate(SyntaxNode node, CancellationToken cancellation) => node is TypeDeclarationSyntax;

    public static Declaration? ReadDocument(GeneratorAttributeSyntaxContext context, CancellationToken cancellation) =>
        Read(context, DeclarationKind.Document, cancellation);

    public static Declaration? ReadCollection(GeneratorAttributeSyntaxContext context, CancellationToken cancellation) =>
        Read(context, DeclarationKind.Collection, cancellation);

    private static Declaration? Read(GeneratorAttributeSyntaxContext context, DeclarationKind kind, CancellationToken cancellation)
    {
        if (context.TargetNode is not TypeDeclarationSyntax node || context.TargetSymbol is not INamedTypeSymbol type)
            return null;
        var attribute = context.Attributes[0];
        if (attribute.ConstructorArguments is not [{ Value: var argument }])
            return null;

        var problems = new List<DiagnosticInfo>();
        var name = LocationInfo.Of(node.Identifier.GetLocation())!;
        var members = MembersOf(attribute, problems, cancellation) ?? (kind == DeclarationKind.Document ? DocumentMembers.All : DocumentMembers.None);
        var canEmit = CanTakeMembers(node, type, problems);
        string[] names = [.. kind == DeclarationKind.Document ? MemberNames.For(members) : MemberNames.OfCollection];
        var omitted = MembersInTheWay(type, names, name, problems);
        var path = argument as string ?? "";
        var target = new DocumentTarget(path, NamespaceOf(type), Types(type), members, omitted)
        {
            Taken = kind == DeclarationKind.Document ? default : NamesIn(type),
        };
        return new Declaration(
            kind,
            target,
            canEmit && target.Emits(kind == DeclarationKind.Document ? MemberNames.Content : MemberNames.Index),
            SiteOf(attribute, cancellation) ?? name,
            problems.ToEquatableArray());
    }

    /// <summary>What the attribute asks for; null where it leaves that open.</summary>
    private static DocumentMembers? MembersOf(AttributeData attribute, List<DiagnosticInfo> problems, CancellationToken cancellation)
    {
        if (attribute.NamedArguments.FirstOrDefault(named => named.Key == nameof(DocumentAttribute.Members)).Value.Value is not int value)
            return null;

        // "~DocumentMembers.Terms" has every bit that stands for nothing, and says plainly what is meant.
        var unknown = value & ~(int)DocumentMembers.All;
        if (unknown is not (0 or ~(int)DocumentMembers.All))
        {
            var argument = SyntaxOf(attribute, cancellation)?.ArgumentList?.Arguments.FirstOrDefault(a => a.NameEquals is not null);
            problems.Add(new DiagnosticInfo(
                Descriptors.UnknownMembers,
                LocationInfo.Of(argument?.Expression.GetLocation()),
                string.Join(", ", Enum.GetNames(typeof(DocumentMembers))),
                argument?.Expression.ToString() ?? value.ToString(CultureInfo.InvariantCulture),
                unknown.ToString(CultureInfo.InvariantCulture)));
        }

        return (DocumentMembers)value & DocumentMembers.All;
    }

    private static bool CanTakeMembers(TypeDeclarationSyntax node, INamedTypeSymbol type, List<DiagnosticInfo> problems)
    {
        // Static members can stand in any class: emitting them spares the user a second error at every use.
        if (!type.IsStatic)
            problems.Add(new DiagnosticInfo(Descriptors.NotStatic, LocationInfo.Of(node.Identifier.GetLocation()), type.Name, KeywordOf(type)));
        var before = problems.Count;
        for (SyntaxNode? part = node; part is TypeDeclarationSyntax declared; part = part.Parent)
        {
            var at = LocationInfo.Of(declared.Identifier.GetLocation());
            if (!declared.Modifiers.Any(SyntaxKind.PartialKeyword))
                problems.Add(new DiagnosticInfo(Descriptors.NotPartial, at, declared.Identifier.ValueText, type.Name));
            if (declared.Modifiers.Any(SyntaxKind.FileKeyword))
                problems.Add(new DiagnosticInfo(Descriptors.FileLocal, at, declared.Identifier.ValueText));
        }

        return problems.Count == before;
    }

    private static EquatableArray<string> MembersInTheWay(INamedTypeSymbol type, string[] members, LocationInfo name, List<DiagnosticInfo> problems)
    {
        var omitted = new List<string>();
        foreach (var member in members)
        {
            string? what = null;
            var where = name;
            if (type.Name == member)
                what = "the class has this name itself";
            else if (type.TypeParameters.Any(p => p.Name == member))
                what = "a type parameter has this name";
            else if (type.GetMembers(member) is [var first, ..])
            {
                what = "the class declares a member of this name";
                where = LocationInfo.Of(first.Locations.FirstOrDefault()) ?? name;
            }

            if (what is null)
                continue;
            omitted.Add(member);
            problems.Add(new DiagnosticInfo(Descriptors.MemberInTheWay, where, member, type.Name, what));
        }

        return omitted.ToEquatableArray();
    }

    /// <summary>What a nested class must not be called, because the user's class already has it.</summary>
    private static EquatableArray<string> NamesIn(INamedTypeSymbol type)
    {
        var names = new HashSet<string>(type.MemberNames, StringComparer.Ordinal);
        foreach (var nested in type.GetTypeMembers())
            names.Add(nested.Name);
        for (var at = type; at is not null; at = at.ContainingType)
        {
            foreach (var parameter in at.TypeParameters)
                names.Add(parameter.Name);
        }

        return names.OrderBy(n => n, StringComparer.Ordinal).ToEquatableArray();
    }

    private static LocationInfo? SiteOf(AttributeData attribute, CancellationToken cancellation)
    {
        var syntax = SyntaxOf(attribute, cancellation);
        var argument = syntax?.ArgumentList?.Arguments.FirstOrDefault(a => a.NameEquals is null);
        return LocationInfo.Of(((SyntaxNode?)argument?.Expression ?? syntax)?.GetLocation());
    }

    private static AttributeSyntax? SyntaxOf(AttributeData attribute, CancellationToken cancellation) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) as AttributeSyntax;

    private static string NamespaceOf(INamedTypeSymbol type)
    {
        var parts = new Stack<string>();
        for (var at = type.ContainingNamespace; at is { IsGlobalNamespace: false }; at = at.ContainingNamespace)
            parts.Push(Escape(at.Name));
        return string.Join(".", parts);
    }

    private static EquatableArray<TypePart> Types(INamedTypeSymbol type)
    {
        var parts = new Stack<TypePart>();
        for (var at = type; at is not null; at = at.ContainingType)
        {
            var declared = Escape(at.Name) + Parameters(at, withVariance: true);
            parts.Push(new TypePart("partial " + KeywordOf(at) + " " + declared, Escape(at.Name) + Parameters(at, withVariance: false)));
        }

        return parts.ToEquatableArray();
    }

    private static string Parameters(INamedTypeSymbol type, bool withVariance) => type.TypeParameters.Length == 0
        ? ""
        : "<" + string.Join(", ", type.TypeParameters.Select(p => (withVariance ? VarianceOf(p) : "") + Escape(p.Name))) + ">";

    private static string VarianceOf(ITypeParameterSymbol parameter) => parameter.Variance switch
    {
        VarianceKind.In => "in ",
        VarianceKind.Out => "out ",
        _ => "",
    };

    private static string KeywordOf(INamedTypeSymbol type) => (type.TypeKind, type.IsRecord) switch
    {
        (TypeKind.Struct, true) => "record struct",
        (TypeKind.Struct, false) => "struct",
        (TypeKind.Interface, _) => "interface",
        (_, true) => "record",
        _ => "class",
    };

    private static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;
}

using System.Collections.Immutable;
using DocModel.Generator.Declarations;
using DocModel.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DocModel.Generator.LostMembers;

/// <summary>Says beside the compiler's CS0117 and CS1061, which know of no document, what a document has instead of a name that is gone.</summary>
/// <remarks>An analyzer, for a generator sees no uses. It looks at what cannot be bound only: code without errors costs nothing.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LostMemberAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.LostMember);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var attributes = ImmutableArray.Create(
                start.Compilation.GetTypeByMetadataName(DeclarationReader.DocumentAttributeName),
                start.Compilation.GetTypeByMetadataName(DeclarationReader.DocumentsAttributeName));
            if (attributes.Any(a => a is not null))
                start.RegisterOperationAction(operation => Report(operation, attributes), OperationKind.Invalid, OperationKind.NameOf);
        });
    }

    private static void Report(OperationAnalysisContext context, ImmutableArray<INamedTypeSymbol?> attributes)
    {
        var access = context.Operation.Syntax switch
        {
            InvocationExpressionSyntax { Expression: IdentifierNameSyntax, ArgumentList.Arguments: [{ Expression: MemberAccessExpressionSyntax member }] } => member,
            InvocationExpressionSyntax call => call.Expression,
            var syntax => syntax,
        };
        if (PartsOf(access) is not var (expression, called) || context.Operation.SemanticModel is not { } model || IsToldBelow(context.Operation, access))
            return;
        var receiver = model.GetSymbolInfo(expression, context.CancellationToken).Symbol as INamedTypeSymbol
            ?? model.GetTypeInfo(expression, context.CancellationToken).Type as INamedTypeSymbol;
        if (receiver is null or { TypeKind: TypeKind.Error } || DeclaredDocument.Around(receiver, attributes) is not { } document)
            return;
        var name = called.Identifier.ValueText;
        var members = DocumentMemberTree.MembersOf(receiver);
        if (members.Contains(name) || document.IsAbsent(context.CancellationToken))
            return;
        var nearest = NearestPath.Of(name, members);
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.LostMember,
            called.GetLocation(),
            nearest is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(DiagnosticInfo.ReplacementKey, nearest),
            document.Name(context.CancellationToken),
            expression.ToString(),
            name,
            Hint(name, nearest, receiver, document, context.CancellationToken),
            document.Document is null
                ? "A name goes when its file goes, or is called otherwise."
                : "A member goes when its words go from the document; a name can be pinned in the names file beside it."));
    }

    /// <summary>What <c>a.B</c> and <c>a?.B</c> look into, and the name that they look for.</summary>
    private static (ExpressionSyntax Expression, SimpleNameSyntax Name)? PartsOf(SyntaxNode access) => access switch
    {
        MemberAccessExpressionSyntax member => (member.Expression, member.Name),
        MemberBindingExpressionSyntax member => (member.Ancestors().OfType<ConditionalAccessExpressionSyntax>().First(a => a.WhenNotNull.Contains(member)).Expression, member.Name),
        _ => null,
    };

    /// <summary>Whether the access is an invalid operation of its own below the call: Roslyn 4.8 makes two of what is one for later compilers.</summary>
    private static bool IsToldBelow(IOperation operation, SyntaxNode access) =>
        operation.Syntax != access && operation.ChildOperations.Any(child => child.Kind == OperationKind.Invalid && child.Syntax == access);

    private static string Hint(string name, string? nearest, INamedTypeSymbol receiver, DeclaredDocument document, CancellationToken cancellation)
    {
        // Another document of a collection may well have the same heading, and never had this one.
        var top = document.Document ?? document.Class;
        if (DocumentMemberTree.Find(top, PathOf(top, document.Class), name, cancellation) is { } elsewhere)
            return $"'{elsewhere.Path}'{At(elsewhere.Member, document, cancellation)} has this name: did it move?";
        if (nearest is not null)
            return $"The nearest is '{nearest}'{At(DocumentMemberTree.Member(receiver, nearest), document, cancellation)}.";
        var own = DocumentMemberTree.OwnMembersOf(receiver).Where(m => document.Document is not null || m != MemberNames.All).ToImmutableArray();
        if (own.Length == 0)
            return "Nothing of the document is left there.";
        const int shown = 5;
        return $"It has {string.Join(", ", own.Take(shown).Select(m => $"'{m}'"))}{(own.Length > shown ? FormattableString.Invariant($" and {own.Length - shown} more") : "")}.";
    }

    /// <summary>Where it stands; of what is no more than somewhere in the document that is told already, nothing.</summary>
    private static string At(ISymbol? member, DeclaredDocument document, CancellationToken cancellation) =>
        member is not null && DeclaredDocument.PlaceOf(member, cancellation) is { } place && (place.EndsWith(")", StringComparison.Ordinal) || member is INamedTypeSymbol && document.Document is null)
            ? " at " + place
            : "";

    private static string PathOf(INamedTypeSymbol type, INamedTypeSymbol top)
    {
        var path = type.Name;
        for (var at = type; !SymbolEqualityComparer.Default.Equals(at, top) && at.ContainingType is { } around; at = around)
            path = around.Name + "." + path;
        return path;
    }
}

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
            MemberAccessExpressionSyntax member => member,
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => member,
            InvocationExpressionSyntax { Expression: IdentifierNameSyntax, ArgumentList.Arguments: [{ Expression: MemberAccessExpressionSyntax member }] } => member,
            _ => null,
        };
        if (access is null || context.Operation.SemanticModel is not { } model || IsToldBelow(context.Operation, access))
            return;
        var receiver = model.GetSymbolInfo(access.Expression, context.CancellationToken).Symbol as INamedTypeSymbol
            ?? model.GetTypeInfo(access.Expression, context.CancellationToken).Type as INamedTypeSymbol;
        if (receiver is null or { TypeKind: TypeKind.Error } || DeclaredDocument.Around(receiver, attributes) is not { } document)
            return;
        var name = access.Name.Identifier.ValueText;
        var members = DocumentMemberTree.MembersOf(receiver);

        // A class without any is that of a document that could not be read, which is told where it is.
        if (members.Length == 0 || members.Contains(name))
            return;
        var nearest = EditDistance.Nearest(name, members);
        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.LostMember,
            access.Name.GetLocation(),
            nearest is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(DiagnosticInfo.ReplacementKey, nearest),
            document.Path,
            access.Expression.ToString(),
            name,
            Hint(name, nearest, DocumentMemberTree.OwnMembersOf(receiver), document, context.CancellationToken)));
    }

    /// <summary>Whether the access is an invalid operation of its own below the call: Roslyn 4.8 makes two of what is one for later compilers.</summary>
    private static bool IsToldBelow(IOperation operation, MemberAccessExpressionSyntax access) =>
        operation.Syntax != access && operation.ChildOperations.Any(child => child.Kind == OperationKind.Invalid && child.Syntax == access);

    private static string Hint(string name, string? nearest, ImmutableArray<string> own, DeclaredDocument document, CancellationToken cancellation)
    {
        if (DocumentMemberTree.Find(document.Class, name, cancellation) is { } elsewhere)
            return $"'{elsewhere}' has this name: did it move?";
        if (nearest is not null)
            return $"The nearest is '{nearest}'.";
        if (own.Length == 0)
            return "Nothing of the document is left there.";
        const int shown = 5;
        return $"It has {string.Join(", ", own.Take(shown).Select(m => $"'{m}'"))}{(own.Length > shown ? FormattableString.Invariant($" and {own.Length - shown} more") : "")}.";
    }
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DocModel.CodeFixes;

/// <summary>Writes the nearest member's name in place of one that the document does not have (DOCM016).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NearestMemberFix))]
public sealed class NearestMemberFix : CodeFixProvider
{
    private const string LostMember = "DOCM016";

    /// <summary>The property of the diagnostic that has the name; the analyzer writes it.</summary>
    private const string Replacement = "DocModel.Replacement";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(LostMember);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(Replacement, out var name) || name is null
                || root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not IdentifierNameSyntax lost)
                continue;
            var replaced = SyntaxFactory.IdentifierName(name).WithTriviaFrom(lost);
            context.RegisterCodeFix(
                CodeAction.Create($"Use '{name}'", _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(lost, replaced))), LostMember),
                diagnostic);
        }
    }
}

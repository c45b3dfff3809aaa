using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DocModel.CodeFixes;

/// <summary>Writes the nearest item's path in place of one that no item has (DOCM001).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NearestPathFix))]
public sealed class NearestPathFix : CodeFixProvider
{
    private const string NotAnItem = "DOCM001";

    /// <summary>The property of the diagnostic that has the path; the generator writes it.</summary>
    private const string Replacement = "DocModel.Replacement";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(NotAnItem);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            // A constant or an interpolated path is for its author to change.
            if (!diagnostic.Properties.TryGetValue(Replacement, out var path) || path is null
                || root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not LiteralExpressionSyntax literal)
                continue;
            var replaced = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(path)).WithTriviaFrom(literal);
            context.RegisterCodeFix(
                CodeAction.Create($"Use '{path}'", _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(literal, replaced))), NotAnItem),
                diagnostic);
        }
    }
}

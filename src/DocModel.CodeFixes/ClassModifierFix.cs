using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DocModel.CodeFixes;

/// <summary>Writes the modifier that a document's class lacks: <c>partial</c> (DOCM002) or <c>static</c> (DOCM003).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ClassModifierFix))]
public sealed class ClassModifierFix : CodeFixProvider
{
    private const string NotPartial = "DOCM002";
    private const string NotStatic = "DOCM003";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(NotPartial, NotStatic);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var type = root?.FindToken(diagnostic.Location.SourceSpan.Start).Parent?.FirstAncestorOrSelf<TypeDeclarationSyntax>();

            // Only a class can be static; of a struct or a record it is for the author to say what becomes of it.
            if (type is null || (diagnostic.Id == NotStatic && type is not ClassDeclarationSyntax))
                continue;
            var modifier = diagnostic.Id == NotPartial ? SyntaxKind.PartialKeyword : SyntaxKind.StaticKeyword;
            var title = $"Declare '{type.Identifier.ValueText}' as {SyntaxFacts.GetText(modifier)}";
            context.RegisterCodeFix(
                CodeAction.Create(title, _ => Task.FromResult(context.Document.WithSyntaxRoot(root!.ReplaceNode(type, With(type, modifier)))), diagnostic.Id),
                diagnostic);
        }
    }

    /// <summary><c>partial</c> stands last, and <c>static</c> before it; what C# forbids beside <c>static</c> goes.</summary>
    private static TypeDeclarationSyntax With(TypeDeclarationSyntax type, SyntaxKind modifier)
    {
        var excluded = type.Modifiers.FirstOrDefault(other => other.IsKind(SyntaxKind.SealedKeyword) || other.IsKind(SyntaxKind.AbstractKeyword));
        if (modifier == SyntaxKind.StaticKeyword && excluded.RawKind != 0)
            return type.WithModifiers(type.Modifiers.Replace(excluded, SyntaxFactory.Token(modifier).WithTriviaFrom(excluded)));

        var partial = type.Modifiers.IndexOf(SyntaxKind.PartialKeyword);
        var at = modifier == SyntaxKind.StaticKeyword && partial >= 0 ? partial : type.Modifiers.Count;
        var token = SyntaxFactory.Token(modifier).WithTrailingTrivia(SyntaxFactory.Space);
        if (at == type.Modifiers.Count && at == 0)
        {
            // What stood before the keyword stands before the modifier now.
            token = token.WithLeadingTrivia(type.Keyword.LeadingTrivia);
            type = type.WithKeyword(type.Keyword.WithLeadingTrivia());
        }
        else if (at == 0)
        {
            token = token.WithLeadingTrivia(type.Modifiers[0].LeadingTrivia);
            type = type.WithModifiers(type.Modifiers.Replace(type.Modifiers[0], type.Modifiers[0].WithLeadingTrivia()));
        }

        return type.WithModifiers(type.Modifiers.Insert(at, token));
    }
}

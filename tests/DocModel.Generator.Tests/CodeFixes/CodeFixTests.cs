using DocModel.CodeFixes;
using DocModel.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace DocModel.Generator.Tests.CodeFixes;

public sealed class CodeFixTests
{
    private static readonly TestFile Guide = TestFile.Of("docs/guide.md", "# Guide\n\nWords.\n");

    [Theory]
    [InlineData("[DocModel.Document(\"docs/guide.md\")] static class Guide { }", "[DocModel.Document(\"docs/guide.md\")] static partial class Guide { }")]
    [InlineData("[DocModel.Documents(\"**\")] static class Guide { }", "[DocModel.Documents(\"**\")] static partial class Guide { }")]
    [InlineData("[DocModel.Document(\"docs/guide.md\")] partial class Guide { }", "[DocModel.Document(\"docs/guide.md\")] static partial class Guide { }")]
    [InlineData("/* 1 */ class Outer { [DocModel.Document(\"docs/guide.md\")] static partial class Inner { } }", "/* 1 */ partial class Outer { [DocModel.Document(\"docs/guide.md\")] static partial class Inner { } }")]
    [InlineData("[DocModel.Document(\"docs/guide.md\")]\n// Words.\nclass Guide { }", "[DocModel.Document(\"docs/guide.md\")]\n// Words.\nstatic partial class Guide { }")]
    [InlineData("[DocModel.Document(\"docs/guide.md\")] public sealed partial class Guide { }", "[DocModel.Document(\"docs/guide.md\")] public static partial class Guide { }")]
    [InlineData("[DocModel.Document(\"docs/guide.md\")]\n// Words.\nabstract class Guide { }", "[DocModel.Document(\"docs/guide.md\")]\n// Words.\nstatic partial class Guide { }")]
    [InlineData("[DocModel.Document(\"docs/giude.md\")] static partial class Guide { }", "[DocModel.Document(\"docs/guide.md\")] static partial class Guide { }")]
    [InlineData("[DocModel.Document(@\"docs\\guide.md\")] static partial class Guide { }", "[DocModel.Document(\"docs/guide.md\")] static partial class Guide { }")]
    public async Task What_is_certain_is_mended(string source, string expected)
    {
        var mended = await Mend(source);
        Assert.Equal(expected, mended);
        Assert.Empty(TestProject.Of(mended, Guide).Generate().CompilesWithoutWarnings().Ids);
    }

    [Theory]
    [InlineData("[DocModel.Document(\"docs/guide.md\")] partial record Guide { }")]
    [InlineData("[DocModel.Document(\"elsewhere/far/away.txt\")] static partial class Guide { }")]
    [InlineData("[DocModel.Document(Path)] static partial class Guide { public const string Path = \"docs/giude.md\"; }")]
    public async Task What_is_not_certain_is_left_to_the_author(string source) => Assert.Equal(source, await Mend(source));

    /// <summary>Applies the first fix that is offered until there is none.</summary>
    private static async Task<string> Mend(string source)
    {
        while (TestProject.Of(source, Guide).Generate().Diagnostics is var diagnostics)
        {
            var mended = source;
            foreach (var diagnostic in diagnostics)
            {
                mended = await Apply(source, diagnostic);
                if (mended != source)
                    break;
            }

            if (mended == source)
                break;
            source = mended;
        }

        return source;
    }

    private static async Task<string> Apply(string source, Diagnostic diagnostic)
    {
        using var workspace = new AdhocWorkspace();
        var document = workspace.AddProject("Project", LanguageNames.CSharp).AddDocument("File0.cs", SourceText.From(source));
        foreach (var provider in (CodeFixProvider[])[new ClassModifierFix(), new NearestPathFix()])
        {
            if (!provider.FixableDiagnosticIds.Contains(diagnostic.Id))
                continue;
            CodeAction? offered = null;

            // As an editor does: the place is in the document's own tree.
            var tree = await document.GetSyntaxTreeAsync(TestContext.Current.CancellationToken);
            var here = Diagnostic.Create(diagnostic.Descriptor, Location.Create(tree!, diagnostic.Location.SourceSpan), diagnostic.Properties);
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, here, (action, _) => offered ??= action, TestContext.Current.CancellationToken));
            if (offered is null)
                continue;
            var operations = await offered.GetOperationsAsync(TestContext.Current.CancellationToken);
            var solution = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
            return (await solution.GetDocument(document.Id)!.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
        }

        return source;
    }
}

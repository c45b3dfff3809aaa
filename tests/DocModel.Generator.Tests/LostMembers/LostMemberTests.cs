using DocModel.CodeFixes;
using DocModel.Generator.LostMembers;
using DocModel.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DocModel.Generator.Tests.LostMembers;

public sealed class LostMemberTests
{
    private const string Declaration = "[DocModel.Document(\"docs/guide.md\")] static partial class Guide { }\n";

    private static readonly TestFile Document = TestFile.Of(
        "docs/guide.md",
        "# Guide\n\n## Rate limits\n\nWords.\n\n### Burst\n\nThe Port Board (PB) was founded in 1807.\n\n## Text\n\nWords.\n\n## Nets\n\n## Ropes\n\n## Sails\n\n## Wells\n");

    private static readonly TestFile Tide = TestFile.Of("docs/sea & sand/tide.md", "# Tides\n\n## Ebb\n\nWords.\n");

    [Theory]
    [InlineData("Guide.Sections.RateLimit", "Guide.Sections", "RateLimit", "The nearest is 'RateLimits' at docs/guide.md(3,4).")]
    [InlineData("Guide.Sections.RateLimits.Brust", "Guide.Sections.RateLimits", "Brust", "The nearest is 'Burst' at docs/guide.md(7,5).")]
    [InlineData("Guide.Sections.RateLimits.Titel", "Guide.Sections.RateLimits", "Titel", "The nearest is 'Title'.")]
    [InlineData("Guide.Sections.Burst", "Guide.Sections", "Burst", "'Guide.Sections.RateLimits.Burst' at docs/guide.md(7,5) has this name: did it move?")]
    [InlineData("Guide.Sections.RateLimits.Text2.Title", "Guide.Sections.RateLimits", "Text2", "The nearest is 'Text'.")]
    [InlineData("Guide.Sections.Introduction", "Guide.Sections", "Introduction", "It has 'RateLimits', 'TextSection', 'Nets', 'Ropes', 'Sails' and 1 more.")]
    [InlineData("Guide.Sections.Nets.Knots", "Guide.Sections.Nets", "Knots", "Nothing of the document is left there.")]
    [InlineData("Guide.Terms.Quay", "Guide.Terms", "Quay", "Nothing of the document is left there.")]
    [InlineData("Guide.Abbreviations.Pbs", "Guide.Abbreviations", "Pbs", "The nearest is 'Pb' at docs/guide.md(9,17).")]
    [InlineData("Guide.Section", "Guide", "Section", "The nearest is 'Sections'.")]
    [InlineData("nameof(Guide.Sections.RateLimit)", "Guide.Sections", "RateLimit", "The nearest is 'RateLimits' at docs/guide.md(3,4).")]
    [InlineData("Guide.Sections.RateLimits?.Brust", "Guide.Sections.RateLimits", "Brust", "The nearest is 'Burst' at docs/guide.md(7,5).")]
    [InlineData("Guide.Sections.RateLimits?.Brust.Title", "Guide.Sections.RateLimits", "Brust", "The nearest is 'Burst' at docs/guide.md(7,5).")]
    [InlineData("Guide.Sections.RateLimits?.Burst?.Titel", ".Burst", "Titel", "The nearest is 'Title'.")]
    [InlineData("Guide.Sections.RateLimits?.Brust()", "Guide.Sections.RateLimits", "Brust", "The nearest is 'Burst' at docs/guide.md(7,5).")]
    [InlineData("Guide.Sections.RateLimit()", "Guide.Sections", "RateLimit", "The nearest is 'RateLimits' at docs/guide.md(3,4).")]
    public async Task A_name_that_the_document_lacks_is_told_what_there_is(string use, string receiver, string name, string hint)
    {
        var source = Declaration + $"static class Use {{ static object Of() => {use}; }}";
        var told = Assert.Single(await ToldAsync(source));
        Assert.Equal("DOCM016", told.Id);
        Assert.Equal(
            $"The document 'docs/guide.md' gives '{receiver}' no '{name}'. {hint} A member goes when its words go from the document; a name can be pinned in the names file beside it.",
            told.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(name, source.Substring(told.Location.SourceSpan.Start, told.Location.SourceSpan.Length));
    }

    [Theory]
    [InlineData("Guide.Sections.RateLimits.Burst")]
    [InlineData("Absent.Sections.RateLimit")]
    [InlineData("\"\".Lenght")]
    [InlineData("System.Math.Pie")]
    [InlineData("Unknown.Sections.RateLimit")]
    [InlineData("Plain.Part")]
    public async Task What_is_there_or_is_no_documents_is_the_compilers_matter(string use) => Assert.Empty(await ToldAsync(
        Declaration + $"[DocModel.Document(\"absent.md\")] static partial class Absent {{ }} static class Plain {{ public static int Parts => 1; }}\nstatic class Use {{ static object Of() => {use}; }}"));

    [Fact]
    public async Task Each_of_many_lost_names_is_told_at_once() => Assert.Equal(
        ["Brust", "RateLimit"],
        (await ToldAsync(Declaration + "static class Use { static object[] Of() => new object[] { Guide.Sections.RateLimit, Guide.Sections.RateLimits.Brust }; }"))
            .Select(d => d.Location.SourceTree!.ToString().Substring(d.Location.SourceSpan.Start, d.Location.SourceSpan.Length)).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Docs.Guid.Title", "The collection 'docs/**/*.md' gives 'Docs' no 'Guid'. The nearest is 'Guide' at docs/guide.md.")]
    [InlineData("Docs.Tide.Title", "The collection 'docs/**/*.md' gives 'Docs' no 'Tide'. 'Docs.SeaAndSand.Tide' at docs/sea & sand/tide.md has this name: did it move?")]
    [InlineData("Docs.Lake.Title", "The collection 'docs/**/*.md' gives 'Docs' no 'Lake'. It has 'Guide', 'SeaAndSand'.")]
    [InlineData("Docs.SeaAndSands.Tide", "The collection 'docs/**/*.md' gives 'Docs' no 'SeaAndSands'. The nearest is 'SeaAndSand' at docs/sea & sand/.")]
    public async Task A_collections_document_that_goes_is_told_by_its_neighbours(string use, string message) => Assert.Equal(
        message + " A name goes when its file goes, or is called otherwise.",
        Assert.Single(await ToldAsync("[DocModel.Documents(\"docs/**/*.md\")] static partial class Docs { }\nstatic class Use { static object Of() => " + use + "; }")).GetMessage(System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("Docs.SeaAndSand.Tide.Sections.Ebbs", "The document 'docs/sea & sand/tide.md' gives 'Docs.SeaAndSand.Tide.Sections' no 'Ebbs'. The nearest is 'Ebb' at docs/sea & sand/tide.md(3,4).")]
    [InlineData("Docs.SeaAndSand.Tide.Sections.Burst", "The document 'docs/sea & sand/tide.md' gives 'Docs.SeaAndSand.Tide.Sections' no 'Burst'. It has 'Ebb'.")]
    [InlineData("Docs.Guide.Sections.Burst", "The document 'docs/guide.md' gives 'Docs.Guide.Sections' no 'Burst'. 'Docs.Guide.Sections.RateLimits.Burst' at docs/guide.md(7,5) has this name: did it move?")]
    public async Task What_a_document_of_a_collection_lost_is_told_of_that_document(string use, string message) => Assert.Equal(
        message + " A member goes when its words go from the document; a name can be pinned in the names file beside it.",
        Assert.Single(await ToldAsync("[DocModel.Documents(\"docs/**/*.md\", Members = DocModel.DocumentMembers.Sections)] static partial class Docs { }\nstatic class Use { static object Of() => " + use + "; }")).GetMessage(System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public async Task A_collection_without_documents_is_told_where_it_is() => Assert.Empty(
        await ToldAsync("[DocModel.Documents(\"doc/**/*.md\")] static partial class Docs { }\nstatic class Use { static object Of() => Docs.Guide.Document; }"));

    [Fact]
    public async Task The_nearest_name_is_offered()
    {
        const string source = Declaration + "static class Use { static object Of() => /* old */ Guide.Sections.RateLimit /* name */.Title; }";
        var told = Assert.Single(await ToldAsync(source));
        using var workspace = new AdhocWorkspace();
        var document = workspace.AddProject("Project", LanguageNames.CSharp).AddDocument("File0.cs", SourceText.From(source));
        var tree = await document.GetSyntaxTreeAsync(TestContext.Current.CancellationToken);
        CodeAction? offered = null;
        var here = Diagnostic.Create(told.Descriptor, Location.Create(tree!, told.Location.SourceSpan), told.Properties);
        await new NearestMemberFix().RegisterCodeFixesAsync(new CodeFixContext(document, here, (action, _) => offered ??= action, TestContext.Current.CancellationToken));

        Assert.Equal("Use 'RateLimits'", offered?.Title);
        var changed = (await offered!.GetOperationsAsync(TestContext.Current.CancellationToken)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
        Assert.Equal(
            source.Replace("Sections.RateLimit ", "Sections.RateLimits ", StringComparison.Ordinal),
            (await changed.GetDocument(document.Id)!.GetTextAsync(TestContext.Current.CancellationToken)).ToString());
    }

    private static async Task<IReadOnlyList<Diagnostic>> ToldAsync(string source) => await TestProject.Of(source, Document, Tide).Generate().Compilation
        .WithAnalyzers([new LostMemberAnalyzer()], options: null)
        .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
}

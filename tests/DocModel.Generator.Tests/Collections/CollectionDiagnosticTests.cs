using DocModel.Generator.Tests.Harness;

namespace DocModel.Generator.Tests.Collections;

public sealed class CollectionDiagnosticTests
{
    [Theory]
    [InlineData("post/**/*.md", "The nearest is 'posts/a.md'.")]
    [InlineData("Posts/**/*.md", "The nearest is 'posts/a.md', whose capitals differ.")]
    [InlineData("posts", "It is a folder: for all that is in it write 'posts/**'.")]
    [InlineData("posts/*.mdx", "The nearest is 'posts/a.md'.")]
    [InlineData("elsewhere/and/far/away/*.txt", "Its only item is 'posts/a.md'. If there are such files, add to the project file: <DocModelDocument Include=\"elsewhere/and/far/away/*.txt\" />")]
    public void A_pattern_that_matches_no_item_names_the_nearest(string pattern, string hint) => Assert.Equal(
        [$"/checkout/File0.cs(1,21): error DOCM013: No DocModelDocument item of the project matches the pattern '{pattern}'. {hint}"],
        Run($"[DocModel.Documents(\"{pattern}\")] static partial class Posts {{ }}", "posts/a.md").Messages);

    [Fact]
    public void A_project_without_items_is_told_so() => Assert.Contains(
        "The project has no DocModelDocument item, or their patterns match no file. Add to the project file: <DocModelDocument Include=\"posts/*.md\" />",
        Run("[DocModel.Documents(\"posts/*.md\")] static partial class Posts { }").Messages.Single(),
        StringComparison.Ordinal);

    [Fact]
    public void A_pattern_that_can_match_nothing_says_why() => Assert.Equal(
        ["/checkout/File0.cs(1,21): error DOCM015: The pattern 'posts\\*.md' can match no path: folders are divided by '/', not by '\\'. Write paths relative to the project's folder, with '*' for any characters of a name, '?' for one, and '**' for any number of folders, such as 'posts/**/*.md'."],
        Run("[DocModel.Documents(@\"posts\\*.md\")] static partial class Posts { }", "posts/a.md").Messages);

    [Theory]
    [InlineData(new[] { "harbour.md", "harbour.txt" }, "'harbour.txt' and 'harbour.md' both want the name 'Harbour'; 'harbour.txt' is 'HarbourTxt'")]
    [InlineData(new[] { "harbour-.md", "harbour.md" }, "'harbour-.md' and 'harbour.md' both want the name 'Harbour'; 'harbour-.md' is 'HarbourMd'")]
    [InlineData(new[] { "har-bour.md", "harbour.md" }, "'har-bour.md' and 'harbour.md' both want the name 'HarBour'")]
    [InlineData(new[] { "the harbour.md", "the-harbour.md" }, "'the-harbour.md' and 'the harbour.md' both want the name 'TheHarbour'; 'the-harbour.md' is 'TheHarbourMd'")]
    [InlineData(new[] { "a b.md", "a-b.md", "a_b.md" }, "'a_b.md' and 'a b.md' both want the name 'AB'; 'a_b.md' is 'AB2'")]
    [InlineData(new[] { "x/a.md", "X/a.md" }, "'x/' and 'X/' both want the name 'X'; 'x/' is 'X2'")]
    public void Two_that_want_one_name_are_both_told(string[] paths, string expected)
    {
        var run = Run("[DocModel.Documents(\"**\")] static partial class Posts { }", paths).CompilesWithoutWarnings();
        Assert.Contains(run.Messages, m => m.StartsWith($"/checkout/File0.cs(1,21): warning DOCM014: {expected}", StringComparison.Ordinal));
    }

    [Fact]
    public void A_member_of_the_users_in_the_way_of_a_document()
    {
        var run = Run("[DocModel.Documents(\"*.md\")] static partial class Posts { static int Harbour => 1; class _Harbour { } }", "harbour.md");
        Assert.StartsWith(
            "/checkout/File0.cs(1,21): error DOCM004: The document's member 'Harbour' cannot be generated into 'Posts': the class declares a member of this name, so that 'harbour.md' is '__Harbour'",
            run.Messages.Single(),
            StringComparison.Ordinal);
        Assert.DoesNotContain(run.CompilerDiagnostics, d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
    }

    [Fact]
    public void A_member_of_the_users_in_the_way_of_a_name_that_two_documents_want()
    {
        var run = Run("[DocModel.Documents(\"*\")] static partial class Posts { static int Harbour => 1; }", "harbour.md", "harbour.txt");
        Assert.Equal(["DOCM004", "DOCM014"], run.Ids.Order(StringComparer.Ordinal));
        Assert.Contains(
            run.Messages,
            m => m.Contains("DOCM014: 'harbour.txt' and 'harbour.md' both want the name 'Harbour'; 'harbour.txt' is 'HarbourTxt'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("posts/*.md", "posts/*.md")]
    [InlineData("posts/*.md", "*.md")]
    public void A_class_that_declares_twice_gets_the_documents_of_its_first_attribute(string first, string second)
    {
        string Part(string pattern) => $"[DocModel.Documents(\"{pattern}\")] static partial class Posts {{ }}";
        var files = new[] { TestFile.Of("posts/a.md", "# A\n"), TestFile.Of("b.md", "# B\n") };
        foreach (string[] sources in (string[][])[[Part(first) + " " + Part(second)], [Part(first), Part(second)]])
        {
            var run = (TestProject.Of(sources[0], files) with { Sources = [.. sources] }).Generate();
            Assert.Empty(run.Ids);
            Assert.Equal(["CS0579"], run.CompilerDiagnostics.Select(d => d.Id));
            Assert.Contains("class A", run.Source, StringComparison.Ordinal);
            Assert.DoesNotContain("class B", run.Source, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Two_items_with_one_path_are_told_once()
    {
        var other = new TestFile("a.md", Microsoft.CodeAnalysis.Text.SourceText.From("# Other\n", System.Text.Encoding.UTF8), "/linked/");
        var run = TestProject.Of("[DocModel.Documents(\"*.md\")] static partial class Posts { }", TestFile.Of("a.md", "# A\n"), other).Generate().CompilesWithoutWarnings();
        Assert.Equal(
            ["/checkout/File0.cs(1,21): error DOCM011: Two DocModelDocument items have the path 'a.md': '/checkout/a.md', '/linked/a.md'. Only the first is read; give the other another Link."],
            run.Messages);
    }

    [Theory]
    [InlineData("static class Posts { }", "DOCM002")]
    [InlineData("partial class Posts { }", "DOCM003")]
    [InlineData("static partial class Posts { static int All; }", "DOCM004")]
    [InlineData("static partial class Find { }", "DOCM004")]
    [InlineData("file static partial class Posts { }", "DOCM006")]
    public void A_class_that_cannot_take_the_members(string declaration, string id) =>
        Assert.Equal([id], Run("[DocModel.Documents(\"*.md\")] " + declaration, "a.md").Ids);

    private static GeneratedProject Run(string source, params string[] paths) =>
        TestProject.Of(source, [.. paths.Select(path => TestFile.Of(path, $"# {path}\n"))]).Generate();
}

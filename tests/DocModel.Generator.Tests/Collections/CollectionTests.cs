using System.Reflection;
using DocModel.Generator.Tests.Emitted;
using DocModel.Generator.Tests.Harness;
using DocModel.Reading;
using Microsoft.CodeAnalysis.CSharp;

namespace DocModel.Generator.Tests.Collections;

public sealed class CollectionTests
{
    private static readonly TestProject Posts = Collecting("posts/**/*.md", "posts/intro.md", "posts/2024/harbour.md", "posts/2024/b/tides.md", "docs/other.md", "posts/notes.txt");

    [Fact]
    public void Each_document_has_a_class_nested_as_folders_nest()
    {
        var posts = Load(Posts);
        Assert.Equal(["All", "Find", "Intro", "_2024"], Members(posts));
        Assert.Equal("posts/intro.md", DocumentOf(posts, "Intro").Path);
        Assert.Equal("posts/2024/harbour.md", DocumentOf(posts, "_2024+Harbour").Path);
        Assert.Equal("posts/2024/b/tides.md", DocumentOf(posts, "_2024+B+Tides").Path);
        Assert.Equal(["Document", "Title"], Members(posts.Assembly.GetType("Posts+Intro")!));
    }

    [Fact]
    public void All_documents_are_listed_by_path()
    {
        var all = All(Load(Posts));
        Assert.Equal(["posts/2024/b/tides.md", "posts/2024/harbour.md", "posts/intro.md"], all.Select(d => d.Path));
        Assert.Equal(3, all.Count);
        Assert.Same(all[1], all[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => all[3]);
    }

    [Theory]
    [InlineData("2024/harbour.md", "posts/2024/harbour.md")]
    [InlineData("intro.md", "posts/intro.md")]
    [InlineData("Intro.md", null)]
    [InlineData("posts/intro.md", null)]
    [InlineData("", null)]
    public void A_document_is_found_by_its_path_below_the_first_folders(string path, string? expected)
    {
        var posts = Load(Posts);
        var found = (Document?)posts.GetMethod("Find")!.Invoke(null, [path]);
        Assert.Equal(expected, found?.Path);
        if (found is not null)
            Assert.Contains(found, All(posts));
    }

    [Fact]
    public void A_document_of_a_collection_is_the_one_that_is_read_at_run_time()
    {
        var posts = Load(Collecting("*.md", "a.md") with { Files = [TestFile.Of("a.md", Texts.Harbour)] });
        Assert.Equal(ModelDump.Of(DocumentReader.Read(Texts.Harbour, new ReadOptions { Path = "a.md" })), ModelDump.Of(DocumentOf(posts, "A")));
    }

    [Theory]
    [InlineData("DocumentMembers.None", new string[0])]
    [InlineData("DocumentMembers.Sections", new[] { "Sections" })]
    [InlineData("DocumentMembers.All", new[] { "Abbreviations", "Events", "Sections", "Terms" })]
    public void Types_stand_inside_on_request(string members, string[] expected)
    {
        var posts = Load(TestProject.Of($"using DocModel; [Documents(\"*.md\", Members = {members})] public static partial class Posts {{ }}", TestFile.Of("a.md", Texts.Harbour)));
        Assert.Equal(expected, posts.GetNestedType("A")!.GetNestedTypes().Select(t => t.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_names_file_pins_inside_a_collection_as_well()
    {
        var project = TestProject.Of(
            "[DocModel.Documents(\"*.md\", Members = DocModel.DocumentMembers.Sections)] public static partial class Posts { }",
            TestFile.Of("a.md", "# A\n\n## Berths\n\nWords.\n"),
            TestFile.Names("a.md", "section  Moorings  Berths\n"));
        Assert.NotNull(Load(project).GetNestedType("A")!.GetNestedType("Sections")!.GetProperty("Moorings"));
    }

    [Theory]
    [InlineData("public static partial class Posts { }")]
    [InlineData("static partial class @class { }")]
    [InlineData("static partial class Posts<T> { }")]
    [InlineData("namespace N { partial class Outer<TKey> { [DocModel.Documents(\"**/*.md\", Members = DocModel.DocumentMembers.All)] private static partial class Inner { } } }")]
    public void A_class_of_any_shape_in_every_version_of_the_language(string declaration)
    {
        var source = declaration.StartsWith("namespace", StringComparison.Ordinal) ? declaration : "[DocModel.Documents(\"**/*.md\", Members = DocModel.DocumentMembers.All)] " + declaration;
        foreach (var language in (LanguageVersion[])[LanguageVersion.CSharp9, LanguageVersion.CSharp10, LanguageVersion.CSharp11, LanguageVersion.Latest])
        {
            var run = (TestProject.Of(source, TestFile.Of("a.md", Texts.Harbour), TestFile.Of("b/c.md", Texts.Umlauts)) with { Language = language }).Generate().CompilesWithoutWarnings();
            Assert.DoesNotContain(run.Diagnostics, d => d.Severity > Microsoft.CodeAnalysis.DiagnosticSeverity.Info);
            Assert.Contains("class C\n", run.Source, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("2024-05-01-the-storm.md", "_2024_05_01TheStorm")]
    [InlineData("class.md", "Class")]
    [InlineData("all.md", "_All")]
    [InlineData("find.md", "_Find")]
    [InlineData("document.md", "_Document")]
    [InlineData("get-hash-code.md", "_GetHashCode")]
    [InlineData("posts.md", "_Posts")]
    [InlineData("README", "Readme")]
    [InlineData(".md", "Md")]
    [InlineData("guide.v2.md", "GuideV2")]
    [InlineData("größe.md", "Grosse")]
    [InlineData("🙂.md", "_U1F642")]
    [InlineData("a^23;b#.md", "A23BSharp")]
    public void A_file_name_becomes_an_identifier(string file, string expected)
    {
        var posts = Load(Collecting("**", file));
        Assert.Equal(file, DocumentOf(posts, expected).Path);
    }

    [Fact]
    public void File_names_that_nobody_would_choose_are_all_there()
    {
        string[] names =
        [
            "a \"quoted\" name.md", "it's.md", "with  spaces .md", "a#b;c.md", "^23.md", "class.md", "Class.md", "CLASS.md", "🙂.md", "🙂🙂.md", "שלום.md", "e\u0301.md", "\u00E9.md", "a\u202Eb.md", "{0}.md", "%s$.md",
            "..md", "...md", "a..b.md", ".hidden.md", "*.md", "__DocModelShard000.md", "__DocModelIndex.md", "Document.md", "All.md", "Posts.md", "GetHashCode.md", "ﬁ.md", "\u0130.md", "ı.md", "-.md", "_.md", "1.md", "01.md",
            new string('x', 5000) + ".md", new string('x', 5000) + "y.md", "deep/" + string.Concat(Enumerable.Repeat("d/", 60)) + "a.md", "../up.md", "a/../b.md", "class/class/class.md", "*/ } } class X { /*/a.md",
        ];
        var posts = Collecting("**", names) with { Sources = ["[DocModel.Documents(\"**\", Members = DocModel.DocumentMembers.All)] public static partial class Posts { }"] };
        var run = posts.Generate().CompilesWithoutWarnings();
        Assert.All(run.Ids, id => Assert.Equal("DOCM014", id));
        var type = run.Load().GetType("Posts", throwOnError: true)!;
        Assert.Equal(names.Order(StringComparer.Ordinal), All(type).Select(d => d.Path));
        Assert.All(names, name => Assert.Equal(name, ((Document)type.GetMethod("Find")!.Invoke(null, [name])!).Path));
    }

    [Fact]
    public void A_document_and_the_folder_of_its_name_share_a_class()
    {
        var posts = Load(Collecting("**/*.md", "guide.md", "guide/setup.md", "guide/guide.md"));
        Assert.Equal("guide.md", DocumentOf(posts, "Guide").Path);
        Assert.Equal("guide/setup.md", DocumentOf(posts, "Guide+Setup").Path);
        Assert.Equal("guide/guide.md", DocumentOf(posts, "Guide+_Guide").Path);
    }

    [Fact]
    public void The_same_name_in_two_folders_is_no_clash()
    {
        var posts = Load(Collecting("**/*.md", "a/intro.md", "b/intro.md"));
        Assert.Equal("a/intro.md", DocumentOf(posts, "A+Intro").Path);
        Assert.Equal("b/intro.md", DocumentOf(posts, "B+Intro").Path);
    }

    [Fact]
    public void A_document_may_stand_in_two_collections_and_have_a_class_of_its_own()
    {
        var run = TestProject.Of(
            """
            [DocModel.Documents("*.md")] static partial class A { }
            [DocModel.Documents("**")] static partial class B { }
            [DocModel.Document("a.md")] static partial class C { }
            [DocModel.Document("a.md"), DocModel.Documents("*.md")] static partial class D { }
            """,
            TestFile.Of("a.md", Texts.Harbour)).Generate().CompilesWithoutWarnings();
        Assert.Equal(["DOCM005"], run.Ids);
    }

    [Fact]
    public void A_document_that_cannot_be_read_takes_no_other_along()
    {
        var run = (Collecting("*.md", "a.md", "b.md") with { Files = [new TestFile("a.md", null), TestFile.Of("b.md", "# B\n")] }).Generate().CompilesWithoutWarnings();
        Assert.Equal(["DOCM008"], run.Ids.Distinct());
        var posts = run.Load().GetType("Posts")!;
        Assert.Equal("b.md", DocumentOf(posts, "B").Path);
        Assert.Throws<InvalidOperationException>(() => All(posts)[0]);
    }

    [Fact]
    public void A_thousand_documents_are_all_there()
    {
        var posts = Load(Collecting("**/*.md", [.. Enumerable.Range(0, 1000).Select(i => $"d{i % 7}/p{i}.md")]));
        var all = All(posts);
        Assert.Equal(1000, all.Count);
        Assert.Equal(all.Select(d => d.Path).Order(StringComparer.Ordinal), all.Select(d => d.Path));
        foreach (var document in all)
            Assert.Same(document, posts.GetMethod("Find")!.Invoke(null, [document.Path]));
    }

    private static TestProject Collecting(string pattern, params string[] paths) => TestProject.Of(
        $"[DocModel.Documents(\"{pattern}\")] public static partial class Posts {{ }}",
        [.. paths.Select(path => TestFile.Of(path, "# Post\n\n## Part\n\nWords.\n"))]);

    private static Type Load(TestProject project)
    {
        var run = project.Generate().CompilesWithoutWarnings();
        Assert.Empty(run.Messages);
        return run.Load().GetType("Posts", throwOnError: true)!;
    }

    private static IReadOnlyList<Document> All(Type posts) => (IReadOnlyList<Document>)posts.GetProperty("All")!.GetValue(null)!;

    private static Document DocumentOf(Type posts, string name)
    {
        var type = posts.Assembly.GetType("Posts+" + name);
        Assert.True(type is not null, $"Posts has no {name}, but {string.Join(", ", Members(posts))}");
        return (Document)type.GetProperty("Document")!.GetValue(null)!;
    }

    private static IEnumerable<string> Members(Type type) => type.GetMembers(BindingFlags.Static | BindingFlags.Public)
        .Where(m => m is not MethodInfo { IsSpecialName: true })
        .Select(m => m.Name)
        .Concat(type.GetNestedTypes().Select(t => t.Name))
        .Distinct()
        .Order(StringComparer.Ordinal);
}

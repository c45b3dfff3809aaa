using DocModel.Generator.Tests.Harness;
using DocModel.Generator.Tests.Incremental;

namespace DocModel.Generator.Tests.Collections;

/// <summary>What a collection of 1,000 documents does again after an edit; the steps of few documents, the files of many.</summary>
public sealed class CollectionIncrementalTests
{
    private static readonly TestProject Few = Collecting(30);

    [Fact]
    public void An_edited_document_is_read_alone_and_its_shard_emitted_alone() => Check(
        Few.Replacing(TestFile.Of("posts/d5.md", "# Part\n\nOther words.\n")),
        steps =>
        {
            Assert.Equal("29 Cached, 1 Modified", steps.Documents);
            Assert.Equal("1 Cached", steps.Collections);
            Assert.Equal("1 Cached", steps.Targets);
            Assert.Equal("1 Modified, 127 Unchanged", steps.Shards);
            Assert.EndsWith(" Cached, 1 Modified", steps.Outputs, StringComparison.Ordinal);
        });

    [Fact]
    public void An_added_document_is_read_alone_and_its_shard_and_the_list_are_emitted() => Check(
        Few.WithFile(TestFile.Of("posts/a.md", "# Part\n")),
        steps =>
        {
            Assert.Equal("30 Cached, 1 New", steps.Documents);
            Assert.Equal("1 Modified", steps.Collections);
            Assert.Equal("1 Cached", steps.Declared);
            Assert.Equal("1 Modified, 127 Unchanged", steps.Shards);
        });

    [Fact]
    public void A_removed_document_reads_nothing() => Check(
        Few with { Files = Few.Files.RemoveAt(3) },
        steps =>
        {
            Assert.Equal("29 Cached, 1 Removed", steps.Documents);
            Assert.Equal("1 Modified", steps.Collections);
            Assert.Equal("1 Modified, 127 Unchanged", steps.Shards);
        });

    [Fact]
    public void A_C_sharp_edit_elsewhere_does_no_work() => Check(
        Few.WithSource(1, "class Other { int Number => 2; }"),
        steps =>
        {
            Assert.Equal("30 Cached", steps.Documents);
            Assert.Equal("1 Cached", steps.Collections);
            Assert.Equal("128 Cached", steps.Shards);
            Assert.DoesNotContain("Modified", steps.Outputs, StringComparison.Ordinal);
        });

    [Fact]
    public void An_edit_in_the_declaring_file_moves_positions_and_emits_nothing() => Check(
        Few.WithSource(0, "// A line above.\n" + Few.Sources[0]),
        steps =>
        {
            Assert.Equal("1 Modified", steps.CollectionDeclarations);
            Assert.Equal("1 Unchanged", steps.Declared);
            Assert.Equal("30 Cached", steps.Documents);
            Assert.Equal("128 Cached", steps.Shards);
            Assert.DoesNotContain("Modified", steps.Outputs, StringComparison.Ordinal);
        });

    [Fact]
    public void A_document_outside_the_pattern_reads_nothing() => Check(
        Few.WithFile(TestFile.Of("docs/a.md", "# Part\n")),
        steps =>
        {
            Assert.Equal("30 Cached", steps.Documents);
            Assert.Equal("1 Unchanged", steps.Collections);
            Assert.Equal("128 Cached", steps.Shards);
        });

    [Fact]
    public void A_new_document_that_takes_the_name_of_another_moves_that_one_alone() => Check(
        Few.WithFile(TestFile.Of("posts/D5.md", "# Part\n")),
        steps => Assert.Equal("2 Modified, 126 Unchanged", steps.Shards),
        isTold: true);

    [Fact]
    public void One_of_a_thousand_documents_emits_one_file_anew_and_one_that_comes_or_goes_the_list_besides()
    {
        // Without step tracking, whose cost grows with the square of the documents; a file that is kept is the same object.
        var project = Collecting(1000);
        var session = new TestSession(trackSteps: false);
        var before = session.Run(project);

        void EmitsAnew(int files, TestProject after)
        {
            var run = session.Run(after);
            Assert.Equal(files, run.Result.GeneratedSources.Count(s => !before.Result.GeneratedSources.Any(b => ReferenceEquals(b.SourceText, s.SourceText))));
            before = run;
        }

        EmitsAnew(0, project.WithSource(1, "class Other { int Number => 2; }"));
        EmitsAnew(1, project.Replacing(TestFile.Of("posts/d500.md", "# Part\n\nOther words.\n")));
        EmitsAnew(1, project);
        EmitsAnew(2, project with { Files = project.Files.RemoveAt(7) });
        EmitsAnew(2, project);
    }

    private static void Check(TestProject after, Action<Steps> expected, bool isTold = false)
    {
        var session = new TestSession();
        session.Run(Few);
        var run = session.Run(after).CompilesWithoutWarnings();
        Assert.Equal(isTold, run.Messages.Length > 0);
        expected(Steps.Of(run));
        var fresh = after.Generate();
        Assert.Equal(fresh.Sources, run.Sources);
        Assert.Equal(fresh.Messages, run.Messages);
    }

    private static TestProject Collecting(int count) => new()
    {
        Sources = ["[DocModel.Documents(\"posts/**/*.md\")] public static partial class Posts { }", "class Other { int Number => 1; }"],
        Files = [.. Enumerable.Range(0, count).Select(i => TestFile.Of($"posts/d{i}.md", $"# Part {i}\n\n## Heading\n\nWords.\n"))],
    };
}

using DocModel.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace DocModel.Generator.Tests.Incremental;

public sealed class IncrementalTests
{
    private const string Declarations =
        """
        [DocModel.Document("a.md")]
        public static partial class A { }

        [DocModel.Document("b.md")]
        public static partial class B { }
        """;

    private static readonly TestFile A = TestFile.Of("a.md", "# Harbour\n\n## Tides\n\nThe tide turns twice a day.\n");
    private static readonly TestFile B = TestFile.Of("b.md", "# Orchard\n\n## Trees\n\nAn apple tree bears in autumn.\n");
    private static readonly TestFile Undeclared = TestFile.Of("c.md", "# Attic\n\nNobody asks for this.\n");
    private static readonly TestFile Foreign = TestFile.Foreign("README.md", "No item of ours.\n");

    private static readonly TestProject Project = new()
    {
        Sources = [Declarations, "class Other { int Number => 1; }"],
        Files = [A, B, Undeclared, Foreign],
    };

    [Fact]
    public void The_first_run_reads_what_is_declared_and_nothing_else() => Check(Project, Project, Steps.New, runs: 1);

    [Fact]
    public void The_same_input_does_no_work() => Check(Project, Project, Steps.Cached);

    [Fact]
    public void A_C_sharp_edit_elsewhere_does_no_work() =>
        Check(Project, Project.WithSource(1, "class Other { int Number => 2; void M() { } }"), Steps.Cached with { Declarations = "2 Unchanged" }, alternative: Steps.Cached);

    [Fact]
    public void An_edit_in_the_declaring_file_moves_positions_and_emits_nothing() =>
        Check(Project, Project.WithSource(0, "// A line above.\n" + Declarations), Steps.Cached with
        {
            Declarations = "2 Modified",
            Declared = "1 Unchanged",
            Diagnostics = "1 Unchanged",
        });

    [Fact]
    public void A_change_of_the_members_asked_for_emits_that_document_again_without_reading_it() =>
        Check(Project, Project.WithSource(0, Declarations.Replace("\"a.md\"", "\"a.md\", Members = DocModel.DocumentMembers.Sections", StringComparison.Ordinal)), Steps.Cached with
        {
            Declarations = "2 Modified",
            Declared = "1 Unchanged",
            Targets = "1 Modified",
            Shards = "1 Modified, 127 Unchanged",
            Diagnostics = "1 Unchanged",
            Outputs = "2 Cached, 1 Modified",
        });

    [Fact]
    public void A_new_declaration_reads_its_document_alone()
    {
        var after = Project.WithSource(1, "[DocModel.Document(\"c.md\")] static partial class C { }");
        Check(Project, after, Steps.Cached with
        {
            Declarations = "2 Cached, 1 New",
            Declared = "1 Modified",
            Targets = "1 Modified",
            DocumentInputs = "1 New, 2 Unchanged",
            Documents = "2 Cached, 1 New",
            Shards = "1 Modified, 127 Unchanged",
            Diagnostics = "1 Unchanged",
            Outputs = "3 Cached, 1 New",
        });
    }

    [Fact]
    public void An_edited_document_is_read_alone_and_its_shard_emitted_alone() =>
        Check(Project, Project.Replacing(TestFile.Of("a.md", "# Harbour\n\n## Tides\n\nThe tide turns four times a day.\n")), Steps.Modified);

    [Fact]
    public void A_blank_line_on_top_moves_positions_of_one_document_and_no_member()
    {
        var moved = Project.Replacing(TestFile.Of("a.md", "\n" + A.Text));
        Check(Project, moved, Steps.Modified);
        var changed = Project.Generate().Source.Split('\n').Except(moved.Generate().Source.Split('\n'));

        // Places in the documentation, and the literal that has them all.
        Assert.NotEmpty(changed);
        Assert.All(changed, line => Assert.Matches(@"^ *(/// .*a\.md\(\d+,\d+\)|public override .* StructureLiteral =>)", line));
    }

    [Fact]
    public void A_touched_document_is_looked_at_and_no_more() =>
        Check(Project, Project.Replacing(TestFile.Of("a.md", A.Text)), Steps.Cached with { SourceFiles = "2 Cached, 1 Unchanged" });

    [Fact]
    public void An_edit_of_a_document_that_nobody_declares_reads_nothing() =>
        Check(Project, Project.Replacing(TestFile.Of("c.md", "# Attic\n\nSwept.\n")), Steps.Cached with { SourceFiles = "2 Cached, 1 Modified" });

    [Fact]
    public void Other_options_are_looked_at_and_no_more() =>
        Check(Project, Project with { Options = new TestOptions() }, Steps.Cached with { SourceFiles = "3 Unchanged" });

    [Fact]
    public void Another_language_version_emits_again_and_reads_nothing()
    {
        var session = new TestSession();
        session.Run(Project);
        var steps = Steps.Of(session.Run(Project with { Language = LanguageVersion.CSharp9 }));
        Assert.DoesNotContain("New", steps.Documents, StringComparison.Ordinal);
        Assert.DoesNotContain("Modified", steps.Documents, StringComparison.Ordinal);
        Assert.Contains("2 Modified", steps.Outputs, StringComparison.Ordinal);
    }

    [Fact]
    public void An_added_file_that_nobody_declares_reads_nothing() =>
        Check(Project, Project.WithFile(TestFile.Of("d.md", "# New\n")), Steps.Cached with
        {
            SourceFiles = "3 Cached, 1 New",
            Items = "1 Modified",
            Diagnostics = "1 Unchanged",
        });

    [Fact]
    public void A_removed_document_takes_its_types_away_and_is_missed_at_its_declaration()
    {
        var session = new TestSession();
        session.Run(Project);
        var after = session.Run(Project with { Files = [.. Project.Files.Remove(A)] });
        Assert.Equal(["DOCM001"], after.Ids);
        Assert.Equal("1 Cached, 1 Removed", Steps.Of(after).Documents);
        Assert.DoesNotContain("TidesSection", after.Source, StringComparison.Ordinal);
        Assert.Contains("The document 'a.md' was not compiled in", after.Source, StringComparison.Ordinal);
        Assert.Contains("partial class B\n", after.Source, StringComparison.Ordinal);
        AssertLikeAFreshRun(Project with { Files = [.. Project.Files.Remove(A)] }, after);
    }

    [Fact]
    public void A_renamed_document_follows_its_declaration()
    {
        var renamed = Project.Replacing(A) with { Files = [TestFile.Of("z.md", A.Text), B, Undeclared, Foreign] };
        renamed = renamed.WithSource(0, Declarations.Replace("a.md", "z.md", StringComparison.Ordinal));
        var session = new TestSession();
        session.Run(Project);
        var after = session.Run(renamed);
        Assert.Empty(after.Ids);
        Assert.Contains("z.md(", after.Source, StringComparison.Ordinal);
        AssertLikeAFreshRun(renamed, after);
    }

    [Theory]
    [InlineData(new[] { 1, 0, 2, 3 })]
    [InlineData(new[] { 3, 2, 1, 0 })]
    [InlineData(new[] { 2, 0, 1, 3 })]
    public void The_order_of_the_files_does_not_matter(int[] order)
    {
        var reordered = Project with { Files = [.. order.Select(i => Project.Files[i])] };
        var session = new TestSession();
        var first = session.Run(Project);
        var after = session.Run(reordered);
        Assert.Equal(first.Sources, after.Sources);
        Assert.DoesNotContain("New", Steps.Of(after).Documents, StringComparison.Ordinal);
        AssertLikeAFreshRun(reordered, after);
    }

    [Fact]
    public void A_reordering_together_with_edits_yields_every_document_once()
    {
        const string Three = "[DocModel.Document(\"a.md\")] static partial class A { } [DocModel.Document(\"b.md\")] static partial class B { } [DocModel.Document(\"c.md\")] static partial class C { }";
        var before = new TestProject { Sources = [Three], Files = [B, Undeclared, A] };
        var after = before with { Files = [TestFile.Of("a.md", "# Harbour\n\nAnew.\n"), TestFile.Of("b.md", "# Orchard\n\nAnew.\n"), Undeclared] };
        var session = new TestSession();
        session.Run(before);
        var run = session.Run(after).CompilesWithoutWarnings();
        Assert.Empty(run.Ids);
        AssertLikeAFreshRun(after, run);
    }

    [Fact]
    public void The_same_file_twice_counts_once()
    {
        var twice = Project with { Files = [A, B, Undeclared, Foreign, A] };
        var run = twice.Generate().CompilesWithoutWarnings();
        Assert.Empty(run.Ids);
        Assert.Equal(Project.Generate().Sources, run.Sources);
    }

    [Fact]
    public void An_edited_names_file_reads_its_document_alone()
    {
        var before = Project.WithFile(TestFile.Names("a.md", "# Pins.\n"));
        var session = new TestSession();
        session.Run(before);
        var steps = Steps.Of(session.Run(before.Replacing(TestFile.Names("a.md", "# Pins, later.\n"))));
        Assert.Equal("1 Cached, 1 Modified", steps.Documents.Replace("1 Unchanged", "1 Modified", StringComparison.Ordinal));
        Assert.Equal("1 Modified, 1 Unchanged", steps.DocumentInputs);
    }

    [Fact]
    public void One_of_many_documents_costs_one_reading_and_one_shard()
    {
        var project = Many(30);
        var session = new TestSession();
        session.Run(project);

        var edited = Steps.Of(session.Run(project.Replacing(TestFile.Of("d5.md", "# Part\n\nOther words.\n"))));
        Assert.Equal("29 Cached, 1 Modified", edited.Documents);
        Assert.Equal("1 Modified, 127 Unchanged", edited.Shards);
        Assert.EndsWith(" Cached, 1 Modified", edited.Outputs, StringComparison.Ordinal);
    }

    [Fact]
    public void One_of_a_thousand_documents_emits_one_file_anew()
    {
        // Without step tracking, whose cost grows with the square of the documents; a file that is kept is the same object.
        var project = Many(1000);
        var session = new TestSession(trackSteps: false);
        var before = session.Run(project);

        void EmitsAnew(int files, TestProject after)
        {
            var run = session.Run(after);
            Assert.Equal(files, run.Result.GeneratedSources.Count(s => !before.Result.GeneratedSources.Any(b => ReferenceEquals(b.SourceText, s.SourceText))));
            before = run;
        }

        EmitsAnew(0, project.WithSource(1, "class Other { int Number => 2; }"));
        EmitsAnew(1, project.Replacing(TestFile.Of("d500.md", "# Part\n\nOther words.\n")));
        EmitsAnew(1, project);
        EmitsAnew(1, project with { Files = project.Files.RemoveAt(7) });
        EmitsAnew(1, project);
    }

    [Fact]
    public void A_document_that_loses_its_fault_or_its_declaration_leaves_its_neighbours_where_they_are()
    {
        const string Faulty = "# Harbour\n\nSome\u202E words.\n";
        var declared = string.Concat("abc".Select(name => $"[DocModel.Document(\"{name}.md\")] static partial class {char.ToUpperInvariant(name)} {{ }}\n"));
        var project = TestProject.Of(declared, [.. "abc".Select(name => TestFile.Of($"{name}.md", Faulty))]);
        var session = new TestSession(trackSteps: false);
        Assert.Equal(["DOCM102", "DOCM102", "DOCM102"], session.Run(project).Ids);
        foreach (var after in (TestProject[])
        [
            project.Replacing(TestFile.Of("a.md", "# Harbour\n")),
            project.Replacing(TestFile.Of("a.md", "# Harbour\n\nMore.\n")),
            project,
            project.WithSource(0, declared.Replace("[DocModel.Document(\"b.md\")]", "", StringComparison.Ordinal)),
            project.Replacing(TestFile.Of("c.md", "# Harbour\n")).WithSource(0, declared.Replace("[DocModel.Document(\"b.md\")]", "", StringComparison.Ordinal)),
            project,
        ])
        {
            AssertLikeAFreshRun(after, session.Run(after));
        }
    }

    [Fact]
    public void Cancellation_is_honoured()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => new TestSession().RunUntil(Project, source.Token));
    }

    [Fact]
    public async Task A_run_that_is_cancelled_in_the_middle_of_a_large_document_leaves_nothing_half_done()
    {
        var large = Project.Replacing(TestFile.Of("a.md", string.Concat(Enumerable.Range(0, 20_000).Select(i =>
            $"## Heading {i}\n\nOn 5 May {1900 + i % 90} the “harbour {i}” was opened by the Port Authority (PA), which kept it for years.\n\n"))));
        var session = new TestSession();
        session.Run(Project);
        using var source = new CancellationTokenSource();
        var run = Task.Run(() => session.RunUntil(large, source.Token), TestContext.Current.CancellationToken);
        await Task.Delay(50, TestContext.Current.CancellationToken);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        AssertLikeAFreshRun(Project, session.Run(Project));
    }

    private static void Check(TestProject before, TestProject after, Steps expected, Steps? alternative = null, int runs = 2)
    {
        var session = new TestSession();
        var run = session.Run(before);
        if (runs == 2)
            run = session.Run(after);
        Assert.Empty(run.Messages);
        var actual = Steps.Of(run);
        Assert.Equal(actual == alternative ? alternative : expected, actual);
        AssertLikeAFreshRun(after, run);
    }

    private static TestProject Many(int count) => new()
    {
        Sources =
        [
            string.Concat(Enumerable.Range(0, count).Select(i => $"[DocModel.Document(\"d{i}.md\")] static partial class D{i} {{ }}\n")),
            "class Other { int Number => 1; }",
        ],
        Files = [.. Enumerable.Range(0, count).Select(i => TestFile.Of($"d{i}.md", $"# Part {i}\n\n## Heading\n\nWords.\n"))],
    };

    /// <summary>What is kept must be what would be made.</summary>
    private static void AssertLikeAFreshRun(TestProject project, GeneratedProject run)
    {
        var fresh = project.Generate();
        Assert.Equal(fresh.Sources, run.Sources);
        Assert.Equal(fresh.Messages, run.Messages);
    }
}

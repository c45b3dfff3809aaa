using System.Collections.Concurrent;
using DocModel.Generator.Tests.Harness;

namespace DocModel.Generator.Tests.Determinism;

/// <summary>Neither the order of what comes in nor who works beside it shows in what comes out.</summary>
public sealed class OrderTests
{
    [Fact]
    public void Files_in_any_order()
    {
        var project = MadeProject.In();
        var expected = MadeProject.Generate(project);
        for (var seed = 1; seed <= 5; seed++)
        {
            var files = project.Files.ToArray();
            new Random(seed).Shuffle(files);
            Assert.NotEqual(project.Files, files);
            Assert.Equal(expected, MadeProject.Generate(project with { Files = [.. files] }));
        }
    }

    [Fact]
    public void Files_of_one_path_in_any_order()
    {
        // Which of the two is read is an error for its author, but the same one everywhere.
        TestFile one = TestFile.Of("a.md", "# One\n\n## Part\n"), other = new("a.md", Microsoft.CodeAnalysis.Text.SourceText.From("# Other\n", System.Text.Encoding.UTF8), "/linked/");
        const string Source = "[DocModel.Document(\"a.md\")] static partial class Spec { }";
        Assert.Equal(TestProject.Of(Source, one, other).Generate().Source, TestProject.Of(Source, other, one).Generate().Source);
    }

    [Fact]
    public void Alone_and_in_parallel()
    {
        var expected = MadeProject.Generate(MadeProject.In(), concurrent: false);
        var found = new ConcurrentBag<string>();
        Parallel.For(0, 6, new ParallelOptions { MaxDegreeOfParallelism = 6 }, _ => found.Add(MadeProject.Generate(MadeProject.In())));
        Assert.Equal(6, found.Count);
        Assert.All(found, text => Assert.Equal(expected, text));
    }

    [Fact]
    public void After_any_history()
    {
        var project = MadeProject.In();
        var session = new TestSession();
        session.Run(project with { Files = [.. project.Files.Reverse()] });
        session.Run(project with { Files = [project.Files[0]] });
        session.Run(MadeProject.In(change: text => "# Before\n\n" + text));
        Assert.Equal(project.Generate().Source, session.Run(project).Source);
    }
}

using DocModel.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace DocModel.Generator.Tests.Incremental;

public sealed class HeldValuesTests
{

    [Fact]
    public void No_step_holds_anything_of_the_compiler()
    {
        var run = TestProject.Of(
            """
            namespace N { partial class Outer<T> { [DocModel.Document("a.md")] public static partial class A { public static int Title; } } }
            [DocModel.Document("absent.md")] static class B { }
            [DocModel.Document("a.md")] static partial class C { }
            [DocModel.Documents("**/*.md")] static partial class All { }
            """,
            TestFile.Of("a.md", "# Title\n\n## Part\n\nWords\u202E on 5 May 1950.\n"),
            TestFile.Names("a.md", "nonsense\n"),
            TestFile.OfBytes("bad.md", 0x41, 0xFF)).Generate();

        Assert.All(TrackingNames.All, name => Assert.Contains(name, run.Result.TrackedSteps.Keys));
        var seen = HeldValues.Check(run.Result);
        Assert.True(seen > 200, $"Only {seen} objects were looked at.");
    }

    [Fact]
    public void The_walk_finds_what_is_forbidden() => Assert.ThrowsAny<Xunit.Sdk.XunitException>(() =>
        HeldValues.Walk(new[] { new KeyValuePair<string, object>("x", Location.None) }, "root", new HashSet<object>(ReferenceEqualityComparer.Instance)));
}

using DocModel.Generator.Tests.Harness;

namespace DocModel.Generator.Tests.Emitted;

public sealed class RunTimeCostTests
{
    [Theory]
    [InlineData("Spec.Sections.RateLimits.Burst.Text")]
    [InlineData("Spec.Sections.RateLimits.Burst.Paragraphs[0].Text")]
    [InlineData("Spec.Sections.TextSection.Title")]
    [InlineData("Spec.Document.Events[0].Label")]
    [InlineData("Spec.Terms.BerthWindow.Uses[1].Text")]
    [InlineData("Spec.Abbreviations.Pa.LongForm")]
    [InlineData("Spec.Title")]
    [InlineData("Posts.Docs.Spec.Title")]
    [InlineData("Posts.All[0]")]
    [InlineData("Posts.Find(\"docs/spec.md\")!")]
    public void A_later_access_allocates_nothing(string access)
    {
        var run = TestProject.Of(
            $$"""
            [DocModel.Document("docs/spec.md")] public static partial class Spec { }
            [DocModel.Documents("**/*.md")] public static partial class Posts { }
            public static class Probe
            {
                public static long Allocated()
                {
                    object first = {{access}};
                    var before = System.GC.GetAllocatedBytesForCurrentThread();
                    object later = {{access}};
                    var allocated = System.GC.GetAllocatedBytesForCurrentThread() - before;
                    return ReferenceEquals(first, later) ? allocated : -1;
                }
            }
            """,
            TestFile.Of("docs/spec.md", Texts.Harbour)).Generate().CompilesWithoutWarnings();
        Assert.Equal(0L, run.Load().GetType("Probe")!.GetMethod("Allocated")!.Invoke(null, null));
    }
}

using System.Globalization;
using DocModel.Generator.Tests.Harness;

namespace DocModel.Generator.Tests.Emitted;

public sealed class DeterminismTests
{
    private static readonly string Texts3 = Texts.Harbour + "\n" + Texts.Umlauts + "\n## III. INDIVISIBLE title\n";

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("de-DE")]
    public void Every_culture_gives_the_same_source(string culture)
    {
        var expected = Generate();
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Generate());
            Assert.Equal(culture, CultureInfo.CurrentCulture.Name);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    [Theory]
    [InlineData("/somewhere else/C#/")]
    [InlineData("C:\\checkout\\")]
    public void The_folder_of_the_checkout_does_not_matter(string folder)
    {
        var elsewhere = TestProject.Declaring(Texts3) with
        {
            Files = [new TestFile("docs/spec.md", Microsoft.CodeAnalysis.Text.SourceText.From(Texts3, System.Text.Encoding.UTF8), folder)],
        };
        Assert.Equal(Generate(), elsewhere.Generate().Source);
        Assert.DoesNotContain("checkout", Generate(), StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_end_with_a_line_feed_alone() => Assert.DoesNotContain('\r', TestProject.Declaring(Texts3.ReplaceLineEndings("\r\n")).Generate().Source);

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_change_no_member_and_no_documentation(string lineEnd)
    {
        // The literals hold offsets into the file, so they differ; what people and programs see does not.
        static IEnumerable<string> Seen(string source) => source.Split('\n').Where(l => !l.Contains("Literal =>", StringComparison.Ordinal));
        Assert.Equal(Seen(Generate()), Seen(TestProject.Declaring(Texts3.ReplaceLineEndings(lineEnd)).Generate().Source));
    }

    [Fact]
    public void Two_runs_give_the_same_assembly()
    {
        static byte[] Emit()
        {
            using var stream = new MemoryStream();
            Assert.True(TestProject.Declaring(Texts3).Generate().Compilation.Emit(stream).Success);
            return stream.ToArray();
        }

        Assert.Equal(Emit(), Emit());
    }

    private static string Generate() => TestProject.Declaring(Texts3).Generate().Source;
}

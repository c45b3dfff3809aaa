using DocModel.Generator.Tests.Harness;

namespace DocModel.Generator.Tests.Determinism;

/// <summary>Another checkout of the same commit gives the same bytes.</summary>
public sealed class CheckoutTests
{
    [Theory]
    [InlineData("/somewhere else/with spaces/")]
    [InlineData("/home/me/C#/")]
    [InlineData("/home/me/a;b/ü^23/")]
    [InlineData("/CheckOut/")]
    [InlineData("C:\\checkout\\")]
    [InlineData("c:\\Checkout\\")]
    [InlineData("")]
    public void In_another_folder(string folder)
    {
        var here = MadeProject.Generate(MadeProject.In());
        Assert.Equal(here, MadeProject.Generate(MadeProject.In(folder)));
        Assert.DoesNotContain("checkout", here, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void With_other_line_ends(string lineEnd)
    {
        var expected = MadeProject.Generate(MadeProject.In());
        Assert.Equal(expected, MadeProject.Generate(MadeProject.In(change: text => text.ReplaceLineEndings(lineEnd))));
        Assert.DoesNotContain('\r', expected);
    }

    [Fact]
    public void With_line_ends_of_every_kind_in_one_file()
    {
        var ends = new[] { "\n", "\r\n", "\r" };
        static string Mixed(string text, string[] ends) => string.Concat(text.Split('\n').Select((line, i) => (i == 0 ? "" : line.Length == 0 || i % 3 == 0 ? ends[i % 2] : "\r\n") + line));
        Assert.Equal(MadeProject.Generate(MadeProject.In()), MadeProject.Generate(MadeProject.In(change: text => Mixed(text, ends))));
    }

    [Fact]
    public void Diagnostics_point_into_the_file_as_it_is()
    {
        const string Text = "# T\r\n\r\nSome\u202E words.\r\n";
        var diagnostic = TestProject.Declaring(Text).Generate().Diagnostics.Single(d => d.Id == "DOCM102");
        Assert.Equal(Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(Text.IndexOf('\u202E'), Text.IndexOf('\u202E') + 1), diagnostic.Location.SourceSpan);
    }

    [Fact]
    public void With_a_byte_order_mark() =>
        Assert.Equal(MadeProject.Generate(MadeProject.In()), MadeProject.Generate(MadeProject.In(withMark: true)));

    [Fact]
    public void Windows_as_a_whole() =>
        Assert.Equal(MadeProject.Generate(MadeProject.In()), MadeProject.Generate(MadeProject.In("C:\\Users\\me\\C# code\\", text => text.ReplaceLineEndings("\r\n"), withMark: true)));
}

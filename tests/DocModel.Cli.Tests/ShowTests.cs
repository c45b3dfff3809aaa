namespace DocModel.Cli.Tests;

public sealed class ShowTests
{
    [Fact]
    public void Without_a_file_it_shows_the_essay_through_its_generated_types()
    {
        var result = Tool.Run("show");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("Outline", result.Output, StringComparison.Ordinal);
        Assert.Matches("1975 +Helsinki Final Act", result.Output);
        Assert.Matches("1989-07-06 ", result.Output);
        Assert.Matches("“indivisible security” +term +3 uses", result.Output);
        Assert.Matches("OSCE +Organization for Security and Co-operation in Europe", result.Output);
    }

    [Fact]
    public void Piped_output_is_plain_and_never_cut()
    {
        var output = Tool.Run("show").Output;
        Assert.DoesNotContain('\u001b', output);
        Assert.DoesNotContain("…", output, StringComparison.Ordinal);
        Assert.All(output.Split('\n'), line => Assert.Equal(line.TrimEnd(), line));
    }

    [Fact]
    public void A_markdown_file_is_shown_with_its_sections_and_dates()
    {
        using var folder = new TemporaryFolder();
        folder.Write("guide.md", "# Harbour\n\nThe harbour was opened on 3 May 1987.\n\n## Rate limits\n\nA “berth window” opens.\n");
        var result = Tool.RunIn(folder.Path, "show", "guide.md");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.StartsWith("Harbour\n", result.Output, StringComparison.Ordinal);
        Assert.Matches("Rate limits +RateLimits +line 5", result.Output);
        Assert.Contains("1987-05-03", result.Output, StringComparison.Ordinal);
        Assert.Contains("“berth window”", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("absent.md", "absent.md")]
    [InlineData("empty.md", "is empty")]
    [InlineData("blank.txt", "white space only")]
    [InlineData("latin1.txt", "offset 4")]
    [InlineData("", "expected a file")]
    [InlineData("--fiel", "--fiel")]
    [InlineData(".", "is a folder")]
    public void A_file_that_cannot_be_read_is_named_with_the_reason(string name, string reason)
    {
        using var folder = new TemporaryFolder();
        folder.Write("empty.md", "");
        folder.Write("blank.txt", " \n\n ");
        folder.Write("latin1.txt", [.. "caf "u8, 0xE9, .. " au lait"u8]);
        var result = Tool.RunIn(folder.Path, "show", name);
        Assert.Equal(1, result.ExitCode);
        Assert.Equal("", result.Output);
        Assert.Contains(name, result.Error, StringComparison.Ordinal);
        Assert.Contains(reason, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_in_the_document_are_told_and_the_rest_is_shown()
    {
        using var folder = new TemporaryFolder();
        folder.Write("nul.txt", "The pier fell on 9 March 1913.\n\nA \0 stands here.");
        var result = Tool.RunIn(folder.Path, "show", "nul.txt");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("nul.txt(3,3): error DOCM101", result.Error, StringComparison.Ordinal);
        Assert.Contains("1913-03-09", result.Output, StringComparison.Ordinal);
    }
}

namespace DocModel.Cli.Tests.Check;

public sealed class CheckTests
{
    [Fact]
    public void Every_finding_stands_on_a_line_as_compilers_print_it()
    {
        using var folder = Documents();
        var result = Tool.RunIn(folder.Path, "check", "guide.md");
        Assert.Equal(0, result.ExitCode);
        Assert.All(result.Output.TrimEnd('\n').Split('\n'), line => Assert.Matches(@"^guide\.md\(\d+,\d+\): (info|warning|error) DOCM\d{3}: .+$", line));
        Assert.Contains("guide.md(5,20): warning DOCM111: ", result.Output, StringComparison.Ordinal);
        Assert.Contains("guide.md(7,9): warning DOCM121: ", result.Output, StringComparison.Ordinal);
        Assert.Contains("guide.md(3,6): warning DOCM151: No heading of the document has the anchor '#rate-limit'; the nearest is '#rate-limits'.", result.Output, StringComparison.Ordinal);
        Assert.Equal("1 file checked: 3 warnings.\n", result.Error);
    }

    [Fact]
    public void The_findings_are_those_of_the_reader_with_its_words()
    {
        using var folder = Documents();
        var document = DocModel.Reading.DocumentReader.ReadFile(Path.Combine(folder.Path, "guide.md"));
        Assert.Equal(
            document.Findings.Select(finding => "guide.md" + finding).Order(StringComparer.Ordinal),
            Tool.RunIn(folder.Path, "check", "guide.md").Output.TrimEnd('\n').Split('\n').Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Findings_are_sorted_by_file_and_place()
    {
        using var folder = Documents();
        folder.Write("a.md", "One “quote.\n\nAnother “quote.");
        string[] lines = Tool.RunIn(folder.Path, "check", "guide.md", "a.md").Output.TrimEnd('\n').Split('\n');
        Assert.Equal(["a.md(1,5)", "a.md(3,9)", "guide.md(3,6)", "guide.md(5,20)", "guide.md(7,9)"], lines.Select(line => line[..(line.IndexOf(')', StringComparison.Ordinal) + 1)]));
    }

    [Theory]
    [InlineData("[here](other.md)", null)]
    [InlineData("[here](sub/)", null)]
    [InlineData("[here](./other.md#tides)", null)]
    [InlineData("[here](with%20space.md?plain=1)", null)]
    [InlineData("[here](https://example.org/nothing.md)", null)]
    [InlineData("[here](mailto:port@example.org)", null)]
    [InlineData("[here](/site/root.md)", null)]
    [InlineData("[here](otter.md)", "warning DOCM152: There is no file 'otter.md', counted from the document's folder; the nearest is 'other.md'.")]
    [InlineData("![map](sub/map.png)", "warning DOCM152: There is no file 'sub/map.png'")]
    [InlineData("[here](other.md#tide)", "warning DOCM151: No heading of 'other.md' has the anchor '#tide'; the nearest is '#tides'.")]
    public void Links_to_files_are_followed_from_the_documents_folder(string link, string? finding)
    {
        using var folder = new TemporaryFolder();
        folder.Write("docs/guide.md", $"Look {link}.");
        folder.Write("docs/other.md", "## Tides\n");
        folder.Write("docs/with space.md", "Text.");
        folder.Write("docs/sub/plan.png", [1]);
        var result = Tool.RunIn(folder.Path, "check", "docs/guide.md");
        if (finding is null)
            Assert.Equal("", result.Output);
        else
            Assert.StartsWith($"docs/guide.md(1,{(link[0] == '!' ? 8 : 7)}): {finding}", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_of_the_names_file_is_told_at_its_line_and_is_the_exit_status()
    {
        using var folder = new TemporaryFolder();
        folder.Write("pier.txt", "The pier fell on 9 March 1913. Its keeper blamed “slow water” for it.");
        folder.Write("pier.txt.names", "term Undertow slow watr\n");
        var result = Tool.RunIn(folder.Path, "check", ".");
        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("pier.txt.names(1,15): error DOCM163: ", result.Output, StringComparison.Ordinal);
        Assert.Equal("1 file checked: 1 error.\n", result.Error);
    }

    [Fact]
    public void Warnings_are_errors_where_that_is_asked_for_and_infos_are_not()
    {
        using var folder = Documents();
        folder.Write("info.md", "They asked the WXY to help. The WXY came.");
        var raised = Tool.RunIn(folder.Path, "check", "guide.md", "--warnings-as-errors");
        Assert.Equal(1, raised.ExitCode);
        Assert.DoesNotContain(": warning ", raised.Output, StringComparison.Ordinal);
        Assert.Equal("1 file checked: 3 errors.\n", raised.Error);
        var info = Tool.RunIn(folder.Path, "check", "info.md", "--warnings-as-errors");
        Assert.Equal(0, info.ExitCode);
        Assert.Contains("info.md(1,16): info DOCM131: ", info.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clean_document_says_so()
    {
        var result = Tool.Feed("The pier fell in 1913.", "check", "-");
        Assert.Equal((0, "", "1 file checked: nothing found.\n"), (result.ExitCode, result.Output, result.Error));
    }

    [Fact]
    public void Two_headings_that_want_one_name_are_told()
    {
        var result = Tool.Feed("## Tides\n\nOne.\n\n## Tides\n\nTwo.", "check", "-", "--stdin-name", "a.md");
        Assert.Contains("a.md(5,4): warning DOCM141: ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_the_exit_status_and_the_others_are_checked()
    {
        using var folder = Documents();
        folder.Write("bad.md", [0xFF]);
        var result = Tool.RunIn(folder.Path, "check", ".");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("guide.md(3,6)", result.Output, StringComparison.Ordinal);
        Assert.Matches("""(?m)^docmodel: "bad.md" is not UTF-8""", result.Error);
        Assert.EndsWith("1 file checked: 3 warnings.\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_file_it_says_what_it_expects()
    {
        var result = Tool.Run("check");
        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains("check expects FILE", result.Error, StringComparison.Ordinal);
    }

    internal static TemporaryFolder Documents()
    {
        var folder = new TemporaryFolder();
        folder.Write("guide.md", "## Rate limits\n\nSee [the limits](#rate-limit).\n\nThe pier closed on 31 June 1941.\n\nHe said “this and left.\n");
        return folder;
    }
}

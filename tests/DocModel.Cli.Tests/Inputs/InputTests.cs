namespace DocModel.Cli.Tests.Inputs;

public sealed class InputTests
{
    [Fact]
    public void A_folder_stands_for_its_documents_at_any_depth_without_hidden_ones_and_names_files()
    {
        using var folder = Documents();
        var result = Tool.RunIn(folder.Path, "show", ".", "--json");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(["a.md", "b.txt", "sub/c.markdown"], Paths(result.Output));
    }

    [Fact]
    public void Files_come_in_the_order_of_the_arguments_each_once()
    {
        using var folder = Documents();
        var result = Tool.RunIn(folder.Path, "show", "b.txt", "sub", "*.md", "./a.md", ".", "--json");
        Assert.Equal(["b.txt", "sub/c.markdown", "a.md"], Paths(result.Output));
    }

    [Fact]
    public void A_pattern_is_matched_by_the_tool_itself()
    {
        using var folder = Documents();
        Assert.Equal(["a.md", "sub/c.markdown"], Paths(Tool.RunIn(folder.Path, "show", "**/*.m*", "--json").Output));
    }

    [Fact]
    public void A_file_whose_name_looks_like_a_pattern_is_that_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "No file of Windows has an asterisk in its name.");
        using var folder = Documents();
        folder.Write("*.md", "The star rose in 1913.");
        Assert.Equal(["*.md"], Paths(Tool.RunIn(folder.Path, "show", "*.md", "--json").Output));
    }

    [Fact]
    public void A_names_file_among_the_files_of_a_shells_pattern_is_left_out()
    {
        using var folder = Documents();
        Assert.Equal(["a.md", "b.txt"], Paths(Tool.RunIn(folder.Path, "show", "a.md", "a.md.names", "b.txt", "--json").Output));
    }

    [Theory]
    [InlineData("*.rst", "\"*.rst\"")]
    [InlineData("empty", "\"empty\" holds no document")]
    [InlineData("a.mb", "the nearest is \"a.md\"")]
    [InlineData("sub/c.markdwn", "the nearest is \"sub/c.markdown\"")]
    [InlineData("nowhere/a.md", "its folder \"nowhere\" does not exist")]
    public void What_matches_nothing_is_named_and_the_others_are_read(string argument, string reason)
    {
        using var folder = Documents();
        Directory.CreateDirectory(Path.Combine(folder.Path, "empty"));
        var result = Tool.RunIn(folder.Path, "show", argument, "b.txt", "--json");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal(["b.txt"], Paths(result.Output));
        Assert.Contains(argument, result.Error, StringComparison.Ordinal);
        Assert.Contains(reason, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unreadable_file_among_many_is_told_with_its_name_and_the_others_are_read()
    {
        using var folder = Documents();
        folder.Write("sub/bad.txt", [.. "caf "u8, 0xE9, .. " au lait"u8]);
        var result = Tool.RunIn(folder.Path, "show", ".", "--json");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal(["a.md", "b.txt", "sub/c.markdown"], Paths(result.Output));
        Assert.Matches("""(?m)^docmodel: "sub/bad.txt" is not UTF-8: .* save it as UTF-8""", result.Error);
        Assert.Single(result.Error.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("")]
    [InlineData("---\ntitle: Later\n---\n")]
    [InlineData("<!-- to be written -->\n")]
    public void A_document_without_text_is_a_document_among_many_and_nothing_to_answer_with_alone(string text)
    {
        using var folder = Documents();
        folder.Write("sub/void.md", text);
        var shown = Tool.RunIn(folder.Path, "show", ".", "--json");
        Assert.Equal((0, ""), (shown.ExitCode, shown.Error));
        Assert.Equal(["a.md", "b.txt", "sub/c.markdown", "sub/void.md"], Paths(shown.Output));

        var check = Tool.RunIn(folder.Path, "check", ".");
        Assert.Equal(0, check.ExitCode);
        Assert.Matches("(?m)^sub/void.md\\(1,1\\): warning DOCM009: The document holds no text: ", check.Output);
        Assert.Equal(1, Tool.RunIn(folder.Path, "check", ".", "--warnings-as-errors").ExitCode);

        foreach (var command in (string[])["show", "check", "names"])
        {
            var alone = Tool.RunIn(folder.Path, command, "sub/void.md");
            Assert.Equal((1, ""), (alone.ExitCode, alone.Output));
            Assert.StartsWith("docmodel: \"sub/void.md\": The document holds no text: ", alone.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("The pier\n\n## How it fell\n\nIn 1913.", "line 3 looks like a heading of Markdown")]
    [InlineData("```\npier\n```\n", "line 1 looks like a fence of code of Markdown")]
    [InlineData("The pier.\nIt [fell](fall.md) in 1913.", "line 2 looks like a link of Markdown")]
    public void Standard_input_that_looks_like_Markdown_under_a_name_that_tells_nothing_is_asked_about(string text, string expected)
    {
        var result = Tool.Feed(text, "show", "-");
        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith($"docmodel: \"stdin\" is read as plain text, but its {expected}. Name it with --stdin-name: ", result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.TrimEnd('\n').Split('\n'));
        Assert.Equal("", Tool.Feed(text, "show", "-", "--stdin-name", "a.md").Error);
        Assert.Equal("", Tool.Feed(text, "show", "-", "--stdin-name", "a.txt").Error);
    }

    [Theory]
    [InlineData("The pier fell in 1913.\n#1 of its kind, it was.\n")]
    [InlineData("####### \n\nThe pier [sic] fell (in 1913).\n#\n# \n")]
    [InlineData("2.1 The pier\n\n- it fell\n- in 1913\n")]
    public void Standard_input_that_may_well_be_plain_text_is_not_asked_about(string text) => Assert.Equal("", Tool.Feed(text, "show", "-").Error);

    [Fact]
    public void A_page_of_HTML_is_read_as_plain_text_with_a_word_about_it()
    {
        using var folder = new TemporaryFolder();
        folder.Write("pier.HTML", "<p>The pier fell in 1913.</p>");
        var result = Tool.RunIn(folder.Path, "show", "pier.HTML");
        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("docmodel: \"pier.HTML\" is read as plain text, with its tags as words: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_read_for_a_dash_and_takes_the_name_that_it_is_given()
    {
        const string Text = "The pier fell on [9 March 1913](#nowhere).";
        Assert.Equal("", Tool.Feed(Text, "check", "-").Output);
        Assert.StartsWith("pier.md(1,19): warning DOCM151", Tool.Feed(Text, "check", "-", "--stdin-name", "pier.md").Output, StringComparison.Ordinal);
        var shown = Tool.Feed(Text, "show", "-", "--stdin-name", "pier.md");
        Assert.Equal((0, ""), (shown.ExitCode, shown.Error));
        Assert.StartsWith("pier.md\n", shown.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_files_are_answered_in_their_order()
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 100; i++)
            folder.Write($"{i:000}.txt", string.Concat(Enumerable.Repeat("In 1913 the pier fell. ", 1 + (i * 37 % 50))));
        Assert.Equal(Enumerable.Range(0, 100).Select(i => $"{i:000}.txt"), Paths(Tool.RunIn(folder.Path, "show", ".", "--json").Output));
    }

    [Fact]
    public void Folders_that_link_to_one_above_are_no_circle()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "On Windows links need a right of their own.");
        using var folder = Documents();
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "sub/up"), folder.Path);
        Assert.Equal(["a.md", "b.txt", "sub/c.markdown"], Paths(Tool.RunIn(folder.Path, "show", ".", "--json").Output));
    }

    private static TemporaryFolder Documents()
    {
        var folder = new TemporaryFolder();
        folder.Write("a.md", "# Pier\n\nIt fell in 1913.");
        folder.Write("a.md.names", "# none\n");
        folder.Write("b.txt", "The harbour opened in 1987.");
        folder.Write("sub/c.markdown", "# Mole\n\nIt was built in 1902.");
        folder.Write("sub/picture.png", [1, 2, 3]);
        folder.Write(".hidden.md", "Nothing.");
        folder.Write(".git/d.md", "Nothing.");
        return folder;
    }

    private static IEnumerable<string> Paths(string output) => JsonLines.Of(output).Select(line => line.GetProperty("path").GetString()!);
}

namespace DocModel.Cli.Tests;

public sealed class NamesTests
{
    private const string Text = "The pier fell on 9 March 1913.\nIts keeper blamed “slow water” for it.\n";

    [Fact]
    public void A_names_file_is_written_beside_the_document()
    {
        using var folder = new TemporaryFolder();
        folder.Write("pier.txt", Text);
        var result = Tool.RunIn(folder.Path, "names", "pier.txt");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var names = folder.Read("pier.txt.names");
        Assert.Matches("(?m)^event +[A-Za-z]+ .*9 March 1913", names);
        Assert.Matches("(?m)^term +SlowWater +slow water$", names);
    }

    [Fact]
    public void A_name_that_is_empty_is_told_to_be_a_files() => Assert.Contains(
        "expected a file, found \"\"; name one.", Tool.Run("names", "").Error, StringComparison.Ordinal);

    [Fact]
    public void What_is_pinned_stays_and_the_rest_is_appended()
    {
        using var folder = new TemporaryFolder();
        folder.Write("pier.txt", Text);
        folder.Write("pier.txt.names", "# Ours.\nterm  Undertow   slow water\n");
        Assert.Equal(0, Tool.RunIn(folder.Path, "names", "pier.txt").ExitCode);
        var names = folder.Read("pier.txt.names");
        Assert.StartsWith("# Ours.\nterm  Undertow   slow water\n", names, StringComparison.Ordinal);
        Assert.Contains("9 March 1913", names, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?m)^term +SlowWater", names);
    }

    [Fact]
    public void A_second_run_adds_nothing()
    {
        using var folder = new TemporaryFolder();
        folder.Write("pier.txt", Text);
        Tool.RunIn(folder.Path, "names", "pier.txt");
        var before = folder.Read("pier.txt.names");
        Assert.Contains("nothing to add", Tool.RunIn(folder.Path, "names", "pier.txt").Output, StringComparison.Ordinal);
        Assert.Equal(before, folder.Read("pier.txt.names"));
    }

    [Fact]
    public void An_entry_whose_words_are_gone_is_an_error_at_its_line_and_nothing_is_written()
    {
        using var folder = new TemporaryFolder();
        folder.Write("pier.txt", Text);
        folder.Write("pier.txt.names", "# Ours.\nterm Undertow slow watr\n");
        var result = Tool.RunIn(folder.Path, "names", "pier.txt");
        Assert.Contains("pier.txt.names(2,15): error DOCM163", result.Error, StringComparison.Ordinal);
        Assert.Contains("slow water", result.Error, StringComparison.Ordinal);
        Assert.Equal("# Ours.\nterm Undertow slow watr\n", folder.Read("pier.txt.names"));
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void A_folder_in_the_place_of_the_names_file_is_named()
    {
        using var folder = new TemporaryFolder();
        folder.Write("pier.txt", Text);
        Directory.CreateDirectory(Path.Combine(folder.Path, "pier.txt.names"));
        var result = Tool.RunIn(folder.Path, "names", "pier.txt");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("is a folder", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }
}

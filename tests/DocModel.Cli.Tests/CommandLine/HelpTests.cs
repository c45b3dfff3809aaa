namespace DocModel.Cli.Tests.CommandLine;

public sealed class HelpTests
{
    [Theory]
    [InlineData("")]
    [InlineData("show")]
    [InlineData("check")]
    [InlineData("export")]
    [InlineData("names")]
    [InlineData("extract")]
    [InlineData("completion")]
    public void The_help_of_every_command_shows_examples_that_the_tool_understands(string command)
    {
        var result = Tool.Run([.. command.Length == 0 ? [] : new[] { command }, "--help"]);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Matches("(?m)^Usage:\n  docmodel " + command, result.Output);
        var examples = result.Output[result.Output.IndexOf("Examples:\n", StringComparison.Ordinal)..].Split('\n');
        Assert.Contains(examples, line => line.Contains($"docmodel {command}", StringComparison.Ordinal));
    }

    [Fact]
    public void The_formats_are_a_list_to_choose_from() =>
        Assert.Matches("--to <FORMAT> \\(REQUIRED\\) +One of these formats:\n +csv: ", Tool.Run("export", "--help").Output);

    [Fact]
    public void Without_arguments_the_help_is_shown()
    {
        var result = Tool.Run();
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("docmodel check docs", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("shwo", "There is no command \"shwo\"; did you mean \"show\"?")]
    [InlineData("frobnicate", "There is no command \"frobnicate\". The commands are: show, check, export, names, extract, completion.")]
    public void An_unknown_command_is_told_with_the_nearest(string command, string message)
    {
        var result = Tool.Run(command);
        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Equal($"docmodel: {message}\nRun \"docmodel --help\" for what it takes, with examples.\n", result.Error);
    }

    [Fact]
    public void A_file_may_begin_with_an_at_sign()
    {
        using var folder = new TemporaryFolder();
        folder.Write("@home.md", "The pier fell in 1913.");
        Assert.Contains("1913", Tool.RunIn(folder.Path, "show", "@home.md").Output, StringComparison.Ordinal);
    }
}

namespace DocModel.Cli.Tests.Inputs;

public sealed class ProgressTests
{
    [Fact]
    public void A_bar_is_drawn_where_standard_error_is_a_terminal_and_is_gone_at_the_end()
    {
        // "script" lends the command a terminal.
        Assert.SkipUnless(OperatingSystem.IsLinux(), "It is part of util-linux.");
        using var folder = Documents();
        var result = Bash.Run(folder.Path, $"script -qec \"dotnet '{Tool.Path}' show . --json > out.json\" /dev/null");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("2 of 3 files", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("\r\u001b[K", result.Output, StringComparison.Ordinal);
        Assert.Equal(3, JsonLines.Of(folder.Read("out.json")).Count());
    }

    [Fact]
    public void Elsewhere_nothing_is_drawn()
    {
        using var folder = Documents();
        Assert.Equal("", Tool.RunIn(folder.Path, "show", ".").Error);
    }

    private static TemporaryFolder Documents()
    {
        var folder = new TemporaryFolder();
        foreach (var name in (string[])["a.md", "b.md", "c.md"])
            folder.Write(name, "The pier fell in 1913.");
        return folder;
    }
}

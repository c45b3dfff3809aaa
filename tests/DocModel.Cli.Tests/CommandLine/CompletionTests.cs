using DocModel.Export;

namespace DocModel.Cli.Tests.CommandLine;

public sealed class CompletionTests
{
    [Theory]
    [InlineData("docmodel ", "check completion export extract names show")]
    [InlineData("docmodel ch", "check")]
    [InlineData("docmodel show --f", "--from")]
    [InlineData("docmodel check --to s", "sarif")]
    [InlineData("docmodel completion ", "bash fish pwsh zsh")]
    [InlineData("docmodel show gui", "")]
    public void Bash_completes_commands_options_and_values(string line, string expected)
    {
        Assert.Equal(expected, Complete(line));
    }

    [Fact]
    public void Bash_completes_formats()
    {
        Assert.Equal(string.Join(' ', DocumentExporters.All.Select(exporter => exporter.Name).Order(StringComparer.Ordinal)), Complete("docmodel export --to "));
    }

    [Fact]
    public void Bash_falls_back_to_files()
    {
        Assert.Contains("-o default", Bash.Run(".", "source <(docmodel completion bash); complete -p docmodel").Output, StringComparison.Ordinal);
    }

    // What follows is typed into the shells themselves, and Tab pressed. Bash offers files through -o default, the others by their scripts.
    public static TheoryData<string, string, string> Lines()
    {
        var lines = new TheoryData<string, string, string>();
        foreach (var shell in (string[])["fish", "pwsh", "zsh"])
        {
            lines.Add(shell, "docmodel ", "check completion export extract names show");
            lines.Add(shell, "docmodel ch", "check");
            lines.Add(shell, "docmodel show --fro", "--from");
            lines.Add(shell, "docmodel check --to s", "sarif");
            lines.Add(shell, "docmodel export --to js", "json jsonld");
            lines.Add(shell, "docmodel show gui", "guide.md");
            lines.Add(shell, "echo x | docmodel comp", "completion");
        }

        return lines;
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Other_shells_complete_as_bash_does(string shell, string line, string expected)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "On Windows the shells are others.");
        using var folder = new TemporaryFolder();
        folder.Write("guide.md", "# Guide");
        Assert.Equal(expected, Shells.Complete(shell, folder.Path, line));
    }

    [Fact]
    public void Another_shell_is_an_error_that_names_them() =>
        Assert.Contains("There is no completion for \"cmd\". The shells are: bash, zsh, fish, pwsh.", Tool.Run("completion", "cmd").Error, StringComparison.Ordinal);

    /// <summary>What bash offers when Tab is pressed at the end of a line: its own function, called as bash calls it.</summary>
    private static string Complete(string line)
    {
        var result = Bash.Run(".", $$"""
            source <(docmodel completion bash)
            COMP_LINE='{{line}}'; COMP_POINT=${#COMP_LINE}
            read -ra COMP_WORDS <<< "$COMP_LINE"
            [[ $COMP_LINE == *' ' ]] && COMP_WORDS+=('')
            COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 ))
            _docmodel
            printf '%s\n' "${COMPREPLY[@]}" | sort | paste -sd ' '
            """);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return result.Output.TrimEnd('\n');
    }
}

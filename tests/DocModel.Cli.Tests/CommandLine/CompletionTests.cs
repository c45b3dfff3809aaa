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
        if (!Bash.IsHere)
            return;
        Assert.Equal(expected, Complete(line));
    }

    [Fact]
    public void Bash_completes_formats()
    {
        if (!Bash.IsHere)
            return;
        Assert.Equal(string.Join(' ', DocumentExporters.All.Select(exporter => exporter.Name).Order(StringComparer.Ordinal)), Complete("docmodel export --to "));
    }

    [Fact]
    public void Bash_falls_back_to_files()
    {
        if (!Bash.IsHere)
            return;
        Assert.Contains("-o default", Bash.Run(".", "source <(docmodel completion bash); complete -p docmodel").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bash", "complete -o default")]
    [InlineData("zsh", "#compdef docmodel")]
    [InlineData("fish", "complete -c docmodel")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName docmodel")]
    public void Every_shell_has_its_script(string shell, string line)
    {
        var result = Tool.Run("completion", shell);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains(line, result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', result.Output);
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

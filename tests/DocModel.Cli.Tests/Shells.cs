using System.Diagnostics;
using System.Text;

namespace DocModel.Cli.Tests;

/// <summary>What the shells themselves offer when Tab is pressed at the end of a line, where <c>docmodel</c> is the built tool.</summary>
/// <remarks>Where a shell is absent it is installed if this process may; elsewhere the test fails and says what to install.</remarks>
internal static class Shells
{
    private static readonly Lock Installing = new();

    private static readonly string PowerShellFolder = Path.Combine(Path.GetTempPath(), "docmodel-tests-powershell-" + PowerShellVersion);

    private const string PowerShellVersion = "7.6.9";

    /// <summary>The offers in ordinal order, a blank between them.</summary>
    public static string Complete(string shell, string folder, string line)
    {
        var offers = shell switch
        {
            "fish" => Fish(folder, line),
            "pwsh" => PowerShell(folder, line),
            "zsh" => Zsh(folder, line),
            _ => throw new ArgumentException($"No shell {shell}", nameof(shell)),
        };
        return string.Join(' ', offers.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct().Order(StringComparer.Ordinal));
    }

    private static string Fish(string folder, string line) => Run(Find("fish"), folder, ["--no-config", "-c", $$"""
        function docmodel; dotnet '{{Tool.Path}}' $argv; end
        docmodel completion fish | source
        complete -C '{{line}}'
        """]);

    private static string PowerShell(string folder, string line)
    {
        var script = Path.Combine(folder, "..", Path.GetFileName(folder) + ".ps1");
        File.WriteAllText(script, $$"""
            function docmodel { & dotnet '{{Tool.Path}}' @args }
            docmodel completion pwsh | Out-String | Invoke-Expression
            (TabExpansion2 '{{line}}' {{line.Length}}).CompletionMatches.CompletionText -replace '^\./', ''
            """);
        try
        {
            return Run(FindPowerShell(), folder, ["-NoProfile", "-NonInteractive", "-File", script]);
        }
        finally
        {
            File.Delete(script);
        }
    }

    /// <summary>zsh completes in its line editor alone: an interactive one is typed to, and its compadd tells what it took.</summary>
    private static string Zsh(string folder, string line)
    {
        var zsh = Find("zsh");
        var told = folder + ".told";
        try
        {
            Run(zsh, folder, ["-f", "-c", $$"""
                zmodload zsh/zpty
                zpty -b shell 'TERM=dumb {{zsh}} -f -i'
                await() { for (( i = 0; i < 600; i++ )); do grep -qs $1 '{{told}}' && return; sleep 0.1; done }
                zpty -w shell 'PS1=; autoload -Uz compinit && compinit -u -D; setopt no_beep
                    docmodel() { dotnet "{{Tool.Path}}" "$@" }; source <(docmodel completion zsh)
                    compadd() { local -a taken; builtin compadd -O taken "$@"; (( $#taken )) && print -rl -- $taken >> "{{told}}"; builtin compadd "$@" }
                    ended() { print -r -- "<ended>" >> "{{told}}" }; zle -N ended; bindkey "^X" ended; print -r -- "<ready>" > "{{told}}"'
                await '<ready>'
                zpty -w -n shell '{{line}}'$'\t'$'\x18'
                await '<ended>'
                zpty -d shell
                """]);
            var lines = File.ReadAllLines(told);
            Assert.Equal(("<ready>", "<ended>"), (lines[0], lines[^1]));
            return string.Join('\n', lines[1..^1]);
        }
        finally
        {
            File.Delete(told);
        }
    }

    private static string Find(string shell)
    {
        lock (Installing)
        {
            if (OnPath(shell) is { } path)
                return path;
            if (!OperatingSystem.IsLinux() || Environment.UserName != "root" || !File.Exists("/usr/bin/apt-get"))
                throw new InvalidOperationException($"This test completes in {shell}, which is not here, and it may not install it. Debian: apt-get install {shell}");
            Run("/bin/sh", ".", ["-c", $"export DEBIAN_FRONTEND=noninteractive; apt-get update -qq && apt-get install -y -qq --no-install-recommends {shell}"]);
            return OnPath(shell) ?? throw new InvalidOperationException($"apt-get installed {shell}, and there is still none.");
        }
    }

    /// <summary>PowerShell is a .NET tool: it is installed from the feed that the tests restore from, into a folder of its own.</summary>
    private static string FindPowerShell()
    {
        lock (Installing)
        {
            if (OnPath("pwsh") is { } path)
                return path;
            var installed = Path.Combine(PowerShellFolder, "pwsh");
            if (!File.Exists(installed))
                Run("dotnet", AppContext.BaseDirectory, ["tool", "install", "PowerShell", "--version", PowerShellVersion, "--tool-path", PowerShellFolder]);
            return installed;
        }
    }

    private static string? OnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    private static string Run(string program, string folder, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}: {error.Result}{output}");
        return output;
    }
}

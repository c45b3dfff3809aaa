using System.Globalization;
using DocModel.Export;

namespace DocModel.Cli.Tests.CommandLine;

public sealed class PipeAndSignalTests
{
    [Theory]
    [InlineData("docmodel show | head -n 1")]
    [InlineData("docmodel show big.txt | head -n 1")]
    [InlineData("docmodel show big.txt --json | head -c 1")]
    [InlineData("docmodel check big.txt 2> summary | head -n 1 && grep -q '3000 warnings' summary")]
    [InlineData("docmodel extract < big.jsonl | head -n 1")]
    public void A_reader_that_leaves_early_is_no_fault(string pipeline)
    {
        using var folder = Big();
        var result = Bash.Run(folder.Path, "set -o pipefail; " + pipeline);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.NotEqual("", result.Output);
    }

    [Theory]
    [InlineData("show -", "INT", 130)]
    [InlineData("check -", "INT", 130)]
    [InlineData("extract", "INT", 130)]
    [InlineData("show -", "TERM", 143)]
    [InlineData("show -", "HUP", 129)]
    public void An_interrupted_command_is_quiet_and_has_the_status_that_shells_expect(string command, string signal, int status)
    {
        using var folder = new TemporaryFolder();
        var result = Bash.Run(folder.Path, "mkfifo input; exec 9<>input\n" + Interrupted(command + " < input", signal));
        Assert.Equal((status, "", ""), (result.ExitCode, result.Output, result.Error));
    }

    [Theory]
    [InlineData("names big.txt", "big.txt.names")]
    [InlineData("export big.txt --to {0} --output big.out", "big.out")]
    public void A_file_whose_writing_is_interrupted_is_there_whole_or_not_at_all(string command, string file)
    {
        using var folder = Big();
        var line = string.Format(CultureInfo.InvariantCulture, command, DocumentExporters.All.Select(exporter => exporter.Name).FirstOrDefault("none"));
        var isWritten = Tool.RunIn(folder.Path, line.Split(' ')).ExitCode == 0;
        var whole = isWritten ? folder.Read(file) : "";
        File.Delete(Path.Combine(folder.Path, file));
        var result = Bash.Run(folder.Path, Interrupted(line, "INT", $"compgen -G '.{file}.*.tmp'"));
        Assert.DoesNotContain(folder.Files(), written => written.EndsWith(".tmp", StringComparison.Ordinal));
        Assert.True(result.ExitCode == 130 || File.Exists(Path.Combine(folder.Path, file)) == isWritten);
        if (File.Exists(Path.Combine(folder.Path, file)))
            Assert.Equal(whole, folder.Read(file));
        Assert.DoesNotContain("interrupt", result.Error, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Runs the tool in the background, waits until it listens to signals (or for something else), and sends it one.</summary>
    private static string Interrupted(string command, string signal, string? waitFor = null) =>
        // Job control gives the tool the signals that a shell takes away from background commands, env those that were ignored before the tests began
        // (nohup, a background job); without /proc a second must do.
        $$"""
        set -m
        defaults=$(env --default-signal=INT,HUP,TERM,QUIT true 2> /dev/null && echo env --default-signal=INT,HUP,TERM,QUIT)
        ( exec $defaults dotnet '{{Tool.Path}}' {{command}} ) &
        tool=$!
        listens() { (( 0x$(sed -n 's/^SigCgt:[[:space:]]*//p' /proc/$tool/status 2> /dev/null || echo 0) & 2 )); }
        [ -e /proc/$tool ] || sleep 1
        while [ -e /proc/$tool ] && ! { grep -qs dotnet /proc/$tool/comm && listens; }; do sleep 0.05; done
        {{(waitFor is null ? "sleep 0.3" : $"while ! {waitFor} > /dev/null && kill -0 $tool 2> /dev/null; do :; done")}}
        kill -{{signal}} $tool 2> /dev/null
        wait $tool 2> /dev/null
        """;

    private static TemporaryFolder Big()
    {
        var folder = new TemporaryFolder();
        folder.Write("big.jsonl", string.Concat(Enumerable.Repeat("{\"text\":\"In 1913 the pier fell.\"}\n", 2000)));
        folder.Write("big.txt", string.Concat(Enumerable.Range(1, 3000).Select(i => $"In {1000 + (i % 1000)} pier number {i} fell, which “keeper {i}” had built. He said “this.\n\n")));
        return folder;
    }
}

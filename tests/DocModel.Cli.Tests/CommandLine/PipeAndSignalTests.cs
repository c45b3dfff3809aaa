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
        if (!Bash.IsHere)
            return;
        using var folder = Big();
        var result = Bash.Run(folder.Path, "set -o pipefail; " + pipeline);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.NotEqual("", result.Output);
    }

    [Theory]
    [InlineData("show -")]
    [InlineData("check -")]
    [InlineData("extract")]
    public void An_interrupted_command_is_quiet_and_has_the_status_130(string command)
    {
        if (!Bash.IsHere)
            return;
        using var folder = new TemporaryFolder();
        var result = Bash.Run(folder.Path, Interrupted($"docmodel {command} < <(touch started; exec sleep 60)"));
        Assert.Equal((130, "", ""), (result.ExitCode, result.Output, result.Error));
    }

    [Theory]
    [InlineData("TERM", 143)]
    [InlineData("HUP", 129)]
    public void Other_signals_have_the_status_that_shells_give_them(string signal, int status)
    {
        if (!Bash.IsHere)
            return;
        using var folder = new TemporaryFolder();
        var result = Bash.Run(folder.Path, Interrupted("docmodel show - < <(touch started; exec sleep 60)", signal));
        Assert.Equal((status, "", ""), (result.ExitCode, result.Output, result.Error));
    }

    [Theory]
    [InlineData("names big.txt", "big.txt.names")]
    [InlineData("export big.txt --to {0} --output big.out", "big.out")]
    public void A_file_whose_writing_is_interrupted_is_there_whole_or_not_at_all(string command, string file)
    {
        if (!Bash.IsHere)
            return;
        foreach (var format in DocumentExporters.All.Select(exporter => exporter.Name).DefaultIfEmpty("none"))
        {
            using var folder = Big();
            var result = Bash.Run(folder.Path, Interrupted("docmodel " + string.Format(CultureInfo.InvariantCulture, command, format), waitFor: $".{file}.*.tmp"));
            Assert.DoesNotContain(folder.Files(), written => written.EndsWith(".tmp", StringComparison.Ordinal));
            Assert.Equal(result.ExitCode == 0, File.Exists(Path.Combine(folder.Path, file)));
            Assert.DoesNotContain("interrupt", result.Error, StringComparison.OrdinalIgnoreCase);
        }
    }

    /// <summary>Runs a command in the background, waits until it is at work, and sends it a signal.</summary>
    private static string Interrupted(string command, string signal = "INT", string? waitFor = null) =>
        // Job control gives the command the signals that a shell takes away from background commands.
        $$"""
        set -m
        {{command}} &
        job=$!
        {{(waitFor is null
            ? "while ! [ -e started ]; do sleep 0.05; done; sleep 1"
            : $"while ! compgen -G '{waitFor}' > /dev/null && kill -0 $job 2> /dev/null; do :; done")}}
        kill -{{signal}} -- -$job 2> /dev/null
        wait $job 2> /dev/null
        """;

    private static TemporaryFolder Big()
    {
        var folder = new TemporaryFolder();
        folder.Write("big.jsonl", string.Concat(Enumerable.Repeat("{\"text\":\"In 1913 the pier fell.\"}\n", 2000)));
        folder.Write("big.txt", string.Concat(Enumerable.Range(1, 3000).Select(i => $"In {1000 + (i % 1000)} pier number {i} fell, which “keeper {i}” had built. He said “this.\n\n")));
        return folder;
    }
}

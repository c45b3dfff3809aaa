using System.Diagnostics;

namespace DocModel.Packages.Tests;

/// <summary>What a command printed and how it ended.</summary>
internal sealed record ProcessResult(string Command, int ExitCode, string Output)
{
    public static ProcessResult Run(string folder, IReadOnlyDictionary<string, string?> environment, string file, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ProcessResult($"{file} {string.Join(' ', start.ArgumentList)}", process.ExitCode, output + error.Result);
    }

    public ProcessResult Succeeds()
    {
        Assert.True(ExitCode == 0, $"{Command}: exit code {ExitCode}\n{Output}");
        return this;
    }

    public ProcessResult Fails()
    {
        Assert.True(ExitCode != 0, $"{Command}: succeeded, but should have failed\n{Output}");
        return this;
    }
}

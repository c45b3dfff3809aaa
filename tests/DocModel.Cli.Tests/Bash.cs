using System.Diagnostics;
using System.Text;

namespace DocModel.Cli.Tests;

/// <summary>The tool in a line of a shell, where <c>docmodel</c> is the built one.</summary>
internal static class Bash
{
    public static Tool Run(string folder, string script)
    {
        using var process = Start(folder, script);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Close();
        process.WaitForExit();
        return new Tool(process.ExitCode, output.Result, error.Result);
    }

    public static Process Start(string folder, string script)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "On Windows pipes and signals are other things.");
        var start = new ProcessStartInfo("bash", ["-c", $"docmodel() {{ dotnet '{Tool.Path}' \"$@\"; }}\n{script}"])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
        };
        return Process.Start(start)!;
    }
}

using System.Diagnostics;

namespace DocModel.Export.Tests.Harness;

/// <summary>Brings the programs that read what was exported, so that the test command is all that a bare machine needs.</summary>
internal static class DebianPackages
{
    private static readonly Lock Installing = new();

    /// <summary>Installs packages where a program is absent and this process may; elsewhere it fails and says what to install.</summary>
    /// <param name="program">The program's path or its name on the PATH.</param>
    /// <param name="packages">What brings it, as apt-get names them.</param>
    public static void Require(string program, string packages)
    {
        lock (Installing)
        {
            if (IsThere(program))
                return;
            if (!OperatingSystem.IsLinux() || Environment.UserName != "root" || !File.Exists("/usr/bin/apt-get"))
                throw new InvalidOperationException($"These tests read the output with {program}, which is not here, and they may not install it. Debian: apt-get install {packages}");
            Run($"apt-get update -qq && apt-get install -y -qq --no-install-recommends {packages}");
            if (!IsThere(program))
                throw new InvalidOperationException($"apt-get installed {packages}, and there is still no {program}.");
        }
    }

    private static bool IsThere(string program) => Path.IsPathRooted(program)
        ? File.Exists(program)
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)) || (OperatingSystem.IsWindows() && (File.Exists(Path.Combine(folder, program + ".cmd")) || File.Exists(Path.Combine(folder, program + ".exe")))));

    private static void Run(string command)
    {
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", command])
        {
            Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"\"{command}\" failed: {error}{output.Result}");
    }
}

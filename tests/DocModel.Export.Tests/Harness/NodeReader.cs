using System.Collections.Concurrent;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace DocModel.Export.Tests.Harness;

/// <summary>Runs the readers of npm (the folder Node) under Node, and installs them beside the tests' assembly the first time.</summary>
internal static class NodeReader
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Node");
    private static readonly Lazy<bool> Installed = new(Install);
    private static readonly ConcurrentDictionary<(string Reader, string Input), Lazy<JsonElement>> Answers = new();

    /// <summary>Gives <paramref name="input"/> to a reader and returns what it read.</summary>
    public static JsonElement Read(string reader, string input) => Answers.GetOrAdd((reader, input), static asked => new Lazy<JsonElement>(() =>
    {
        _ = Installed.Value;
        return JsonDocument.Parse(Run("node", [asked.Reader + ".mjs"], asked.Input)).RootElement;
    })).Value;

    private static bool Install()
    {
        var marker = Path.Combine(Folder, "node_modules", ".installed");
        var wanted = Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Path.Combine(Folder, "package-lock.json"))));
        using var gate = Gate();
        if (!File.Exists(marker) || File.ReadAllText(marker) != wanted)
        {
            DebianPackages.Require("node", "nodejs npm");
            DebianPackages.Require("npm", "nodejs npm");
            Run(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], "");
            File.WriteAllText(marker, wanted);
        }

        return true;
    }

    /// <summary>One installation at a time, among all processes that test.</summary>
    private static FileStream Gate()
    {
        var path = Path.Combine(Folder, ".lock");
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (attempt < 600)
            {
                Thread.Sleep(500);
            }
        }
    }

    private static string Run(string program, string[] arguments, string input)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using (var process = Process.Start(start)!)
        {
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            process.StandardInput.Write(input);
            process.StandardInput.Close();
            process.WaitForExit();
            return process.ExitCode == 0
                ? output.Result
                : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output.Result}\n{errors.Result}");
        }
    }
}

using System.Diagnostics;
using System.Text;

namespace DocModel.Cli.Tests;

/// <summary>The tool as a shell runs it: a process with arguments, standard streams and an exit status.</summary>
internal sealed record Tool(int ExitCode, string Output, string Error)
{
    /// <summary>The built tool.</summary>
    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "DocModel.Cli.dll");

    public static Tool Run(params string[] arguments) => Run(Directory.GetCurrentDirectory(), [], arguments);

    public static Tool RunIn(string folder, params string[] arguments) => Run(folder, [], arguments);

    public static Tool Feed(string input, params string[] arguments) => Run(Directory.GetCurrentDirectory(), Encoding.UTF8.GetBytes(input), arguments);

    public static Tool FeedIn(string folder, string input, params string[] arguments) => Run(folder, Encoding.UTF8.GetBytes(input), arguments);

    public static Tool FeedBytes(byte[] input, params string[] arguments) => Run(Directory.GetCurrentDirectory(), input, arguments);

    private static Tool Run(string folder, byte[] input, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return new Tool(process.ExitCode, output.Result.ReplaceLineEndings("\n"), error.Result.ReplaceLineEndings("\n"));
    }
}

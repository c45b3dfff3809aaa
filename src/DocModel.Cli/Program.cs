using DocModel.Cli.CommandLine;
using DocModel.Export;

namespace DocModel.Cli;

internal static class Program
{
    public static int Main(string[] args)
    {
        using var interruption = new Interruption();
        using var output = StandardOutput.Open();
        return ToolCommand.Run(args, DocumentExporters.All, output, Console.Error);
    }
}

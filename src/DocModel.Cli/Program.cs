using System.CommandLine;
using DocModel.Cli.Extract;
using DocModel.Cli.Names;
using DocModel.Cli.Show;

namespace DocModel.Cli;

internal static class Program
{
    public static int Main(string[] args)
    {
        var root = new RootCommand("DocModel reads prose into sections, dated events and quoted terms.")
        {
            ShowCommand.Create(),
            NamesCommand.Create(),
            ExtractCommand.Create(),
        };
        try
        {
            return root.Parse(args).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine("docmodel: " + e.Message);
            return 1;
        }
    }
}

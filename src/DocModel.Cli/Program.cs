using System.CommandLine;
using DocModel.Cli.Extract;

namespace DocModel.Cli;

internal static class Program
{
    public static int Main(string[] args)
    {
        var root = new RootCommand("DocModel reads prose into sections, dated events and quoted terms.")
        {
            ExtractCommand.Create(),
        };
        return root.Parse(args).Invoke();
    }
}

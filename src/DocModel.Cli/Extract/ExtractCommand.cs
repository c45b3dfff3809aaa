using System.CommandLine;

namespace DocModel.Cli.Extract;

internal static class ExtractCommand
{
    public static Command Create()
    {
        var command = new Command("extract", "Reads JSON Lines on standard input and writes JSON Lines on standard output, a document a line.");
        var kinds = new QuotationKinds(command);
        command.SetAction(result =>
        {
            using var input = Console.OpenStandardInput();
            using var output = Console.OpenStandardOutput();
            var failed = ExtractFilter.Run(input, output, kinds.Selection(result), CancellationToken.None);
            if (failed > 0)
                Console.Error.WriteLine($"docmodel: {failed} line{(failed == 1 ? "" : "s")} could not be read; each has an error object in the output.");
            return failed == 0 ? 0 : 1;
        });
        return command;
    }
}

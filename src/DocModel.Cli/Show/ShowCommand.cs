using System.CommandLine;
using System.Text;
using DocModel.Essays;

namespace DocModel.Cli.Show;

internal static class ShowCommand
{
    public static Command Create()
    {
        var file = new Argument<string?>("FILE")
        {
            Description = "A Markdown (.md) or plain-text file, read with the names file beside it (FILE.names); the built-in essay if left out.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("show", "Shows a document's outline, timeline, terms and abbreviations.") { file };
        command.SetAction(result =>
        {
            var document = SecurityArchitecture.Document;
            var isClean = true;
            if (result.GetValue(file) is { } path && !InputFile.TryRead(path, out document, out isClean))
                return 1;
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
            Terminal.Write(new DocumentView(document).Render(), Console.Out, Console.IsOutputRedirected);
            return isClean ? 0 : 1;
        });
        return command;
    }
}

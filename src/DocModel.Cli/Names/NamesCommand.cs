using System.CommandLine;
using DocModel.Cli.Export;
using DocModel.Cli.Inputs;
using DocModel.Reading;

namespace DocModel.Cli.Names;

internal static class NamesCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A Markdown (.md) or plain-text file; its names file is FILE.names." };
        file.Validators.Add(InputArguments.RejectWhatIsNoFile);
        var command = new Command("names", "Writes or updates a document's names file, which pins the identifiers of what the text does not name itself.") { file };
        command.SetAction(result =>
        {
            var error = result.InvocationConfiguration.Error;
            var path = result.GetValue(file)!;
            var namesPath = path + ".names";
            if (Directory.Exists(namesPath))
            {
                error.WriteLine($"docmodel: \"{namesPath}\" is a folder, where the names file belongs; move it away.");
                return 1;
            }

            var reading = InputReader.Read(InputFile.Of(path), isOneOfMany: false);
            reading.TellErrors(error);
            if (reading.Document is not { } document)
                return 1;
            if (!reading.IsClean)
            {
                // An entry that is to be mended and a new one for the same words would get in each other's way.
                error.WriteLine($"docmodel: \"{namesPath}\" is left as it is until these errors are mended.");
                return 1;
            }

            var before = File.Exists(namesPath) ? NamesFile.Parse(File.ReadAllText(namesPath)) : null;
            var after = NamesFile.Write(document, before);
            if (after == before?.Text)
            {
                result.InvocationConfiguration.Output.WriteLine($"{namesPath}: nothing to add.");
            }
            else
            {
                OutputFile.Write(namesPath, mayReplace: true, writer => writer.Write(after));
                var added = NamesFile.Parse(after).Entries.Count - (before?.Entries.Count ?? 0);
                result.InvocationConfiguration.Output.WriteLine($"{namesPath}: {added} {(added == 1 ? "entry" : "entries")} added.");
            }

            return 0;
        });
        return command;
    }
}

using System.CommandLine;
using System.Text;
using DocModel.Reading;

namespace DocModel.Cli.Names;

internal static class NamesCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A Markdown (.md) or plain-text file; its names file is FILE.names." };
        var command = new Command(
            "names",
            """
            Writes or updates a document's names file, which pins the identifiers of what the text does not name itself.

            Entries that are there stay as they are, in their order; what is not pinned yet is appended.
            """)
        {
            file,
        };
        command.SetAction(result =>
        {
            var path = result.GetValue(file)!;
            var namesPath = path + ".names";
            if (Directory.Exists(namesPath))
            {
                Console.Error.WriteLine($"docmodel: \"{namesPath}\" is a folder, where the names file belongs; move it away.");
                return 1;
            }

            if (!InputFile.TryRead(path, out var document, out var isClean))
                return 1;
            if (!isClean)
            {
                // An entry that is to be mended and a new one for the same words would get in each other's way.
                Console.Error.WriteLine($"docmodel: \"{namesPath}\" is left as it is until these errors are mended.");
                return 1;
            }

            var before = File.Exists(namesPath) ? NamesFile.Parse(File.ReadAllText(namesPath)) : null;
            var after = NamesFile.Write(document, before);
            if (after == before?.Text)
            {
                Console.WriteLine($"{namesPath}: nothing to add.");
            }
            else
            {
                File.WriteAllText(namesPath, after, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                var added = NamesFile.Parse(after).Entries.Count - (before?.Entries.Count ?? 0);
                Console.WriteLine($"{namesPath}: {added} {(added == 1 ? "entry" : "entries")} added.");
            }

            return 0;
        });
        return command;
    }
}

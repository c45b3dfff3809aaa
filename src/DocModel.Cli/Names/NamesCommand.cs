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
            if (!InputFile.TryRead(path, out var document, out var isClean))
                return 1;
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

            return isClean ? 0 : 1;
        });
        return command;
    }
}

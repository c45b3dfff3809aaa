using DocModel.Reading;

namespace DocModel.Cli.Inputs;

/// <summary>Reads one document with the names file beside it.</summary>
internal static class InputReader
{
    /// <summary>The id of the finding that a document holds no text.</summary>
    private const string NoText = "DOCM009";

    /// <param name="input">The document's file.</param>
    /// <param name="isOneOfMany">
    /// Whether it is read for what it is among: a document without text is one to answer with then, and nothing to answer with otherwise.
    /// </param>
    public static InputReading Read(InputFile input, bool isOneOfMany)
    {
        try
        {
            IReadOnlyList<NamesFinding> inNames;
            string? hint = null;
            Document document;
            if (input.IsStandardInput)
            {
                var text = DocumentEncoding.Decode(AllOfStandardInput(), "(standard input)");
                document = DocumentReader.Read(text, new ReadOptions { Path = input.Path }, out inNames);
                hint = FormatHint(input, text);
            }
            else
            {
                document = DocumentReader.ReadFile(input.Path, new ReadOptions(), out inNames);
                hint = HtmlHint(input);
            }

            return !isOneOfMany && document.Findings.FirstOrDefault(finding => finding.Id == NoText) is { } fault
                ? Failed(input, $"\"{input.Path}\": {fault.Message}") with { NamesFindings = inNames }
                : new InputReading(input, document, inNames, null) { Hint = hint };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Failed(input, e.Message);
        }
    }

    /// <summary>
    /// A file's format is told by its name alone, so that a text is never read in another way because one line was added to it; a name
    /// that tells nothing is asked for where the text looks as if it had one.
    /// </summary>
    private static string? FormatHint(InputFile input, string text) =>
        Path.GetExtension(input.Path).Length == 0 && MarkdownSigns.First(text) is var (line, sign)
            ? FormattableString.Invariant($"\"{input.Path}\" is read as plain text, but its line {line} looks like {sign} of Markdown. Name it with --stdin-name: a name that ends in .md says Markdown, one that ends in .txt plain text.")
            : null;

    private static string? HtmlHint(InputFile input) =>
        Path.GetExtension(input.Path).ToLowerInvariant() is ".html" or ".htm" or ".xhtml"
            ? $"\"{input.Path}\" is read as plain text, with its tags as words: what can be read is Markdown (.md, .markdown) and plain text (any other name). Convert it first."
            : null;

    private static InputReading Failed(InputFile input, string fault) => new(input, null, [], fault);

    private static byte[] AllOfStandardInput()
    {
        using var stream = Console.OpenStandardInput();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}

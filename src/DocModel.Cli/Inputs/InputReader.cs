using DocModel.Reading;

namespace DocModel.Cli.Inputs;

/// <summary>Reads one document with the names file beside it.</summary>
internal static class InputReader
{
    public static InputReading Read(InputFile input)
    {
        try
        {
            IReadOnlyList<NamesFinding> inNames;
            var document = input.IsStandardInput
                ? DocumentReader.Read(DocumentEncoding.Decode(AllOfStandardInput(), "(standard input)"), new ReadOptions { Path = input.Path }, out inNames)
                : DocumentReader.ReadFile(input.Path, new ReadOptions(), out inNames);
            return document.Text.AsSpan().Trim().IsEmpty
                ? Failed(input, $"\"{input.Path}\" is empty: expected text, found {(document.Length == 0 ? "nothing" : "white space only")}.") with { NamesFindings = inNames }
                : new InputReading(input, document, inNames, null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Failed(input, e.Message);
        }
    }

    private static InputReading Failed(InputFile input, string fault) => new(input, null, [], fault);

    private static byte[] AllOfStandardInput()
    {
        using var stream = Console.OpenStandardInput();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}

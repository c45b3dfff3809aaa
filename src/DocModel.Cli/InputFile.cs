using System.Diagnostics.CodeAnalysis;
using DocModel.Reading;

namespace DocModel.Cli;

/// <summary>Reads the file that a command names, or says on standard error why it cannot.</summary>
internal static class InputFile
{
    public static bool TryRead(string? path, Func<Document> whenAbsent, [NotNullWhen(true)] out Document? document)
    {
        document = null;
        if (path is null)
        {
            document = whenAbsent();
            return true;
        }

        try
        {
            document = DocumentReader.ReadFile(path, new ReadOptions(), out var namesFindings);
            foreach (var finding in namesFindings)
                Console.Error.WriteLine($"{path}.names({finding.Line},{finding.Column}): {finding.Severity.ToString().ToLowerInvariant()} {finding.Id}: {finding.Message}");
            if (document.Text.AsSpan().Trim().IsEmpty)
            {
                Console.Error.WriteLine($"docmodel: {path} is empty: expected text, found {(document.Length == 0 ? "nothing" : "white space only")}.");
                return false;
            }

            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DocumentEncodingException)
        {
            Console.Error.WriteLine("docmodel: " + e.Message);
            return false;
        }
    }
}

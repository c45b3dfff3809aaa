using System.Diagnostics.CodeAnalysis;
using DocModel.Reading;

namespace DocModel.Cli;

/// <summary>Reads the file that a command names, or says on standard error why it cannot.</summary>
internal static class InputFile
{
    /// <param name="isClean">Whether its names file, if it has one, is without errors.</param>
    public static bool TryRead(string path, [NotNullWhen(true)] out Document? document, out bool isClean)
    {
        document = null;
        isClean = true;
        try
        {
            document = DocumentReader.ReadFile(path, new ReadOptions(), out var namesFindings);
            foreach (var finding in namesFindings)
            {
                isClean &= finding.Severity != FindingSeverity.Error;
                Console.Error.WriteLine($"{path}.names({finding.Line},{finding.Column}): {finding.Severity.ToString().ToLowerInvariant()} {finding.Id}: {finding.Message}");
            }

            if (!document.Text.AsSpan().Trim().IsEmpty)
                return true;
            Console.Error.WriteLine($"docmodel: {path} is empty: expected text, found {(document.Length == 0 ? "nothing" : "white space only")}.");
            return false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DocumentEncodingException)
        {
            Console.Error.WriteLine("docmodel: " + e.Message);
            return false;
        }
    }
}

using System.Diagnostics.CodeAnalysis;
using DocModel.Reading;

namespace DocModel.Cli;

/// <summary>Reads the file that a command names, or says on standard error why it cannot.</summary>
internal static class InputFile
{
    /// <param name="isClean">Whether the document and its names file, if it has one, are without errors.</param>
    public static bool TryRead(string path, [NotNullWhen(true)] out Document? document, out bool isClean)
    {
        document = null;
        isClean = true;
        if (path.Length == 0 || path[0] == '-')
        {
            Console.Error.WriteLine($"docmodel: expected a file, found \"{path}\"; a file of this name is written ./{path}.");
            return false;
        }

        try
        {
            document = DocumentReader.ReadFile(path, new ReadOptions(), out var namesFindings);
            foreach (var finding in namesFindings)
            {
                isClean &= finding.Severity != FindingSeverity.Error;
                Console.Error.WriteLine($"{path}.names({finding.Line},{finding.Column}): {finding.Severity.ToString().ToLowerInvariant()} {finding.Id}: {finding.Message}");
            }

            foreach (var finding in document.Findings)
            {
                if (finding.Severity != FindingSeverity.Error)
                    continue;
                isClean = false;
                Console.Error.WriteLine(path + finding);
            }

            if (!document.Text.AsSpan().Trim().IsEmpty)
                return true;
            Console.Error.WriteLine($"docmodel: \"{path}\" is empty: expected text, found {(document.Length == 0 ? "nothing" : "white space only")}.");
            return false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DocumentEncodingException)
        {
            Console.Error.WriteLine("docmodel: " + e.Message);
            return false;
        }
    }
}

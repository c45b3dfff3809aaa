using DocModel.Reading;

namespace DocModel.Cli.Inputs;

/// <summary>A document, or why there is none.</summary>
/// <param name="Input">What was read.</param>
/// <param name="Document">The document; null where it cannot be read.</param>
/// <param name="NamesFindings">What is wrong in its names file.</param>
/// <param name="Fault">Why there is no document, and what to do.</param>
internal sealed record InputReading(InputFile Input, Document? Document, IReadOnlyList<NamesFinding> NamesFindings, string? Fault)
{
    /// <summary>What may have been meant otherwise, and how to say it.</summary>
    public string? Hint { get; init; }

    /// <summary>Whether the document and its names file are without errors.</summary>
    public bool IsClean => Document is not null
        && NamesFindings.All(finding => finding.Severity != FindingSeverity.Error)
        && Document.Findings.All(finding => finding.Severity != FindingSeverity.Error);

    public static InputReading Of(Document document) => new(InputFile.Of(document.Path), document, [], null);

    /// <summary>Says on standard error what is wrong with the document; only errors, as <c>check</c> is there for the rest.</summary>
    public void TellErrors(TextWriter error)
    {
        foreach (var finding in NamesFindings.Where(finding => finding.Severity == FindingSeverity.Error))
            error.WriteLine($"{Input.Path}.names({finding.Line},{finding.Column}): error {finding.Id}: {finding.Message}");
        foreach (var finding in Document?.Findings.Where(finding => finding.Severity == FindingSeverity.Error) ?? [])
            error.WriteLine(Input.Path + finding);
        if (Fault is not null)
            error.WriteLine("docmodel: " + Fault);
    }
}

using System.Text;
using DocModel.Generator.Diagnostics;
using DocModel.Generator.Inputs;
using DocModel.Reading;
using DocModel.Reading.Writing;

namespace DocModel.Generator.Documents;

/// <summary>A document's text to its model.</summary>
/// <param name="reader">What reads a text; tests put in one that fails.</param>
internal sealed class DocumentStage(DocumentTextReader reader)
{
    public ReadDocument Read(DocumentInput input, CancellationToken cancellation)
    {
        var file = input.File;
        var findings = new List<DiagnosticInfo>();
        if (file.Text is null)
        {
            if (!file.IsMissing)
                findings.Add(new DiagnosticInfo(Descriptors.Unreadable, file.Start, file.Path));
            return Failed(file, findings);
        }

        if (file.Encoding is { } fault)
            findings.Add(FileFindings.NotUtf8(file, fault));

        try
        {
            using var culture = InvariantCulture.Enter();
            var content = reader(LineEnds.Unified(file.Text), file.Path, Names(input, findings), cancellation, out var inNames);
            var document = content.ToDocument();

            // What reading finds in bytes that were never this text would only bury the one fault.
            if (file.Encoding is null)
            {
                var lineEnds = new LineEnds(file.Text);
                findings.AddRange(document.Findings.Select(finding => FileFindings.InDocument(input, lineEnds, finding)));
            }

            if (inNames.Count > 0)
            {
                var lineEnds = new LineEnds(input.Names?.Text ?? "");
                findings.AddRange(inNames.Select(finding => FileFindings.InNames(input.Names!, lineEnds, finding)));
            }

            return new ReadDocument(
                file.Path, file.FilePath, EquatableArray<byte>.Own(Encoding.UTF8.GetBytes(content.Text)), EquatableArray<byte>.Own(content.Structure), findings.ToEquatableArray());
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            findings.Add(new DiagnosticInfo(Descriptors.InternalError, file.Start, file.Path, e.GetType().Name, e.Message));
            return Failed(file, findings);
        }
    }

    private static NamesFile? Names(DocumentInput input, List<DiagnosticInfo> findings)
    {
        if (input.Names is { Text: null } unreadable)
            findings.Add(new DiagnosticInfo(Descriptors.Unreadable, unreadable.Start, unreadable.Path + ".names"));
        if (input.Names is { Encoding: { } fault } misread)
            findings.Add(FileFindings.NotUtf8(misread with { Path = misread.Path + ".names" }, fault));
        return input.Names?.Text is { } names ? NamesFile.Parse(names) : null;
    }

    private static ReadDocument Failed(SourceFile file, List<DiagnosticInfo> findings) =>
        new(file.Path, file.FilePath, default, default, findings.ToEquatableArray());
}

/// <summary>A document's text to its content: <see cref="DocumentReader.ReadContent(string, string, NamesFile?, CancellationToken, out IReadOnlyList{NamesFinding})"/>.</summary>
internal delegate DocumentContent DocumentTextReader(string text, string path, NamesFile? names, CancellationToken cancellation, out IReadOnlyList<NamesFinding> inNames);

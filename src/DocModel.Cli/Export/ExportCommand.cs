using System.CommandLine;
using DocModel.Cli.Inputs;
using DocModel.Export;
using DocModel.Reading.Naming;

namespace DocModel.Cli.Export;

internal static class ExportCommand
{
    /// <param name="exporters">The formats that can be asked for.</param>
    public static Command Create(IReadOnlyList<DocumentExporter> exporters)
    {
        var command = new Command("export", "Writes documents in a format that other programs read.");
        var format = new Option<string>("--to")
        {
            Description = "One of these formats:\n" + string.Join("\n", exporters.Select(exporter => $"{exporter.Name}: {exporter.Description}")),
            HelpName = "FORMAT",
            Required = true,
        };
        format.CompletionSources.Add(_ => exporters.Select(exporter => exporter.Name));
        format.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && Find(exporters, token.Value) is null)
                result.AddError(Unknown(exporters, token.Value));
        });
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The file to write; for several documents the folder, in which each gets its own name with the format's extension. Standard output if left out.",
            HelpName = "PATH",
        };
        var force = new Option<bool>("--force") { Description = "Overwrites files that exist already." };
        var inputs = new InputArguments(command, isEssayDefault: true);
        command.Options.Add(format);
        command.Options.Add(output);
        command.Options.Add(force);
        command.SetAction(result => Run(result, inputs, Find(exporters, result.GetValue(format)!)!, result.GetValue(output), result.GetValue(force)));
        return command;
    }

    private static int Run(ParseResult result, InputArguments inputs, DocumentExporter exporter, string? output, bool mayReplace)
    {
        var error = result.InvocationConfiguration.Error;
        var selection = inputs.Find(result);
        IReadOnlyList<InputFile> files = inputs.IsEssay(result) ? [InputFile.Of(DocModel.Essays.SecurityArchitecture.Document.Path)] : selection.Files;
        var faults = new List<string>();
        var plan = OutputPlan.Make(files, selection.IsCollection, output, exporter, mayReplace, faults);
        foreach (var fault in faults)
            error.WriteLine("docmodel: " + fault);
        if (faults.Count > 0)
            return 1;

        var isDone = selection.Faults.Count == 0;
        foreach (var (reading, text, skipped, fault) in inputs.Run(selection, result, reading => Export(reading, exporter, plan, mayReplace)))
        {
            reading.TellErrors(error);
            if (fault is not null)
                error.WriteLine("docmodel: " + fault);
            foreach (var element in skipped)
                error.WriteLine(element);
            result.InvocationConfiguration.Output.Write(text);
            isDone &= reading.IsClean && fault is null;
        }

        return isDone ? 0 : 1;
    }

    private static (InputReading Reading, string? Text, IReadOnlyList<SkippedElement> Skipped, string? Fault) Export(
        InputReading reading, DocumentExporter exporter, OutputPlan plan, bool mayReplace)
    {
        if (reading.Document is not { } document)
            return (reading, null, [], null);
        if (plan.IsStandardOutput)
        {
            var text = new StringWriter { NewLine = "\n" };
            var skipped = exporter.Export(document, text);
            return (reading, text.ToString(), skipped, null);
        }

        try
        {
            return (reading, null, OutputFile.Write(plan.PathOf(reading.Input), mayReplace, writer => exporter.Export(document, writer)), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (reading, null, [], $"\"{plan.PathOf(reading.Input)}\" cannot be written: {e.Message}");
        }
    }

    private static DocumentExporter? Find(IReadOnlyList<DocumentExporter> exporters, string name) =>
        exporters.FirstOrDefault(exporter => exporter.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static string Unknown(IReadOnlyList<DocumentExporter> exporters, string name)
    {
        string[] names = [.. exporters.Select(exporter => exporter.Name)];
        var nearest = Spelling.Nearest(name.ToLowerInvariant(), names);
        return $"There is no format \"{name}\"{(nearest is null ? "." : $"; did you mean \"{nearest}\"?")} The formats are: {string.Join(", ", names)}.";
    }
}

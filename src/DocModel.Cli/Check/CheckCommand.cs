using System.CommandLine;
using DocModel.Cli.Inputs;

namespace DocModel.Cli.Check;

internal static class CheckCommand
{
    private const string Text = "text";
    private const string Sarif = "sarif";

    public static Command Create()
    {
        var command = new Command("check", "Tells what the authors of documents may want to mend, as compilers tell it.");
        var inputs = new InputArguments(command, isEssayDefault: false);
        var format = new Option<string>("--to")
        {
            Description = "text: a line a finding; sarif: SARIF 2.1.0, which code hosts and editors show.",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => Text,
        };
        format.CompletionSources.Add(_ => [Text, Sarif]);
        format.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && token.Value is not (Text or Sarif))
                result.AddError($"There is no format \"{token.Value}\" of findings. The formats are: {Text}, {Sarif}.");
        });
        var warningsAsErrors = new Option<bool>("--warnings-as-errors") { Description = "Counts warnings as errors." };
        command.Options.Add(format);
        command.Options.Add(warningsAsErrors);
        command.SetAction(result => Run(result, inputs, result.GetValue(format) == Sarif, result.GetValue(warningsAsErrors)));
        return command;
    }

    private static int Run(ParseResult result, InputArguments inputs, bool isSarif, bool warningsAreErrors)
    {
        var (output, error) = (result.InvocationConfiguration.Output, result.InvocationConfiguration.Error);
        var selection = inputs.Find(result);
        var found = new List<LocatedFinding>();
        var faults = new List<string>(selection.Faults);
        var files = 0;
        foreach (var (fault, findings) in inputs.Run(selection, result, reading => (reading.Fault, FindingCollector.Of(reading, warningsAreErrors))))
        {
            found.AddRange(findings);
            if (fault is null)
            {
                files++;
                continue;
            }

            faults.Add(fault);
            error.WriteLine("docmodel: " + fault);
        }

        found.Sort();
        if (isSarif)
            SarifLog.Write(output, found, faults);
        else
            found.ForEach(output.WriteLine);
        output.Flush();
        error.WriteLine(Summary(files, found));
        return faults.Count > 0 || found.Exists(finding => finding.Severity == FindingSeverity.Error) ? 1 : 0;
    }

    private static string Summary(int files, List<LocatedFinding> found)
    {
        string[] parts = [.. new[] { (FindingSeverity.Error, "error"), (FindingSeverity.Warning, "warning"), (FindingSeverity.Info, "info") }
            .Select(kind => (Count: found.Count(finding => finding.Severity == kind.Item1), Noun: kind.Item2))
            .Where(kind => kind.Count > 0)
            .Select(kind => Count(kind.Count, kind.Noun))];
        return $"{Count(files, "file")} checked: {(parts.Length == 0 ? "nothing found" : string.Join(", ", parts))}.";
    }

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}

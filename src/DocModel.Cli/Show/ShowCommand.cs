using System.CommandLine;
using DocModel.Cli.Inputs;

namespace DocModel.Cli.Show;

internal static class ShowCommand
{
    /// <summary>In fewer cells a date and a few words do not stand on one line.</summary>
    private const int LeastWidth = 40;

    public static Command Create()
    {
        var command = new Command("show", "Shows documents: outline, timeline drawn to scale, terms in context, abbreviations.");
        var inputs = new InputArguments(command, isEssayDefault: true);
        var filter = new FilterOptions(command);
        var width = new Option<int?>("--width") { Description = $"Fits the output to so many columns, {LeastWidth} or more; a terminal's own if left out, and none in a pipe.", HelpName = "COLUMNS" };
        width.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (!int.TryParse(token.Value, out var columns) || columns < LeastWidth))
                result.AddError($"--width expects a number of columns, {LeastWidth} or more, found \"{token.Value}\".");
        });
        var json = new Option<bool>("--json") { Description = "The same as JSON, an object on a line for each document." };
        command.Options.Add(width);
        command.Options.Add(json);
        command.SetAction(result => Run(result, inputs, filter.Filter(result), result.GetValue(json) ? null : Terminal.Detect(result.GetValue(width))));
        return command;
    }

    /// <param name="terminal">Where the view goes; null for JSON.</param>
    private static int Run(ParseResult result, InputArguments inputs, DocumentFilter filter, Terminal? terminal)
    {
        var (output, error) = (result.InvocationConfiguration.Output, result.InvocationConfiguration.Error);
        var selection = inputs.Find(result);
        var isClean = selection.Faults.Count == 0;
        var nothing = new NothingFound(filter);
        var count = 0;
        foreach (var (reading, shown, text) in inputs.Run(selection, result, Show))
        {
            reading.TellErrors(error);
            isClean &= reading.IsClean;
            if (shown is null)
                continue;
            if (count++ > 0 && terminal is not null)
                output.Write('\n');
            output.Write(text);
            nothing.Add(shown);
        }

        output.Flush();
        foreach (var message in count == 0 ? [] : nothing.Messages())
        {
            error.WriteLine("docmodel: " + message);
            isClean = false;
        }

        return isClean ? 0 : 1;

        (InputReading Reading, DocumentSelection? Shown, string Text) Show(InputReading reading)
        {
            if (reading.Document is null)
                return (reading, null, "");
            var shown = new DocumentSelection(reading.Document, filter);
            return (reading, shown, terminal is null ? SelectionJson.Of(shown) : terminal.Render(DocumentView.Of(shown, terminal.Width)));
        }
    }
}

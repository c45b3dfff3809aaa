using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace DocModel.Cli.CommandLine;

/// <summary>The usual help, and below it how the command is used.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var status = usual.Invoke(parseResult);
        var command = parseResult.CommandResult.Command;
        if (CommandHelp.ByCommand.TryGetValue(command is RootCommand ? ToolCommand.Name : command.Name, out var help))
        {
            Write("Notes:", help.Notes);
            Write("Examples:", help.Examples);
        }

        return status;

        void Write(string heading, string text)
        {
            if (text.Length == 0)
                return;
            var output = parseResult.InvocationConfiguration.Output;
            output.Write(heading + "\n");
            foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
                output.Write($"  {line}\n");
            output.Write('\n');
        }
    }
}

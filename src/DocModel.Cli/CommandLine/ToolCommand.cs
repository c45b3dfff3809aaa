using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using DocModel.Cli.Check;
using DocModel.Cli.Completion;
using DocModel.Cli.Export;
using DocModel.Cli.Extract;
using DocModel.Cli.Names;
using DocModel.Cli.Show;
using DocModel.Export;
using DocModel.Reading.Naming;

namespace DocModel.Cli.CommandLine;

/// <summary>The command line as a whole.</summary>
internal static class ToolCommand
{
    public const string Name = "docmodel";

    private static readonly ParserConfiguration Parsing = new()
    {
        // A file may begin with "@", and "-" followed by letters is no bundle of options here.
        ResponseFileTokenReplacer = null,
        EnablePosixBundling = false,
    };

    /// <summary>Runs a command line; returns its exit status.</summary>
    public static int Run(string[] arguments, IReadOnlyList<DocumentExporter> exporters, TextWriter output, TextWriter error)
    {
        var root = Create(exporters);
        var result = root.Parse(arguments.Length == 0 ? ["--help"] : arguments, Parsing);
        var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null, Output = output, Error = error };
        try
        {
            return result.Errors.Count > 0 && result.Action is System.CommandLine.Invocation.ParseErrorAction
                ? Tell(result, error)
                : result.Invoke(configuration);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine("docmodel: " + e.Message);
            return 1;
        }
    }

    private static RootCommand Create(IReadOnlyList<DocumentExporter> exporters)
    {
        var root = new RootCommand("DocModel reads prose into sections, dated events and quoted terms.")
        {
            ShowCommand.Create(),
            CheckCommand.Create(),
            ExportCommand.Create(exporters),
            NamesCommand.Create(),
            ExtractCommand.Create(),
            CompletionCommand.Create(),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        // These begin like paths, and a shell would offer them in the place of files.
        foreach (var alias in (string[])["/h", "/?"])
            help.Aliases.Remove(alias);
        return root;
    }

    private static int Tell(ParseResult result, TextWriter error)
    {
        var command = result.CommandResult.Command;
        foreach (var message in result.Errors.Select(fault => Better(fault, command, result.UnmatchedTokens)).Distinct())
            error.WriteLine("docmodel: " + message);
        error.WriteLine($"Run \"docmodel {(command is RootCommand ? "" : command.Name + " ")}--help\" for what it takes, with examples.");
        return 1;
    }

    /// <summary>What was expected and what to do, where the parser's own words do not say it.</summary>
    private static string Better(ParseError fault, Command command, IReadOnlyList<string> unmatched) => fault.SymbolResult switch
    {
        ArgumentResult { Tokens.Count: 0, Argument: var argument } => $"{command.Name} expects {argument.Name}. {argument.Description}",
        _ when command.Options.FirstOrDefault(option => option.Required && fault.Message.Contains($"'{option.Name}'", StringComparison.Ordinal)) is { } required =>
            $"{command.Name} expects {required.Name} {required.HelpName}. {required.Description}",
        CommandResult when command is RootCommand && unmatched is [var word, ..] => NoCommand(word, command),
        _ => fault.Message,
    };

    private static string NoCommand(string word, Command root)
    {
        string[] names = [.. root.Subcommands.Select(command => command.Name)];
        return Spelling.Nearest(word, names) is { } nearest
            ? $"There is no command \"{word}\"; did you mean \"{nearest}\"?"
            : $"There is no command \"{word}\". The commands are: {string.Join(", ", names)}.";
    }
}

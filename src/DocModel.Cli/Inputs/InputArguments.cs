using System.CommandLine;
using System.CommandLine.Parsing;
using DocModel.Essays;
using DocModel.Reading.Naming;

namespace DocModel.Cli.Inputs;

/// <summary>The arguments that name documents, the same for every command.</summary>
internal sealed class InputArguments
{
    public const string Forms = "files, folders (their .md, .markdown and .txt files, at any depth), patterns such as \"docs/**/*.md\", or - for standard input";

    private readonly Argument<string[]> _files;
    private readonly Option<string> _standardInputName = new("--stdin-name")
    {
        Description = "What standard input is called in messages; a name that ends in .md says that it is Markdown, any other that it is plain text.",
        HelpName = "NAME",
        DefaultValueFactory = _ => "stdin",
    };

    /// <param name="command">The command that takes them.</param>
    /// <param name="isEssayDefault">Whether the command reads the built-in essay where none is named.</param>
    public InputArguments(Command command, bool isEssayDefault)
    {
        _files = new Argument<string[]>("FILE")
        {
            Description = $"The documents: {Forms}{(isEssayDefault ? "; the built-in essay if left out" : "")}. A names file beside a document (FILE.names) is read with it.",
            Arity = isEssayDefault ? ArgumentArity.ZeroOrMore : ArgumentArity.OneOrMore,
        };
        _files.Validators.Add(static result => Reject(result, "name one, or - for standard input."));
        command.Arguments.Add(_files);
        command.Options.Add(_standardInputName);
    }

    public InputSelection Find(ParseResult result) => InputFinder.Find(result.GetValue(_files) ?? [], result.GetValue(_standardInputName)!);

    /// <summary>Works on every document that is named, or on the essay; tells what is not there.</summary>
    public IEnumerable<T> Run<T>(InputSelection selection, ParseResult result, Func<InputReading, T> work)
    {
        var error = result.InvocationConfiguration.Error;
        foreach (var fault in selection.Faults)
            error.WriteLine("docmodel: " + fault);
        return IsEssay(result) ? [work(InputReading.Of(SecurityArchitecture.Document))] : InputBatch.Run(selection, work, error);
    }

    public bool IsEssay(ParseResult result) => result.GetValue(_files) is null or [];

    /// <summary>For a command that needs a file, with a folder to write beside it.</summary>
    public static void RejectWhatIsNoFile(ArgumentResult result) => Reject(result, "name one.");

    /// <summary>An option that does not exist would otherwise be taken for a file.</summary>
    private static void Reject(ArgumentResult result, string advice)
    {
        foreach (var token in result.Tokens.Select(token => token.Value))
        {
            if (token.Length == 0)
                result.AddError("expected a file, found \"\"; " + advice);
            else if (token[0] == '-' && token.Length > 1)
                result.AddError($"There is no option \"{token}\"{Nearest(token, result)} A file of this name is written ./{token}.");
        }
    }

    private static string Nearest(string token, ArgumentResult result) =>
        result.Parent is CommandResult { Command: var command } && Spelling.Nearest(token, command.Options.Select(option => option.Name)) is { } nearest
            ? $"; did you mean \"{nearest}\"?"
            : ".";
}

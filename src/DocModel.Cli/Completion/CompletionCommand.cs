using System.CommandLine;
using System.Reflection;

namespace DocModel.Cli.Completion;

internal static class CompletionCommand
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    public static Command Create()
    {
        var shell = new Argument<string>("SHELL") { Description = $"The shell: {string.Join(", ", Shells)}." };
        shell.CompletionSources.Add(Shells);
        shell.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !Shells.Contains(token.Value))
                result.AddError($"There is no completion for \"{token.Value}\". The shells are: {string.Join(", ", Shells)}.");
        });
        var command = new Command("completion", "Prints a script that completes this tool's commands, options, formats and files in a shell.") { shell };
        command.SetAction(result => result.InvocationConfiguration.Output.Write(Script(result.GetValue(shell)!)));
        return command;
    }

    /// <summary>The scripts lie beside this file; each asks the tool itself what may follow ("docmodel [suggest:12] …").</summary>
    private static string Script(string shell)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("completion." + shell)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

using Spectre.Console;
using Spectre.Console.Rendering;

namespace DocModel.Cli.Show;

/// <summary>Writes for a person: coloured and fitted to a terminal, plain and never cut when piped.</summary>
internal static class Terminal
{
    /// <summary>No line of a document's view is longer; a pipe has no width that lines would have to be fitted to.</summary>
    private const int UnboundedWidth = 4000;

    public static void Write(IEnumerable<IRenderable> parts, TextWriter output, bool isRedirected)
    {
        if (!isRedirected)
        {
            foreach (var part in parts)
                AnsiConsole.Write(new Rows(part));
            return;
        }

        var buffer = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(buffer),
        });
        console.Profile.Width = UnboundedWidth;
        console.Profile.Capabilities.Unicode = true;
        foreach (var part in parts)
            console.Write(new Rows(part));
        foreach (var line in buffer.ToString().TrimEnd('\n').Split('\n'))
        {
            output.Write(line.TrimEnd());
            output.Write('\n');
        }
    }
}

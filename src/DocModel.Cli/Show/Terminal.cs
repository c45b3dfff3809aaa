using Spectre.Console;
using Spectre.Console.Rendering;

namespace DocModel.Cli.Show;

/// <summary>Where the view goes: coloured and fitted to a terminal; plain, and never cut, into a pipe.</summary>
/// <param name="Width">The width in cells that lines are fitted to; null where nothing has to be fitted.</param>
/// <param name="Colors">The colours that are understood.</param>
internal sealed record Terminal(int? Width, ColorSystem Colors)
{
    /// <summary>No line of a document's view is longer.</summary>
    private const int UnboundedWidth = 1 << 20;

    /// <param name="width">The width that was asked for.</param>
    public static Terminal Detect(int? width)
    {
        if (Console.IsOutputRedirected)
            return new Terminal(width, ColorSystem.NoColors);
        var profile = AnsiConsole.Console.Profile;
        return new Terminal(width ?? profile.Width, profile.Capabilities.Ansi ? profile.Capabilities.ColorSystem : ColorSystem.NoColors);
    }

    /// <summary>The parts as text; lines end with <c>\n</c> and with no space before it.</summary>
    public string Render(IEnumerable<IRenderable> parts)
    {
        var buffer = new StringWriter { NewLine = "\n" };
        var isPlain = Colors == ColorSystem.NoColors;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Yes,
            ColorSystem = (ColorSystemSupport)Colors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(buffer),
        });
        console.Profile.Width = Width ?? UnboundedWidth;
        console.Profile.Capabilities.Unicode = true;
        console.Profile.Capabilities.ColorSystem = Colors;
        foreach (var part in parts)
            console.Write(new Rows(part));
        return string.Concat(buffer.ToString().TrimEnd('\n').Split('\n').Select(line => line.TrimEnd() + "\n"));
    }
}

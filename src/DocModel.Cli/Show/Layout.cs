using Spectre.Console;
using Spectre.Console.Rendering;

namespace DocModel.Cli.Show;

/// <summary>What the parts of the view share.</summary>
internal static class Layout
{
    public static Rows Part(string heading, params IRenderable[] content) => new([Text.Empty, new Markup($"[bold underline]{heading}[/]"), .. content]);

    /// <param name="wrapped">The column that gives way where the width is short; the others keep theirs.</param>
    public static Grid Columns(int wrapped, int count, params int[] right)
    {
        var grid = new Grid();
        for (var i = 0; i < count; i++)
        {
            var column = new GridColumn { Padding = new Padding(0, 0, i == count - 1 ? 0 : 2, 0) };
            if (right.Contains(i))
                column.RightAligned();
            grid.AddColumn(i == wrapped ? column : column.NoWrap());
        }

        return grid;
    }

    public static string Escaped(string text) => Markup.Escape(CommandLine.DisplayText.OnOneLine(text));

    public static string Line(DocumentElement element) => $"[grey]line {element.Position.Line}[/]";

    public static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}

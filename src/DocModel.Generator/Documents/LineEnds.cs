using Microsoft.CodeAnalysis.Text;

namespace DocModel.Generator.Documents;

/// <summary>The lines of a file, whatever ends them.</summary>
/// <remarks>
/// What is compiled in counts every line end as one character: a checkout that writes them in another way compiles to the same bytes.
/// Diagnostics still point into the file as it is.
/// </remarks>
internal sealed class LineEnds(string text)
{
    private int[]? _starts;

    private int[] Starts => _starts ??= Read(text);

    /// <summary>The text with <c>\n</c> at the end of every line.</summary>
    public static string Unified(string text) =>
        text.IndexOf('\r') < 0 ? text : text.Replace("\r\n", "\n").Replace('\r', '\n');

    /// <summary>The offset of a place in the file as it is.</summary>
    public int OffsetOf(LinePosition position) =>
        position.Line < Starts.Length ? Math.Min(text.Length, Starts[position.Line] + position.Character) : text.Length;

    /// <summary>The place of an offset in the file as it is.</summary>
    public LinePosition PositionOf(int offset)
    {
        var found = Array.BinarySearch(Starts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return new LinePosition(line, offset - Starts[line]);
    }

    private static int[] Read(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }

        return [.. starts];
    }
}

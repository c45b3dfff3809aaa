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

    /// <summary>The text with <c>\n</c> at the end of every line.</summary>
    public static string Unified(string text) =>
        text.IndexOf('\r') < 0 ? text : text.Replace("\r\n", "\n").Replace('\r', '\n');

    /// <summary>The offset of a place in the file as it is.</summary>
    public int OffsetOf(LinePosition position)
    {
        _starts ??= Starts(text);
        return position.Line < _starts.Length ? Math.Min(text.Length, _starts[position.Line] + position.Character) : text.Length;
    }

    private static int[] Starts(string text)
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

using DocModel.Fuzzing.Tests.Running;

namespace DocModel.Fuzzing.Tests.Properties;

/// <summary>Every character of the text is found again in the file.</summary>
internal static class PositionsHold
{
    public static void Check(Document document, string file)
    {
        if (file.StartsWith('\uFEFF'))
            file = file[1..];
        var lineStarts = LineStarts(file);
        var before = -1;
        for (var i = 0; i <= document.Length; i++)
        {
            var offset = document.GetSourceOffset(i);
            Require.That(offset >= 0 && offset <= file.Length, $"Character {i} of the text stands at {offset} of a file of {file.Length}.");
            Require.That(offset >= before, $"Character {i} of the text stands at {offset} of the file, the one before it at {before}.");
            before = offset;

            // Behind the last character of a line or of the text the offset may be one of no line's own.
            if (i == document.Length)
                break;
            var c = document.Text[i];
            if (c != '\n')
                LineAndColumn(document, i, offset, lineStarts);
            var inFile = offset < file.Length ? file[offset] : '\0';
            Require.That(
                c == inFile || c is '\n' or '\uFFFD' || (c == ' ' && IsWhite(inFile)) || IsReference(file, offset),
                $"Character {i} of the text is U+{(int)c:X4}, at its place in the file, {offset}, stands U+{(int)inFile:X4}.");
        }
    }

    private static void LineAndColumn(Document document, int i, int offset, List<int> lineStarts)
    {
        var line = lineStarts.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        var expected = new SourcePosition(line + 1, offset - lineStarts[line] + 1);
        var found = document.GetPosition(i);
        Require.That(found == expected, $"Character {i} of the text stands at ({expected}) of the file, the document says ({found}).");
    }

    /// <summary>A character reference stands for one code unit or two.</summary>
    private static bool IsReference(string file, int offset) => file[offset] == '&' || (offset > 0 && file[offset - 1] == '&');

    private static bool IsWhite(char c) => c is '\n' or '\r' or '\t';

    private static List<int> LineStarts(string file)
    {
        List<int> starts = [0];
        for (var i = 0; i < file.Length; i++)
        {
            if (file[i] == '\n' || (file[i] == '\r' && !(i + 1 < file.Length && file[i + 1] == '\n')))
                starts.Add(i + 1);
        }

        return starts;
    }
}

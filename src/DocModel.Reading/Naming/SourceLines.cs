using DocModel.Reading.Sources;

namespace DocModel.Reading.Naming;

/// <summary>Lines of the document's file, for messages that name a second place.</summary>
internal static class SourceLines
{
    public static int LineAt(SourceDocument source, int offset)
    {
        var line = 1;
        for (int low = 0, high = source.Runs.Length - 1; low <= high;)
        {
            var middle = (low + high) / 2;
            if (source.Runs[middle].TextStart <= offset)
                (line, low) = (source.Runs[middle].Line, middle + 1);
            else
                high = middle - 1;
        }

        return line;
    }
}

using DocModel.Reading.Naming;

namespace DocModel.Cli.Inputs;

/// <summary>What lies in the folder of a path that leads nowhere.</summary>
internal static class Siblings
{
    /// <summary>The name in the path's folder that is spelled most like the path's own; null where none is, and where the folder is not there or cannot be listed.</summary>
    public static string? Nearest(string path)
    {
        var folder = Path.GetDirectoryName(path) is { Length: > 0 } given ? given : ".";
        try
        {
            return Spelling.Nearest(Path.GetFileName(path), Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

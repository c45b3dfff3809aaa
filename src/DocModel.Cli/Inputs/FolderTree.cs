namespace DocModel.Cli.Inputs;

/// <summary>The files below a folder; what cannot be entered is told and passed over.</summary>
internal sealed class FolderTree(List<string> faults)
{
    /// <summary>Paths with <c>/</c> between folders, in no order.</summary>
    public List<string> Files(GlobPattern pattern)
    {
        var found = new List<string>();
        Visit(pattern.Root, [], pattern, found);
        return found;
    }

    public static string Join(string folder, string name) => folder.Length == 0 || folder.EndsWith('/') ? folder + name : folder + "/" + name;

    private void Visit(string folder, string[] names, GlobPattern pattern, List<string> found)
    {
        try
        {
            var entries = new DirectoryInfo(folder.Length == 0 ? "." : folder);
            foreach (var entry in entries.Exists ? entries.EnumerateFileSystemInfos() : [])
            {
                string[] below = [.. names, entry.Name];
                var path = Join(folder, entry.Name);
                if (entry is FileInfo && pattern.IsMatch(below))
                    found.Add(path);

                // A link to a folder above would lead around in circles.
                else if (entry is DirectoryInfo { LinkTarget: null } && pattern.MayHold(below))
                    Visit(path, below, pattern, found);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            faults.Add($"The folder \"{folder}\" cannot be read: {e.Message}");
        }
    }
}

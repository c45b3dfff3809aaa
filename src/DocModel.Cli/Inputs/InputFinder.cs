namespace DocModel.Cli.Inputs;

/// <summary>Files, folders, patterns and <c>-</c> to the documents that they name.</summary>
internal sealed class InputFinder
{
    private static readonly string[] Extensions = [".md", ".markdown", ".txt"];

    private readonly List<InputFile> _files = [];
    private readonly List<string> _faults = [];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private bool _isCollection;

    private InputFinder()
    {
    }

    /// <param name="arguments">What the command line names.</param>
    /// <param name="standardInputName">What standard input is called.</param>
    public static InputSelection Find(IReadOnlyList<string> arguments, string standardInputName)
    {
        var finder = new InputFinder();
        foreach (var argument in arguments)
            finder.Add(argument, standardInputName);
        finder.DropNamesFiles();
        return new InputSelection(finder._files, finder._faults, finder._isCollection || finder._files.Count > 1);
    }

    private void Add(string argument, string standardInputName)
    {
        // A file may well have an asterisk in its name, so what is there comes before what could be meant.
        if (argument == InputFile.StandardInput)
            Take(InputFile.OfStandardInput(standardInputName), argument);
        else if (Directory.Exists(argument))
            AddMatches(argument, new GlobPattern(FolderTree.Join(Slashes(argument), "**")), IsDocument, $"The folder \"{argument}\" holds no document ({string.Join(", ", Extensions)}).");
        else if (File.Exists(argument))
            Take(InputFile.Of(Slashes(argument)), Path.GetFullPath(argument));
        else if (GlobPattern.IsPattern(argument))
            AddMatches(argument, new GlobPattern(Slashes(argument)), IsNoNamesFile, $"No file matches the pattern \"{argument}\". \"*\" and \"?\" stand for characters of a name, \"**\" for folders; hidden files are left out.");
        else
            _faults.Add(Missing(argument));
    }

    private void AddMatches(string argument, GlobPattern pattern, Func<string, bool> isWanted, string ifNone)
    {
        _isCollection = true;
        var matches = new FolderTree(_faults).Files(pattern).Where(isWanted).Order(StringComparer.Ordinal).ToList();
        if (matches.Count == 0)
            _faults.Add(ifNone);
        foreach (var match in matches)
            Take(new InputFile(match, pattern.BelowRoot(match)), Path.GetFullPath(match));
    }

    private void Take(InputFile file, string identity)
    {
        if (_taken.Add(identity))
            _files.Add(file);
    }

    /// <summary>A shell that expands <c>docs/*</c> hands over the names files beside the documents too.</summary>
    private void DropNamesFiles()
    {
        if (_files.Count > 1)
            _files.RemoveAll(file => !IsNoNamesFile(file.Path) && File.Exists(file.Path[..^".names".Length]));
    }

    private static bool IsDocument(string path) => Extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    private static bool IsNoNamesFile(string path) => !path.EndsWith(".names", StringComparison.OrdinalIgnoreCase);

    private static string Missing(string argument)
    {
        var folder = Path.GetDirectoryName(argument) ?? "";
        if (folder.Length > 0 && !Directory.Exists(folder))
            return $"There is no file \"{argument}\": its folder \"{folder}\" does not exist.";
        var nearest = Siblings.Nearest(argument);
        return $"There is no file \"{argument}\"{(nearest is null ? "" : $"; the nearest is \"{Slashes(Path.Combine(folder, nearest))}\"")}.";
    }

    private static string Slashes(string path) => Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
}

using DocModel.Cli.Inputs;
using DocModel.Export;

namespace DocModel.Cli.Export;

/// <summary>Where each document's export goes, settled before anything is read or written.</summary>
internal sealed class OutputPlan
{
    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);

    private OutputPlan()
    {
    }

    /// <summary>Whether the one document goes to standard output.</summary>
    public bool IsStandardOutput { get; private init; }

    public string PathOf(InputFile input) => _paths[input.Path];

    /// <param name="files">The documents.</param>
    /// <param name="isCollection">Whether the arguments may name several, so that the output is a folder.</param>
    /// <param name="output">A file or a folder; null or <c>-</c> for standard output.</param>
    /// <param name="exporter">The format, whose extension the files get.</param>
    /// <param name="mayReplace">Whether what is there may be overwritten.</param>
    /// <param name="faults">Why it cannot be done, and what to do; empty where it can.</param>
    public static OutputPlan Make(IReadOnlyList<InputFile> files, bool isCollection, string? output, DocumentExporter exporter, bool mayReplace, List<string> faults)
    {
        if (output is null or InputFile.StandardInput)
        {
            if (files.Count > 1)
                faults.Add($"{files.Count} documents cannot go to standard output one after another; name a folder for them: --output FOLDER.");
            return new OutputPlan { IsStandardOutput = true };
        }

        var plan = new OutputPlan();
        var isFolder = isCollection || Directory.Exists(output) || EndsLikeFolder(output);
        if (isFolder && File.Exists(output))
            faults.Add($"\"{output}\" is a file, but {files.Count} {(files.Count == 1 ? "document goes" : "documents go")} into a folder; name another --output.");
        else if (IsDevice(output))
            faults.Add($"\"{output}\" is no place for a file; leave --output out to write to standard output.");
        else
            plan.Add(files, isFolder ? output : null, output, exporter, mayReplace, faults);
        return plan;
    }

    private void Add(IReadOnlyList<InputFile> files, string? folder, string output, DocumentExporter exporter, bool mayReplace, List<string> faults)
    {
        var inputs = files.Select(file => Path.GetFullPath(file.Path)).ToHashSet(FileNames.Comparer);
        var taken = new Dictionary<string, InputFile>(FileNames.Comparer);
        foreach (var file in files)
        {
            var path = folder is null ? output : Path.Combine(folder, Path.ChangeExtension(file.Name, exporter.FileExtension));
            var full = Path.GetFullPath(path);
            if (!taken.TryAdd(full, file))
                faults.Add($"\"{taken[full].Path}\" and \"{file.Path}\" would both be written to \"{path}\"; export them to two folders.");
            else if (inputs.Contains(full))
                faults.Add($"\"{path}\" is one of the documents that are read; name another --output.");
            else if (Directory.Exists(path))
                faults.Add($"\"{path}\" is a folder, where the file is to be written; move it away or name another --output.");
            else if (!mayReplace && File.Exists(path))
                faults.Add($"\"{path}\" exists already; --force overwrites it.");
            _paths[file.Path] = path;
        }
    }

    private static bool EndsLikeFolder(string path) => path.EndsWith('/') || path.EndsWith(Path.DirectorySeparatorChar);

    /// <summary>To move a file to the place of a device would put an end to the device.</summary>
    private static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows() && (Path.GetFullPath(path) + "/").StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal);
}

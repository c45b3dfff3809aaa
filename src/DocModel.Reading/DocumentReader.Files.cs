namespace DocModel.Reading;

public static partial class DocumentReader
{
    /// <summary>Reads a file, with the names file <c>FILE.names</c> that may lie beside it.</summary>
    /// <param name="path">The file; <see cref="ReadOptions.Path"/> becomes this unless the options give one.</param>
    /// <param name="options">What is known of the document beside its text; names given here are taken in place of the names file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="DocumentEncodingException">The document or its names file is not UTF-8.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The options' token was cancelled.</exception>
    public static Document ReadFile(string path, ReadOptions? options = null) => ReadFile(path, options, out _);

    /// <summary>Reads a file, with the names file <c>FILE.names</c> that may lie beside it, and says what is wrong in that.</summary>
    /// <param name="path">The file; <see cref="ReadOptions.Path"/> becomes this unless the options give one.</param>
    /// <param name="options">What is known of the document beside its text; names given here are taken in place of the names file.</param>
    /// <param name="namesFindings">Lines of the names file that cannot be read, and entries whose words the document does not have.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="DocumentEncodingException">The document or its names file is not UTF-8.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The options' token was cancelled.</exception>
    public static Document ReadFile(string path, ReadOptions? options, out IReadOnlyList<NamesFinding> namesFindings)
    {
        var text = ReadText(path ?? throw new ArgumentNullException(nameof(path)));
        options ??= new ReadOptions();
        if (options.Path.Length == 0)
            options = options with { Path = System.IO.Path.DirectorySeparatorChar == '/' ? path : path.Replace(System.IO.Path.DirectorySeparatorChar, '/') };
        var namesPath = path + ".names";
        if (options.Names is null && File.Exists(namesPath))
            options = options with { Names = NamesFile.Parse(ReadText(namesPath)) };
        return Read(text, options, out namesFindings);
    }

    private static string ReadText(string path)
    {
        if (Directory.Exists(path))
            throw new FileNotFoundException($"\"{path}\" is a folder; name the document's file.", path);
        if (!File.Exists(path))
            throw new FileNotFoundException($"There is no file \"{path}\" (looked for as \"{System.IO.Path.GetFullPath(path)}\").", path);
        return DocumentEncoding.Decode(File.ReadAllBytes(path), path);
    }
}

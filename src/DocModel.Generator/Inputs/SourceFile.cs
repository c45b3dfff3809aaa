namespace DocModel.Generator.Inputs;

/// <summary>A file that the project hands to the generator, as values: nothing of the compiler is held.</summary>
/// <param name="Path">Relative to the project, or the item's <c>Link</c>; <c>/</c> between folders. A names file has its document's.</param>
/// <param name="FilePath">As the compiler knows the file; for diagnostics only, never for generated text.</param>
/// <param name="Kind">Document or names file.</param>
/// <param name="Text">The text as it was decoded, or null where the compiler could not read the file.</param>
/// <param name="Encoding">What is wrong with the file's bytes.</param>
internal sealed record SourceFile(string Path, string FilePath, SourceFileKind Kind, string? Text, EncodingFault? Encoding)
{
    /// <summary>Whether the package's targets have reported that there is no such file.</summary>
    public bool IsMissing { get; init; }

    public LocationInfo Start => LocationInfo.StartOf(FilePath);
}

internal enum SourceFileKind
{
    Document,
    Names,
}

/// <param name="Offset">Offset of the first byte that is not UTF-8.</param>
/// <param name="Detected">The encoding that the compiler took the file for.</param>
/// <param name="TextOffset">Offset in the decoded text.</param>
internal sealed record EncodingFault(long Offset, string Detected, int TextOffset);

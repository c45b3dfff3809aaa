namespace DocModel.Cli.Export;

internal static class FileNames
{
    /// <summary>Whether two paths may be one file: on Windows and macOS capitals do not tell files apart.</summary>
    public static StringComparer Comparer { get; } =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
}

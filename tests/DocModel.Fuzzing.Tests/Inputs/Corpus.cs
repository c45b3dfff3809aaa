namespace DocModel.Fuzzing.Tests.Inputs;

/// <summary>The files that are mutated.</summary>
internal static class Corpus
{
    private const string Prefix = "corpus/";

    public static IReadOnlyList<(string Path, byte[] Bytes)> Files { get; } =
    [
        .. typeof(Corpus).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(name => (name[Prefix.Length..], Bytes(name))),
    ];

    private static byte[] Bytes(string name)
    {
        using var stream = typeof(Corpus).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}

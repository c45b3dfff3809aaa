namespace DocModel.Fuzzing.Tests.Inputs;

/// <summary>Makes a document of any number; the same number gives the same document on every machine.</summary>
internal sealed class FuzzSource(string name, Func<ulong, FuzzInput> at)
{
    /// <summary>Documents as people write them, with everything that Markdown has, and prose full of what the reader looks for.</summary>
    public static FuzzSource Trees { get; } = new("trees", MarkdownTrees.At);

    /// <summary>Real files with bytes changed, moved, repeated and lost.</summary>
    public static FuzzSource Bytes { get; } = new("bytes", Mutations.At);

    public string Name => name;

    public FuzzInput At(ulong seed) => at(seed);

    public static string Case(string source, ulong seed) => FormattableString.Invariant($"{source}:{seed}");
}

namespace DocModel.Reading.Naming;

/// <summary>The words with which the lines of a names file begin.</summary>
internal static class KindWords
{
    private static readonly string[] Words = ["section", "event", "term", "abbreviation"];

    /// <summary>All of them, in the order of <see cref="NamesKind"/>.</summary>
    public static IReadOnlyList<string> All => Words;

    public static string Of(NamesKind kind) => Words[(int)kind];

    public static NamesKind? Read(string word) => Array.IndexOf(Words, word) is >= 0 and var kind ? (NamesKind)kind : null;
}

namespace DocModel.Export.Html;

/// <summary>Small turns of phrase.</summary>
internal static class Words
{
    public static string Count(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>Words on one line.</summary>
    public static string OnOneLine(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

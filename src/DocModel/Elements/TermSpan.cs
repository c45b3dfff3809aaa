namespace DocModel;

/// <summary>The words of a term without the comma or stop that printers put inside the marks: the “windpipe,” is “windpipe”.</summary>
internal static class TermSpan
{
    /// <param name="text">The document's text.</param>
    /// <param name="use">A quoted use, without its marks.</param>
    public static TextSpan Of(string text, TextSpan use)
    {
        var end = use.End;
        while (end > use.Start + 1 && (text[end - 1] == ',' || (text[end - 1] == '.' && !IsInitial(text, use.Start, end - 2)) || Characters.IsWhiteSpace(text[end - 1])))
            end--;
        return TextSpan.FromBounds(use.Start, end);
    }

    /// <summary>Whether the letter belongs to initials, whose stop is their own: “U.S.”</summary>
    private static bool IsInitial(string text, int start, int letter) => letter - 1 > start && text[letter - 1] == '.' && Characters.IsLetter(text[letter]);
}

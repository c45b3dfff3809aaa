namespace DocModel.Unicode;

/// <summary>What a character is, by the same version of Unicode on every machine.</summary>
/// <remarks>
/// The machine's own tables change with its version, and two compilers would read one text differently. Ours are those of
/// Unicode 15.0, which all supported machines have at least: what was assigned later is no letter on any of them. The answers are those of
/// <see cref="char"/>'s methods of the same names. Half a surrogate pair is nothing, as it is to them.
/// </remarks>
internal static partial class Characters
{
    // Letters come last, so that one comparison tells them.
    private const byte Space = (byte)' ', LineSpace = (byte)'!', Punctuation = (byte)'.', Symbol = (byte)'$', Digit = (byte)'0',
        Mark = (byte)'+', FirstLetter = (byte)'@', Upper = (byte)'U', Title = (byte)'T', Lower = (byte)'l';

    public static bool IsLetter(char c) => c < 0x80 ? IsAsciiLetter(c) : Class(c) >= FirstLetter;

    public static bool IsLetterOrDigit(char c) => c < 0x80 ? IsAsciiLetter(c) || IsAsciiDigit(c) : Class(c) is Digit or >= FirstLetter;

    /// <summary>A decimal digit of any script.</summary>
    public static bool IsDigit(char c) => c < 0x80 ? IsAsciiDigit(c) : Class(c) == Digit;

    public static bool IsUpper(char c) => c < 0x80 ? (uint)(c - 'A') < 26 : Class(c) == Upper;

    public static bool IsLower(char c) => c < 0x80 ? (uint)(c - 'a') < 26 : Class(c) == Lower;

    /// <summary>Whether a word that begins with the letter is written large: upper case, or one of the four letters like ǅ.</summary>
    public static bool IsCapital(char c) => c < 0x80 ? (uint)(c - 'A') < 26 : Class(c) is Upper or Title;

    /// <summary>A mark that belongs to the letter before it. Those that enclose a character are none.</summary>
    public static bool IsCombiningMark(char c) => c >= 0x300 && Class(c) == Mark;

    public static bool IsWhiteSpace(char c) =>
        c < 0x80 ? c is ' ' or >= '\t' and <= '\r' : c == '\u0085' || Class(c) is Space or LineSpace;

    /// <summary>A space with a width (category Zs).</summary>
    public static bool IsSpaceSeparator(char c) => c < 0x80 ? c == ' ' : Class(c) == Space;

    public static bool IsPunctuationOrSymbol(char c) => Class(c) is Punctuation or Symbol;

    public static bool IsAsciiLetter(char c) => (uint)((c | 0x20) - 'a') < 26;

    public static bool IsAsciiDigit(char c) => (uint)(c - '0') < 10;

    /// <summary>The one small letter of a capital one. No letter beyond ASCII has one in it: İ and the sign for Kelvin stay.</summary>
    public static char ToLower(char c) => c < 0x80 ? ((uint)(c - 'A') < 26 ? (char)(c | 0x20) : c) : Map(ToLowerRanges, c);

    /// <summary>The one capital letter of a small one. No letter beyond ASCII has one in it: ı and ſ stay.</summary>
    public static char ToUpper(char c) => c < 0x80 ? ((uint)(c - 'a') < 26 ? (char)(c & ~0x20) : c) : Map(ToUpperRanges, c);

    public static string ToLower(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (ToLower(text[i]) != text[i])
                return ToLower(text.AsSpan());
        }

        return text;
    }

    public static string ToLower(ReadOnlySpan<char> text)
    {
        const int MostOnStack = 128;
        var lower = text.Length <= MostOnStack ? stackalloc char[MostOnStack] : new char[text.Length];
        for (var i = 0; i < text.Length; i++)
            lower[i] = ToLower(text[i]);
        return lower.Slice(0, text.Length).ToString();
    }

    private static byte Class(char c) => Blocks[(BlockNumbers[c >> 7] << 7) | (c & 0x7F)];

    /// <summary>Ranges of four characters each: the first, the last, the distance between two, and what is added.</summary>
    private static char Map(string ranges, char c)
    {
        int low = 0, high = ranges.Length / 4;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ranges[4 * middle + 1] < c)
                low = middle + 1;
            else
                high = middle;
        }

        var range = 4 * low;
        return range < ranges.Length && ranges[range] <= c && (c - ranges[range]) % ranges[range + 2] == 0 ? (char)(c + ranges[range + 3]) : c;
    }
}

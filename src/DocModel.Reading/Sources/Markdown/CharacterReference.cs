using Markdig.Helpers;

namespace DocModel.Reading.Sources.Markdown;

/// <summary>Entities and numeric character references (CommonMark, section 6.2 "Entity and numeric character references").</summary>
internal static class CharacterReference
{
    private const int LongestName = 32;

    /// <summary>Reads the reference at an ampersand.</summary>
    /// <param name="length">Length of the reference with <c>&amp;</c> and <c>;</c>.</param>
    /// <param name="text">What it stands for; never NUL, CR or half a surrogate pair.</param>
    public static bool TryRead(ReadOnlySpan<char> source, int at, out int length, out string text)
    {
        length = 0;
        text = "";
        var start = at + 1;
        if (start >= source.Length)
            return false;
        if (source[start] == '#')
            return TryReadNumber(source, at, out length, out text);
        var end = start;
        while (end < source.Length && end - start < LongestName && IsLetterOrDigit(source[end]))
            end++;
        if (end == start || end >= source.Length || source[end] != ';')
            return false;
        if (EntityHelper.DecodeEntity(source.Slice(start, end - start)) is not { } decoded)
            return false;
        length = end + 1 - at;
        text = decoded;
        return true;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> source, int at, out int length, out string text)
    {
        length = 0;
        text = "";
        var start = at + 2;
        var isHex = start < source.Length && source[start] is 'x' or 'X';
        if (isHex)
            start++;
        var value = 0;
        var end = start;
        while (end < source.Length && end - start < (isHex ? 6 : 7) && Digit(source[end], isHex) is var digit and >= 0)
        {
            value = value * (isHex ? 16 : 10) + digit;
            end++;
        }

        if (end == start || end >= source.Length || source[end] != ';')
            return false;
        length = end + 1 - at;
        text = value is 0 or (>= 0xD800 and <= 0xDFFF) or > 0x10FFFF ? "\uFFFD" : value == '\r' ? "\n" : char.ConvertFromUtf32(value);
        return true;
    }

    private static int Digit(char c, bool isHex) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' when isHex => c - 'a' + 10,
        >= 'A' and <= 'F' when isHex => c - 'A' + 10,
        _ => -1,
    };

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}

/// <summary>The classes of characters that the rules for emphasis speak of.</summary>
internal static class MarkdownChar
{
    public static bool IsAsciiPunctuation(char c) =>
        c is (>= '!' and <= '/') or (>= ':' and <= '@') or (>= '[' and <= '`') or (>= '{' and <= '~');

    public static bool IsWhiteSpace(char c) =>
        c <= ' ' ? c is ' ' or '\t' or '\n' or '\f' or '\r' : Characters.IsSpaceSeparator(c);

    public static bool IsPunctuation(char c)
    {
        if (c < 128)
            return IsAsciiPunctuation(c);

        // Half of a pair says too little; of what lies beyond the first plane, symbols (emoji) stand at these halves.
        if (char.IsSurrogate(c))
            return c is >= '\uD83C' and <= '\uD83E' || char.IsLowSurrogate(c);
        return Characters.IsPunctuationOrSymbol(c);
    }
}

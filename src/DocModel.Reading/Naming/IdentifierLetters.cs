namespace DocModel.Reading.Naming;

internal static partial class IdentifierLetters
{
    /// <summary>Whether a letter may begin an identifier: ASCII letters and the letters of other scripts, not Latin ones with marks.</summary>
    public static bool IsLetter(char c) => c < 0x250 ? IsAsciiLetter(c) : c is < '\u1E00' or > '\u1EFF' && InRanges(LetterRanges, c);

    /// <summary>Whether a character belongs to the letter before it.</summary>
    public static bool IsMark(char c) => c >= 0x300 && InRanges(MarkRanges, c);

    public static bool IsAsciiLetter(char c) => (uint)((c | 0x20) - 'a') < 26;

    public static bool IsDigit(char c) => (uint)(c - '0') < 10;

    /// <summary>A Latin letter with marks as plain letters (é: e, ß: ss); empty for every other character.</summary>
    public static string Plain(char c)
    {
        var letter = c switch
        {
            >= '\u00C0' and <= '\u024F' => LatinExtended[c - 0xC0],
            >= '\u1E00' and <= '\u1EFF' => LatinAdditional[c - 0x1E00],
            _ => '.',
        };
        return letter == '.' ? "" : letter == '*' ? Ligature(c) : letter.ToString();
    }

    /// <summary>Whether the character is a letter of any kind that this project knows, Latin ones with marks among them.</summary>
    public static bool IsAnyLetter(char c) => c < '\u00C0' ? IsAsciiLetter(c) : IsLetter(c) || Plain(c).Length > 0;

    public static bool IsUpper(char c) => ToLower(c) != c;

    /// <summary>By our own table, because the machine's depends on its version and settings. Scripts without case stay.</summary>
    public static char ToUpper(char c) => c switch
    {
        >= 'a' and <= 'z' => (char)(c - 0x20),
        < '\u00E0' => c,
        >= '\u00E0' and <= '\u00FE' and not '\u00F7' => (char)(c - 0x20),
        >= '\u0100' and <= '\u0137' or >= '\u014A' and <= '\u0177' or >= '\u1E00' and <= '\u1E95' or >= '\u1EA0' and <= '\u1EF9'
            when (c & 1) == 1 && c != '\u0131' => (char)(c - 1),
        >= '\u0139' and <= '\u0148' or >= '\u0179' and <= '\u017E' when (c & 1) == 0 => (char)(c - 1),
        '\u03AC' => '\u0386',
        >= '\u03AD' and <= '\u03AF' => (char)(c - 0x25),
        '\u03C2' => '\u03A3',
        >= '\u03B1' and <= '\u03CB' => (char)(c - 0x20),
        '\u03CC' => '\u038C',
        '\u03CD' or '\u03CE' => (char)(c - 0x3F),
        >= '\u0430' and <= '\u044F' => (char)(c - 0x20),
        >= '\u0450' and <= '\u045F' => (char)(c - 0x50),
        >= '\u0460' and <= '\u0481' or >= '\u048A' and <= '\u04BF' or >= '\u04D0' and <= '\u04F5' when (c & 1) == 1 => (char)(c - 1),
        >= '\u0561' and <= '\u0586' => (char)(c - 0x30),
        _ => c,
    };

    /// <summary>The inverse of <see cref="ToUpper"/>.</summary>
    public static char ToLower(char c) => c >= '\u00C0' ? ToLowerBeyondAscii(c) : c is >= 'A' and <= 'Z' ? (char)(c + 0x20) : c;

    private static char ToLowerBeyondAscii(char c) => c switch
    {
        >= '\u00C0' and <= '\u00DE' and not '\u00D7' => (char)(c + 0x20),
        >= '\u0100' and <= '\u0137' or >= '\u014A' and <= '\u0177' or >= '\u1E00' and <= '\u1E95' or >= '\u1EA0' and <= '\u1EF9'
            when (c & 1) == 0 && c != '\u0130' => (char)(c + 1),
        '\u0178' => '\u00FF',
        >= '\u0139' and <= '\u0148' or >= '\u0179' and <= '\u017E' when (c & 1) == 1 => (char)(c + 1),
        '\u0386' => '\u03AC',
        >= '\u0388' and <= '\u038A' => (char)(c + 0x25),
        >= '\u0391' and <= '\u03AB' and not '\u03A2' => (char)(c + 0x20),
        '\u038C' => '\u03CC',
        '\u038E' or '\u038F' => (char)(c + 0x3F),
        >= '\u0410' and <= '\u042F' => (char)(c + 0x20),
        >= '\u0400' and <= '\u040F' => (char)(c + 0x50),
        >= '\u0460' and <= '\u0481' or >= '\u048A' and <= '\u04BF' or >= '\u04D0' and <= '\u04F5' when (c & 1) == 0 => (char)(c + 1),
        >= '\u0531' and <= '\u0556' => (char)(c + 0x30),
        _ => c,
    };

    /// <summary>A letter and a combining mark as the one letter they make, for the scripts whose letters keep their marks.</summary>
    public static char Compose(char letter, char mark) => (letter, mark) switch
    {
        ('и', '\u0306') => 'й',
        ('И', '\u0306') => 'Й',
        ('у', '\u0306') => 'ў',
        ('У', '\u0306') => 'Ў',
        ('е', '\u0308') => 'ё',
        ('Е', '\u0308') => 'Ё',
        ('і', '\u0308') => 'ї',
        ('І', '\u0308') => 'Ї',
        ('α', '\u0301') => 'ά',
        ('ε', '\u0301') => 'έ',
        ('η', '\u0301') => 'ή',
        ('ι', '\u0301') => 'ί',
        ('ο', '\u0301') => 'ό',
        ('υ', '\u0301') => 'ύ',
        ('ω', '\u0301') => 'ώ',
        _ => letter,
    };

    private static bool InRanges(string ranges, char c)
    {
        int low = 0, high = ranges.Length / 2;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ranges[2 * middle + 1] < c)
                low = middle + 1;
            else
                high = middle;
        }

        return low < ranges.Length / 2 && ranges[2 * low] <= c;
    }
}

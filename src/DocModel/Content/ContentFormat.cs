namespace DocModel.Content;

/// <summary>The layout of a structure literal.</summary>
/// <remarks>
/// <para>A structure is text of 7-bit digits followed by a pool of UTF-8 strings, so that it can stand in a C# UTF-8 literal, whose
/// bytes must be valid UTF-8. A number is written in base 64, most significant digit first, with the digits <c>?</c> (0) to
/// <c>~</c> (63).</para>
/// <code>
/// "DM" version:2 tables:2
/// tables × { rows:6 columns:2 widths:1×columns }     in the order of TableId
/// tables × { rows × { columns × number:width } }     fixed width, so row i of a table is one multiplication away
/// the strings' bytes                                 found through the table Strings
/// </code>
/// <para>A newer writer may append columns and tables without a new version: a reader takes a column it misses as 0 and ignores
/// what it does not know. What an older reader would misread gets a new <see cref="Version"/>.</para>
/// </remarks>
internal static class ContentFormat
{
    public const int Version = 2;

    public const int VersionDigits = 2;
    public const int CountDigits = 2;
    public const int RowDigits = 6;

    private const int Zero = '?';

    public static byte Digit(int value) => (byte)(Zero + value);

    public static int ReadNumber(ReadOnlySpan<byte> digits)
    {
        uint number = 0;
        foreach (var digit in digits)
            number = (number << 6) | (uint)((digit - Zero) & 63);
        return (int)number;
    }

    public static void WriteNumber(Span<byte> digits, int number)
    {
        var rest = (uint)number;
        for (var i = digits.Length - 1; i >= 0; i--)
        {
            digits[i] = Digit((int)(rest & 63));
            rest >>= 6;
        }
    }

    /// <summary>Content that was compiled with a newer version of the format than this runtime knows.</summary>
    public static NotSupportedException IsNewer(string what, int version, int known) => new(FormattableString.Invariant(
        $"The {what} was compiled with structure version {version}, but this DocModel ({typeof(Document).Assembly.GetName().Version}) reads up to version {known}. Reference the DocModel package it was compiled with, or a newer one."));

    public static int DigitsFor(int number)
    {
        var digits = 0;
        for (var rest = (uint)number; rest != 0; rest >>= 6)
            digits++;
        return digits;
    }
}

namespace DocModel.Reading.Tokens;

/// <summary>What a character is to the tokenizer.</summary>
internal static class CharacterClass
{
    public const byte Space = 0, Letter = LetterBit, Upper = LetterBit | 1 << CapitalPlace, Digit = 4, Mark = 8;

    /// <summary>Tells letters from the rest.</summary>
    public const byte LetterBit = 1;

    /// <summary>The bit's place that tells capitals from the other letters.</summary>
    public const int CapitalPlace = 1;

    private static readonly byte[] Ascii = CreateAscii();

    public static byte Of(char c) => c < Ascii.Length ? Ascii[c] : OfWide(c);

    /// <summary>Combining marks count as letters: they belong to the word that they stand in.</summary>
    private static byte OfWide(char c) =>
        Characters.IsLetter(c) ? Characters.IsCapital(c) ? Upper : Letter
        : Characters.IsCombiningMark(c) ? Letter
        : Characters.IsWhiteSpace(c) ? Space
        : Mark;

    private static byte[] CreateAscii()
    {
        var classes = new byte[128];
        for (var c = 0; c < 128; c++)
        {
            classes[c] = c switch
            {
                >= 'a' and <= 'z' => Letter,
                >= 'A' and <= 'Z' => Upper,
                >= '0' and <= '9' => Digit,
                ' ' or >= '\t' and <= '\r' => Space,
                _ => Mark,
            };
        }

        return classes;
    }
}

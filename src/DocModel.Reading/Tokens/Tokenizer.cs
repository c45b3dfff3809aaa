using DocModel.Reading.Sources;

namespace DocModel.Reading.Tokens;

/// <summary>Cuts a text into words, numbers and marks, and looks each word up in the lexicon, in one pass.</summary>
internal static class Tokenizer
{
    private const byte Space = 0, Letter = 1, Upper = 2, Digit = 3, Mark = 4;

    private static readonly byte[] Ascii = CreateAscii();

    public static TokenList Tokenize(SourceDocument source)
    {
        var text = source.Text;
        var items = new Token[text.Length / 5 + 16];
        var count = 0;
        var firstOfBlock = new int[source.Blocks.Length + 1];
        for (var b = 0; b < source.Blocks.Length; b++)
        {
            firstOfBlock[b] = count;
            var block = source.Blocks[b];
            if (block.Kind != ParagraphKind.Code)
                Tokenize(text.AsSpan(0, block.End), block.Start, ref items, ref count);
        }

        firstOfBlock[source.Blocks.Length] = count;
        return new TokenList(text, items, count, firstOfBlock);
    }

    private static void Tokenize(ReadOnlySpan<char> text, int at, ref Token[] items, ref int count)
    {
        var flags = TokenFlags.SpaceBefore | TokenFlags.LineStart | TokenFlags.BlockStart;
        while (at < text.Length)
        {
            var c = text[at];
            var kind = Classify(c);
            if (kind == Space)
            {
                flags |= c == '\n' ? TokenFlags.SpaceBefore | TokenFlags.LineStart : TokenFlags.SpaceBefore;
                at++;
                continue;
            }

            if (count == items.Length)
                Array.Resize(ref items, items.Length * 2);
            var start = at;
            switch (kind)
            {
                case Letter or Upper:
                    items[count++] = Word(text, ref at, flags);
                    break;
                case Digit:
                    do
                        at++;
                    while (at < text.Length && (uint)(text[at] - '0') <= 9);
                    items[count++] = new Token(start, at - start, TokenKind.Number, flags, 0);
                    break;
                default:
                    at += char.IsHighSurrogate(c) && at + 1 < text.Length ? 2 : 1;
                    items[count++] = new Token(start, at - start, TokenKind.Mark, flags, 0);
                    break;
            }

            flags = TokenFlags.None;
        }
    }

    private static Token Word(ReadOnlySpan<char> text, ref int at, TokenFlags flags)
    {
        var start = at;
        var hash = Lexicon.HashSeed;
        var upper = 0;
        var firstUpper = false;
        for (; at < text.Length; at++)
        {
            var c = text[at];
            var kind = Classify(c);
            if (kind == Upper)
            {
                upper++;
                firstUpper |= at == start;
            }
            else if (kind != Letter)
                break;
            hash = Lexicon.Hash(hash, c);
        }

        var length = at - start;
        if (firstUpper)
            flags |= TokenFlags.Capitalized;
        if (upper == length && length > 1)
            flags |= TokenFlags.AllUpper;
        if (upper > (firstUpper ? 1 : 0))
            flags |= TokenFlags.InnerUpper;
        return new Token(start, length, TokenKind.Word, flags, Lexicon.Find(text.Slice(start, length), hash));
    }

    private static byte Classify(char c) => c < 128 ? Ascii[c] : ClassifyWide(c);

    private static byte ClassifyWide(char c) => char.GetUnicodeCategory(c) switch
    {
        System.Globalization.UnicodeCategory.UppercaseLetter or System.Globalization.UnicodeCategory.TitlecaseLetter => Upper,
        System.Globalization.UnicodeCategory.LowercaseLetter or System.Globalization.UnicodeCategory.OtherLetter
            or System.Globalization.UnicodeCategory.ModifierLetter or System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark => Letter,
        System.Globalization.UnicodeCategory.SpaceSeparator or System.Globalization.UnicodeCategory.LineSeparator
            or System.Globalization.UnicodeCategory.ParagraphSeparator => Space,
        _ => Mark,
    };

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
                <= ' ' or 127 => Space,
                _ => Mark,
            };
        }

        return classes;
    }
}

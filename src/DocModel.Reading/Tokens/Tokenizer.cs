using System.Buffers;
using DocModel.Reading.Sources;

namespace DocModel.Reading.Tokens;

/// <summary>Cuts a text into words, numbers and marks, and looks each word up in the lexicon, in one pass.</summary>
internal static class Tokenizer
{
    // Bit 0 tells letters from the rest, bit 1 capitals from the others.
    private const byte Space = 0, Letter = 1, Upper = 3, Digit = 4, Mark = 8;

    private static readonly byte[] Ascii = CreateAscii();

    public static TokenList Tokenize(SourceDocument source, CancellationCheck cancellation = default)
    {
        var text = source.Text;
        var items = ArrayPool<Token>.Shared.Rent(text.Length / 5 + 16);
        var counts = default(TokenCounts);
        var firstOfBlock = new int[source.Blocks.Length + 1];
        for (var b = 0; b < source.Blocks.Length; b++)
        {
            firstOfBlock[b] = counts.Tokens;
            var block = source.Blocks[b];
            if (block.Kind != ParagraphKind.Code)
                Tokenize(text.AsSpan(0, block.End), block.Start, cancellation, ref items, ref counts);
        }

        firstOfBlock[source.Blocks.Length] = counts.Tokens;
        return new TokenList(text, items, counts, firstOfBlock, cancellation);
    }

    private static void Tokenize(ReadOnlySpan<char> text, int at, CancellationCheck cancellation, ref Token[] items, ref TokenCounts counts)
    {
        var classes = Ascii;
        var (count, marks, capitals) = counts;
        var flags = TokenFlags.SpaceBefore | TokenFlags.LineStart | TokenFlags.BlockStart;
        while ((uint)at < (uint)text.Length)
        {
            var c = text[at];
            int kind = c < classes.Length ? classes[c] : ClassifyWide(c);
            if (kind == Space)
            {
                flags |= c == '\n' ? TokenFlags.SpaceBefore | TokenFlags.LineStart : TokenFlags.SpaceBefore;
                at++;
                continue;
            }

            cancellation.At(count);
            if (count == items.Length)
                Grow(ref items);
            var start = at;
            if ((kind & Letter) != 0)
            {
                var key = default(WordKey);
                var upper = 0;
                do
                {
                    key.Add(c);
                    upper += kind >> 1;
                    if ((uint)++at >= (uint)text.Length)
                        break;
                    c = text[at];
                    kind = c < classes.Length ? classes[c] : ClassifyWide(c);
                }
                while ((kind & Letter) != 0);
                capitals += upper == 0 ? 0 : 1;
                items[count++] = Word(text.Slice(start, at - start), key, start, flags, upper);
            }
            else if (kind == Digit)
            {
                do
                    at++;
                while (at < text.Length && (uint)(text[at] - '0') <= 9);
                items[count++] = new Token(start, at - start, TokenKind.Number, flags, 0);
            }
            else
            {
                at += char.IsHighSurrogate(c) && at + 1 < text.Length ? 2 : 1;
                items[count++] = new Token(start, at - start, TokenKind.Mark, flags, 0);
                marks++;
            }

            flags = TokenFlags.None;
        }

        counts = new TokenCounts(count, marks, capitals);
    }

    private static void Grow(ref Token[] items)
    {
        var grown = ArrayPool<Token>.Shared.Rent(items.Length * 2);
        Array.Copy(items, grown, items.Length);
        ArrayPool<Token>.Shared.Return(items);
        items = grown;
    }

    private static Token Word(ReadOnlySpan<char> word, WordKey key, int start, TokenFlags flags, int upper)
    {
        if (upper > 0)
        {
            var first = Classify(word[0]) == Upper ? 1 : 0;
            if (first == 1)
                flags |= TokenFlags.Capitalized;
            if (upper == word.Length && upper > 1)
                flags |= TokenFlags.AllUpper;
            if (upper > first)
                flags |= TokenFlags.InnerUpper;
        }

        return new Token(start, word.Length, TokenKind.Word, flags, Lexicon.Find(key, word));
    }

    private static byte Classify(char c) => c < 128 ? Ascii[c] : ClassifyWide(c);

    private static byte ClassifyWide(char c) =>
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

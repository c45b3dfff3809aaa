using DocModel.Reading.Sources;

namespace DocModel.Reading.Tokens;

/// <summary>Cuts a text into words, numbers and marks, and looks each word up in the lexicon, in one pass.</summary>
internal static class Tokenizer
{
    public static TokenList Tokenize(SourceDocument source, CancellationCheck cancellation = default)
    {
        var text = source.Text;
        var buffer = new TokenBuffer(text.Length);
        var firstOfBlock = new int[source.Blocks.Length + 1];
        using (var letters = new LetterMap(text.AsSpan()))
        {
            for (var b = 0; b < source.Blocks.Length; b++)
            {
                firstOfBlock[b] = buffer.Count;
                var block = source.Blocks[b];
                if (block.Kind != ParagraphKind.Code)
                    Tokenize(text.AsSpan(0, block.End), block.Start, letters, cancellation, ref buffer);
            }
        }

        firstOfBlock[source.Blocks.Length] = buffer.Count;
        buffer.Close();
        return new TokenList(text, buffer, firstOfBlock, cancellation);
    }

    private static void Tokenize(ReadOnlySpan<char> text, int at, LetterMap letters, CancellationCheck cancellation, ref TokenBuffer buffer)
    {
        var flags = TokenFlags.SpaceBefore | TokenFlags.LineStart | TokenFlags.BlockStart;
        while ((uint)at < (uint)text.Length)
        {
            var start = at;
            at = letters.EndOfLetters(at);
            if (at > start)
            {
                at = Math.Min(at, text.Length);
                var key = WordKey.Of(text, start, at - start);
                var word = Lexicon.Find(key, text.Slice(start, at - start));
                buffer.Add(new Token(start, at - start, TokenKind.Word, flags | letters.Capitals(start, at), word), key.ShortHash);
            }
            else if (text[at] is var c && CharacterClass.Of(c) is var kind && kind == CharacterClass.Space)
            {
                flags |= c == '\n' ? TokenFlags.SpaceBefore | TokenFlags.LineStart : TokenFlags.SpaceBefore;
                at++;
                continue;
            }
            else if (kind == CharacterClass.Digit)
            {
                do
                    at++;
                while (at < text.Length && (uint)(text[at] - '0') <= 9);
                buffer.Add(new Token(start, at - start, TokenKind.Number, flags, 0), WordKey.Of(text, start, at - start).ShortHash);
            }
            else
            {
                at += char.IsHighSurrogate(c) && at + 1 < text.Length ? 2 : 1;
                buffer.Add(new Token(start, at - start, TokenKind.Mark, flags, 0), c);
            }

            cancellation.At(buffer.Count);
            flags = TokenFlags.None;

            // Most tokens are followed by one space.
            if ((uint)at < (uint)text.Length && text[at] == ' ')
            {
                flags = TokenFlags.SpaceBefore;
                at++;
            }
        }
    }
}

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
        return new TokenList(text, buffer, firstOfBlock, cancellation);
    }

    private static void Tokenize(ReadOnlySpan<char> text, int at, LetterMap letters, CancellationCheck cancellation, ref TokenBuffer buffer)
    {
        var flags = TokenFlags.SpaceBefore | TokenFlags.LineStart | TokenFlags.BlockStart;
        while ((uint)at < (uint)text.Length)
        {
            var c = text[at];
            int kind = CharacterClass.Of(c);
            if (kind == CharacterClass.Space)
            {
                flags |= c == '\n' ? TokenFlags.SpaceBefore | TokenFlags.LineStart : TokenFlags.SpaceBefore;
                at++;
                continue;
            }

            cancellation.At(buffer.Count);
            var start = at;
            if ((kind & CharacterClass.LetterBit) != 0)
            {
                at = Math.Min(letters.EndOfLetters(at), text.Length);
                var word = Lexicon.Find(WordKey.Of(text, start, at - start), text.Slice(start, at - start));
                if (letters.HasCapital(start, at))
                    buffer.AddCapital(new Token(start, at - start, TokenKind.Word, flags | Capitals(text.Slice(start, at - start)), word));
                else
                    buffer.Add(new Token(start, at - start, TokenKind.Word, flags, word));
            }
            else if (kind == CharacterClass.Digit)
            {
                do
                    at++;
                while (at < text.Length && (uint)(text[at] - '0') <= 9);
                buffer.Add(new Token(start, at - start, TokenKind.Number, flags, 0));
            }
            else
            {
                at += char.IsHighSurrogate(c) && at + 1 < text.Length ? 2 : 1;
                buffer.AddMark(new Token(start, at - start, TokenKind.Mark, flags, 0));
            }

            flags = TokenFlags.None;

            // Most tokens are followed by one space.
            if ((uint)at < (uint)text.Length && text[at] == ' ')
            {
                flags = TokenFlags.SpaceBefore;
                at++;
            }
        }
    }

    private static TokenFlags Capitals(ReadOnlySpan<char> word)
    {
        var upper = 0;
        foreach (var c in word)
            upper += CharacterClass.Of(c) == CharacterClass.Upper ? 1 : 0;
        var flags = TokenFlags.None;
        var first = CharacterClass.Of(word[0]) == CharacterClass.Upper ? 1 : 0;
        if (first == 1)
            flags |= TokenFlags.Capitalized;
        if (upper == word.Length && upper > 1)
            flags |= TokenFlags.AllUpper;
        if (upper > first)
            flags |= TokenFlags.InnerUpper;
        return flags;
    }
}

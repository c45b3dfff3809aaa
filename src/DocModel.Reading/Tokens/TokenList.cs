namespace DocModel.Reading.Tokens;

/// <summary>The tokens of a text, made once and read by every stage. Code blocks have none.</summary>
internal sealed class TokenList(string text, Token[] items, int count, int[] firstOfBlock, CancellationCheck cancellation)
{
    public string Text { get; } = text;

    public int Count { get; } = count;

    /// <summary>For the loops over the tokens.</summary>
    public CancellationCheck Cancellation => cancellation;

    public ReadOnlySpan<Token> Span => items.AsSpan(0, Count);

    public ref readonly Token this[int index] => ref items[index];

    /// <summary>The first token of a block, or where it would stand; the number of blocks gives <see cref="Count"/>.</summary>
    public int FirstOfBlock(int block) => firstOfBlock[block];

    public ReadOnlySpan<char> Chars(int index) => Text.AsSpan(items[index].Start, items[index].Length);

    /// <summary>The lexicon's entry for a word; the empty entry for a word it does not have and for what is no word.</summary>
    public ref readonly LexiconEntry Entry(int index) => ref Lexicon.Entry(items[index].Word);

    public bool Is(int index, WordClass classes) => (Lexicon.ClassesOf(items[index].Word) & classes) != 0;

    /// <summary>Whether the token is this mark.</summary>
    public bool IsMark(int index, char mark) => items[index].Kind == TokenKind.Mark && Text[items[index].Start] == mark;

    /// <summary>The first token that begins at the offset or behind it.</summary>
    public int IndexAt(int offset)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (items[middle].Start < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}

using System.Runtime.CompilerServices;

namespace DocModel.Reading.Tokens;

/// <summary>The tokens of a text, made once and read by every stage. Code blocks have none.</summary>
/// <remarks>They lie in rented arrays, which go back when the list is disposed of: nothing that the stages find refers to it.</remarks>
internal sealed class TokenList : IDisposable
{
    private readonly int[] _firstOfBlock;
    private readonly CancellationCheck _cancellation;
    private TokenBuffer _buffer;
    private Token[] _items;

    public TokenList(string text, TokenBuffer buffer, int[] firstOfBlock, CancellationCheck cancellation)
    {
        (Text, Count, _firstOfBlock, _cancellation) = (text, buffer.Count, firstOfBlock, cancellation);
        _buffer = buffer;
        _items = buffer.Items;
    }

    public string Text { get; }

    public int Count { get; }

    /// <summary>For the loops over the tokens.</summary>
    public ref readonly CancellationCheck Cancellation => ref _cancellation;

    public ReadOnlySpan<Token> Span => _items.AsSpan(0, Count);

    /// <summary>
    /// A hash of each token, for who asks nearly all of them: <see cref="WordKey.ShortHash"/> of a word or a number, the character of a mark.
    /// </summary>
    public ReadOnlySpan<ushort> Hashes => _buffer.Hashes;

    /// <summary>Where the marks stand: who looks for some of them need not look at the words.</summary>
    public ReadOnlySpan<int> Marks => _buffer.Marks;

    /// <summary>Where the words stand that have an upper-case letter.</summary>
    public ReadOnlySpan<int> Capitals => _buffer.Capitals;

    /// <summary>A token; a few places behind the last one give tokens of nothing (<see cref="TokenKind.End"/>).</summary>
    public ref readonly Token this[int index] => ref _items[index];

    /// <summary>The first token of a block, or where it would stand; the number of blocks gives <see cref="Count"/>.</summary>
    public int FirstOfBlock(int block) => _firstOfBlock[block];

    public ReadOnlySpan<char> Chars(int index) => Text.AsSpan(_items[index].Start, _items[index].Length);

    /// <summary>The lexicon's entry for a word; the empty entry for a word it does not have and for what is no word.</summary>
    public ref readonly LexiconEntry Entry(int index) => ref Lexicon.Entry(_items[index].Word);

    public bool Is(int index, WordClass classes) => (Lexicon.ClassesOf(_items[index].Word) & classes) != 0;

    /// <summary>Whether the token is this word, in whatever case; nearly all others are turned away by their length or their first letter.</summary>
    /// <param name="word">In small letters of ASCII, not empty.</param>
    public bool IsWord(int index, string word)
    {
        ref readonly var token = ref _items[index];
        return token.Length == word.Length && (Text[token.Start] | 0x20) == word[0] && EqualsIgnoreCase(token.Start, word);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool EqualsIgnoreCase(int start, string word) => Text.AsSpan(start, word.Length).EqualsIgnoreCase(word.AsSpan());

    /// <summary>Whether the token is this mark.</summary>
    public bool IsMark(int index, char mark) => _items[index].Kind == TokenKind.Mark && Text[_items[index].Start] == mark;

    /// <summary>The first token that begins at the offset or behind it.</summary>
    public int IndexAt(int offset)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_items[middle].Start < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    public void Dispose()
    {
        if (_items.Length > 0)
            _buffer.Return();
        _items = [];
    }
}

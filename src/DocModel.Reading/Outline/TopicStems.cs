using DocModel.Reading.Tokens;

namespace DocModel.Reading.Outline;

/// <summary>The words that tell topics apart, each as the number of its stem.</summary>
/// <remarks>A stem is a word's first six letters: for English as good as a stemmer at telling topics apart, and one look at each letter.</remarks>
internal sealed class TopicStems
{
    public const int None = -1;

    private const int Letters = 6;

    private const WordClass Function = WordClass.Article | WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun
        | WordClass.Auxiliary | WordClass.Determiner | WordClass.SaysLittle;

    private readonly int[] _ofToken;
    private readonly int[] _inOrder;
    private readonly int[] _firstOfParagraph;
    private readonly int _first;

    /// <param name="tokens">The text's tokens.</param>
    /// <param name="paragraphs">The first token of each paragraph and behind the last.</param>
    public TopicStems(TokenList tokens, int[] paragraphs)
    {
        _first = paragraphs[0];
        _ofToken = new int[paragraphs[paragraphs.Length - 1] - _first];
        _firstOfParagraph = new int[paragraphs.Length];
        var inOrder = new int[_ofToken.Length / 2 + 8];
        var numbers = new StemTable(_ofToken.Length);
        var count = 0;
        for (var p = 0; p + 1 < paragraphs.Length; p++)
        {
            _firstOfParagraph[p] = count;
            for (var t = paragraphs[p]; t < paragraphs[p + 1]; t++)
            {
                tokens.Cancellation.At(t);
                var stem = IsContent(tokens, t) ? numbers.NumberOf(Key(tokens, t)) : None;
                _ofToken[t - _first] = stem;
                if (stem == None)
                    continue;
                if (count == inOrder.Length)
                    Array.Resize(ref inOrder, count * 2);
                inOrder[count++] = stem;
            }
        }

        _firstOfParagraph[paragraphs.Length - 1] = count;
        _inOrder = inOrder;
        Count = numbers.Count;
    }

    /// <summary>How many stems there are.</summary>
    public int Count { get; }

    /// <summary>The stem of a token; <see cref="None"/> for function words, short words, numbers and marks.</summary>
    public int this[int token] => _ofToken[token - _first];

    /// <summary>The stems of the paragraphs <c>[from, to)</c>, in their order.</summary>
    public ReadOnlySpan<int> Of(int from, int to) => _inOrder.AsSpan(_firstOfParagraph[from], _firstOfParagraph[to] - _firstOfParagraph[from]);

    public static bool IsContent(TokenList tokens, int token) =>
        tokens[token] is { Kind: TokenKind.Word, Length: > 2 } && !tokens.Is(token, Function);

    /// <summary>The letters themselves where they are ASCII, else a hash with its highest bit set.</summary>
    private static ulong Key(TokenList tokens, int token)
    {
        ref readonly var word = ref tokens[token];
        var length = Math.Min(word.Length, Letters);
        var key = WordKey.Of(tokens.Text.AsSpan(), word.Start, length);
        if (key.IsAscii)
            return key.Bits;
        var hash = 14695981039346656037UL;
        foreach (var c in tokens.Text.AsSpan(word.Start, length))
            hash = (hash ^ (ulong)(c | 0x20)) * 1099511628211UL;
        return hash | 1UL << 63;
    }
}

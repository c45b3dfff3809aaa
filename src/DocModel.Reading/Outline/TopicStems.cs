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
    private readonly int _first;

    public TopicStems(TokenList tokens, int firstToken)
    {
        _first = firstToken;
        _ofToken = new int[tokens.Count - firstToken];
        var numbers = new Dictionary<ulong, int>();
        for (var t = firstToken; t < tokens.Count; t++)
        {
            tokens.Cancellation.At(t);
            _ofToken[t - firstToken] = None;
            if (!IsContent(tokens, t))
                continue;
            var hash = Hash(tokens.Chars(t));
            if (!numbers.TryGetValue(hash, out var number))
                numbers.Add(hash, number = numbers.Count);
            _ofToken[t - firstToken] = number;
        }

        Count = numbers.Count;
    }

    /// <summary>How many stems there are.</summary>
    public int Count { get; }

    /// <summary>The stem of a token; <see cref="None"/> for function words, short words, numbers and marks.</summary>
    public int this[int token] => _ofToken[token - _first];

    public static bool IsContent(TokenList tokens, int token) =>
        tokens[token] is { Kind: TokenKind.Word, Length: > 2 } && !tokens.Is(token, Function);

    private static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        for (var i = 0; i < word.Length && i < Letters; i++)
            hash = (hash ^ (ulong)(word[i] | 0x20)) * 1099511628211UL;
        return hash;
    }
}

using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Persons;

/// <summary>The words with a capital by their letters: the names that may share a word are gone through without the others.</summary>
/// <remarks>The same words always meet in a bucket, whatever their case; words that only look alike may meet there too.</remarks>
internal sealed class NameBuckets : IDisposable
{
    private readonly TokenList _tokens;

    // Numbers of words from 1 on: the first of each bucket, and the one behind each word.
    private readonly ScratchList<int> _first;
    private readonly ScratchList<int> _next;

    public NameBuckets(TokenList tokens)
    {
        _tokens = tokens;
        var capitals = tokens.Capitals;
        var size = 16;
        while (size < capitals.Length)
            size *= 2;
        _first = ScratchList<int>.OfZeros(size);
        _next = ScratchList<int>.OfZeros(capitals.Length);
        Span<int> first = _first.Span, next = _next.Span;
        var hashes = tokens.Hashes;

        // Backwards, so that a bucket has its words in the order of the text.
        for (var i = capitals.Length - 1; i >= 0; i--)
        {
            tokens.Cancellation.At(i);
            ref var head = ref first[hashes[capitals[i]] & (first.Length - 1)];
            next[i] = head;
            head = i + 1;
        }
    }

    public int Count => _first.Count;

    /// <summary>The bucket of the word of a token.</summary>
    public int Of(int token) => _tokens.Hashes[token] & (_first.Count - 1);

    /// <summary>The first word of a bucket, or -1.</summary>
    public int First(int bucket) => _first[bucket] - 1;

    /// <summary>The word behind one in its bucket, or -1.</summary>
    public int Next(int capital) => _next[capital] - 1;

    public void Dispose()
    {
        _first.Dispose();
        _next.Dispose();
    }
}

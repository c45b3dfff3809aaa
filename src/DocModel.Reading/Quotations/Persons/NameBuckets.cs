using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Persons;

/// <summary>The names of a text by one of their words: those that may share it are gone through without the others.</summary>
/// <remarks>Names with the same word always meet in a bucket, whatever its case; names whose words only look alike may meet there too.</remarks>
internal sealed class NameBuckets : IDisposable
{
    private readonly TokenList _tokens;

    // Numbers of names from 1 on: the first of each bucket, and the one behind each name.
    private readonly ScratchList<int> _first;
    private readonly ScratchList<int> _next;
    private readonly ScratchList<bool> _isTaken;

    /// <param name="wordOf">The token of the word by which a name is found; -1 for a name that has none.</param>
    public NameBuckets(TokenList tokens, ScratchList<NameRun> names, Func<NameRun, int> wordOf)
    {
        _tokens = tokens;
        var size = 16;
        while (size < names.Count)
            size *= 2;
        _first = ScratchList<int>.OfZeros(size);
        _isTaken = ScratchList<bool>.OfZeros(size);
        _next = ScratchList<int>.OfZeros(names.Count);

        // Backwards, so that a bucket has its names in the order of the text.
        for (var name = names.Count - 1; name >= 0; name--)
        {
            tokens.Cancellation.At(name);
            var word = wordOf(names[name]);
            if (word < 0)
                continue;
            ref var first = ref _first[Of(word)];
            _next[name] = first;
            first = name + 1;
        }
    }

    public int Count => _first.Count;

    /// <summary>The bucket of the names that have the word of a token.</summary>
    public int Of(int token)
    {
        var word = _tokens.Chars(token);
        var hash = Folded(word[0]) | Folded(word[word.Length / 2]) << 8 | Folded(word[word.Length - 1]) << 16 | (uint)word.Length << 24;
        return (int)(hash * 0x9E3779B1u >> 8) & (_first.Count - 1);
    }

    /// <summary>Whether a bucket is asked for the first time.</summary>
    public bool Take(int bucket)
    {
        if (_isTaken[bucket])
            return false;
        return _isTaken[bucket] = true;
    }

    /// <summary>The first name of a bucket, or -1.</summary>
    public int First(int bucket) => _first[bucket] - 1;

    /// <summary>The name behind one in its bucket, or -1.</summary>
    public int Next(int name) => _next[name] - 1;

    public void Dispose()
    {
        _first.Dispose();
        _next.Dispose();
        _isTaken.Dispose();
    }

    /// <summary>Letters beyond ASCII all count the same: what is their other case is not asked.</summary>
    private static uint Folded(char c) => c < 128 ? c | 0x20u : 128u;
}

namespace DocModel.Reading.Quotations.Terms;

/// <summary>The words of a document's quoted expressions, each of them once.</summary>
internal sealed class FoldedWords
{
    private readonly Dictionary<uint, FoldedWord> _byHash = [];
    private int _count;

    public FoldedWord Of(ReadOnlySpan<char> word)
    {
        var hash = WordStem.FoldedHash(word);
        _byHash.TryGetValue(hash, out var first);
        for (var known = first; known is not null; known = known.Next)
        {
            if (WordStem.FoldsTo(word, known.Text))
                return known;
        }

        return _byHash[hash] = new FoldedWord(WordStem.Fold(word), hash, _count++, first);
    }
}

using DocModel.Reading.Tokens;

namespace DocModel.Reading.Sentences;

/// <summary>Where sentences are gathered.</summary>
internal sealed class SentenceSink(TokenList tokens)
{
    private SentenceItem[] _items = new SentenceItem[tokens.Count / 20 + 16];
    private int _count;

    public void Add(int block, int first, int end)
    {
        if (_count == _items.Length)
            Array.Resize(ref _items, _count * 2);
        _items[_count++] = new SentenceItem(tokens[first].Start, tokens[end - 1].End, block, first, end);
    }

    public SentenceList ToList() => new(_items, _count);
}

using DocModel.Reading.Tokens;

namespace DocModel.Reading.Sentences;

/// <summary>Where sentences are gathered.</summary>
internal sealed class SentenceSink(TokenList tokens, ScratchList<SentenceItem> items)
{
    public void Add(int block, int first, int end) => items.Add(new SentenceItem(tokens[first].Start, tokens[end - 1].End, block, first, end));
}

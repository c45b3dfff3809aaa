using DocModel.Reading.Sources;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Sentences;

/// <summary>Block text to sentences.</summary>
internal static class SentenceReader
{
    public static SentenceList Read(SourceDocument source, TokenList tokens)
    {
        var items = new List<SentenceItem>();
        for (var b = 0; b < source.Blocks.Length; b++)
        {
            int first = tokens.FirstOfBlock(b), end = tokens.FirstOfBlock(b + 1);
            if (end > first)
                items.Add(new SentenceItem(tokens[first].Start, tokens[end - 1].End, b, first, end));
        }

        return new SentenceList([.. items]);
    }
}

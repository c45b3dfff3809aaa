using DocModel.Reading.Sources;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Sentences;

/// <summary>Block text to sentences.</summary>
/// <remarks>
/// A heading is one sentence. A sentence within a quotation is a sentence of its own, unless the words that report it go on behind the
/// mark; one within parentheses is one if the parentheses hold nothing but sentences. A line's end bounds nothing in running text, only
/// in lists. Closing quotation marks, brackets and the numbers of notes belong to the sentence whose stop they follow.
/// </remarks>
internal static class SentenceReader
{
    public static SentenceList Read(SourceDocument source, TokenList tokens)
    {
        var sentences = new ScratchList<SentenceItem>(tokens.Count / 20 + 16);
        var found = new SentenceSink(tokens, sentences);
        for (var b = 0; b < source.Blocks.Length; b++)
        {
            tokens.Cancellation.At(b);
            int first = tokens.FirstOfBlock(b), end = tokens.FirstOfBlock(b + 1);
            if (first == end)
                continue;
            if (source.Blocks[b].Kind == ParagraphKind.Heading)
                found.Add(b, first, end);
            else
                new SentenceScanner(tokens, b, first, end).Read(found);
        }

        return new SentenceList(sentences);
    }
}

using DocModel.Reading.Sentences;
using DocModel.Reading.Sources;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Outline;

/// <summary>Headings to sections; topic boundaries where there are no headings.</summary>
internal static class OutlineReader
{
    public static OutlineReading Read(SourceDocument source, TokenList tokens, SentenceList sentences, ReadOptions options)
    {
        _ = (source, tokens, sentences, options);
        return new OutlineReading(null, default, []);
    }
}

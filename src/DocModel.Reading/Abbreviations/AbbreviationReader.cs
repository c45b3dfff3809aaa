using DocModel.Reading.Findings;
using DocModel.Reading.Sentences;
using DocModel.Reading.Sources;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Abbreviations;

/// <summary>Sentences to the abbreviations that they define and use.</summary>
internal static class AbbreviationReader
{
    public static AbbreviationItem[] Read(SourceDocument source, TokenList tokens, SentenceList sentences, FindingSink findings)
    {
        _ = (source, tokens, sentences, findings);
        return [];
    }
}

using DocModel.Reading.Findings;
using DocModel.Reading.Sentences;
using DocModel.Reading.Sources;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations;

/// <summary>Sentences to quotations, and quotations to terms.</summary>
internal static class QuotationReader
{
    public static QuotationReading Read(SourceDocument source, TokenList tokens, SentenceList sentences, FindingSink findings)
    {
        _ = (source, tokens, sentences, findings);
        return new QuotationReading { Quotations = [], Terms = [] };
    }
}

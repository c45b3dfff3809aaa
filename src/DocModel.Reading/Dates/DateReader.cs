using DocModel.Reading.Findings;
using DocModel.Reading.Sentences;
using DocModel.Reading.Sources;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates;

/// <summary>Sentences to date expressions.</summary>
internal static class DateReader
{
    public static DateReading Read(SourceDocument source, TokenList tokens, SentenceList sentences, ReadOptions options, FindingSink findings)
    {
        _ = (source, tokens, sentences, options, findings);
        return new DateReading { Dates = [], Ranges = [] };
    }
}

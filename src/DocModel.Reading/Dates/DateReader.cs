using DocModel.Reading.Dates.Grammar;
using DocModel.Reading.Dates.Resolution;
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
        using var phrases = PhraseScanner.Scan(source, tokens, sentences);
        return phrases.Count == 0
            ? new DateReading { Dates = [], Ranges = [] }
            : PhraseResolver.Resolve(source, phrases, tokens, sentences, options.Date ?? source.Date, options.NumericDateOrder, findings);
    }
}

using DocModel.Reading.Dates;
using DocModel.Reading.Quotations;
using DocModel.Reading.Sentences;
using DocModel.Reading.Sources;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Events;

/// <summary>Dates and the sentences around them to events.</summary>
internal static class EventReader
{
    public static EventItem[] Read(SourceDocument source, TokenList tokens, SentenceList sentences, DateReading dates, QuotationReading quotations)
    {
        _ = (source, tokens, sentences, dates, quotations);
        return [];
    }
}

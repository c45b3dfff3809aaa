using DocModel.Reading.Findings;
using DocModel.Reading.Quotations.Kinds;
using DocModel.Reading.Quotations.Marks;
using DocModel.Reading.Quotations.Persons;
using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Quotations.Speakers;
using DocModel.Reading.Quotations.Terms;
using DocModel.Reading.Sentences;
using DocModel.Reading.Sources;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations;

/// <summary>Sentences to quotations, and quotations to terms.</summary>
internal static class QuotationReader
{
    public static QuotationReading Read(SourceDocument source, TokenList tokens, SentenceList sentences, FindingSink findings)
    {
        var marks = QuoteMarkScanner.Scan(source, tokens);
        var pairs = SpokenEmphasis.AddTo(marks.Length == 0 ? [] : QuotePairing.Pair(source, tokens, marks, findings), marks, source, tokens);
        if (pairs.Length == 0 && source.BlockQuotes.Length == 0)
            return new QuotationReading { Quotations = [], Terms = [] };
        var quotes = QuoteList.Create(source, tokens, pairs);
        var shapes = quotes.Select(quote => QuoteShape.Of(tokens, quote)).ToArray();
        using var frames = Frames.Create(source, tokens, sentences, quotes);
        var utterances = Utterances.Read(tokens, quotes, shapes, frames);
        using var persons = new PersonIndex(tokens);
        var speakers = SpeakerReader.Read(tokens, quotes, shapes, frames, utterances, persons);
        var words = new QuoteWords(tokens, quotes);
        var kinds = KindReader.Read(tokens, quotes, shapes, frames, utterances, speakers, words);
        var terms = TermReader.Read(tokens, sentences, quotes, shapes, utterances, kinds, frames, words, out var termOf);
        var items = new QuotationItem[quotes.Length];
        for (var i = 0; i < items.Length; i++)
        {
            var quote = quotes[i];
            items[i] = new QuotationItem(quote.Span, quote.OuterSpan, kinds[i], speakers[i]?.Speaker, speakers[i]?.Evidence, quote.Parent, termOf[i], quote.IsBlock);
        }

        return new QuotationReading { Quotations = items, Terms = terms };
    }
}

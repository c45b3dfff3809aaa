using DocModel.Reading.Dates;
using DocModel.Reading.Events;
using DocModel.Reading.Findings;
using DocModel.Reading.Quotations;
using DocModel.Reading.Sentences;
using DocModel.Reading.Sources;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Tests.Events;

/// <summary>Runs the stages up to the events, without quotations.</summary>
internal static class ReadEvents
{
    public static EventItem[] In(string text, out string plain) =>
        With(text, (source, tokens, sentences) => DateReader.Read(source, tokens, sentences, new ReadOptions(), new FindingSink()), out plain);

    /// <param name="text">Plain text.</param>
    /// <param name="read">The dates, as the reader gives them or as a test has them.</param>
    /// <param name="plain">The text that the spans are of.</param>
    public static EventItem[] With(string text, Func<SourceDocument, TokenList, SentenceList, DateReading> read, out string plain)
    {
        var source = SourceReader.Read(text, new ReadOptions { Format = DocumentFormat.PlainText }, new FindingSink());
        var tokens = Tokenizer.Tokenize(source);
        var sentences = SentenceReader.Read(source, tokens);
        plain = source.Text;
        return EventReader.Read(source, tokens, sentences, read(source, tokens, sentences), new QuotationReading { Quotations = [], Terms = [] });
    }

    /// <summary>The tokens that a stretch of the text touches.</summary>
    public static TokenRange TokensOf(TokenList tokens, TextSpan span)
    {
        var first = tokens.IndexAt(span.Start);
        if (first > 0 && tokens[first - 1].End > span.Start)
            first--;
        return new TokenRange(first, tokens.IndexAt(span.End));
    }

    public static IEnumerable<string> Labels(string text) => In(text, out _).Select(e => e.Label);
}

using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations;

/// <summary>Why each quotation stands between marks.</summary>
internal static class KindReader
{
    public static QuotationKind[] Read(TokenList tokens, Quote[] quotes, QuoteShape[] shapes)
    {
        var kinds = new QuotationKind[quotes.Length];
        for (var i = 0; i < quotes.Length; i++)
            kinds[i] = Kind(tokens, quotes[i], shapes[i]);
        return kinds;
    }

    private static QuotationKind Kind(TokenList tokens, Quote quote, QuoteShape shape)
    {
        if (quote.IsBlock || shape.IsSentence)
            return QuotationKind.Speech;
        if (shape.HasSubject && shape.HasVerb)
            return QuotationKind.Speech;
        if (shape.Words == 1 && !shape.StartsUpper && quote.End < tokens.Count && tokens[quote.End].Kind == TokenKind.Word)
            return QuotationKind.Scare;
        return shape.Words > 8 ? QuotationKind.Speech : QuotationKind.Term;
    }
}

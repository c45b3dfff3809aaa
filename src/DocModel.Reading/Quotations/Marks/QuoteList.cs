using DocModel.Reading.Sources;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Marks;

/// <summary>Pairs of marks and block quotes, in document order, each with the one around it.</summary>
internal static class QuoteList
{
    public static Quote[] Create(SourceDocument source, TokenList tokens, QuotePair[] pairs)
    {
        var quotes = new List<Quote>(pairs.Length + source.BlockQuotes.Length);
        var around = new Stack<int>();
        int pair = 0, block = 0;
        while (pair < pairs.Length || block < source.BlockQuotes.Length)
        {
            var isBlock = pair >= pairs.Length
                || (block < source.BlockQuotes.Length && source.BlockQuotes[block].Start <= tokens[pairs[pair].First].Start);
            var quote = isBlock ? Block(tokens, source.BlockQuotes[block++]) : Marked(tokens, pairs[pair++]);
            if (quote.Inner >= quote.InnerEnd)
                continue;
            while (around.Count > 0 && quotes[around.Peek()].OuterSpan.End <= quote.OuterSpan.Start)
                around.Pop();
            quotes.Add(quote with { Parent = around.Count > 0 ? around.Peek() : -1 });
            around.Push(quotes.Count - 1);
        }

        return [.. quotes];
    }

    private static Quote Block(TokenList tokens, TextSpan span)
    {
        int first = tokens.IndexAt(span.Start), end = tokens.IndexAt(span.End);
        return new Quote(first, first, end, end, span, span, -1, true);
    }

    private static Quote Marked(TokenList tokens, QuotePair pair)
    {
        var span = pair.Inner < pair.InnerEnd ? TextSpan.FromBounds(tokens[pair.Inner].Start, tokens[pair.InnerEnd - 1].End) : default;
        var outer = TextSpan.FromBounds(tokens[pair.First].Start, tokens[pair.End - 1].End);
        return new Quote(pair.First, pair.Inner, pair.InnerEnd, pair.End, span, outer, -1, false, pair.IsSpoken);
    }
}

using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations;

/// <summary>Quoted expressions to terms: one for each concept, with all its uses.</summary>
internal static class TermReader
{
    /// <param name="termOf">The term of each quotation, -1 for a whole sentence or more.</param>
    public static TermItem[] Read(TokenList tokens, Quote[] quotes, QuoteShape[] shapes, QuotationKind[] kinds, out int[] termOf)
    {
        termOf = new int[quotes.Length];
        var terms = new List<(string Text, QuotationKind Kind, List<int> Uses)>();
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < quotes.Length; i++)
        {
            termOf[i] = -1;
            if (quotes[i].IsBlock || shapes[i].IsSentence)
                continue;
            var text = string.Join(" ", tokens.Text.Substring(quotes[i].Span.Start, quotes[i].Span.Length)
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (!known.TryGetValue(text.ToLowerInvariant(), out var term))
            {
                known.Add(text.ToLowerInvariant(), term = terms.Count);
                terms.Add((text, kinds[i], []));
            }

            terms[term].Uses.Add(i);
            termOf[i] = term;
        }

        return [.. terms.Select(term => new TermItem(term.Text, term.Kind, [.. term.Uses], [], [term.Text], [], null))];
    }
}

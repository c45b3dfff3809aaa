using DocModel.Reading.Quotations.Marks;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Terms;

/// <summary>The words of the quotations as terms have them, made once for all who ask; most passages of speech are never asked for.</summary>
internal sealed class QuoteWords(TokenList tokens, Quote[] quotes)
{
    private readonly TermWords?[] _words = new TermWords?[quotes.Length];

    public TermWords this[int quote] => _words[quote] ??= TermWords.Of(tokens, quotes[quote]);
}

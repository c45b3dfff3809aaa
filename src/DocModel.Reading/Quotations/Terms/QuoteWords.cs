using DocModel.Reading.Quotations.Marks;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Terms;

/// <summary>The words of the quotations as terms have them, made once for all who ask; most passages of speech are never asked for.</summary>
internal sealed class QuoteWords(TokenList tokens, Quote[] quotes)
{
    private readonly TermWords?[] _words = new TermWords?[quotes.Length];
    private readonly List<FoldedWord> _found = [];

    public FoldedWords Folded { get; } = new();

    public TermWords this[int quote] => _words[quote] ??= Read(quotes[quote]);

    private TermWords Read(Quote quote)
    {
        _found.Clear();
        List<string>? joined = null;
        var first = quote.Inner;
        if (tokens.Is(first, WordClass.Article) && first + 1 < quote.InnerEnd)
            first++;
        for (var i = first; i < quote.InnerEnd && _found.Count < TermWords.MostWords; i++)
        {
            if (tokens[i].Kind == TokenKind.Mark)
            {
                if (tokens.IsMark(i, ',') && i + 1 < quote.InnerEnd)
                {
                    _found.Add(Folded.Of(tokens.Chars(i)));
                    joined?.Add(",");
                }

                continue;
            }

            if (_found.Count > 0 && i + 1 < quote.InnerEnd && tokens[i + 1].Kind == TokenKind.Word && TermWords.IsPossessive(tokens, i))
                continue;
            var word = Folded.Of(tokens.Chars(i));
            if (_found.Count > 0 && i >= first + 2 && TermWords.IsHyphen(tokens, i - 1) && !tokens[i].Is(TokenFlags.SpaceBefore))
            {
                joined ??= _found.ConvertAll(part => part.Text);
                joined[joined.Count - 1] += word.Text;
            }
            else
                joined?.Add(word.Text);
            _found.Add(word);
        }

        FoldedWord[] words = [.. _found];
        return new TermWords(words, joined is null ? words : [.. joined.Select(word => Folded.Of(word.AsSpan()))], KeyOf(words));
    }

    private static string KeyOf(FoldedWord[] words) => words switch
    {
        [] => "",
        [var word] => word.Key,
        [var first, var second] => string.Concat(first.Key, second.Key),
        [var first, var second, var third] => string.Concat(first.Key, second.Key, third.Key),
        _ => string.Concat(Array.ConvertAll(words, word => word.Key)),
    };
}

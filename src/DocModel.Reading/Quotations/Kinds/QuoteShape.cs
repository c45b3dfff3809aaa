using DocModel.Reading.Quotations.Marks;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Kinds;

/// <summary>What the words of a quotation look like by themselves.</summary>
/// <param name="Words">Words and numbers, counted up to <see cref="MostWords"/>.</param>
/// <param name="Capitals">Capitalised words that are no function words, without the first one.</param>
/// <param name="Content">Words that are no function words, without the first one.</param>
/// <param name="EndsSentence">Whether a stop, a question or an exclamation mark closes the words.</param>
/// <param name="EndsWithComma">Whether a comma closes the words, as before "he said".</param>
/// <param name="IsShouted">Whether three words or more are all in capitals, which say nothing of what they are.</param>
/// <param name="InnerStops">Stops, question and exclamation marks before the last word.</param>
internal readonly record struct QuoteShape(
    int Words, int Capitals, int Content, bool StartsUpper, bool EndsSentence, bool EndsWithComma, int InnerStops, bool HasSubject, bool HasVerb,
    bool IsShouted)
{
    public const int MostWords = 64;

    private const int MostTokens = 200;

    /// <summary>Whether all words that can be capitalised are: a name or a title.</summary>
    public bool IsTitleCase => StartsUpper && !IsShouted && Content == Capitals && Words > 1 && Content > 0;

    /// <summary>Whether the words are a whole sentence or more.</summary>
    public bool IsSentence =>
        Words > 24 || InnerStops > 0 || (StartsUpper && !IsTitleCase && Words > 1 && (EndsSentence || EndsWithComma)) || (StartsUpper && HasSubject && HasVerb);

    public static QuoteShape Of(TokenList tokens, Quote quote)
    {
        int words = 0, capitals = 0, content = 0, stops = 0, shouted = 0;
        bool upper = false, subject = false, verb = false;
        // A fragment is short; so that quotations in quotations in quotations cost no square, nobody reads on.
        if (quote.InnerEnd - quote.Inner > MostTokens)
            return new QuoteShape(MostWords, 0, MostWords, tokens[quote.Inner].Is(TokenFlags.Capitalized), true, false, 1, true, true, false);
        var end = quote.InnerEnd;
        bool endsSentence = false, endsWithComma = false;
        while (end > quote.Inner && tokens[end - 1].Kind == TokenKind.Mark && !endsSentence && !endsWithComma)
        {
            var c = tokens.Text[tokens[end - 1].Start];
            endsSentence |= c is '.' or '!' or '?' or '…';
            endsWithComma |= c is ',' or ';' or '—' or '–' or '-';
            end--;
        }

        for (var i = quote.Inner; i < end && words < MostWords; i++)
        {
            if (tokens[i].Kind == TokenKind.Mark)
            {
                if (tokens.Text[tokens[i].Start] is '.' or '!' or '?' && i + 1 < end && tokens[i + 1].Is(TokenFlags.SpaceBefore)
                    && tokens[i + 1].Is(TokenFlags.Capitalized) && i > 0 && tokens[i - 1].Length > 2)
                {
                    stops++;
                }

                continue;
            }

            words++;
            shouted += tokens[i].Is(TokenFlags.AllUpper) || (tokens[i].Length == 1 && tokens[i].Is(TokenFlags.Capitalized)) ? 1 : 0;
            var first = words == 1;
            if (first)
                upper = tokens[i].Is(TokenFlags.Capitalized);
            subject |= tokens.Is(i, WordClass.Pronoun);
            verb |= tokens.Is(i, WordClass.Auxiliary);
            // "Socio-economic": what a hyphen joins is part of the word in front.
            var isJoined = !first && i > 0 && tokens.IsMark(i - 1, '-') && !tokens[i].Is(TokenFlags.SpaceBefore);
            if (first || isJoined || tokens[i].Kind != TokenKind.Word || tokens.Is(i, WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner))
                continue;
            content++;
            if (tokens[i].Is(TokenFlags.Capitalized))
                capitals++;
        }

        return new QuoteShape(words, capitals, content, upper, endsSentence, endsWithComma, stops, subject, verb, words > 2 && shouted == words);
    }
}

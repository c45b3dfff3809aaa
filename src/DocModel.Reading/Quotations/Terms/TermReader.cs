using DocModel.Reading.Quotations.Definitions;
using DocModel.Reading.Quotations.Kinds;
using DocModel.Reading.Quotations.Marks;
using DocModel.Reading.Quotations.Phrases;
using DocModel.Reading.Sentences;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Terms;

/// <summary>Quoted expressions to terms: one for each concept, with all its uses.</summary>
internal static class TermReader
{
    /// <summary>Somebody's words beyond so many are a passage of speech.</summary>
    private const int LongestExpression = 10;

    /// <summary>Beyond so many words a definition explains what somebody said, and makes no term of it.</summary>
    private const int MostDefined = 4;

    /// <param name="kinds">Becomes <see cref="QuotationKind.Term"/> for words of distance that the text defines.</param>
    /// <param name="termOf">The term of each quotation, -1 for a whole sentence or more.</param>
    public static TermItem[] Read(
        TokenList tokens, SentenceList sentences, Quote[] quotes, QuoteShape[] shapes, Utterances utterances, QuotationKind[] kinds, Frames frames, QuoteWords words, out int[] termOf)
    {
        termOf = new int[quotes.Length];
        var uses = new List<List<int>>();
        var trie = new TermTrie(quotes.Length);
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < quotes.Length; i++)
        {
            termOf[i] = -1;
            if (quotes[i].IsBlock || shapes[i].IsSentence && kinds[i] != QuotationKind.Title || IsUtterance(shapes[i], utterances[i], kinds[i]))
                continue;
            var expression = words[i];
            if (expression.Key.Length == 0)
                continue;
            if (!known.TryGetValue(expression.Key, out var term))
            {
                known.Add(expression.Key, term = uses.Count);
                uses.Add([]);
            }

            trie.Add(expression.Words, term);
            if (expression.Joined != expression.Words)
                trie.Add(expression.Joined, term);
            uses[term].Add(i);
            termOf[i] = term;
        }

        if (uses.Count == 0)
            return [];
        var mentions = Mentions(tokens, quotes, termOf, trie, AreCapitals(tokens, quotes, uses));
        var definitions = new DefinitionReader(tokens, sentences, quotes, frames);
        var meanings = new TextSpan?[uses.Count];
        for (var t = 0; t < meanings.Length; t++)
        {
            meanings[t] = Definition(definitions, kinds, uses[t], mentions[t]);
            if (meanings[t] is null)
                continue;

            // Words that the text defines are no irony, and a few of them no speech.
            foreach (var use in uses[t])
                kinds[use] = kinds[use] == QuotationKind.Scare || (kinds[use] == QuotationKind.Speech && IsFewWords(shapes[use], utterances[use])) ? QuotationKind.Term : kinds[use];
        }

        var firstUses = new int[uses.Count];
        var isName = new bool[uses.Count];
        for (var t = 0; t < meanings.Length; t++)
        {
            firstUses[t] = uses[t][0];
            isName[t] = kinds[firstUses[t]] == QuotationKind.Term || meanings[t] is not null;
        }

        var related = RelatedTerms.Link(tokens, quotes, words.Folded, firstUses, isName);
        var terms = new TermItem[uses.Count];
        for (var t = 0; t < terms.Length; t++)
        {
            var spellings = Spellings(tokens, quotes, uses[t]);
            terms[t] = new TermItem(spellings[0], kinds[firstUses[t]], [.. uses[t]], Spans(tokens, mentions[t]), spellings, related[t], meanings[t]);
        }

        return terms;
    }

    /// <summary>
    /// “No.”, he said: one word, but a whole utterance. “water does not read statements” and what goes on for a line are no expressions either.
    /// </summary>
    private static bool IsUtterance(QuoteShape shape, bool isUttered, QuotationKind kind) =>
        kind == QuotationKind.Speech && (isUttered || (shape.HasVerb && shape.Words >= 5) || shape.Words > LongestExpression || shape.StartsUpper && (shape.EndsSentence || shape.EndsWithComma) && !shape.IsTitleCase);

    private static bool IsFewWords(QuoteShape shape, bool isUttered) =>
        !isUttered && shape.Words <= MostDefined && !(shape.HasVerb && shape.HasSubject) && !shape.EndsWithComma && !shape.IsSentence;

    private static TextSpan? Definition(DefinitionReader reader, QuotationKind[] kinds, List<int> uses, List<(int First, int End)>? mentions)
    {
        foreach (var use in uses)
        {
            if (kinds[use] != QuotationKind.Title && reader.AtUse(use, isWords: kinds[use] != QuotationKind.Speech) is { } definition)
                return definition;
        }

        if (mentions is null)
            return null;
        foreach (var (first, end) in mentions)
        {
            if (reader.AtMention(first, end) is { } definition)
                return definition;
        }

        return null;
    }

    /// <summary>Where the words of each term stand without its marks; null for nowhere.</summary>
    private static List<(int First, int End)>?[] Mentions(TokenList tokens, Quote[] quotes, int[] termOf, TermTrie trie, bool[] isCapitals)
    {
        var mentions = new List<(int First, int End)>?[isCapitals.Length];
        var inner = new Stack<int>();
        var next = 0;
        Action<int, int, int> found = (term, first, end) =>
        {
            if (isCapitals[term] && !IsCapitals(tokens, first, end))
                return;
            foreach (var quote in inner)
            {
                // The use itself is no mention; only the innermost few quotations can be it.
                if (termOf[quote] == term)
                    return;
                if (quotes[quote].InnerEnd - quotes[quote].Inner > 4 * TermWords.MostWords)
                    break;
            }

            var list = mentions[term] ??= [];
            if (list.Count == 0 || list[list.Count - 1].End <= first)
                list.Add((first, end));
        };
        for (var i = trie.NextBeginning(tokens, 0); i < tokens.Count; i = trie.NextBeginning(tokens, i + 1))
        {
            while (inner.Count > 0 && quotes[inner.Peek()].End <= i)
                inner.Pop();
            while (next < quotes.Length && quotes[next].First <= i)
            {
                if (quotes[next].End > i)
                    inner.Push(next);
                next++;
            }

            trie.Match(tokens, i, found);
        }

        return mentions;
    }

    /// <summary>Whether a term is set in capitals at all its uses.</summary>
    private static bool[] AreCapitals(TokenList tokens, Quote[] quotes, List<List<int>> uses)
    {
        var are = new bool[uses.Count];
        for (var t = 0; t < are.Length; t++)
        {
            are[t] = true;
            foreach (var use in uses[t])
                are[t] = are[t] && IsCapitals(tokens, quotes[use].Inner, quotes[use].InnerEnd);
        }

        return are;
    }

    /// <summary>"MAY" and "NOT" of a specification are words of their own; "may" is another.</summary>
    private static bool IsCapitals(TokenList tokens, int first, int end)
    {
        var letters = 0;
        for (var i = first; i < end; i++)
        {
            foreach (var c in tokens.Chars(i))
            {
                if (!Characters.IsLetter(c))
                    continue;
                if (!Characters.IsUpper(c))
                    return false;
                letters++;
            }
        }

        return letters > 1;
    }

    private static TextSpan[] Spans(TokenList tokens, List<(int First, int End)>? ranges)
    {
        if (ranges is null)
            return [];
        var spans = new TextSpan[ranges.Count];
        for (var i = 0; i < spans.Length; i++)
            spans[i] = TextSpan.FromBounds(tokens[ranges[i].First].Start, tokens[ranges[i].End - 1].End);
        return spans;
    }

    private static string[] Spellings(TokenList tokens, Quote[] quotes, List<int> uses) =>
        uses.Count == 1 ? [Spelling(tokens, quotes[uses[0]])] : [.. uses.Select(use => Spelling(tokens, quotes[use])).Distinct(StringComparer.Ordinal)];

    /// <summary>The words with a single space between them, however the text sets them.</summary>
    private static string Spelling(TokenList tokens, Quote quote)
    {
        var words = TermSpan.Of(tokens.Text, quote.Span);
        var chars = words.Length <= 256 ? stackalloc char[words.Length] : new char[words.Length];
        var length = 0;
        for (var i = words.Start; i < words.End; i++)
        {
            var c = tokens.Text[i];
            if (!Characters.IsWhiteSpace(c))
                chars[length++] = c;
            else if (length > 0 && chars[length - 1] != ' ')
                chars[length++] = ' ';
        }

        if (length > 0 && chars[length - 1] == ' ')
            length--;
        return chars.Slice(0, length).ToString();
    }
}

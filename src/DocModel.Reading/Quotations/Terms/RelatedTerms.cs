using DocModel.Reading.Quotations.Marks;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Terms;

/// <summary>Links terms that have the same content words in another form, or one all those of the other and more.</summary>
internal static class RelatedTerms
{
    private const int MostStems = 8;
    private const int MostOfPair = 32;

    /// <param name="isName">Whether the words name something; others are irony, or a fragment of what somebody said.</param>
    public static int[][] Link(TokenList tokens, Quote[] quotes, IReadOnlyList<int> firstUse, IReadOnlyList<bool> isName)
    {
        var numbers = new StemNumbers();
        var stems = new int[firstUse.Count][];
        for (var i = 0; i < stems.Length; i++)
            stems[i] = Stems(tokens, quotes[firstUse[i]], numbers);
        var related = new SortedSet<int>?[stems.Length];
        Singles(stems, related);
        Heads(tokens, quotes, stems, firstUse, isName, related);
        Pairs(stems, related);
        return Array.ConvertAll(related, set => set is null ? [] : set.ToArray());
    }

    /// <summary>The numbers of the different stems of a quotation, in order.</summary>
    private static int[] Stems(TokenList tokens, Quote quote, StemNumbers numbers)
    {
        Span<int> stems = stackalloc int[MostStems];
        var count = 0;
        for (var i = quote.Inner; i < quote.InnerEnd && count < MostStems; i++)
        {
            if (IsContent(tokens, i))
            {
                var stem = numbers.Of(tokens.Chars(i));
                if (stems.Slice(0, count).IndexOf(stem) < 0)
                    stems[count++] = stem;
            }
        }

        var result = stems.Slice(0, count).ToArray();
        Array.Sort(result);
        return result;
    }

    /// <summary>"monopoly" and "monopolies", of one content word each.</summary>
    private static void Singles(int[][] stems, SortedSet<int>?[] related)
    {
        var byStem = new Dictionary<ulong, List<int>>();
        for (var i = 0; i < stems.Length; i++)
        {
            if (stems[i].Length == 1)
                Meet(byStem, (uint)stems[i][0], i, stems, related);
        }
    }

    /// <summary>"berth" and "permanent berth", "hinterland" and "doctrine of the hinterland": a term of one word inside a longer one.</summary>
    /// <remarks>The word itself and no derived one, and names alone: what somebody said, or a word of irony, is no form of another.</remarks>
    private static void Heads(
        TokenList tokens, Quote[] quotes, int[][] stems, IReadOnlyList<int> firstUse, IReadOnlyList<bool> isName, SortedSet<int>?[] related)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < stems.Length; i++)
        {
            if (stems[i].Length == 1 && ContentWords(tokens, quotes[firstUse[i]]).ToArray() is [var word] && !words.ContainsKey(word))
                words.Add(word, i);
        }

        if (words.Count == 0)
            return;
        for (var i = 0; i < stems.Length; i++)
        {
            if (!isName[i] || stems[i].Length < 2)
                continue;
            var content = ContentWords(tokens, quotes[firstUse[i]]).ToArray();
            foreach (var word in content)
            {
                // Irony may name as well, where a longer name ends with it: a “finding” and a “repeat finding”, but not “free” and “free trade”.
                if (words.TryGetValue(word, out var single) && (isName[single] || word == content[content.Length - 1]) && (related[single]?.Count ?? 0) < MostOfPair)
                {
                    (related[single] ??= []).Add(i);
                    (related[i] ??= []).Add(single);
                }
            }
        }
    }

    /// <summary>The words that <see cref="Stems"/> counts, in the singular.</summary>
    private static IEnumerable<string> ContentWords(TokenList tokens, Quote quote)
    {
        var count = 0;
        for (var i = quote.Inner; i < quote.InnerEnd && count < MostStems; i++)
        {
            if (IsContent(tokens, i))
            {
                count++;
                yield return IrregularPlurals.Singular(WordStem.Fold(tokens.Chars(i)));
            }
        }
    }

    private static bool IsContent(TokenList tokens, int i) =>
        tokens[i].Kind == TokenKind.Word && tokens[i].Length > 2
        && !tokens.Is(i, WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun | WordClass.Auxiliary);

    private static void Pairs(int[][] stems, SortedSet<int>?[] related)
    {
        var byPair = new Dictionary<ulong, List<int>>();
        for (var i = 0; i < stems.Length; i++)
        {
            for (var a = 0; a < stems[i].Length; a++)
            {
                for (var b = a + 1; b < stems[i].Length; b++)
                    Meet(byPair, (ulong)stems[i][a] << 32 | (uint)stems[i][b], i, stems, related);
            }
        }
    }

    private static void Meet(Dictionary<ulong, List<int>> groups, ulong key, int term, int[][] stems, SortedSet<int>?[] related)
    {
        if (!groups.TryGetValue(key, out var group))
        {
            groups.Add(key, [term]);
            return;
        }

        foreach (var other in group)
        {
            if (Covers(stems[term], stems[other]) || Covers(stems[other], stems[term]))
            {
                (related[term] ??= []).Add(other);
                (related[other] ??= []).Add(term);
            }
        }

        // A text that quotes the same pair of words hundreds of times must not cost the square of that.
        if (group.Count < MostOfPair)
            group.Add(term);
    }

    private static bool Covers(int[] all, int[] some)
    {
        if (some.Length > all.Length)
            return false;
        foreach (var stem in some)
        {
            if (Array.IndexOf(all, stem) < 0)
                return false;
        }

        return true;
    }

    /// <summary>Stems by number, so that pairs of them are looked up without comparing strings.</summary>
    private sealed class StemNumbers
    {
        private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

        public int Of(ReadOnlySpan<char> word)
        {
            var stem = WordStem.Stem(word);
            if (!_numbers.TryGetValue(stem, out var number))
                _numbers.Add(stem, number = _numbers.Count);
            return number;
        }
    }
}

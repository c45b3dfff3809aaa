using DocModel.Reading.Quotations.Marks;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Terms;

/// <summary>Links terms that have the same content words in another form, or one all those of the other and more.</summary>
internal sealed class RelatedTerms
{
    private const int MostStems = 8;
    private const int MostOfPair = 32;

    // Of each term the words that say something, and the numbers of their different stems in order.
    private readonly FoldedWord[][] _content;
    private readonly int[][] _stems;

    private readonly SortedSet<int>?[] _related;

    private RelatedTerms(TokenList tokens, Quote[] quotes, FoldedWords folded, int[] firstUse)
    {
        _content = new FoldedWord[firstUse.Length][];
        _stems = new int[firstUse.Length][];
        _related = new SortedSet<int>?[firstUse.Length];
        var numbers = new StemNumbers();
        var content = new List<FoldedWord>();
        Span<int> stems = stackalloc int[MostStems];
        for (var i = 0; i < firstUse.Length; i++)
        {
            var quote = quotes[firstUse[i]];
            var count = 0;
            content.Clear();
            for (var token = quote.Inner; token < quote.InnerEnd && count < MostStems; token++)
            {
                if (!IsContent(tokens, token))
                    continue;
                var word = folded.Of(tokens.Chars(token));
                content.Add(word);
                var stem = numbers.Of(word);
                if (stems.Slice(0, count).IndexOf(stem) < 0)
                    stems[count++] = stem;
            }

            _content[i] = [.. content];
            _stems[i] = stems.Slice(0, count).ToArray();
            if (count > 1)
                Array.Sort(_stems[i]);
        }
    }

    /// <param name="firstUse">The quotation that each term is first used in.</param>
    /// <param name="isName">Whether the words name something; others are irony, or a fragment of what somebody said.</param>
    public static int[][] Link(TokenList tokens, Quote[] quotes, FoldedWords folded, int[] firstUse, bool[] isName)
    {
        var terms = new RelatedTerms(tokens, quotes, folded, firstUse);
        terms.LinkHeads(isName);
        terms.LinkStems();
        return Array.ConvertAll(terms._related, set => set is null ? [] : set.ToArray());
    }

    /// <summary>"berth" and "permanent berth", "hinterland" and "doctrine of the hinterland": a term of one word inside a longer one.</summary>
    /// <remarks>The word itself and no derived one, and names alone: what somebody said, or a word of irony, is no form of another.</remarks>
    private void LinkHeads(bool[] isName)
    {
        var heads = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _content.Length; i++)
        {
            if (_content[i] is [var word] && !heads.ContainsKey(word.Singular))
                heads.Add(word.Singular, i);
        }

        if (heads.Count == 0)
            return;
        for (var i = 0; i < _content.Length; i++)
        {
            if (!isName[i] || _stems[i].Length < 2)
                continue;
            var content = _content[i];
            foreach (var word in content)
            {
                // Irony may name as well, where a longer name ends with it: a “finding” and a “repeat finding”, but not “free” and “free trade”.
                if (heads.TryGetValue(word.Singular, out var head) && (isName[head] || word == content[content.Length - 1]) && (_related[head]?.Count ?? 0) < MostOfPair)
                    Link(head, i);
            }
        }
    }

    /// <summary>"monopoly" and "monopolies", of one content word each, and longer terms that share two stems at least.</summary>
    private void LinkStems()
    {
        var isShared = SharedStems();
        var groups = new Dictionary<ulong, (int Last, int Count)>();
        var members = new List<(int Term, int Before)>();
        for (var i = 0; i < _stems.Length; i++)
        {
            var stems = _stems[i];
            if (stems.Length == 1 && isShared[stems[0]])
                Meet(Pair(stems[0], -1), i);
            for (var a = 0; a < stems.Length; a++)
            {
                if (!isShared[stems[a]])
                    continue;
                for (var b = a + 1; b < stems.Length; b++)
                {
                    if (isShared[stems[b]])
                        Meet(Pair(stems[a], stems[b]), i);
                }
            }
        }

        void Meet(ulong key, int term)
        {
            if (!groups.TryGetValue(key, out var group))
                group = (-1, 0);
            for (var other = group.Last; other >= 0; other = members[other].Before)
            {
                if (Covers(_stems[term], _stems[members[other].Term]) || Covers(_stems[members[other].Term], _stems[term]))
                    Link(members[other].Term, term);
            }

            // A text that quotes the same pair of words hundreds of times must not cost the square of that.
            if (group.Count == MostOfPair)
                return;
            members.Add((term, group.Last));
            groups[key] = (members.Count - 1, group.Count + 1);
        }
    }

    /// <summary>Whether more than one term has a stem; the others meet nobody.</summary>
    private bool[] SharedStems()
    {
        var most = -1;
        foreach (var stems in _stems)
            most = stems.Length > 0 ? Math.Max(most, stems[stems.Length - 1]) : most;
        var isKnown = new bool[most + 1];
        var isShared = new bool[most + 1];
        foreach (var stems in _stems)
        {
            foreach (var stem in stems)
            {
                isShared[stem] |= isKnown[stem];
                isKnown[stem] = true;
            }
        }

        return isShared;
    }

    private void Link(int one, int other)
    {
        (_related[one] ??= []).Add(other);
        (_related[other] ??= []).Add(one);
    }

    private static bool IsContent(TokenList tokens, int i) =>
        tokens[i].Kind == TokenKind.Word && tokens[i].Length > 2
        && !tokens.Is(i, WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun | WordClass.Auxiliary);

    private static ulong Pair(int first, int second) => (ulong)first << 32 | (uint)second;

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

        // By the words' numbers, one more than the stem's.
        private int[] _byWord = new int[64];

        public int Of(FoldedWord word)
        {
            if (word.Number >= _byWord.Length)
                Array.Resize(ref _byWord, Math.Max(2 * _byWord.Length, word.Number + 1));
            ref var known = ref _byWord[word.Number];
            if (known == 0)
            {
                var stem = WordStem.Stem(word.Text);
                if (!_numbers.TryGetValue(stem, out var number))
                    _numbers.Add(stem, number = _numbers.Count);
                known = number + 1;
            }

            return known - 1;
        }
    }
}

namespace DocModel.Reading.Naming;

/// <summary>Finds many runs of words in a text at once (Aho and Corasick 1975), so that a long names file costs no more than a short one.</summary>
internal sealed class WordSearch
{
    private readonly List<Pattern> _patterns = [];
    private readonly Dictionary<long, int> _next = [];
    private readonly List<Node> _nodes = [new Node()];

    /// <summary>Adds words to look for, and returns their number.</summary>
    /// <param name="occurrence">Which occurrence is meant, from 1.</param>
    public int Add(string words, int occurrence)
    {
        var folded = new FoldedText(words, keepOffsets: false);
        var node = 0;
        foreach (var c in folded.Small)
        {
            if (!_next.TryGetValue(Key(node, c), out var next))
            {
                next = _nodes.Count;
                _nodes.Add(new Node { Parent = node, Letter = c });
                _next.Add(Key(node, c), next);
            }

            node = next;
        }

        _patterns.Add(new Pattern { Cased = folded.Cased.ToString(), Occurrence = occurrence, NextAtNode = _nodes[node].FirstPattern });
        if (node > 0)
            _nodes[node].FirstPattern = _patterns.Count - 1;
        return _patterns.Count - 1;
    }

    /// <summary>
    /// Where each of the words stands, by number; null for words that do not. The occurrences that agree in case count first; where
    /// there are not enough of them, case does not count.
    /// </summary>
    public TextSpan?[] Find(FoldedText text)
    {
        Link();
        var node = 0;
        var small = text.Small;
        for (var i = 0; i < small.Length; i++)
        {
            int next;
            while (!_next.TryGetValue(Key(node, small[i]), out next) && node > 0)
                node = _nodes[node].Fail;
            node = next;
            for (var hit = _nodes[node].FirstPattern >= 0 ? node : _nodes[node].Shorter; hit > 0; hit = _nodes[hit].Shorter)
            {
                for (var p = _nodes[hit].FirstPattern; p >= 0; p = _patterns[p].NextAtNode)
                    Count(_patterns[p], text, i + 1);
            }
        }

        return [.. _patterns.Select(p => p.Exact ?? p.AnyCase)];
    }

    /// <summary>Whether no word is cut at either end.</summary>
    public static bool IsWhole(ReadOnlySpan<char> text, int start, int end) =>
        !(start > 0 && IsWordCharacter(text[start - 1]) && IsWordCharacter(text[start]))
        && !(end < text.Length && IsWordCharacter(text[end - 1]) && IsWordCharacter(text[end]));

    private static void Count(Pattern pattern, FoldedText text, int end)
    {
        var start = end - pattern.Cased.Length;
        if (pattern.Exact is not null || !IsWhole(text.Small, start, end))
            return;
        if (++pattern.Hits == pattern.Occurrence)
            pattern.AnyCase = text.Span(start, end);
        if (text.Cased.Slice(start, end - start).SequenceEqual(pattern.Cased.AsSpan()) && ++pattern.ExactHits == pattern.Occurrence)
            pattern.Exact = text.Span(start, end);
    }

    /// <summary>Nodes were added parents first, but not level by level: the links need the order of their depth.</summary>
    private void Link()
    {
        var depth = new int[_nodes.Count];
        for (var i = 1; i < depth.Length; i++)
            depth[i] = depth[_nodes[i].Parent] + 1;
        var order = new int[_nodes.Count];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        Array.Sort(depth, order);
        foreach (var i in order)
        {
            var node = _nodes[i];
            if (i == 0 || node.Parent == 0)
                continue;
            var fail = _nodes[node.Parent].Fail;
            int next;
            while (!_next.TryGetValue(Key(fail, node.Letter), out next) && fail > 0)
                fail = _nodes[fail].Fail;
            node.Fail = next;
            node.Shorter = _nodes[next].FirstPattern >= 0 ? next : _nodes[next].Shorter;
        }
    }

    public static bool IsWordCharacter(char c) =>
        IdentifierLetters.IsDigit(c) || (c < 128 ? IdentifierLetters.IsAsciiLetter(c) : IdentifierLetters.IsAnyLetter(c));

    private static long Key(int node, char c) => (long)node << 16 | c;

    private sealed class Node
    {
        public int Parent { get; init; }

        public char Letter { get; init; }

        public int Fail { get; set; }

        /// <summary>The longest shorter words that end where this node ends, or 0.</summary>
        public int Shorter { get; set; }

        public int FirstPattern { get; set; } = -1;
    }

    private sealed class Pattern
    {
        public required string Cased { get; init; }

        public required int Occurrence { get; init; }

        /// <summary>The next of the words that are equal but for case, or -1.</summary>
        public required int NextAtNode { get; init; }

        public int Hits { get; set; }

        public int ExactHits { get; set; }

        public TextSpan? AnyCase { get; set; }

        public TextSpan? Exact { get; set; }
    }
}

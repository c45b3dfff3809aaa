namespace DocModel.Reading.Naming;

/// <summary>The words of a text that are most like given ones, for messages about words that the text does not have.</summary>
internal sealed class NearestWords
{
    private const int LongestForEdits = 32;

    private readonly FoldedText _text;
    private readonly List<(int Start, int End)> _words = [];
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<int> _idAt = [];

    public NearestWords(FoldedText text)
    {
        _text = text;
        ForEachWord(text.Small, (start, end) =>
        {
            var word = text.Small.Slice(start, end - start).ToString();
            if (!_ids.TryGetValue(word, out var id))
                _ids.Add(word, id = _ids.Count);
            _words.Add((start, end));
            _idAt.Add(id);
        });
    }

    /// <summary>The run of as many words that shares most with the given ones; where none shares a word, the word spelled most alike.</summary>
    public TextSpan? Find(string words)
    {
        var folded = new FoldedText(words, keepOffsets: false);
        var wanted = new List<string>();
        ForEachWord(folded.Small, (start, end) => wanted.Add(folded.Small.Slice(start, end - start).ToString()));
        if (wanted.Count == 0 || _words.Count == 0)
            return null;
        return BestRun(wanted) is var (first, last) ? Span(first, last) : Likeliest(wanted);
    }

    /// <summary>A window moves over the text once; what enters and leaves it changes its score.</summary>
    private (int First, int Last)? BestRun(List<string> wanted)
    {
        var needed = new Dictionary<int, int>();
        var ids = wanted.ConvertAll(word => _ids.TryGetValue(word, out var id) ? id : -1);
        int total = 0, score = 0, best = 0, bestInPlace = -1, bestFirst = -1;
        for (var i = 0; i < ids.Count; i++)
        {
            total += wanted[i].Length;
            if (ids[i] >= 0)
                needed[ids[i]] = needed.TryGetValue(ids[i], out var n) ? n + 1 : 1;
        }

        var size = Math.Min(wanted.Count, _idAt.Count);
        for (var i = 0; i < _idAt.Count; i++)
        {
            if (needed.TryGetValue(_idAt[i], out var open))
            {
                if (open > 0)
                    score += Length(i);
                needed[_idAt[i]] = open - 1;
            }

            var first = i - size + 1;
            if (first > 0 && needed.TryGetValue(_idAt[first - 1], out open))
            {
                if (open >= 0)
                    score -= Length(first - 1);
                needed[_idAt[first - 1]] = open + 1;
            }

            if (first < 0 || score == 0 || score < best)
                continue;
            var inPlace = 0;
            for (var k = 0; k < size; k++)
                inPlace += _idAt[first + k] == ids[k] ? 1 : 0;
            if (score > best || inPlace > bestInPlace)
                (best, bestInPlace, bestFirst) = (score, inPlace, first);
        }

        return best * 3 >= total ? (bestFirst, bestFirst + size - 1) : null;
    }

    private TextSpan? Likeliest(List<string> wanted)
    {
        var word = wanted[0];
        foreach (var other in wanted)
        {
            if (other.Length > word.Length && other.Length <= LongestForEdits)
                word = other;
        }

        if (word.Length > LongestForEdits)
            return null;
        // Two other letters in three make another word: "bar" is not near "May".
        var best = Math.Max(Math.Min(2, word.Length - 2), word.Length / 3) + 1;
        var bestId = -1;
        foreach (var known in _ids)
        {
            if (Math.Abs(known.Key.Length - word.Length) < best && Spelling.Edits(word, known.Key) is var edits
                && (edits < best || edits == best && known.Value < bestId))
            {
                (best, bestId) = (edits, known.Value);
            }
        }

        var at = bestId < 0 ? -1 : _idAt.IndexOf(bestId);
        return at < 0 ? null : Span(at, at);
    }

    private int Length(int word) => _words[word].End - _words[word].Start;

    private TextSpan Span(int first, int last) => _text.Span(_words[first].Start, _words[last].End);

    private delegate void OnWord(int start, int end);

    /// <summary>Words are what stands between spaces, without the marks at their edges.</summary>
    private static void ForEachWord(ReadOnlySpan<char> text, OnWord onWord)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && text[end] != ' ')
                end++;
            int start = at, stop = end;
            while (start < stop && IsEdgeMark(text[start]))
                start++;
            while (stop > start && IsEdgeMark(text[stop - 1]))
                stop--;
            if (stop > start)
                onWord(start, stop);
            at = end + 1;
        }
    }

    private static bool IsEdgeMark(char c) => c is '.' or ',' or ';' or ':' or '!' or '?' or '"' or '\'' or '(' or ')' or '[' or ']' or '…' or '–' or '—' or '-';
}

namespace DocModel.Reading.Naming;

/// <summary>Where each word of a text stands, so that the occurrences of many phrases are found without reading the text for each.</summary>
internal sealed class WordPositions
{
    private readonly FoldedText _text;
    private readonly Dictionary<string, List<int>> _starts = new(StringComparer.Ordinal);

    public WordPositions(FoldedText text)
    {
        _text = text;
        for (var at = 0; NextWord(text.Cased, ref at, out var end); at = end)
        {
            var word = text.Cased.Slice(at, end - at).ToString();
            if (!_starts.TryGetValue(word, out var starts))
                _starts.Add(word, starts = []);
            starts.Add(at);
        }
    }

    /// <summary>The occurrences as whole words with the same capitals, as offsets into the folded text, ascending.</summary>
    /// <param name="words">Folded words.</param>
    public IEnumerable<int> Of(string words)
    {
        // The rarest word has the fewest places to look at.
        List<int>? rarest = null;
        var offset = 0;
        for (var at = 0; NextWord(words.AsSpan(), ref at, out var end); at = end)
        {
            if (!_starts.TryGetValue(words.Substring(at, end - at), out var starts))
                yield break;
            if (rarest is null || starts.Count < rarest.Count)
                (rarest, offset) = (starts, at);
        }

        foreach (var start in rarest ?? [])
        {
            if (IsAt(words, start - offset))
                yield return start - offset;
        }
    }

    private bool IsAt(string words, int at) =>
        at >= 0 && at + words.Length <= _text.Length && _text.Cased.Slice(at, words.Length).SequenceEqual(words.AsSpan())
        && WordSearch.IsWhole(_text.Cased, at, at + words.Length);

    private static bool NextWord(ReadOnlySpan<char> text, ref int at, out int end)
    {
        while (at < text.Length && !WordSearch.IsWordCharacter(text[at]))
            at++;
        end = at;
        while (end < text.Length && WordSearch.IsWordCharacter(text[end]))
            end++;
        return end > at;
    }
}

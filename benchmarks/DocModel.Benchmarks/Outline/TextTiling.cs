namespace DocModel.Benchmarks.Outline;

/// <summary>The baseline: M. A. Hearst, "TextTiling: Segmenting Text into Multi-paragraph Subtopic Passages", 1997, by block comparison.</summary>
/// <remarks>Its parameters are those of the paper: 20 words a pseudo-sentence, 10 of them a block, boundaries where the depth exceeds the mean less half a standard deviation, moved to the nearest end of a paragraph.</remarks>
internal static class TextTiling
{
    private const int PseudoSentence = 20;
    private const int BlockSize = 10;

    /// <summary>Between two boundaries lie at least so many gaps.</summary>
    private const int Apart = 4;

    private static readonly HashSet<string> Stop = new(
        ("a about above after again against all also am an and any are as at be because been before being below between both but by can could "
        + "did do does doing down during each even few for from further get got had has have having he her here hers him his how however i if in "
        + "into is it its just less made make many may me might more most much must my no nor not now of off often on once one only or other our "
        + "out over own per same say said she should since so some still such than that the their them then there these they this those though "
        + "through to too two under until up upon us use used using very was we well were what when where whether which while who whom whose why "
        + "will with within without would yet you your").Split(' '),
        StringComparer.Ordinal);

    /// <returns>The paragraphs that begin a segment, without the first.</returns>
    public static HashSet<int> Boundaries(IReadOnlyList<string> paragraphs)
    {
        var words = new List<string>();
        var breaks = new List<int>();
        foreach (var paragraph in paragraphs)
        {
            AddWords(paragraph, words);
            breaks.Add(words.Count);
        }

        breaks.RemoveAt(breaks.Count - 1);
        var count = words.Count / PseudoSentence;
        if (count < 3 || breaks.Count == 0)
            return [];
        var depths = Depths(Smooth(Similarities(words, count)));
        var mean = depths.Average();
        var cutoff = mean - Math.Sqrt(depths.Average(d => (d - mean) * (d - mean))) / 2;
        var taken = new List<int>();
        foreach (var gap in Enumerable.Range(0, depths.Length).OrderByDescending(g => depths[g]))
        {
            if (depths[gap] > cutoff && depths[gap] > 0 && taken.TrueForAll(other => Math.Abs(other - gap) >= Apart))
                taken.Add(gap);
        }

        return [.. taken.Select(gap => Nearest(breaks, (gap + 1) * PseudoSentence) + 1)];
    }

    private static void AddWords(string paragraph, List<string> words)
    {
        for (var at = 0; at < paragraph.Length;)
        {
            var end = at;
            while (end < paragraph.Length && char.IsLetter(paragraph[end]))
                end++;
            if (end > at)
                words.Add(paragraph[at..end].ToLowerInvariant());
            at = end + 1;
        }
    }

    private static double[] Similarities(List<string> words, int count)
    {
        var gaps = new double[count - 1];
        for (var gap = 0; gap < gaps.Length; gap++)
        {
            var size = Math.Min(BlockSize, Math.Min(gap + 1, count - gap - 1));
            var middle = (gap + 1) * PseudoSentence;
            var left = Counts(words, middle - size * PseudoSentence, middle);
            var right = Counts(words, middle, middle + size * PseudoSentence);
            var product = left.Sum(pair => right.TryGetValue(pair.Key, out var n) ? (double)pair.Value * n : 0);
            var norm = Math.Sqrt(left.Values.Sum(n => (double)n * n) * right.Values.Sum(n => (double)n * n));
            gaps[gap] = norm > 0 ? product / norm : 0;
        }

        return gaps;
    }

    private static Dictionary<string, int> Counts(List<string> words, int start, int end)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = start; i < end; i++)
        {
            if (!Stop.Contains(words[i]))
                counts[words[i]] = counts.GetValueOrDefault(words[i]) + 1;
        }

        return counts;
    }

    private static double[] Smooth(double[] values) =>
        [.. values.Select((_, i) => values.Skip(Math.Max(0, i - 1)).Take(Math.Min(i + 2, values.Length) - Math.Max(0, i - 1)).Average())];

    private static double[] Depths(double[] values)
    {
        var depths = new double[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            int left = i, right = i;
            while (left > 0 && values[left - 1] >= values[left])
                left--;
            while (right < values.Length - 1 && values[right + 1] >= values[right])
                right++;
            depths[i] = values[left] + values[right] - 2 * values[i];
        }

        return depths;
    }

    private static int Nearest(List<int> breaks, int position)
    {
        var nearest = 0;
        for (var i = 1; i < breaks.Count; i++)
        {
            if (Math.Abs(breaks[i] - position) < Math.Abs(breaks[nearest] - position))
                nearest = i;
        }

        return nearest;
    }
}

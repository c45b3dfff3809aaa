namespace DocModel.Reading.Outline;

/// <summary>Where a text turns from one topic to another.</summary>
/// <remarks>
/// The likeliest division of the paragraphs into runs that each draw their words from a vocabulary of their own (Utiyama and Isahara,
/// "A Statistical Model for Domain-Independent Text Segmentation", ACL 2001), found exactly by dynamic programming. Added to their
/// model: what the first sentences say (<see cref="TopicCues"/>), and a price for runs too short to be a section.
/// </remarks>
internal static class TopicBoundaries
{
    /// <summary>Nats that a boundary costs for each doubling of e of the text's length.</summary>
    private const double Prior = 0.3;

    /// <summary>Nats that a cue of strength 1 is worth.</summary>
    private const double CueWeight = 5;

    private const double ShortWeight = 10;

    /// <summary>Content words below which a run is short for a section.</summary>
    private const int ShortRun = 80;

    /// <summary>
    /// A section of more paragraphs or words is not looked for, and a paragraph counts with so many of its words: the search is linear
    /// that way. The vocabulary has a bound as well, or sections would grow with the length of the text.
    /// </summary>
    private const int MostParagraphs = 40, MostRunWords = 500, MostWords = 400, MostStems = 600;

    private static readonly double[] Logs = CreateLogs();

    /// <param name="words">The stems of each paragraph.</param>
    /// <param name="cues">What speaks for a boundary before each paragraph.</param>
    /// <param name="stemCount">How many stems there are.</param>
    /// <param name="cancellation">Checked at every thousandth paragraph.</param>
    /// <returns>The first paragraph of each section.</returns>
    public static List<int> Find(int[][] words, double[] cues, int stemCount, CancellationCheck cancellation)
    {
        var total = 0;
        foreach (var paragraph in words)
            total += Math.Min(paragraph.Length, MostWords);
        var boundary = Prior * Math.Log(Math.Max(total, 1));
        var vocabulary = Math.Max(1, Math.Min(stemCount, MostStems));
        var counts = new int[stemCount];
        var cost = new double[words.Length + 1];
        var from = new int[words.Length + 1];
        var logs = Logs;
        for (var end = 1; end <= words.Length; end++)
        {
            cancellation.At(end);
            cost[end] = double.MaxValue;
            var length = 0;
            // The sum of f log (f + 1) over the run's stems.
            var sum = 0.0;
            var start = end;
            while (start > 0 && end - start < MostParagraphs && length < MostRunWords)
            {
                var paragraph = words[--start];
                var count = Math.Min(paragraph.Length, MostWords);
                for (var i = 0; i < count; i++)
                {
                    var f = counts[paragraph[i]]++;
                    sum += (f + 1) * logs[f + 2] - f * logs[f + 1];
                }

                length += count;
                var run = length * logs[length + vocabulary] - sum;
                var shortness = length < ShortRun ? logs[ShortRun] - logs[Math.Max(length, 1)] : 0;
                var all = cost[start] + run + boundary + ShortWeight * shortness * shortness - (start > 0 ? CueWeight * cues[start] : 0);
                if (all < cost[end])
                    (cost[end], from[end]) = (all, start);
            }

            for (var p = start; p < end; p++)
            {
                for (var i = 0; i < Math.Min(words[p].Length, MostWords); i++)
                    counts[words[p][i]] = 0;
            }
        }

        var firsts = new List<int>();
        for (var at = words.Length; at > 0; at = from[at])
            firsts.Add(from[at]);
        firsts.Reverse();
        return firsts;
    }

    private static double[] CreateLogs()
    {
        var logs = new double[MostRunWords + MostWords + MostStems + 2];
        for (var i = 1; i < logs.Length; i++)
            logs[i] = Math.Log(i);
        return logs;
    }
}

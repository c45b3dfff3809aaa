namespace DocModel.Reading.Outline;

/// <summary>Where a text turns from one topic to another.</summary>
/// <remarks>
/// The likeliest division of the paragraphs into runs that each draw their words from a vocabulary of their own (Utiyama and Isahara,
/// "A Statistical Model for Domain-Independent Text Segmentation", ACL 2001), found exactly by dynamic programming. Added to their
/// model: what the first sentences say (<see cref="TopicCues"/>), and a price for runs too short to be a section. What words cost a run
/// is kept by <see cref="RunWords"/>.
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

    /// <summary>The vocabulary has a bound, or sections would grow with the length of the text.</summary>
    private const int MostStems = 600;

    private static readonly double[] Logs = CreateLogs();

    /// <param name="stems">The stems of the paragraphs.</param>
    /// <param name="cues">What speaks for a boundary before each paragraph.</param>
    /// <param name="cancellation">Checked at every thousandth paragraph.</param>
    /// <returns>The first paragraph of each section.</returns>
    public static List<int> Find(TopicStems stems, double[] cues, CancellationCheck cancellation)
    {
        var paragraphs = cues.Length;
        var runs = new RunWords(stems, paragraphs);
        var boundary = Prior * Math.Log(Math.Max(runs.Total, 1));
        var vocabulary = Math.Max(1, Math.Min(stems.Count, MostStems));
        var cost = new double[paragraphs + 1];
        var from = new int[paragraphs + 1];
        var logs = Logs;
        for (var end = 1; end <= paragraphs; end++)
        {
            cancellation.At(end);
            runs.Add(end - 1);
            cost[end] = double.MaxValue;
            for (var start = end - 1; start >= runs.First; start--)
            {
                var length = runs.Length(start, end);
                var run = length * logs[length + vocabulary] - runs.Repetition(start);
                var shortness = length < ShortRun ? logs[ShortRun] - logs[Math.Max(length, 1)] : 0;
                var all = cost[start] + run + boundary + ShortWeight * shortness * shortness - (start > 0 ? CueWeight * cues[start] : 0);
                if (all < cost[end])
                    (cost[end], from[end]) = (all, start);
            }
        }

        var firsts = new List<int>();
        for (var at = paragraphs; at > 0; at = from[at])
            firsts.Add(from[at]);
        firsts.Reverse();
        return firsts;
    }

    private static double[] CreateLogs()
    {
        var logs = new double[RunWords.MostOfRun + MostStems + 2];
        for (var i = 1; i < logs.Length; i++)
            logs[i] = Math.Log(i);
        return logs;
    }
}

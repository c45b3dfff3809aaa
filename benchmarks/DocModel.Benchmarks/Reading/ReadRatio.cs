using System.Diagnostics;
using System.Globalization;
using DocModel.Benchmarks.Corpus;

namespace DocModel.Benchmarks.Reading;

/// <summary>How many times Markdig's parse the whole of <c>DocumentReader.Read</c> takes, on both target frameworks: <c>-- ratio</c>.</summary>
/// <remarks>
/// <see cref="ReadBenchmarks"/> measures the two one after the other, and on a machine that others use a minute is not like the next. Here
/// they go turn about in one process, so that whatever slows one slows the other. Parse and read take some milliseconds each; what the
/// others took of one of them is left out by the median, and the collections of garbage are in the mean alone.
/// </remarks>
internal static class ReadRatio
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(15), Measured = TimeSpan.FromSeconds(15);

    public static void Run(TextWriter output)
    {
        foreach (var framework in (string[])[ReaderLeg.Modern, ReaderLeg.Compiler])
        {
            var leg = ReaderLeg.Load(framework);
            foreach (var set in MarkdownSet.All)
            {
                var texts = set.Texts();
                _ = Rounds(leg, texts, WarmUp);
                Write(output, $"{framework}, {set} characters", Rounds(leg, texts, Measured));
            }
        }
    }

    private static List<Round> Rounds(ReaderLeg leg, string[] texts, TimeSpan duration)
    {
        var rounds = new List<Round>();
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < duration;)
        {
            var parse = Time(leg.Parse, texts);
            rounds.Add(new Round(parse, Time(text => leg.Read(text, true), texts)));
        }

        return rounds;
    }

    private static double Time(Func<string, object> operation, string[] texts)
    {
        object? last = null;
        var start = Stopwatch.GetTimestamp();
        foreach (var text in texts)
            last = operation(text);
        var milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        GC.KeepAlive(last);
        return milliseconds;
    }

    private static void Write(TextWriter output, string name, List<Round> rounds)
    {
        var (parse, read) = (rounds.Min(round => round.Parse), rounds.Min(round => round.Read));
        var median = rounds.Select(round => round.Read / round.Parse).Order().ElementAt(rounds.Count / 2);
        var mean = rounds.Sum(round => round.Read) / rounds.Sum(round => round.Parse);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {median:F1} times Markdig's parse by the median, {mean:F1} by the mean of {rounds.Count} rounds, {read / parse:F1} by the fastest ({read:F2} and {parse:F2} ms)"));
    }

    /// <summary>One turn of each over all texts, in milliseconds.</summary>
    private readonly record struct Round(double Parse, double Read);
}

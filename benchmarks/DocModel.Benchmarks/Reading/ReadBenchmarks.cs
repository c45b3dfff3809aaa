using BenchmarkDotNet.Attributes;
using DocModel.Benchmarks.Corpus;
using DocModel.Reading;

namespace DocModel.Benchmarks.Reading;

/// <summary>
/// The whole of <see cref="DocumentReader.Read(string, ReadOptions?)"/> beside Markdig's parse alone, on the same Markdown and on both
/// target frameworks: <c>--filter '*ReadBenchmarks*'</c>. One operation reads all texts, so throughput is their characters by the mean time.
/// </summary>
[MemoryDiagnoser]
[InvocationCount(1), WarmupCount(500), IterationCount(100)]
[MinColumn, MedianColumn]
public class ReadBenchmarks
{
    private Func<string, bool, object> _read = (_, _) => "";
    private Func<string, object> _parse = _ => "";
    private string[] _texts = [];

    [Params(ReaderLeg.Modern, ReaderLeg.Compiler)]
    public string Framework { get; set; } = "";

    /// <summary>Which texts, and how many characters they have.</summary>
    [ParamsSource(nameof(Sets))]
    public MarkdownSet Texts { get; set; } = MarkdownSet.All[0];

    public static IEnumerable<MarkdownSet> Sets => MarkdownSet.All;

    [GlobalSetup]
    public void Load()
    {
        var leg = ReaderLeg.Load(Framework);
        (_read, _parse, _texts) = (leg.Read, leg.Parse, Texts.Texts());
    }

    [Benchmark(Baseline = true, Description = "Markdig parse")]
    public object? Markdig()
    {
        object? last = null;
        foreach (var text in _texts)
            last = _parse(text);
        return last;
    }

    [Benchmark(Description = "DocumentReader.Read")]
    public object? Read()
    {
        object? last = null;
        foreach (var text in _texts)
            last = _read(text, true);
        return last;
    }
}

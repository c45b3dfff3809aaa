using BenchmarkDotNet.Attributes;
using DocModel.Fuzzing.Tests.Inputs;
using DocModel.Reading;

namespace DocModel.Benchmarks.Reading;

/// <summary>What the fuzzing tests make, repeated to one length and to four times that: time that grows fourfold is linear.</summary>
[MemoryDiagnoser]
[WarmupCount(1)]
[IterationCount(3)]
public class MutatedTextBenchmarks
{
    private string _text = "";
    private ReadOptions _options = new();

    [Params("trees", "bytes")]
    public string Source { get; set; } = "";

    [Params(1, 2, 3, 5, 8)]
    public int Seed { get; set; }

    [Params(250_000, 1_000_000)]
    public int Characters { get; set; }

    [GlobalSetup]
    public void Make()
    {
        var input = (Source == "trees" ? FuzzSource.Trees : FuzzSource.Bytes).At((ulong)Seed);
        _text = string.Concat(Enumerable.Repeat(input.Text, Characters / input.Text.Length));
        _options = new ReadOptions { Path = input.Path };
    }

    [Benchmark]
    public int Read() => DocumentReader.Read(_text, _options).Sentences.Count;
}

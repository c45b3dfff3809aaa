using BenchmarkDotNet.Attributes;
using DocModel.Reading;

namespace DocModel.Benchmarks.Reading;

/// <summary>Texts made to be slow, at one length and at four times that: time that grows fourfold is linear.</summary>
[MemoryDiagnoser]
[WarmupCount(1)]
[IterationCount(3)]
public class HostileTextBenchmarks
{
    private static readonly Dictionary<string, string> Patterns = new()
    {
        ["ones"] = "1 ",
        ["digits"] = "7",
        ["months"] = "May ",
        ["dates"] = "May 1, ",
        ["quotes"] = "\"",
        ["opening quotes"] = "“",
        ["nested quotes"] = "\"a 'b ",
        ["apostrophes"] = "the 1999 ' ",
        ["parentheses"] = "(",
        ["acronyms"] = "AB, ",
        ["one sentence"] = "and then they went on ",
    };

    private string _text = "";

    [ParamsSource(nameof(Names))]
    public string Pattern { get; set; } = "";

    [Params(250_000, 1_000_000)]
    public int Characters { get; set; }

    public static IEnumerable<string> Names => Patterns.Keys;

    [GlobalSetup]
    public void Make() => _text = string.Concat(Enumerable.Repeat(Patterns[Pattern], Characters / Patterns[Pattern].Length));

    [Benchmark]
    public int Read() => DocumentReader.Read(_text, new ReadOptions { Format = DocumentFormat.PlainText }).Sentences.Count;
}

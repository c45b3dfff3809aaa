using BenchmarkDotNet.Attributes;
using DocModel.Benchmarks.Corpus;

namespace DocModel.Benchmarks.Reading;

/// <summary>The whole of the reader on plain texts (<see cref="GivenTexts"/>), on both target frameworks.</summary>
[MemoryDiagnoser]
public class ProseBenchmarks
{
    private Func<string, bool, object> _read = (_, _) => "";
    private string[] _texts = [];

    [Params(ReaderLeg.Modern, ReaderLeg.Compiler)]
    public string Framework { get; set; } = "";

    /// <summary>Characters of all texts together; one operation reads them all.</summary>
    [ParamsSource(nameof(Lengths))]
    public int Characters { get; set; }

    public static IEnumerable<int> Lengths => [GivenTexts.Load().Sum(text => text.Length)];

    [GlobalSetup]
    public void Load() => (_read, _texts) = (ReaderLeg.Load(Framework).Read, GivenTexts.Load());

    [Benchmark(Description = "DocumentReader.Read")]
    public object? Read()
    {
        object? last = null;
        foreach (var text in _texts)
            last = _read(text, false);
        return last;
    }
}

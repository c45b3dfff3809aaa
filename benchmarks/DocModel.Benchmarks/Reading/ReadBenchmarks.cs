using BenchmarkDotNet.Attributes;
using DocModel.Benchmarks.Corpus;
using DocModel.Reading;
using Markdig;

namespace DocModel.Benchmarks.Reading;

/// <summary>The whole of <see cref="DocumentReader.Read(string, ReadOptions?)"/> beside Markdig's parse alone, on the same Markdown.</summary>
[MemoryDiagnoser]
public class ReadBenchmarks
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseYamlFrontMatter().UsePreciseSourceLocation().Build();
    private static readonly ReadOptions Options = new() { Format = DocumentFormat.Markdown };

    private string _text = "";

    /// <summary>Characters of Markdown.</summary>
    [Params(2_000, 1_000_000)]
    public int Characters { get; set; }

    [GlobalSetup]
    public void Make() => _text = Characters <= 2_000 ? MadeCorpus.Document(1) : MadeCorpus.OfLength(Characters);

    [Benchmark(Baseline = true, Description = "Markdig parse")]
    public object Markdig() => Markdown.Parse(_text, Pipeline);

    [Benchmark(Description = "DocumentReader.Read")]
    public Document Read() => DocumentReader.Read(_text, Options);
}

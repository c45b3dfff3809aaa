using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using DocModel.Benchmarks.Corpus;
using DocModel.Reading;
using DocModel.Reading.Abbreviations;
using DocModel.Reading.Dates;
using DocModel.Reading.Events;
using DocModel.Reading.Findings;
using DocModel.Reading.Outline;
using DocModel.Reading.Quotations;
using DocModel.Reading.Sentences;
using DocModel.Reading.Sources;
using DocModel.Reading.Tokens;
using Markdig;

namespace DocModel.Benchmarks.Reading;

/// <summary>Each stage alone, on whole texts: what it adds to the time of Markdig's parse of the same texts.</summary>
/// <remarks>
/// An iteration is one operation, so that no text is read twice within it. Many iterations, and the fastest of them shown: on a machine
/// that others use it is what one core can do, and the median says how much the others took of it.
/// </remarks>
[MemoryDiagnoser]
[InvocationCount(1), WarmupCount(1000), IterationCount(300)]
[MinColumn, MedianColumn]
[Config(typeof(Columns))]
public class StageBenchmarks
{
    private static readonly ReadOptions Options = new() { Format = DocumentFormat.PlainText };
    private Read[] _texts = [];

    /// <summary>Characters of all texts together; one operation reads them all, so throughput is this by its time.</summary>
    [ParamsSource(nameof(Lengths))]
    public int Characters { get; set; }

    public static IEnumerable<int> Lengths => [GivenTexts.Load().Sum(text => text.Length)];

    [GlobalSetup]
    public void Prepare() => _texts = [.. GivenTexts.Load().Select(text => new Read(text))];

    [Benchmark(Baseline = true, Description = "Markdig parse")]
    public int MarkdigParse() => _texts.Sum(t => Markdown.Parse(t.Source.Text).Count);

    [Benchmark]
    public int Tokens() => _texts.Sum(t =>
    {
        using var tokens = Tokenizer.Tokenize(t.Source);
        return tokens.Count;
    });

    [Benchmark]
    public int Sentences() => _texts.Sum(t =>
    {
        using var sentences = SentenceReader.Read(t.Source, t.Tokens);
        return sentences.Count;
    });

    [Benchmark(Description = "Dates and events")]
    public int DatesAndEvents() => _texts.Sum(t =>
    {
        var dates = DateReader.Read(t.Source, t.Tokens, t.Sentences, Options, new FindingSink());
        return EventReader.Read(t.Source, t.Tokens, t.Sentences, dates, t.Quotations).Length;
    });

    [Benchmark(Description = "Quotations and terms")]
    public int Quotations() => _texts.Sum(t => QuotationReader.Read(t.Source, t.Tokens, t.Sentences, new FindingSink()).Quotations.Length);

    [Benchmark]
    public int Abbreviations() => _texts.Sum(t => AbbreviationReader.Read(t.Source, t.Tokens, new FindingSink()).Length);

    [Benchmark]
    public int Outline() => _texts.Sum(t => OutlineReader.Read(t.Source, t.Tokens, t.Sentences, Options).Sections.Length);

    [Benchmark(Description = "The whole of Read")]
    public int Whole() => _texts.Sum(t => DocumentReader.Read(t.Source.Text, Options).Sentences.Count);

    private sealed class Columns : ManualConfig
    {
        public Columns() => AddColumn(
            new ThroughputColumn(nameof(Characters), "Median M/s", statistics => statistics.Median),
            new ThroughputColumn(nameof(Characters), "Max M/s", statistics => statistics.Min));
    }

    private sealed class Read
    {
        public Read(string text)
        {
            var findings = new FindingSink();
            Source = PlainTextHeadings.Mark(SourceReader.Read(text, Options, findings));
            Tokens = Tokenizer.Tokenize(Source);
            Sentences = SentenceReader.Read(Source, Tokens);
            Quotations = QuotationReader.Read(Source, Tokens, Sentences, findings);
        }

        public SourceDocument Source { get; }

        public TokenList Tokens { get; }

        public SentenceList Sentences { get; }

        public QuotationReading Quotations { get; }
    }
}

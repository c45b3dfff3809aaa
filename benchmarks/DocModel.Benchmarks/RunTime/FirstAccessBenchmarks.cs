using System.Text.Json;
using BenchmarkDotNet.Attributes;
using DocModel.Benchmarks.Corpus;
using DocModel.CompilerServices;
using DocModel.Reading;

namespace DocModel.Benchmarks.RunTime;

/// <summary>First access to a member of a compiled document, beside the same from JSON and from Markdown that is read at start-up.</summary>
/// <remarks>Code is warm and the document is not: what is measured grows with the document or does not.</remarks>
[MemoryDiagnoser]
[WarmupCount(3)]
[IterationCount(10)]
public class FirstAccessBenchmarks
{
    private static readonly ReadOptions Markdown = new() { Format = DocumentFormat.Markdown };

    private CompiledText _compiled = null!;
    private Document _open = null!;
    private int _middle;
    private string _json = "";
    private string _markdown = "";

    /// <summary>Characters of the document.</summary>
    [Params(10_000, 1_000_000)]
    public int Characters { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var text = MadeCorpus.OfLength(Characters);
        _compiled = new CompiledText(text);
        _open = CompiledDocument.Load(_compiled.Content());
        _middle = _open.AllSections.Count / 2;
        _json = Path.GetTempFileName();
        _markdown = Path.GetTempFileName();
        File.WriteAllText(_markdown, text);
        File.WriteAllBytes(_json, JsonSerializer.SerializeToUtf8Bytes(JsonText.Of(_open), JsonTextContext.Default.JsonText));
        if (new HashSet<string> { Compiled(), Later(), Json(), AtRunTime() }.Count != 1)
            throw new InvalidOperationException("The ways do not give the same words.");
    }

    [GlobalCleanup]
    public void Clean()
    {
        File.Delete(_json);
        File.Delete(_markdown);
    }

    [Benchmark(Baseline = true, Description = "compiled: open, and a paragraph in the middle")]
    public string Compiled() => CompiledDocument.Load(_compiled.Content()).AllSections[_middle].Paragraphs[0].Text;

    [Benchmark(Description = "compiled: a later access")]
    public string Later() => _open.AllSections[_middle].Paragraphs[0].Text;

    [Benchmark(Description = "JSON: read the file, source-generated")]
    public string Json() => JsonSerializer.Deserialize(File.ReadAllBytes(_json), JsonTextContext.Default.JsonText)!.Sections[_middle].Paragraphs[0];

    [Benchmark(Description = "Markdown: read the file at start-up")]
    public string AtRunTime() => DocumentReader.Read(File.ReadAllText(_markdown), Markdown).AllSections[_middle].Paragraphs[0].Text;
}

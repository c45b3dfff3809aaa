using BenchmarkDotNet.Attributes;
using DocModel.Benchmarks.Corpus;
using Microsoft.CodeAnalysis;

namespace DocModel.Benchmarks.Generator;

/// <summary>The generator's work on documents of 2 kB: all of them for the first time, and after an edit of one.</summary>
[MemoryDiagnoser]
[WarmupCount(2)]
[IterationCount(8)]
public class GeneratorBenchmarks
{
    private GeneratedProject _project = null!;
    private GeneratorDriver _warm = null!;
    private int _version;

    /// <summary>Documents in the project, all of them in one collection.</summary>
    [Params(1, 100, 1_000)]
    public int Documents { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _project = new GeneratedProject([.. Enumerable.Range(0, Documents).Select(i => KeyValuePair.Create($"{i}.md", MadeCorpus.Document(i)))]);
        _warm = _project.CreateDriver().RunGenerators(_project.Compilation);
        var result = _warm.GetRunResult();
        if (result.GeneratedTrees.IsEmpty || result.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error))
            throw new InvalidOperationException("The generator made nothing: " + string.Join("; ", result.Diagnostics.Concat(_project.Compilation.GetDiagnostics()).Take(3)));
    }

    [Benchmark(Baseline = true)]
    public GeneratorDriver Cold() => _project.CreateDriver().RunGenerators(_project.Compilation);

    [Benchmark(Description = "After one edit")]
    public GeneratorDriver Edit() => _project.Edit(_warm, Documents / 2, ++_version).RunGenerators(_project.Compilation);

    [Benchmark(Description = "Nothing changed")]
    public GeneratorDriver Same() => _warm.RunGenerators(_project.Compilation);
}

using System.Reflection;
using BenchmarkDotNet.Attributes;
using DocModel.CompilerServices;
using DocModel.Essays;
using DocModel.Reading;

namespace DocModel.Benchmarks.RunTime;

/// <summary>First access to a member of a compiled document, beside reading the same file when the program starts.</summary>
[MemoryDiagnoser]
public class FirstAccessBenchmarks
{
    private string _path = "";
    private Func<CompiledContent> _open = null!;

    [GlobalSetup]
    public void Prepare()
    {
        // A generated class opens its document once and for all; a first access can only be repeated on a fresh one.
        var content = typeof(SecurityArchitecture).GetNestedTypes(BindingFlags.NonPublic).Single(type => typeof(CompiledContent).IsAssignableFrom(type));
        _open = () => (CompiledContent)Activator.CreateInstance(content, nonPublic: true)!;
        _path = Path.Combine(Path.GetTempPath(), "docmodel-first-access.txt");
        File.WriteAllText(_path, SecurityArchitecture.Document.Text);
    }

    [GlobalCleanup]
    public void Clean() => File.Delete(_path);

    [Benchmark(Baseline = true, Description = "compiled: open, first section's first paragraph")]
    public string Compiled() => CompiledDocument.Load(_open()).AllSections[0].Paragraphs[0].Text;

    [Benchmark(Description = "compiled: a later access")]
    public string Later() => SecurityArchitecture.Document.AllSections[0].Paragraphs[0].Text;

    [Benchmark(Description = "run time: read the file")]
    public string AtRunTime() => DocumentReader.Read(File.ReadAllText(_path)).Paragraphs[0].Text;
}

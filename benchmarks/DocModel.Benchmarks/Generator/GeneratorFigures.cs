using System.Diagnostics;
using System.Text.Json.Serialization;
using Microsoft.CodeAnalysis;

namespace DocModel.Benchmarks.Generator;

/// <summary>What the generator costs in a project; milliseconds are the best of several runs in one warm process.</summary>
/// <param name="Documents">How many documents the project has.</param>
/// <param name="Characters">How many characters they have together.</param>
/// <param name="ColdMs">A new driver over all documents: read, emitted, and the generated files parsed.</param>
/// <param name="EditMs">One document edited, to the new generated source.</param>
/// <param name="KeystrokeMs">One edit of a C# file that declares nothing.</param>
/// <param name="EmptyKeystrokeMs">The same with a generator that only takes the files.</param>
/// <param name="HeldMb">
/// Managed heap after a full collection with the driver alive, less the heap after a full collection before the driver was made: then
/// the documents' texts, the compilation and its references were there already. So it counts what the driver keeps: the pipeline's
/// tables, the generated files with their syntax trees, and whatever the generator holds.
/// </param>
/// <param name="PeakMb">Largest working set of this process up to the end of the first cold run, with everything in it.</param>
internal sealed record GeneratorFigures(
    int Documents, long Characters, double ColdMs, double EditMs, double KeystrokeMs, double EmptyKeystrokeMs, double HeldMb, double PeakMb)
{
    private const int Runs = 25;

    /// <summary>For so long at least: an editor's process runs for hours, and the run-time takes a second to compile well what it runs often.</summary>
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(3);

    [JsonPropertyName("build_ms")]
    public double? BuildMs { get; init; }

    [JsonPropertyName("build_without_generator_ms")]
    public double? BuildWithoutGeneratorMs { get; init; }

    public static GeneratorFigures Of(IReadOnlyList<KeyValuePair<string, string>> texts)
    {
        var project = new GeneratedProject(texts);
        var baseline = GC.GetTotalMemory(forceFullCollection: true);
        var driver = project.CreateDriver().RunGenerators(project.Compilation);
        Check(driver);
        using var process = Process.GetCurrentProcess();
        var peak = process.PeakWorkingSet64;
        var held = GC.GetTotalMemory(forceFullCollection: true) - baseline;

        // Before the edits, so that these find the code as warm as an editor has it.
        var cold = Best(texts.Count > 1000 ? 4 : 10, _ => project.CreateDriver(), fresh => fresh.RunGenerators(project.Compilation));
        GC.Collect();
        var edit = Best(Runs, version => project.Edit(driver, texts.Count / 2, version + 1), edited => edited.RunGenerators(project.Compilation));
        var keystroke = Best(Runs, project.Keystroke, compilation => driver.RunGenerators(compilation));
        var empty = project.CreateEmptyDriver().RunGenerators(project.Compilation);
        var emptyKeystroke = Best(Runs, project.Keystroke, compilation => empty.RunGenerators(compilation));
        return new GeneratorFigures(
            texts.Count, texts.Sum(text => (long)text.Value.Length), cold, edit, keystroke, emptyKeystroke, Megabytes(held), Megabytes(peak));
    }

    private static void Check(GeneratorDriver driver)
    {
        var result = driver.GetRunResult();
        if (result.GeneratedTrees.IsEmpty || result.Results.Any(r => r.Exception is not null))
            throw new InvalidOperationException("The generator made nothing: " + string.Join("; ", result.Diagnostics.Take(3)));
    }

    /// <param name="runs">How often at least.</param>
    /// <param name="prepare">What is not measured.</param>
    private static double Best<T>(int runs, Func<int, T> prepare, Func<T, object> run)
    {
        var best = double.MaxValue;
        var begin = Stopwatch.GetTimestamp();
        for (var i = 0; i < runs || Stopwatch.GetElapsedTime(begin) < Warm; i++)
        {
            var prepared = prepare(i);
            var start = Stopwatch.GetTimestamp();
            var result = run(prepared);
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            GC.KeepAlive(result);
        }

        return Math.Round(best, 2);
    }

    private static double Megabytes(long bytes) => Math.Round(bytes / 1e6, 1);
}

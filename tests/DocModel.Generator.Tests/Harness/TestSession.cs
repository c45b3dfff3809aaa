using DocModel.Generator.Tests.Incremental;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DocModel.Generator.Tests.Harness;

/// <summary>A generator driver that lives on from edit to edit, as an editor keeps it.</summary>
/// <remarks>
/// Two drivers go the same way: one as compilers have it, and one that tracks its steps. The second is no compiler's: from Roslyn 4.8 to
/// 5.9 at least, the run after one in which a file went loses the last file where steps are tracked.
/// </remarks>
internal sealed class TestSession(bool trackSteps = true)
{
    private GeneratorDriver? _driver;
    private GeneratorDriver? _tracked;
    private CSharpCompilation? _compilation;
    private TestProject? _before;

    public GeneratedProject Run(TestProject project) => RunUntil(project, CancellationToken.None);

    public GeneratedProject RunUntil(TestProject project, CancellationToken cancellation)
    {
        _compilation = project.Compile(_compilation);
        var hasLost = _before is not null && _before.Files.Except(project.Files).Any();
        _driver = Update(_driver, project, track: false).RunGeneratorsAndUpdateCompilation(_compilation, out var output, out var diagnostics, cancellation);
        var result = _driver.GetRunResult().Results.Single();
        AssertSameAgain(_driver, result);
        if (trackSteps)
        {
            _tracked = Update(_tracked, project, track: true).RunGenerators(_compilation, cancellation);
            result = _tracked.GetRunResult().Results.Single();
            if (!hasLost)
                AssertNoWorkAgain(_tracked);
        }

        _before = project;
        return new GeneratedProject(output, diagnostics, result);
    }

    private GeneratorDriver Update(GeneratorDriver? driver, TestProject project, bool track)
    {
        if (driver is null)
        {
            return CSharpGeneratorDriver.Create(
                [new DocumentGenerator(project.MirrorsErrors).AsSourceGenerator()],
                project.Files,
                project.ParseOptions,
                project.Options,
                new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: track));
        }

        if (!project.Files.SequenceEqual(_before!.Files))
            driver = driver.ReplaceAdditionalTexts([.. project.Files]);
        if (project.Options != _before.Options)
            driver = driver.WithUpdatedAnalyzerConfigOptions(project.Options);
        return project.Language != _before.Language ? driver.WithUpdatedParseOptions(project.ParseOptions) : driver;
    }

    /// <summary>Whatever a test is about: another run over a new compilation of the same project gives the same objects.</summary>
    private void AssertSameAgain(GeneratorDriver driver, GeneratorRunResult before)
    {
        // The driver is a value: what a test does next starts from the run that it asked for.
        var again = driver.RunGenerators(_compilation!.Clone()).GetRunResult().Results.Single();
        Assert.Equal(before.GeneratedSources.Select(s => s.HintName), again.GeneratedSources.Select(s => s.HintName));
        Assert.All(before.GeneratedSources.Zip(again.GeneratedSources), pair => Assert.Same(pair.First.SourceText, pair.Second.SourceText));
        Assert.Equal(before.Diagnostics, again.Diagnostics);
    }

    /// <summary>And it does no work in any step, and nothing that is kept for it holds anything of the compiler.</summary>
    private void AssertNoWorkAgain(GeneratorDriver driver)
    {
        var again = driver.RunGenerators(_compilation!.Clone()).GetRunResult().Results.Single();
        Steps.Of(again).DidNothing();
        HeldValues.Check(again);
    }
}

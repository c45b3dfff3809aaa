using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DocModel.Generator.Tests.Harness;

/// <summary>A generator driver that lives on from edit to edit, as an editor keeps it.</summary>
internal sealed class TestSession(bool trackSteps = true)
{
    private GeneratorDriver? _driver;
    private CSharpCompilation? _compilation;
    private TestProject? _before;

    public GeneratedProject Run(TestProject project) => RunUntil(project, CancellationToken.None);

    public GeneratedProject RunUntil(TestProject project, CancellationToken cancellation)
    {
        _compilation = project.Compile(_compilation);
        if (_driver is null)
        {
            _driver = CSharpGeneratorDriver.Create(
                [new DocumentGenerator(project.MirrorsErrors).AsSourceGenerator()],
                project.Files,
                project.ParseOptions,
                project.Options,
                new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: trackSteps));
        }
        else
        {
            if (!project.Files.SequenceEqual(_before!.Files))
                _driver = _driver.ReplaceAdditionalTexts([.. project.Files]);
            if (project.Options != _before.Options)
                _driver = _driver.WithUpdatedAnalyzerConfigOptions(project.Options);
            if (project.Language != _before.Language)
                _driver = _driver.WithUpdatedParseOptions(project.ParseOptions);
        }

        _before = project;
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out var output, out var diagnostics, cancellation);
        return new GeneratedProject(output, diagnostics, _driver.GetRunResult().Results.Single());
    }
}

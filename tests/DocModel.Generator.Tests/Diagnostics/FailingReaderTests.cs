using DocModel.Generator.Tests.Emitted;
using DocModel.Generator.Tests.Harness;
using DocModel.Reading;
using DocModel.Reading.Writing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DocModel.Generator.Tests.Diagnostics;

/// <summary>A defect of the reader costs the one document that shows it.</summary>
public sealed class FailingReaderTests
{
    private static readonly TestProject Project = TestProject.Of(
        """
        [DocModel.Document("good.md")] public static partial class Good { }
        [DocModel.Document("bad.md")] public static partial class Bad { }
        """,
        TestFile.Of("good.md", Texts.Harbour),
        TestFile.Of("bad.md", Texts.Harbour));

    [Fact]
    public void A_reader_that_throws()
    {
        var run = Run((string text, string path, NamesFile? names, CancellationToken cancellation, out IReadOnlyList<NamesFinding> inNames) => path == "bad.md"
            ? throw new InvalidOperationException("thrown for\nthe \u202Etest")
            : DocumentReader.ReadContent(text, path, names, cancellation, out inNames));
        AssertSpared(run);
        Assert.Contains(run.Messages, m => m.StartsWith("/checkout/bad.md(1,1): error DOCM019: Reading the document 'bad.md' failed", StringComparison.Ordinal) && m.Contains("InvalidOperationException: thrown for the \\u202Etest", StringComparison.Ordinal));
    }

    [Fact]
    public void A_reader_that_gives_up_without_being_asked_to()
    {
        var run = Run((string text, string path, NamesFile? names, CancellationToken cancellation, out IReadOnlyList<NamesFinding> inNames) => path == "bad.md"
            ? throw new OperationCanceledException()
            : DocumentReader.ReadContent(text, path, names, cancellation, out inNames));
        AssertSpared(run);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    public void A_reader_that_writes_nonsense(int part)
    {
        // Cut anywhere: what the emitter makes of it must not take the other document down.
        var run = Run((string text, string path, NamesFile? names, CancellationToken cancellation, out IReadOnlyList<NamesFinding> inNames) =>
        {
            var content = DocumentReader.ReadContent(text, path, names, cancellation, out inNames);
            return path == "bad.md" ? new DocumentContent(content.Text[..(content.Text.Length * part / 6)], content.Structure[..(content.Structure.Length * (part + 1) / 7)]) : content;
        });
        AssertSpared(run);
    }

    private static void AssertSpared(GeneratedProject run)
    {
        Assert.Null(run.Result.Exception);
        Assert.Equal(["DOCM019"], run.Ids.Distinct());
        Assert.DoesNotContain(run.CompilerDiagnostics, d => d.Severity == DiagnosticSeverity.Error && d.Id.StartsWith("CS", StringComparison.Ordinal));
        var good = (Document)run.Load().GetType("Good")!.GetProperty("Document")!.GetValue(null)!;
        Assert.Equal(ModelDump.Of(DocumentReader.Read(Texts.Harbour, new ReadOptions { Path = "good.md" })), ModelDump.Of(good));
    }

    private static GeneratedProject Run(Documents.DocumentTextReader reader)
    {
        var driver = CSharpGeneratorDriver.Create([new DocumentGenerator(reader).AsSourceGenerator()], Project.Files, Project.ParseOptions, Project.Options)
            .RunGeneratorsAndUpdateCompilation(Project.Compile(), out var output, out var diagnostics, TestContext.Current.CancellationToken);
        return new GeneratedProject(output, diagnostics, driver.GetRunResult().Results.Single());
    }
}

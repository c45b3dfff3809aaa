using DocModel.Fuzzing.Tests.Inputs;
using DocModel.Fuzzing.Tests.Properties;
using DocModel.Fuzzing.Tests.Running;

namespace DocModel.Fuzzing.Tests;

public sealed class GeneratorFuzzTests
{
    private const int DocumentsInCompilation = 25;

    [Fact]
    public void Any_trees_of_Markdown_compile_to_the_model_of_run_time() => FuzzRun.Batches(FuzzSource.Trees, 100, DocumentsInCompilation, GeneratedModelHolds.Check);

    [Fact]
    public void Any_bytes_compile_to_the_model_of_run_time() => FuzzRun.Batches(FuzzSource.Bytes, 100, DocumentsInCompilation, GeneratedModelHolds.Check);
}

using DocModel.Fuzzing.Tests.Inputs;
using DocModel.Fuzzing.Tests.Properties;
using DocModel.Fuzzing.Tests.Running;

namespace DocModel.Fuzzing.Tests;

public sealed class LinearWorkTests
{
    [Fact]
    public void Any_tree_of_Markdown_repeated_costs_in_proportion() => FuzzRun.Each(FuzzSource.Trees, 60, WorkIsLinear.Check);

    [Fact]
    public void Any_bytes_repeated_cost_in_proportion() => FuzzRun.Each(FuzzSource.Bytes, 60, WorkIsLinear.Check);
}

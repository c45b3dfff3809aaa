using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;

namespace DocModel.Generator.Tests.Harness;

public sealed class CompilerVersionTests
{
    [Fact]
    public void The_suite_runs_on_the_compiler_that_the_build_asked_for()
    {
        var asked = typeof(CompilerVersionTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RoslynVersion").Value!;
        Assert.Equal(Version.Parse(asked + ".0"), typeof(CSharpCompilation).Assembly.GetName().Version);
    }
}

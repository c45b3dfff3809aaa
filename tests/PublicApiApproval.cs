using System.Reflection;
using System.Runtime.CompilerServices;
using PublicApiGenerator;

namespace DocModel.Tests;

/// <summary>Compares a public API with the approved file beside the test. <c>DOCMODEL_APPROVE=1 dotnet test</c> writes the file anew.</summary>
internal static class PublicApiApproval
{
    public static void Verify(string api, string approvedFile, [CallerFilePath] string test = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(test)!, approvedFile);
        var actual = api.ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("DOCMODEL_APPROVE") == "1")
            File.WriteAllText(path, actual);
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }

    public static string Of(Assembly assembly, params Type[] types) => assembly.GeneratePublicApi(new ApiGeneratorOptions
    {
        IncludeAssemblyAttributes = false,
        IncludeTypes = types.Length == 0 ? null : types,
        ExcludeAttributes =
        [
            "System.Runtime.CompilerServices.CompilerGeneratedAttribute",
            "System.CodeDom.Compiler.GeneratedCodeAttribute",
            "System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverageAttribute",
        ],
    });
}

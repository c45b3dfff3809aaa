using System.Reflection;

namespace DocModel.Generator.Diagnostics;

/// <summary>The program that runs the generator.</summary>
internal static class CompilerHost
{
    /// <summary>Whether it is the command-line compiler or its server, which print a diagnostic wherever it is.</summary>
    /// <remarks>
    /// Editors show what is wrong in an additional file late or not at all, so there an error is shown at the declaration as well. A
    /// build property cannot tell the two apart: it would stand in a file that both write and that makes each build the other's again.
    /// </remarks>
    public static bool IsCommandLine { get; } = Assembly.GetEntryAssembly()?.GetName().Name is "csc" or "VBCSCompiler";
}

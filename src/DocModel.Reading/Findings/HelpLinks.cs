using System.Reflection;

namespace DocModel.Reading.Findings;

/// <summary>Where a rule's help page is read: in the repository that the build names, the one place that knows it.</summary>
internal static class HelpLinks
{
    private static readonly string Folder =
        typeof(HelpLinks).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == "RepositoryUrl").Value
        + "/blob/main/src/DocModel.Generator/Diagnostics/";

    public static string For(string id) => Folder + id + ".md";
}

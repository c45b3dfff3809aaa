using System.Reflection;

namespace DocModel.Reading.Tests;

/// <summary>Where the build put what the tests read.</summary>
internal static class TestFiles
{
    public static string Essay => File.ReadAllText(Path.Combine(Metadata("Seeds"), "security-architecture.txt"));

    public static string EssayNames => File.ReadAllText(Path.Combine(Metadata("Seeds"), "security-architecture.txt.names"));

    public static string Metadata(string key) =>
        typeof(TestFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}

using System.Reflection;

namespace DocModel.Packages.Tests;

/// <summary>The packages, packed once, and a folder outside the tree in which consumers are built from them.</summary>
/// <remarks>
/// Consumers restore from the packed files alone, into a packages folder of their own, so that neither the machine's cache nor a
/// published version can stand in for what was just packed.
/// </remarks>
public sealed class PackedFeed : IDisposable
{
    public const string Version = "0.0.1-packed";

    internal static readonly string Root = Metadata("RepositoryRoot");

    private readonly string _folder = Path.Combine(Path.GetTempPath(), "packed-" + Guid.NewGuid().ToString("N")[..8]);

    public PackedFeed()
    {
        Directory.CreateDirectory(Feed);
        foreach (var project in (string[])["DocModel", "DocModel.Reading", "DocModel.Export", "DocModel.Essays", "DocModel.Cli"])
        {
            ProcessResult.Run(
                Root,
                Environment,
                "dotnet",
                "pack", $"src/{project}", "-c", "Release", "-o", Feed, "--nologo", "-v", "q", $"-p:Version={Version}", "-p:ContinuousIntegrationBuild=true").Succeeds();
        }

        // The packages' one public dependency is served from what the tests' own restore brought.
        var markdig = Metadata("MarkdigPackage");
        File.Copy(markdig, Path.Combine(Feed, Path.GetFileName(markdig)));
    }

    public string Feed => Path.Combine(_folder, "feed");

    /// <summary>Variables of the test host would steer the commands that are tested.</summary>
    internal static IReadOnlyDictionary<string, string?> Environment { get; } = new Dictionary<string, string?>
    {
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["DOTNET_NOLOGO"] = "1",
        ["MSBuildSDKsPath"] = null,
        ["MSBuildExtensionsPath"] = null,
        ["MSBUILD_EXE_PATH"] = null,
        ["TESTINGPLATFORM_EXITCODE_IGNORE"] = null,
    };

    /// <summary>Copies consumers into a fresh folder outside the tree that restores from the packed files.</summary>
    /// <param name="publicSources">Whether the machine's own sources serve what the SDK itself needs (run-time packs).</param>
    internal Workspace Copy(string[] consumers, bool publicSources = false)
    {
        var folder = Path.Combine(_folder, Guid.NewGuid().ToString("N")[..8]);
        foreach (var consumer in consumers)
            CopyFolder(Path.Combine(AppContext.BaseDirectory, "Consumers", consumer), Path.Combine(folder, consumer));
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), $"<Project><PropertyGroup><PackedVersion>{Version}</PackedVersion></PropertyGroup></Project>");
        File.WriteAllText(Path.Combine(folder, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(
            Path.Combine(folder, "nuget.config"),
            $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Path.Combine(_folder, publicSources ? "packages-public" : "packages")}" /></config>
              <packageSources>{(publicSources ? "" : "<clear />")}<add key="packed" value="{Feed}" /></packageSources>
            </configuration>
            """);
        return new Workspace(folder);
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(_folder, recursive: true);
        }
        catch (IOException)
        {
            // A build server may still hold a file; the folder is in the temporary one.
        }
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private static string Metadata(string key) =>
        typeof(PackedFeed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}

using System.Diagnostics;
using System.Reflection;

namespace DocModel.Benchmarks.Generator;

/// <summary>
/// <c>dotnet build</c> of a project with documents and the generator, and of the same project with the generated files checked in and
/// neither; best of several builds from scratch, the restore apart, with the compiler server warm.
/// </summary>
internal sealed class BuildFigures : IDisposable
{
    private const int Runs = 3;

    private readonly string _folder = Path.Combine(Path.GetTempPath(), "docmodel-build-" + Guid.NewGuid().ToString("N")[..8]);
    private readonly string _with;
    private readonly string _without;

    public BuildFigures(IReadOnlyList<KeyValuePair<string, string>> texts)
    {
        _with = Path.Combine(_folder, "With");
        _without = Path.Combine(_folder, "Without");
        var source = Root + "/src";
        var generator = $"{source}/DocModel.Generator/bin/{Configuration}/netstandard2.0";
        Write(Path.Combine(_folder, "Directory.Build.props"), "<Project />");
        Write(Path.Combine(_folder, "Directory.Build.targets"), "<Project />");
        foreach (var (path, text) in texts)
            Write(Path.Combine(_with, "docs", path), text);
        Write(Path.Combine(_with, "Docs.cs"), GeneratedProject.Declaration);
        Write(
            Path.Combine(_with, "With.csproj"),
            Project(
                $"""
                <Import Project="{source}/DocModel/build/DocModel.props" />
                <ItemGroup>
                  <DocModelDocument Include="docs/**/*" />
                  <Analyzer Include="{generator}/DocModel.Generator.dll;{generator}/DocModel.Reading.dll;{generator}/DocModel.dll;{generator}/Markdig.dll" />
                </ItemGroup>
                <PropertyGroup><DocModelUsePackagedGenerator>false</DocModelUsePackagedGenerator></PropertyGroup>
                """,
                $"""<Import Project="{source}/DocModel/build/DocModel.targets" />"""));
        Dotnet(_with, "build", "-v", "q", "-p:EmitCompilerGeneratedFiles=true", "-p:CompilerGeneratedFilesOutputPath=generated");

        Write(Path.Combine(_without, "Docs.cs"), "public static partial class Docs { }\n");
        Write(Path.Combine(_without, "Without.csproj"), Project("", ""));
        Directory.Move(Path.Combine(_with, "generated"), Path.Combine(_without, "generated"));
    }

    private static string Root => Metadata("RepositoryRoot").TrimEnd('/', '\\');

    private static string Configuration => typeof(BuildFigures).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    public double WithGenerator() => Measure(_with);

    public double WithoutGenerator() => Measure(_without);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static double Measure(string project)
    {
        Dotnet(project, "build", "-v", "q");
        var best = double.MaxValue;
        for (var i = 0; i < Runs; i++)
        {
            var start = Stopwatch.GetTimestamp();
            Dotnet(project, "build", "-v", "q", "--no-restore", "--no-incremental");
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return Math.Round(best);
    }

    private static string Project(string items, string last) =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <UseSharedCompilation>true</UseSharedCompilation>
          </PropertyGroup>
          <ItemGroup><Reference Include="{typeof(Document).Assembly.Location}" /></ItemGroup>
          {items}
          {last}
        </Project>
        """;

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static void Dotnet(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [.. arguments, "--nologo"]) { WorkingDirectory = folder, RedirectStandardOutput = true };
        foreach (var name in (string[])["MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH"])
            start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} in {folder} failed:\n{output}");
    }

    private static string Metadata(string key) =>
        typeof(BuildFigures).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}

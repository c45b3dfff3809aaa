namespace DocModel.Packages.Tests;

/// <summary>A folder with copied consumers.</summary>
internal sealed class Workspace(string folder)
{
    public string PathOf(string file) => Path.Combine(folder, file);

    public ProcessResult Dotnet(params IEnumerable<string> arguments) => ProcessResult.Run(folder, PackedFeed.Environment, "dotnet", arguments);

    public ProcessResult Build(string project) => Dotnet("build", project, "--nologo", "-v", "m", "-tl:off");

    public ProcessResult Run(string project) => Dotnet("run", "--no-build", "--project", project);

    public void Replace(string file, string what, string with)
    {
        var path = PathOf(file);
        var text = File.ReadAllText(path);
        Assert.Contains(what, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(what, with, StringComparison.Ordinal));
    }
}

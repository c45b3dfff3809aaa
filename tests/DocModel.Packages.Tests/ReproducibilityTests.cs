using System.IO.Compression;
using System.Security.Cryptography;

namespace DocModel.Packages.Tests;

/// <summary>Two people who check the same commit out, each into a folder of their own, pack the same files.</summary>
[Collection("packages")]
public sealed class ReproducibilityTests
{
    private static readonly string[] Projects = ["DocModel", "DocModel.Reading", "DocModel.Export", "DocModel.Essays", "DocModel.Cli"];

    [Fact]
    public void Two_checkouts_pack_the_same_entries()
    {
        var folder = Directory.CreateTempSubdirectory("checkouts-").FullName;
        try
        {
            var one = Pack(Path.Combine(folder, "one folder", "checkout"));
            var other = Pack(Path.Combine(folder, "C#", "Check Out"));
            Assert.Equal(Projects.Length, one.Keys.Select(key => key.Package).Distinct().Count());
            Assert.Equal(one.Keys.Order(), other.Keys.Order());
            Assert.Empty(one.Where(entry => entry.Value != other[entry.Key]).Select(entry => entry.Key));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The hash of every entry of every package, those apart that NuGet fills with a random name.</summary>
    private static Dictionary<(string Package, string Entry), string> Pack(string checkout)
    {
        CheckOut(checkout);
        var feed = Path.Combine(checkout, "packed");
        foreach (var project in Projects)
        {
            ProcessResult.Run(
                checkout,
                PackedFeed.Environment,
                "dotnet",
                "pack", $"src/{project}", "-c", "Release", "-o", feed, "--nologo", "-v", "q", $"-p:Version={PackedFeed.Version}", "-p:ContinuousIntegrationBuild=true").Succeeds();
        }

        var hashes = new Dictionary<(string, string), string>();
        foreach (var package in Directory.EnumerateFiles(feed, "*.nupkg"))
        {
            using var archive = ZipFile.OpenRead(package);
            foreach (var entry in archive.Entries.Where(e => !e.FullName.EndsWith(".psmdcp", StringComparison.Ordinal) && e.FullName != "_rels/.rels"))
            {
                using var stream = entry.Open();
                hashes.Add((Path.GetFileName(package), entry.FullName), Convert.ToHexString(SHA256.HashData(stream)));
            }
        }

        return hashes;
    }

    /// <summary>The files as they are now, as one commit that is the same everywhere.</summary>
    private static void CheckOut(string folder)
    {
        var files = ProcessResult.Run(PackedFeed.Root, PackedFeed.Environment, "git", "-c", "core.quotePath=false", "ls-files", "-co", "--exclude-standard").Succeeds().Output;
        foreach (var file in files.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(file => File.Exists(Path.Combine(PackedFeed.Root, file))))
        {
            var target = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(PackedFeed.Root, file), target);
        }

        var environment = new Dictionary<string, string?>(PackedFeed.Environment)
        {
            ["GIT_AUTHOR_DATE"] = "2000-01-01T00:00:00Z",
            ["GIT_COMMITTER_DATE"] = "2000-01-01T00:00:00Z",
            ["GIT_CONFIG_GLOBAL"] = "/dev/null",
        };
        void Git(params string[] arguments) => ProcessResult.Run(folder, environment, "git", ["-c", "user.name=Tests", "-c", "user.email=tests@docmodel.example", .. arguments]).Succeeds();
        Git("init", "--quiet", "--initial-branch=main");
        Git("remote", "add", "origin", "https://github.com/docmodel/docmodel.git");
        Git("add", "--all");
        Git("commit", "--quiet", "--message", "Everything");
    }
}

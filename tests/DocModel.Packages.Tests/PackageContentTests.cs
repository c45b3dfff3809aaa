using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace DocModel.Packages.Tests;

/// <summary>What is inside the packed files.</summary>
[Collection("packages")]
public sealed class PackageContentTests(PackedFeed feed)
{
    /// <summary>What every compiler host that can run the generator has, at these versions or newer.</summary>
    private static readonly Dictionary<string, Version> Allowed = new()
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 5, 0),
        ["System.Buffers"] = new(4, 0, 5, 0),
        ["System.Runtime.CompilerServices.Unsafe"] = new(6, 0, 3, 0),
    };

    [Fact]
    public void The_generator_and_what_it_brings_reference_only_what_a_compiler_has()
    {
        using var package = Open("DocModel");
        var analyzers = package.Entries.Where(e => e.FullName.StartsWith("tools/generator/", StringComparison.Ordinal) && e.Name.EndsWith(".dll", StringComparison.Ordinal)).ToList();
        Assert.Equal(["DocModel.Generator.dll", "DocModel.Reading.dll", "DocModel.dll", "Markdig.dll"], analyzers.Select(e => e.Name).Order(StringComparer.Ordinal));
        var brought = analyzers.Select(e => Path.GetFileNameWithoutExtension(e.Name)).ToHashSet();
        var checkedReferences = 0;
        foreach (var analyzer in analyzers)
        {
            foreach (var (name, version) in References(analyzer))
            {
                checkedReferences++;
                Assert.True(brought.Contains(name) || Allowed.TryGetValue(name, out var newest) && version <= newest, $"{analyzer.Name} references {name} {version}");
            }
        }

        // A check that looked at nothing would pass as well.
        Assert.True(checkedReferences > analyzers.Count);
    }

    [Fact]
    public void What_editors_offer_stands_apart_and_asks_for_nothing_newer_than_the_oldest_editor_has()
    {
        using var package = Open("DocModel");
        var fixes = Assert.Single(package.Entries, e => e.FullName.StartsWith("tools/codefixes/", StringComparison.Ordinal));
        Assert.Equal("DocModel.CodeFixes.dll", fixes.Name);
        var references = References(fixes).ToDictionary(r => r.Name, r => r.Version);
        Assert.Equal(new Version(4, 8, 0, 0), references["Microsoft.CodeAnalysis.Workspaces"]);
        Assert.DoesNotContain(references.Keys, name => name.StartsWith("System.Composition", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_diagnostic_has_its_help_page_in_the_package()
    {
        using var package = Open("DocModel");
        var pages = package.Entries.Where(e => e.FullName.StartsWith("docs/diagnostics/", StringComparison.Ordinal)).Select(e => e.Name).Order(StringComparer.Ordinal);
        Assert.Equal(Directory.EnumerateFiles(Path.Combine(PackedFeed.Root, "src/DocModel.Generator/Diagnostics"), "DOCM*.md").Select(Path.GetFileName).Order(StringComparer.Ordinal), pages);
    }

    [Theory]
    [InlineData("DocModel")]
    [InlineData("DocModel.Reading")]
    [InlineData("DocModel.Essays")]
    [InlineData("DocModel.Cli")]
    public void Each_package_says_what_it_is(string id)
    {
        using var package = Open(id);
        Assert.NotNull(package.GetEntry("README.md"));
        var metadata = XDocument.Load(package.GetEntry(id + ".nuspec")!.Open()).Root!.Elements().First(e => e.Name.LocalName == "metadata");
        string? Value(string name) => metadata.Elements().FirstOrDefault(e => e.Name.LocalName == name)?.Value;
        Assert.NotEmpty(Value("description")!);
        Assert.NotEmpty(Value("projectUrl")!);
        Assert.NotEmpty(Value("license")!);
        Assert.NotNull(metadata.Elements().First(e => e.Name.LocalName == "repository").Attribute("url"));
    }

    [Fact]
    public void Only_the_library_package_has_build_assets_and_they_do_not_flow_on()
    {
        foreach (var id in (string[])["DocModel", "DocModel.Reading", "DocModel.Essays"])
        {
            using var package = Open(id);
            Assert.DoesNotContain(package.Entries, e => e.FullName.StartsWith("buildTransitive/", StringComparison.Ordinal));

            // NuGet hands these on to everyone behind a reference, whatever the references exclude.
            Assert.DoesNotContain(package.Entries, e => e.FullName.StartsWith("analyzers/", StringComparison.Ordinal));
            Assert.Equal(id == "DocModel", package.Entries.Any(e => e.FullName.StartsWith("build/", StringComparison.Ordinal)));
            Assert.Equal(id == "DocModel", package.Entries.Any(e => e.Name == "DocModel.Generator.dll"));
        }
    }

    [Theory]
    [InlineData("DocModel.Essays")]
    [InlineData("DocModel.Cli")]
    public void A_package_that_carries_the_essay_says_whose_it_is(string id)
    {
        using var package = Open(id);
        using var readme = new StreamReader(package.GetEntry("README.md")!.Open());
        Assert.Contains("author", readme.ReadToEnd(), StringComparison.Ordinal);
        var licence = package.Entries.Single(e => e.Name == "LICENSE");
        using var text = new StreamReader(licence.Open());
        Assert.Contains("not part of the Software", text.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_essay_package_documents_its_members_with_the_essays_words()
    {
        using var package = Open("DocModel.Essays");
        var documentation = package.Entries.First(e => e.FullName.StartsWith("lib/net8.0/", StringComparison.Ordinal) && e.Name == "DocModel.Essays.xml");
        using var reader = new StreamReader(documentation.Open());
        Assert.Contains("seeds/security-architecture.txt(", reader.ReadToEnd(), StringComparison.Ordinal);
    }

    private static IEnumerable<(string Name, Version Version)> References(ZipArchiveEntry entry)
    {
        var bytes = new MemoryStream();
        using (var stream = entry.Open())
            stream.CopyTo(bytes);
        bytes.Position = 0;
        using var pe = new PEReader(bytes);
        var metadata = pe.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetAssemblyReference(handle)).Select(r => (metadata.GetString(r.Name), r.Version))];
    }

    private ZipArchive Open(string id) => ZipFile.OpenRead(Path.Combine(feed.Feed, $"{id}.{PackedFeed.Version}.nupkg"));
}

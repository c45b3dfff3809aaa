using System.Reflection;
using System.Text.RegularExpressions;
using DocModel.Generator.Diagnostics;
using DocModel.Reading;

namespace DocModel.Generator.Tests.Diagnostics;

public sealed partial class HelpPageTests
{
    private static readonly string Root = Metadata("RepositoryRoot");
    private static readonly string Pages = Path.Combine(Root, "src/DocModel.Generator/Diagnostics");
    private static readonly string Targets = File.ReadAllText(Path.Combine(Root, "src/DocModel/build/DocModel.targets"));

    public static TheoryData<string> Ids => [.. Descriptors.All.Select(d => d.Id).Concat(FindingRule.All.Select(r => r.Id)).Concat(CodesOfTargets()).Distinct()];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_diagnostic_has_a_page(string id)
    {
        var page = Path.Combine(Pages, id + ".md");
        Assert.True(File.Exists(page), $"{page} is missing");
        var text = File.ReadAllText(page);
        Assert.StartsWith($"# {id}: ", text, StringComparison.Ordinal);
        Assert.Contains("## What to do", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_has_a_diagnostic()
    {
        var known = Ids.Select(row => row.Data).ToHashSet();
        foreach (var page in Directory.EnumerateFiles(Pages, "DOCM*.md"))
        {
            var id = Path.GetFileNameWithoutExtension(page);
            Assert.True(known.Contains(id), id + " is reported by nobody");
        }
    }

    [Fact]
    public void Every_rule_links_its_page_in_the_repository_that_the_build_names()
    {
        var folder = Metadata("RepositoryUrl") + "/blob/main/src/DocModel.Generator/Diagnostics/";
        Assert.All(Descriptors.All, rule => Assert.Equal(folder + rule.Id + ".md", rule.HelpLinkUri));
        Assert.All(FindingRule.All, rule => Assert.Equal(folder + rule.Id + ".md", rule.HelpUri));
        Assert.Contains($"<DocModelHelpUrl>{folder}</DocModelHelpUrl>", Targets, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_are_tracked_release_by_release()
    {
        var tracked = File.ReadAllText(Path.Combine(Root, "src/DocModel.Generator/AnalyzerReleases.Unshipped.md")) + File.ReadAllText(Path.Combine(Root, "src/DocModel.Generator/AnalyzerReleases.Shipped.md"));
        Assert.All(Descriptors.All, rule => Assert.Contains($"{rule.Id} | DocModel | {rule.DefaultSeverity} | {rule.Title}\n", tracked, StringComparison.Ordinal));
    }

    private static IEnumerable<string> CodesOfTargets() => Code().Matches(Targets).Select(m => m.Groups[1].Value);

    private static string Metadata(string key) => typeof(HelpPageTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;

    [GeneratedRegex("Code=\"(DOCM[0-9]{3})\"")]
    private static partial Regex Code();
}

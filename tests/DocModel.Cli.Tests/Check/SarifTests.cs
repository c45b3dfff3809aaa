using Microsoft.CodeAnalysis.Sarif;

namespace DocModel.Cli.Tests.Check;

public sealed class SarifTests
{
    [Fact]
    public void A_reader_of_the_format_finds_every_finding_with_its_rule_and_region()
    {
        using var folder = CheckTests.Documents();
        folder.Write("sub/with space.md", "One “quote.");
        var text = Tool.RunIn(folder.Path, "check", ".");
        var sarif = Tool.RunIn(folder.Path, "check", ".", "--to", "sarif");
        Assert.Equal((0, text.Error), (sarif.ExitCode, sarif.Error));

        var log = Load(sarif.Output);
        Assert.Equal(SarifVersion.Current, log.Version);
        var run = Assert.Single(log.Runs);
        Assert.Equal(ColumnKind.Utf16CodeUnits, run.ColumnKind);
        var lines = run.Results.Select(result =>
        {
            var place = Assert.Single(result.Locations).PhysicalLocation;
            var rule = run.Tool.Driver.Rules[result.RuleIndex];
            Assert.Equal(result.RuleId, rule.Id);
            Assert.EndsWith(rule.Id + ".md", rule.HelpUri.AbsoluteUri, StringComparison.Ordinal);
            Assert.NotEmpty(rule.ShortDescription.Text);
            Assert.True((place.Region.EndLine, place.Region.EndColumn).CompareTo((place.Region.StartLine, place.Region.StartColumn)) > 0);
            var path = Uri.UnescapeDataString(place.ArtifactLocation.Uri.OriginalString);
            return $"{path}({place.Region.StartLine},{place.Region.StartColumn}): {result.Level.ToString().ToLowerInvariant()} {result.RuleId}: {result.Message.Text}";
        });
        Assert.Equal(text.Output.TrimEnd('\n').Split('\n'), lines);
    }

    [Fact]
    public void A_region_is_the_words_that_the_finding_is_about()
    {
        using var folder = CheckTests.Documents();
        var lines = folder.Read("guide.md").Split('\n');
        var results = Load(Tool.RunIn(folder.Path, "check", "guide.md", "--to", "sarif").Output).Runs[0].Results;
        Assert.Equal(
            ["the limits", "31 June 1941", "“"],
            results.Select(result => result.Locations[0].PhysicalLocation.Region).Select(region => lines[region.StartLine - 1][(region.StartColumn - 1)..(region.EndColumn - 1)]));
    }

    [Fact]
    public void Paths_are_relative_to_the_current_folder_however_they_are_named()
    {
        using var folder = CheckTests.Documents();
        var relative = Tool.RunIn(folder.Path, "check", "guide.md", "--to", "sarif").Output;
        Assert.Equal(relative, Tool.RunIn(folder.Path, "check", Path.Combine(folder.Path, "guide.md"), "--to", "sarif").Output);
        Assert.DoesNotContain(folder.Path, relative, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', relative);
    }

    [Fact]
    public void The_same_documents_in_another_folder_give_the_same_bytes()
    {
        using var one = CheckTests.Documents();
        using var other = CheckTests.Documents();
        one.Write("bad.md", [0xFF]);
        other.Write("bad.md", [0xFF]);
        Assert.Equal(Tool.RunIn(one.Path, "check", ".", "nowhere.md", "--to", "sarif").Output, Tool.RunIn(other.Path, "check", ".", "nowhere.md", "--to", "sarif").Output);
    }

    [Fact]
    public void What_cannot_be_read_is_a_notification()
    {
        using var folder = CheckTests.Documents();
        folder.Write("bad.md", [0xFF]);
        var result = Tool.RunIn(folder.Path, "check", ".", "--to", "sarif");
        Assert.Equal(1, result.ExitCode);
        var invocation = Assert.Single(Load(result.Output).Runs[0].Invocations);
        Assert.False(invocation.ExecutionSuccessful);
        Assert.Contains("bad.md", Assert.Single(invocation.ToolExecutionNotifications).Message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clean_document_gives_a_log_without_results()
    {
        var run = Load(Tool.Feed("The pier fell in 1913.", "check", "-", "--to", "sarif").Output).Runs[0];
        Assert.Empty(run.Results);
        Assert.Equal("docmodel", run.Tool.Driver.Name);
    }

    [Fact]
    public void Another_format_is_an_error_that_names_them() =>
        Assert.Contains("The formats are: text, sarif.", Tool.Feed("A.", "check", "-", "--to", "xml").Error, StringComparison.Ordinal);

    private static SarifLog Load(string text) => SarifLog.Load(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)));
}

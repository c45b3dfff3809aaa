using System.Runtime.InteropServices;

namespace DocModel.Packages.Tests;

/// <summary>What a stranger gets who references the packages.</summary>
[Collection("packages")]
public sealed class ConsumerTests(PackedFeed feed)
{
    private static readonly string[] EssayTimeline = ["1975", "2007-02"];

    [Fact]
    public void The_essay_package_gives_types_and_the_right_dates()
    {
        var workspace = feed.Copy(["EssayReader"]);
        workspace.Build("EssayReader").Succeeds();
        var output = workspace.Run("EssayReader").Succeeds().Output.Split('\n');
        Assert.Equal(EssayTimeline, output[..2]);
        foreach (var date in (string[])["197X", "1975", "1989-07-06", "1999-11", "1999-03", "2000", "2007-02", "2008", "2008-06", "2010", "2008-08", "2014", "201X", "2021-12", "2022-02-21"])
            Assert.Contains(output[2..], line => line.StartsWith(date + " ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_document_of_ones_own_gets_types()
    {
        var workspace = feed.Copy(["OwnDocument"]);
        workspace.Build("OwnDocument").Succeeds();
        Assert.Equal(
            ["Harbour guide", "Burst 13,5", "The PA publishes a text each year.", "1987-05-03", "1", "Port Authority"],
            workspace.Run("OwnDocument").Succeeds().Output.TrimEnd().Split('\n').Select(line => line.TrimEnd('\r')));
    }

    [Fact]
    public void A_collection_of_documents_gets_types_and_a_document_that_goes_breaks_the_line_that_uses_it()
    {
        var workspace = feed.Copy(["Collection"], publicSources: true);
        workspace.Build("Collection").Succeeds();
        Assert.Equal(
            ["posts/2024/harbour.md: The harbour", "posts/intro.md: Welcome", "The harbour", "1987-05-03", "True"],
            workspace.Run("Collection").Succeeds().Output.TrimEnd().Split('\n').Select(line => line.TrimEnd('\r')));

        File.Delete(workspace.PathOf("Collection/posts/2024/harbour.md"));
        Assert.Contains("Program.cs(5,25): error CS0117", workspace.Build("Collection").Fails().Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("### Burst", "CS1061", "Program.cs(4,")]
    [InlineData("## Rate limits", "CS0117", "Program.cs(4,")]
    [InlineData("## Text", "CS0117", "Program.cs(5,")]
    public void A_heading_that_goes_breaks_the_line_that_uses_it(string heading, string error, string place)
    {
        var workspace = feed.Copy(["OwnDocument"]);
        workspace.Build("OwnDocument").Succeeds();
        workspace.Replace("OwnDocument/docs/guide.md", heading + "\n", "\n");
        var output = workspace.Build("OwnDocument").Fails().Output;
        Assert.Contains("error " + error, output, StringComparison.Ordinal);
        Assert.Contains(place, output, StringComparison.Ordinal);
        Assert.Matches("error DOCM016: The document 'docs/guide.md' gives", output);
    }

    [Fact]
    public void A_wrong_path_is_an_error_at_the_attribute_that_names_the_nearest_document()
    {
        var workspace = feed.Copy(["OwnDocument"]);
        workspace.Replace("OwnDocument/Program.cs", "\"docs/guide.md\"", "\"docs/giude.md\"");
        var output = workspace.Build("OwnDocument").Fails().Output;
        Assert.Contains("Program.cs(10,11): error DOCM001", output, StringComparison.Ordinal);
        Assert.Contains("docs/guide.md", output, StringComparison.Ordinal);
        Assert.Contains("<DocModelDocument Include=\"docs/giude.md\" />", output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_in_a_document_is_told_once_and_its_severity_is_set_in_a_globalconfig()
    {
        var workspace = feed.Copy(["OwnDocument"]);
        workspace.Replace("OwnDocument/docs/guide.md", "Three ships", "Three\u202E ships");
        var told = workspace.Build("OwnDocument").Fails().Output.Split('\n').Where(line => line.Contains("DOCM102", StringComparison.Ordinal));
        Assert.Contains("docs/guide.md(15,6): error DOCM102", Assert.Single(told.Select(line => line.Trim()).Distinct()), StringComparison.Ordinal);

        File.WriteAllText(workspace.PathOf("OwnDocument/.globalconfig"), "is_global = true\ndotnet_diagnostic.DOCM102.severity = none\n");
        workspace.Build("OwnDocument").Succeeds();
    }

    [Fact]
    public void An_item_that_matches_no_file_is_an_error()
    {
        var workspace = feed.Copy(["OwnDocument"]);
        workspace.Replace("OwnDocument/OwnDocument.csproj", "docs/**/*.md", "docs/guide.md;docs/absent.md");
        var output = workspace.Build("OwnDocument").Fails().Output;
        Assert.Contains("OwnDocument.csproj : error DOCM020: The item <DocModelDocument Include=\"docs/absent.md\" /> matches no file", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_of_another_language_is_told_where_its_documents_belong()
    {
        var workspace = feed.Copy(["OwnDocument"]);
        File.Move(workspace.PathOf("OwnDocument/OwnDocument.csproj"), workspace.PathOf("OwnDocument/OwnDocument.vbproj"));
        File.WriteAllText(workspace.PathOf("OwnDocument/Program.vb"), "Module Program\n    Sub Main()\n    End Sub\nEnd Module\n");
        var output = workspace.Build("OwnDocument").Fails().Output;
        Assert.Contains("OwnDocument.vbproj : error DOCM024: DocModel writes C#, and this project is compiled from VB", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_declared_document_without_a_file_is_told_once()
    {
        var workspace = feed.Copy(["OwnDocument"]);
        workspace.Replace("OwnDocument/OwnDocument.csproj", "docs/**/*.md", "docs/guide.md");
        File.Delete(workspace.PathOf("OwnDocument/docs/guide.md"));
        var output = workspace.Build("OwnDocument").Fails().Output;
        Assert.Contains("error DOCM020", output, StringComparison.Ordinal);
        Assert.DoesNotMatch("DOCM001|DOCM008|DOCM016|CS1504|CS2001", output);
    }

    [Fact]
    public void A_names_file_whose_document_is_called_otherwise_now_is_told()
    {
        var workspace = feed.Copy(["OwnDocument"]);
        File.WriteAllText(workspace.PathOf("OwnDocument/docs/old.md.names"), "");
        var output = workspace.Build("OwnDocument").Succeeds().Output;
        Assert.Contains("old.md.names : warning DOCM023: No document 'old.md' belongs to this names file.", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_library_that_uses_the_essay_brings_no_generator(bool byPackage)
    {
        var workspace = feed.Copy(["Library", "App"]);
        string[] how = byPackage ? ["-p:ByPackage=true"] : [];
        if (byPackage)
        {
            workspace.Dotnet("pack", "Library", "-o", feed.Feed, "--nologo", "-v", "q").Succeeds();
            Directory.Delete(workspace.PathOf("Library"), recursive: true);
        }

        workspace.Dotnet(["build", "App", "--nologo", "-v", "q", .. how]).Succeeds();
        Assert.Equal("16", workspace.Run("App").Succeeds().Output.Trim());
        var analyzers = workspace.Dotnet(["build", "App", "--nologo", "-t:ResolveReferences;ResolveOffByDefaultAnalyzers", "-getItem:Analyzer", .. how]).Succeeds().Output;
        Assert.Contains("Analyzer", analyzers, StringComparison.Ordinal);
        Assert.DoesNotContain("DocModel", analyzers, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("DocModelDocument", workspace.Dotnet(["build", "App", "-getProperty:AdditionalFileItemNames", .. how]).Succeeds().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Documents_can_be_read_at_run_time()
    {
        var workspace = feed.Copy(["ReadsAtRunTime"]);
        workspace.Build("ReadsAtRunTime").Succeeds();
        Assert.Equal(
            ["Tides", "After the storm", "1913-03-09, 1920"],
            workspace.Run("ReadsAtRunTime").Succeeds().Output.TrimEnd().Split('\n').Select(line => line.TrimEnd('\r')));
    }

    [Fact]
    public void A_tool_of_somebody_elses_answers_who_said_what_and_draws_its_own_timeline()
    {
        var workspace = feed.Copy(["WhoSaidWhat"]);
        workspace.Build("WhoSaidWhat").Succeeds();
        var output = workspace.Run("WhoSaidWhat").Succeeds().Output;
        Assert.Contains("Putin", output, StringComparison.Ordinal);
        Assert.Contains("2007", output, StringComparison.Ordinal);
        Assert.Matches("█ +1975: Helsinki Final Act", output);

        // The README shows this program, so it may be changed only with it.
        var program = File.ReadAllText(Path.Combine(workspace.PathOf("WhoSaidWhat"), "Program.cs")).ReplaceLineEndings("\n").TrimEnd();
        Assert.True(program.Split('\n').Length < 40);
        Assert.Contains(program, File.ReadAllText(Path.Combine(PackedFeed.Root, "README.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private static readonly string[] Trimmed = ["-p:PublishTrimmed=true", "-p:TrimMode=full"];

    [Fact]
    public void A_trimmed_consumer_publishes_without_warnings_and_runs() =>
        Assert.Equal(EssayTimeline, PublishesAndRuns("Trimmed", Trimmed)[..2]);

    [Fact]
    public void A_native_consumer_publishes_without_warnings_and_runs() =>
        Assert.Equal(EssayTimeline, PublishesAndRuns("Trimmed", Native())[..2]);

    [Fact]
    public void A_trimmed_consumer_of_the_exporters_publishes_without_warnings_and_writes_every_format() =>
        WritesEveryFormat(Trimmed);

    [Fact]
    public void A_native_consumer_of_the_exporters_publishes_without_warnings_and_writes_every_format() =>
        WritesEveryFormat(Native());

    [Fact]
    public void The_tool_installs_and_shows_the_essay()
    {
        var workspace = feed.Copy(["EssayReader"]);
        workspace.Dotnet("tool", "install", "DocModel.Cli", "--version", PackedFeed.Version, "--tool-path", workspace.PathOf("tools")).Succeeds();
        var tool = Path.Combine(workspace.PathOf("tools"), RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? "docmodel.exe" : "docmodel");
        var output = ProcessResult.Run(workspace.PathOf("."), PackedFeed.Environment, tool, "show").Succeeds().Output;
        Assert.Contains("6 July 1989", output, StringComparison.Ordinal);
        Assert.Contains("“Common European Home”", output, StringComparison.Ordinal);
    }

    /// <summary>Cut down to what is called, the exporters write what they write whole, byte by byte: a line a format with the digest.</summary>
    private void WritesEveryFormat(string[] how)
    {
        var whole = feed.Copy(["TrimmedExport"]);
        whole.Build("TrimmedExport").Succeeds();
        var expected = Lines(whole.Run("TrimmedExport").Succeeds());
        Assert.Equal(["csv", "html", "ics", "json", "jsonld", "markdown", "mermaid", "tei", "timelinejs"], expected.Select(line => line.Split(' ')[0]));
        Assert.Equal(expected, PublishesAndRuns("TrimmedExport", how));
    }

    /// <summary>Native AOT needs the platform's linker, which is no part of the SDK; the analysis that warns is the same one without it.</summary>
    private static string[] Native()
    {
        var linker = RuntimeInformation.IsOSPlatform(OSPlatform.Windows) || File.Exists("/usr/bin/clang") || File.Exists("/usr/bin/gcc");
        return linker ? ["-p:PublishAot=true"] : ["-p:PublishTrimmed=true", "-p:EnableAotAnalyzer=true"];
    }

    private string[] PublishesAndRuns(string consumer, string[] how)
    {
        var workspace = feed.Copy([consumer], publicSources: true);
        var published = workspace.PathOf("published");
        var output = workspace.Dotnet(["publish", consumer, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier.Contains("arm64", StringComparison.Ordinal) ? "linux-arm64" : "linux-x64", "-o", published, "--nologo", "-tl:off", .. how]).Succeeds().Output;
        Assert.DoesNotContain("warning", output, StringComparison.OrdinalIgnoreCase);
        return Lines(ProcessResult.Run(published, PackedFeed.Environment, Path.Combine(published, consumer)).Succeeds());
    }

    private static string[] Lines(ProcessResult result) => result.Output.TrimEnd().ReplaceLineEndings("\n").Split('\n');
}

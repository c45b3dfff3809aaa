namespace DocModel.Cli.Tests.Show;

public sealed class ShowTests
{
    private const string Harbour = """
        # Harbour

        The harbour was opened on 3 May 1987 by the Port Authority (PA). The Authority fell silent by 1990.

        ## Rate limits

        A “berth window” opens, the mayor said. Since 1995 the “berth windows” are published.

        ### Burst

        The “slow water” came in the 1990s, and again in early 2004. “Nobody waits twice,” said Captain Orme in March 2005.
        """;

    [Fact]
    public void Without_a_file_it_shows_the_essay_through_its_generated_types()
    {
        var result = Tool.Run("show");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("Outline", result.Output, StringComparison.Ordinal);
        Assert.Matches("1975 +[· ]*●[· ]* +Helsinki Final Act +line 5", result.Output);
        Assert.Matches("(?m)^6 July 1989 ", result.Output);
        Assert.Matches("“indivisible security”  term, 3 uses", result.Output);
        Assert.Matches("OSCE +Organization for Security and Co-operation in Europe", result.Output);
    }

    [Fact]
    public void Piped_output_is_plain_and_never_cut()
    {
        var output = Tool.Run("show").Output;
        Assert.DoesNotContain('\u001b', output);
        Assert.DoesNotContain("…", output, StringComparison.Ordinal);
        Assert.All(output.Split('\n'), line => Assert.Equal(line.TrimEnd(), line));
    }

    [Fact]
    public void A_markdown_file_is_shown_with_its_sections_and_what_they_hold()
    {
        using var folder = new TemporaryFolder();
        folder.Write("guide.md", Harbour);
        var result = Tool.RunIn(folder.Path, "show", "guide.md");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.StartsWith("Harbour  guide.md\n", result.Output, StringComparison.Ordinal);
        Assert.Matches("(?m)^ +5 +3\\d +\\d +2  Rate limits  RateLimits$", result.Output);
        Assert.Matches("(?m)^ +9 +2\\d +\\d +1    Burst  Burst$", result.Output);
        Assert.Contains("3 May 1987", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_title_moves_nothing_but_itself()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", $"## {string.Join(' ', Enumerable.Repeat("very", 60))} long\n\nText.\n\n## Short\n\nText.");
        var output = Tool.RunIn(folder.Path, "show", "a.md").Output;
        Assert.Contains("  Short  Short\n", output, StringComparison.Ordinal);
        Assert.DoesNotMatch("Short {3,}", output);
    }

    [Fact]
    public void Every_use_of_a_term_stands_in_its_context_with_the_words_below_one_another()
    {
        using var folder = new TemporaryFolder();
        folder.Write("guide.md", Harbour);
        var lines = Tool.RunIn(folder.Path, "show", "guide.md", "--width", "80").Output.Split('\n');
        string[] uses = [.. lines.Where(line => line.Contains("“berth window", StringComparison.Ordinal) && line.StartsWith("  line 7", StringComparison.Ordinal))];
        Assert.Equal(2, uses.Length);
        Assert.Equal(uses[0].IndexOf('“', StringComparison.Ordinal), uses[1].IndexOf('“', StringComparison.Ordinal));
        Assert.Contains("“berth window” opens, the mayor said.", uses[0], StringComparison.Ordinal);
        Assert.Contains("Since 1995 the “berth windows” are published.", uses[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(132)]
    public void Lines_fit_the_width_that_is_asked_for(int width)
    {
        var result = Tool.Run("show", "--width", width.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var widest = result.Output.Split('\n').Where(line => !line.Contains('“', StringComparison.Ordinal)).Max(line => line.Length);
        Assert.InRange(widest, width / 2, width);
        Assert.Contains('●', result.Output);
    }

    [Fact]
    public void Several_documents_are_shown_one_after_another()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "# First\n\nThe pier fell in 1913.");
        folder.Write("b.md", "# Second\n\nThe mole fell in 1914.");
        Assert.Matches("(?s)^First  a.md\n.*1913.*\n\nSecond  b.md\n.*1914", Tool.RunIn(folder.Path, "show", "a.md", "b.md").Output);
    }

    [Theory]
    [InlineData("absent.md", "absent.md")]
    [InlineData("empty.md", "is empty")]
    [InlineData("blank.txt", "white space only")]
    [InlineData("latin1.txt", "offset 4")]
    [InlineData("", "expected a file")]
    [InlineData("--widht", "did you mean \"--width\"?")]
    [InlineData("-x.md", "./-x.md")]
    public void A_file_that_cannot_be_read_is_named_with_the_reason(string name, string reason)
    {
        using var folder = new TemporaryFolder();
        folder.Write("empty.md", "");
        folder.Write("blank.txt", " \n\n ");
        folder.Write("latin1.txt", [.. "caf "u8, 0xE9, .. " au lait"u8]);
        var result = Tool.RunIn(folder.Path, "show", name);
        Assert.Equal(1, result.ExitCode);
        Assert.Equal("", result.Output);
        Assert.Contains(name, result.Error, StringComparison.Ordinal);
        Assert.Contains(reason, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_in_the_document_are_told_and_the_rest_is_shown()
    {
        using var folder = new TemporaryFolder();
        folder.Write("nul.txt", "The pier fell on 9 March 1913.\n\nA \0 stands here.");
        var result = Tool.RunIn(folder.Path, "show", "nul.txt");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("nul.txt(3,3): error DOCM101", result.Error, StringComparison.Ordinal);
        Assert.Contains("9 March 1913", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_cannot_steer_the_terminal()
    {
        using var folder = new TemporaryFolder();
        folder.Write("evil.md", "# Pier \u001b]0;owned\u0007\n\n## A \u001b[2J b\n\nIn 1913 the “slow \u001b[31m water” of [bold]Orme[/] fell \u202Eback.");
        var output = Tool.RunIn(folder.Path, "show", "evil.md").Output;
        Assert.DoesNotContain('\u001b', output);
        Assert.DoesNotContain('\u0007', output);
        Assert.DoesNotContain('\u202e', output);
        Assert.Contains("[bold]Orme[/]", output, StringComparison.Ordinal);
    }
}

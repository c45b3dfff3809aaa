using DocModel.Reading.Findings;
using DocModel.Reading.Sources;

namespace DocModel.Reading.Tests.Links;

public sealed class AnchorTests
{
    private const string Guide = """
        # Harbour guide

        ## Rate limits

        ## 3.2 Berths & buoys

        ## Rate limits

        ## Tides {#ebb}

        ## Über die Mole

        <a name="chart"></a> A chart with a <span id='legend'>legend</span>.

        <div class="x" id=table>

        <!-- <p id="commented"> -->

        `<p id="code">`


        """;

    [Theory]
    [InlineData("#harbour-guide")]
    [InlineData("#rate-limits")]
    [InlineData("#rate-limits-1")]
    [InlineData("#32-berths--buoys")]
    [InlineData("#3.2")]
    [InlineData("#ebb")]
    [InlineData("#tides")]
    [InlineData("#über-die-mole")]
    [InlineData("#%C3%BCber-die-mole")]
    [InlineData("#user-content-ebb")]
    [InlineData("#ebb:~:text=low")]
    [InlineData("#chart")]
    [InlineData("#legend")]
    [InlineData("#table")]
    [InlineData("#")]
    [InlineData("#top")]
    [InlineData("other.md#nowhere")]
    [InlineData("https://example.org/#nowhere")]
    public void A_link_to_what_is_there_is_no_finding(string target) =>
        Assert.DoesNotContain(Read(Guide + $"See [this]({target}).").Findings, f => f.Id == "DOCM151");

    [Theory]
    [InlineData("#rate-limit", "#rate-limits")]
    [InlineData("#Rate-Limits", "#rate-limits")]
    [InlineData("#rate-limits-2", "#rate-limits-1")]
    [InlineData("#berths--buoys", "#32-berths--buoys")]
    [InlineData("#Mole", "#über-die-mole")]
    [InlineData("#e", null)]
    [InlineData("#code", null)]
    [InlineData("#commented", null)]
    [InlineData("#moorings-and-fees", null)]
    public void A_link_to_what_is_not_there_is_told_at_the_link_with_the_nearest_anchor(string target, string? nearest)
    {
        var document = Read(Guide + $"See [this]({target}).");
        var finding = Assert.Single(document.Findings, f => f.Id == "DOCM151");
        Assert.Equal(("this", FindingSeverity.Warning), (finding.Text, finding.Severity));
        Assert.Contains($"'{target}'", finding.Message, StringComparison.Ordinal);
        if (nearest is null)
            Assert.DoesNotContain("nearest", finding.Message, StringComparison.Ordinal);
        else
            Assert.Contains($"the nearest is '{nearest}'", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_anchor_is_told_by_its_beginning()
    {
        var near = new string('a', 500);
        Assert.Contains($"'#rate-limits'; the nearest is '#{near[..60]}…'", Message(Read($"# {near} rate limits\n\nSee [this](#rate-limits).")), StringComparison.Ordinal);
        Assert.InRange(Message(Read($"# Rates\n\nSee [this](#{near}).")).Length, 100, 300);

        static string Message(Document document) => Assert.Single(document.Findings, f => f.Id == "DOCM151").Message;
    }

    [Fact]
    public void Links_by_reference_are_followed_and_images_are_not() =>
        Assert.Equal(
            ["one", "two"],
            Read("## A\n\n[one](#b), [two][ref] and ![three](#c).\n\n[ref]: #d\n").Findings.Where(f => f.Id == "DOCM151").Select(f => f.Text));

    [Fact]
    public void Many_broken_links_among_many_headings_are_read_in_good_time()
    {
        var text = string.Concat(Enumerable.Range(0, 3000).Select(i => $"## Heading number {i} of a long document\n\n[x](#heading-numbr-{i}-of-a-long-document)\n\n"));
        Assert.Equal(3000, Read(text).Findings.Count(f => f.Id == "DOCM151"));
    }

    [Fact]
    public void The_nearest_anchor_does_not_depend_on_what_was_asked_before()
    {
        var anchors = DocumentAnchors.Read(Guide, new ReadOptions { Format = DocumentFormat.Markdown });
        for (var i = 0; i < 60_000; i++)
            Assert.Equal("rate-limits", anchors.Nearest("rate-limit"));
    }

    [Fact]
    public void Anchors_of_plain_text_ask_whether_they_are_still_wanted_while_headings_are_looked_for()
    {
        var text = string.Concat(Enumerable.Repeat("The pier\n\nIt fell, and nobody in the whole of the town could say how, or when, or by whose fault.\n\n", 3000));
        int asked = 0, askedBefore = 0;
        SourceReader.Read(text, new ReadOptions { CancellationAsked = () => askedBefore++ }, new FindingSink());
        DocumentAnchors.Read(text, new ReadOptions { CancellationAsked = () => asked++ });
        Assert.InRange(asked - askedBefore, 5, 50);
    }

    [Fact]
    public void The_anchors_of_a_file_are_read_without_the_rest_of_it()
    {
        var anchors = DocumentAnchors.Read(Guide, new ReadOptions { Path = "guide.md" });
        Assert.True(anchors.Contains("rate-limits-1"));
        Assert.False(anchors.Contains("rate-limits-2"));
        Assert.Equal("ebb", anchors.Nearest("eb"));
        Assert.Equal("harbour-guide", anchors.All[0]);
    }

    private static Document Read(string text) => DocumentReader.Read(text, new ReadOptions { Format = DocumentFormat.Markdown });
}

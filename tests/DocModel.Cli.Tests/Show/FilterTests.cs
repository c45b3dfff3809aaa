using System.Text.Json;

namespace DocModel.Cli.Tests.Show;

public sealed class FilterTests
{
    private const string Chronicle = """
        By 1950 the dam had collapsed. The bridge opened on 6 July 1989. The pier fell in March 1999, said Mayor Lund. Lund spoke of “patient stone”.

        The harbour closed on 2 May 2004. Captain Orme called it “patient stone” too: “We shall sail again,” Orme said.
        """;

    [Theory]
    [InlineData("1989", "1999", new[] { "1989", "1999" })]
    [InlineData("198X", null, new[] { "1989", "1999", "2004" })]
    [InlineData("1989-07-07", "1999-02", new string[0])]
    [InlineData(null, "1989-07-06", new[] { "1950", "1989" })]
    [InlineData("1999-03-31", null, new[] { "1999", "2004" })]
    public void Events_are_shown_that_may_lie_in_the_time_asked_for(string? from, string? to, string[] years)
    {
        string[] arguments = ["show", "-", "--json", .. from is null ? [] : new[] { "--from", from }, .. to is null ? [] : new[] { "--to", to }];
        var result = Tool.Feed(Chronicle, arguments);
        Assert.Equal(years.Length == 0 ? 1 : 0, result.ExitCode);
        Assert.Equal(years, Timeline(result.Output).EnumerateArray().Select(e => e.GetProperty("date").GetString()![..4]));
    }

    [Theory]
    [InlineData("--from", "19x", "Position 2")]
    [InlineData("--to", "yesterday", "expects an EDTF date like 1989")]
    [InlineData("--from", "../1990", "has no first day")]
    [InlineData("--to", "1990/..", "has no last day")]
    [InlineData("--width", "12", "40 or more, found \"12\"")]
    public void A_value_that_cannot_be_read_is_an_error_that_says_what_is_expected(string option, string value, string reason)
    {
        var result = Tool.Feed(Chronicle, "show", "-", option, value);
        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains(option, result.Error, StringComparison.Ordinal);
        Assert.Contains(reason, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_time_that_ends_before_it_begins_is_an_error() =>
        Assert.Contains("--from 2000 is later than --to 1999", Tool.Feed(Chronicle, "show", "-", "--from", "2000", "--to", "1999").Error, StringComparison.Ordinal);

    [Fact]
    public void A_term_is_found_whatever_its_capitals_and_nothing_else_is_shown()
    {
        var result = Tool.Feed(Chronicle, "show", "-", "--term", "Patient Stone");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Matches("“patient stone”  term, 2 uses", result.Output);
        Assert.DoesNotContain("Timeline", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Outline", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_speaker_is_found_by_a_part_of_the_name_with_everything_that_is_said()
    {
        var result = Tool.Feed(Chronicle, "show", "-", "--speaker", "orme");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("We shall sail again", result.Output, StringComparison.Ordinal);
        Assert.Matches("“patient stone”  term, 1 use,", result.Output);
    }

    [Theory]
    [InlineData("--term", "patent", "There is no term \"patent\"; the nearest is \"patient stone\".")]
    [InlineData("--speaker", "Orne", "There is no speaker \"Orne\"; the nearest is \"")]
    [InlineData("--from", "2050", "No event may lie in the time asked for")]
    public void What_no_document_has_is_told_with_what_is_nearest(string option, string value, string message)
    {
        var result = Tool.Feed(Chronicle, "show", "-", option, value);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("--from", "1989")]
    [InlineData("--term", "stone")]
    [InlineData("--speaker", "Orme")]
    [InlineData("--speaker", "Orme", "--from", "2000")]
    public void The_json_twin_selects_the_same(params string[] filter)
    {
        var shown = Tool.Feed(Chronicle, ["show", "-", .. filter]).Output;
        var json = JsonLines.Of(Tool.Feed(Chronicle, ["show", "-", "--json", .. filter]).Output).Single();
        foreach (var (part, name) in new[] { ("Timeline", "timeline"), ("Terms", "terms"), ("Quotations", "quotations") })
            Assert.Equal(json.TryGetProperty(name, out _), shown.Contains($"\n{part}\n", StringComparison.Ordinal));
        if (json.TryGetProperty("timeline", out var timeline))
            Assert.All(timeline.EnumerateArray(), e => Assert.Contains(e.GetProperty("human").GetString()! + " ", shown, StringComparison.Ordinal));
        if (json.TryGetProperty("terms", out var terms))
            Assert.All(terms.EnumerateArray(), term => Assert.Contains($"“{term.GetProperty("text").GetString()}”", shown, StringComparison.Ordinal));
    }

    [Fact]
    public void The_json_twin_has_the_shape_that_the_readme_gives()
    {
        var json = JsonLines.Of(Tool.Run("show", "--json").Output).Single();
        Assert.Equal(["path", "title", "counts", "outline", "timeline", "terms", "abbreviations"], Keys(json));
        Assert.Equal(["name", "title", "id", "depth", "line", "column", "words", "events", "terms"], Keys(json.GetProperty("outline")[0]));
        Assert.Equal(
            ["name", "label", "date", "modifier", "human", "earliest", "latest", "inferred", "reason", "place", "line", "column", "sentence"],
            Keys(json.GetProperty("timeline")[0]));
        Assert.Equal(["name", "text", "kind", "definition", "uses", "mentions"], Keys(json.GetProperty("terms")[0]));
        Assert.Equal(["text", "speaker", "line", "column", "sentence"], Keys(json.GetProperty("terms")[0].GetProperty("uses")[0]));
    }

    private static JsonElement Timeline(string output) => JsonLines.Of(output).Single().GetProperty("timeline");

    private static IEnumerable<string> Keys(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}

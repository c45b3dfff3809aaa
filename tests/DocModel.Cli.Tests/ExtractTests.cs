using System.Text;
using System.Text.Json;

namespace DocModel.Cli.Tests;

public sealed class ExtractTests
{
    [Fact]
    public void A_line_in_is_a_line_out_with_every_kind_of_element()
    {
        var line = Line("""{"id":"a","text":"The Tidal Power Board (TPB) opened on 9 March 1913. The TPB spoke of “slow water”."}""");
        Assert.Equal("a", line.GetProperty("id").GetString());
        Assert.Equal(
            ["id", "sentences", "dates", "quotations", "abbreviations", "sections", "events", "terms"],
            line.EnumerateObject().Select(property => property.Name));
        Assert.Equal(2, line.GetProperty("sentences").GetArrayLength());
        var date = line.GetProperty("dates")[0];
        Assert.Equal(("date", "1913-03-09", "1913-03-09", "1913-03-09"), (Text(date, "kind"), Text(date, "edtf"), Text(date, "earliest"), Text(date, "latest")));
        Assert.Equal("slow water", Text(line.GetProperty("terms")[0], "text"));
        Assert.Equal(("TPB", "Tidal Power Board"), (Text(line.GetProperty("abbreviations")[0], "short"), Text(line.GetProperty("abbreviations")[0], "long")));
    }

    [Theory]
    [InlineData("Opened on 9 March 1913.", "9 March 1913")]
    [InlineData("First line.\\r\\nThen 9 March 1913.", "9 March 1913")]
    [InlineData("\\uFEFFThen 9 March 1913.", "9 March 1913")]
    [InlineData("A clef 𝄞 and 9 March 1913.", "9 March 1913")]
    public void Offsets_count_utf16_units_of_the_text_that_was_handed_in(string json, string words)
    {
        var input = $$"""{"id":1,"text":"{{json}}"}""";
        var text = JsonDocument.Parse(input).RootElement.GetProperty("text").GetString()!;
        var date = Line(input).GetProperty("dates")[0];
        Assert.Equal(words, text[date.GetProperty("start").GetInt32()..date.GetProperty("end").GetInt32()]);
    }

    [Theory]
    [InlineData("She spoke of “slow water”. He did not.", "[slow water]")]
    [InlineData("“Hold the ‘long rope’ and wait for the ‘short one’,” the pilot said. “Now.”", "[Hold the ‘long rope’ and wait for the ‘short one’, [long rope][short one]][Now.]")]
    [InlineData("“She said, ‘He calls it “the Old Bell”, you know,’ and left,” Moe wrote.", "[She said, ‘He calls it “the Old Bell”, you know,’ and left, [He calls it “the Old Bell”, you know, [the Old Bell]]]")]
    [InlineData("Nobody spoke.", "")]
    public void What_is_quoted_inside_a_quotation_is_told_inside_it(string text, string expected)
    {
        var line = Line(JsonSerializer.Serialize(new { id = 1, text }));
        Assert.Equal(expected, Tree(line));

        string Tree(JsonElement holder) => !holder.TryGetProperty("quotations", out var quotations) ? "" : string.Concat(quotations.EnumerateArray().Select(quotation =>
        {
            Assert.True(quotation.TryGetProperty("kind", out _) && quotation.TryGetProperty("speaker", out _));
            var words = text[(quotation.GetProperty("start").GetInt32() + 1)..(quotation.GetProperty("end").GetInt32() - 1)];
            return "[" + words + (Tree(quotation) is { Length: > 0 } inner ? " " + inner : "") + "]";
        }));
    }

    [Theory]
    [InlineData("“Wait,” said Moe, “until the ‘long rope’ is in.” He called it “the Old Bell”.", "“Wait,”|“until the ‘long rope’ is in.”", "speech")]
    [InlineData("“Wait,” said Moe, “until the ‘long rope’ is in.” He called it “the Old Bell”.", "‘long rope’|“the Old Bell”", "term")]
    [InlineData("“Wait,” said Moe, “until the ‘long rope’ is in.” He called it “the Old Bell”.", "“Wait,”|“until the ‘long rope’ is in.”|“the Old Bell”", "speech", "term")]
    [InlineData("“Wait,” said Moe.", "", "title")]
    public void Only_the_kinds_of_quotations_that_are_asked_for_are_told(string text, string expected, params string[] kinds)
    {
        var result = Tool.Feed(JsonSerializer.Serialize(new { id = 1, text }) + "\n", ["extract", "--quotations", .. kinds]);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(
            expected,
            string.Join('|', JsonDocument.Parse(result.Output).RootElement.GetProperty("quotations").EnumerateArray()
                .Select(quotation => text[quotation.GetProperty("start").GetInt32()..quotation.GetProperty("end").GetInt32()])));
    }

    [Theory]
    [InlineData("speach", "docmodel: There is no kind \"speach\" of quotations. The kinds are: speech, term, title, scare.")]
    [InlineData("1", "docmodel: There is no kind \"1\" of quotations. The kinds are: speech, term, title, scare.")]
    public void A_kind_of_quotations_that_there_is_not_is_refused(string kind, string expected)
    {
        var result = Tool.Feed("", "extract", "--quotations", kind);
        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.StartsWith(expected, result.Error);
    }

    [Fact]
    public void Hostile_nesting_gives_a_line_that_readers_of_json_still_take()
    {
        const int Depth = 500;
        var line = Line(JsonSerializer.Serialize(new { id = 1, text = string.Concat(Enumerable.Repeat("„a ", Depth)) + string.Concat(Enumerable.Repeat(" b”", Depth)) }));
        Assert.Equal(Depth, Count(line));

        static int Count(JsonElement holder) => !holder.TryGetProperty("quotations", out var quotations) ? 0 : quotations.EnumerateArray().Sum(quotation => 1 + Count(quotation));
    }

    [Theory]
    [InlineData("1950-05-20", "1949")]
    [InlineData("2001", "2000")]
    public void The_day_of_writing_dates_relative_expressions(string written, string expected)
    {
        var line = Line($$"""{"id":1,"text":"The bridge fell last year.","date":"{{written}}"}""");
        Assert.Equal(expected, Text(line.GetProperty("dates")[0], "edtf"));
    }

    [Theory]
    [InlineData("{", "expected a JSON object")]
    [InlineData("[1]", "expected an object")]
    [InlineData("{\"id\":\"x\"}", "expected a string \"text\", found none")]
    [InlineData("{\"id\":\"x\",\"text\":5}", "expected a string \"text\", found 5")]
    [InlineData("{\"id\":\"x\",\"text\":\"\\ud800\"}", "no valid Unicode")]
    [InlineData("{\"id\":\"x\",\"text\":\"a\",\"date\":\"tomorrow\"}", "expected \"date\" as an EDTF string")]
    public void A_bad_line_gives_an_error_object_and_leaves_the_others_intact(string bad, string reason)
    {
        var result = Tool.Feed("{\"id\":1,\"text\":\"One.\"}\n" + bad + "\n{\"id\":3,\"text\":\"Three.\"}\n", "extract");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("1 line could not be read", result.Error, StringComparison.Ordinal);
        var lines = result.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(3, lines.Count);
        Assert.Equal(1, lines[0].GetProperty("id").GetInt32());
        Assert.Equal(2, lines[1].GetProperty("line").GetInt32());
        Assert.Contains(reason, Text(lines[1], "error"), StringComparison.Ordinal);
        Assert.Equal(3, lines[2].GetProperty("id").GetInt32());
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_a_bad_line()
    {
        var result = Tool.FeedBytes([.. "{\"id\":1,\"text\":\"a"u8, 0xFF, .. "\"}\n{\"id\":2,\"text\":\"b\"}"u8], "extract");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal(2, result.Output.TrimEnd('\n').Split('\n').Length);
        Assert.Contains("\"error\"", result.Output.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Blank_lines_and_a_missing_last_line_end_are_no_error()
    {
        var result = Tool.Feed("\n  \n{\"id\":1,\"text\":\"One.\"}", "extract");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Single(result.Output.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void No_input_is_no_output()
    {
        var result = Tool.Feed("", "extract");
        Assert.Equal((0, "", ""), (result.ExitCode, result.Output, result.Error));
    }

    [Fact]
    public void Many_lines_are_answered_in_their_order()
    {
        var input = new StringBuilder();
        for (var i = 0; i < 500; i++)
            input.Append("{\"id\":").Append(i).Append(",\"text\":\"In 1913 the pier fell.\"}\n");
        var result = Tool.Feed(input.ToString(), "extract");
        Assert.Equal(Enumerable.Range(0, 500), result.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetInt32()));
    }

    private static JsonElement Line(string input)
    {
        var result = Tool.Feed(input + "\n", "extract");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return JsonDocument.Parse(result.Output).RootElement;
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}

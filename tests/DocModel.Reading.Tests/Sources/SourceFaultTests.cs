namespace DocModel.Reading.Tests.Sources;

public sealed class SourceFaultTests
{
    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData("\uFEFF", "the file is empty")]
    [InlineData("\r\n \t\n\u00A0", "the file holds white space only")]
    [InlineData("---\ntitle: Later\n---\n", "the file holds only what is not read, such as front matter or comments")]
    [InlineData("[pier]: https://example.org/pier\n", "the file holds only what is not read, such as front matter or comments")]
    public void A_file_without_text_is_reported_at_its_beginning(string file, string found)
    {
        var finding = Assert.Single(DocumentReader.Read(file, new ReadOptions { Format = DocumentFormat.Markdown }).Findings);
        Assert.Equal(("DOCM009", FindingSeverity.Warning), (finding.Id, finding.Severity));
        Assert.Equal(new SourcePosition(1, 1), finding.Position);
        Assert.Contains($"words to read were expected, but {found}.", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("---\ntitle: Later\n---\n\nPier.\n")]
    [InlineData("# Pier\n")]
    [InlineData("```\npier\n```\n")]
    [InlineData("1")]
    public void A_file_with_any_text_holds_text(string file) =>
        Assert.DoesNotContain(DocumentReader.Read(file, new ReadOptions { Format = DocumentFormat.Markdown }).Findings, finding => finding.Id == "DOCM009");

    [Theory]
    [InlineData(DocumentFormat.PlainText)]
    [InlineData(DocumentFormat.Markdown)]
    public void A_NUL_is_replaced_and_reported_where_it_stands(DocumentFormat format)
    {
        var map = SourceMap.Read("One\r\ntw\0o\0", new ReadOptions { Format = format });
        map.AssertSound();
        Assert.Contains("tw\uFFFDo\uFFFD", map.Text, StringComparison.Ordinal);
        var finding = Assert.Single(map.Findings);
        Assert.Equal("DOCM101", finding.Rule.Id);
        Assert.Equal(new SourcePosition(2, 3), map.PositionAt(finding.Span.Start));
        Assert.Contains("2 NUL characters (U+0000), the first at (2,3)", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, 0x61, 0xD800, 0x62)]
    [InlineData(2, 0x61, 0xDC00, 0x62)]
    [InlineData(3, 0xD834, 0xDD1E, 0xD83D)]
    [InlineData(1, 0xDFFF, 0xD800)]
    public void Half_a_surrogate_pair_is_replaced_and_reported(int column, params int[] units)
    {
        var file = string.Concat(units.Select(unit => (char)unit));
        foreach (var map in new[] { SourceMap.PlainText(file), SourceMap.Markdown(file) })
        {
            map.AssertSound();
            Assert.Equal(file.Length, map.Text.Length);
            Assert.Contains('\uFFFD', map.Text);
            var finding = Assert.Single(map.Findings);
            Assert.Equal("DOCM103", finding.Rule.Id);
            Assert.Equal(new SourcePosition(1, column), map.PositionAt(finding.Span.Start));
        }
    }

    [Fact]
    public void Direction_controls_are_kept_and_reported_once()
    {
        var map = SourceMap.PlainText("Words\n\nsafe \u202Eevil\u202C and \u2067more\u2069");
        var finding = Assert.Single(map.Findings);
        Assert.Equal("DOCM102", finding.Rule.Id);
        Assert.Equal(new SourcePosition(3, 6), map.PositionAt(finding.Span.Start));
        Assert.Contains("4 control characters", finding.Message, StringComparison.Ordinal);
        Assert.Contains('\u202E', map.Text);
    }

    [Fact]
    public void A_direction_control_in_a_link_or_a_comment_is_reported_by_its_place_in_the_file()
    {
        var map = SourceMap.Markdown("Words\n\n<!-- \u202E -->\n\nmore");
        map.AssertSound();
        Assert.Contains("U+202E", Assert.Single(map.Findings).Message, StringComparison.Ordinal);
        Assert.Contains("(3,6)", map.Findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_to_a_direction_control_is_reported_too()
    {
        var map = SourceMap.Markdown("safe &#x202E;evil");
        var finding = Assert.Single(map.Findings);
        Assert.Equal(("DOCM102", new TextSpan(5, 1)), (finding.Rule.Id, finding.Span));
    }

    [Fact]
    public void Other_control_characters_are_kept()
    {
        var map = SourceMap.PlainText("a\u0001b\u001Bc\fd\u0085e\u2028f");
        Assert.Equal("a\u0001b\u001Bc\fd\u0085e\u2028f", Assert.Single(map.Texts));
        Assert.Empty(map.Findings);
    }
}

namespace DocModel.Reading.Tests.Sources;

public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("title: The tide", "The tide")]
    [InlineData("title:   The tide   # a remark", "The tide")]
    [InlineData("title: \"The \\\"tide\\\": \\u00fc\"", "The \"tide\": ü")]
    [InlineData("title: 'It''s the tide' # remark", "It's the tide")]
    [InlineData("Title: C# and the sea", "C# and the sea")]
    [InlineData("title: >\n  The tide\n  turns\nother: x", "The tide turns")]
    [InlineData("title: |-\n  The tide", "The tide")]
    [InlineData("title:\n  The tide", "The tide")]
    [InlineData("a: b\n\"title\": The tide", "The tide")]
    [InlineData("a: b\ntitle: ~", null)]
    [InlineData("title:", null)]
    [InlineData("subtitle: x\nnested:\n  title: y", null)]
    public void The_title_is_read(string yaml, string? title)
    {
        var map = SourceMap.Markdown($"---\n{yaml}\n---\nWords");
        Assert.Equal(title, map.Document.Title);
        Assert.Equal(["Words"], map.Texts);
        Assert.Empty(map.Findings);
    }

    [Theory]
    [InlineData("2024-03-05", "2024-03-05")]
    [InlineData("\"2024-03-05\" # day", "2024-03-05")]
    [InlineData("2024-03-05 14:30:00 +02:00", "2024-03-05")]
    [InlineData("2024-03", "2024-03")]
    [InlineData("2024", "2024")]
    [InlineData("201X", "201X")]
    [InlineData("1984?", "1984?")]
    public void The_date_is_read(string date, string edtf)
    {
        var map = SourceMap.Markdown($"---\ntitle: x\ndate: {date}\n...\n\n# Words");
        Assert.Equal(edtf, map.Document.Date?.ToString());
        Assert.Empty(map.Findings);
    }

    [Theory]
    [InlineData("date: 5 March 2024", "2,7-19", "\"5 March 2024\"")]
    [InlineData("a: b\ndate: 2023-02-30", "3,7-17", "\"2023-02-30\"")]
    [InlineData("title: \"open", "2,8-13", "not closed")]
    [InlineData("title: x\ntitle: y", "3,1-9", "second title")]
    [InlineData("title: x\nno key here", "3,1-12", "key: value")]
    public void What_cannot_be_read_is_reported_at_its_place(string yaml, string place, string words)
    {
        var map = SourceMap.Markdown($"---\n{yaml}\n---\nWords");
        map.AssertSound();
        var finding = Assert.Single(map.Findings);
        Assert.Equal("DOCM104", finding.Rule.Id);
        Assert.Equal(place, $"{finding.Place?.Start}-{finding.Place?.Start.Column + finding.Place?.Length}");
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
        Assert.Equal(["Words"], map.Texts);
    }

    [Theory]
    [InlineData("---\n\nA rule above, and one below\n\n---\n", "Text 0: A rule above, and one below")]
    [InlineData("---\ntitle: never closed", "Text 0: title: never closed")]
    [InlineData("\n---\ntitle: x\n---\n", "Heading 2: title: x")]
    [InlineData("----\ntitle: x\n---\n", "Heading 2: title: x")]
    public void Only_a_mapping_between_fences_at_the_very_top_is_front_matter(string file, string block)
    {
        var map = SourceMap.Markdown(file);
        Assert.Null(map.Document.Title);
        Assert.Equal(block, Assert.Single(map.Blocks));
    }

    [Theory]
    [InlineData("---\n---\nWords", 3)]
    [InlineData("\uFEFF---\r\ntitle: x\r\n---  \r\n\r\nWords", 5)]
    [InlineData("---\n# remark\n\nlist:\n- a\n- b\nflow: {\n}\n---\nWords", 10)]
    public void Line_numbers_count_the_front_matter(string file, int line)
    {
        var map = SourceMap.Markdown(file);
        map.AssertSound();
        Assert.Equal(new SourcePosition(line, 1), map.PositionOf("Words"));
        Assert.Empty(map.Findings);
    }

    [Fact]
    public void Plain_text_has_no_front_matter()
    {
        var map = SourceMap.PlainText("---\ntitle: x\n---\nWords");
        Assert.Null(map.Document.Title);
        Assert.Equal(4, map.Texts.Length);
    }
}

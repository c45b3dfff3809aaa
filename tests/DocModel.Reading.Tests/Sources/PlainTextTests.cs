namespace DocModel.Reading.Tests.Sources;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \t\n\n  \n", "")]
    [InlineData("“", "“")]
    [InlineData("One line.\nAnother line.\nA third.", "One line.|Another line.|A third.")]
    [InlineData("One line.\nAnother line.\n\n\n", "One line.|Another line.")]
    [InlineData("\n\n\nOne line.\nAnother line.", "One line.|Another line.")]
    [InlineData("A wrapped\nparagraph.\n\nAnother\none.", "A wrapped\nparagraph.|Another\none.")]
    [InlineData("A wrapped\nparagraph.\n  \t \nAnother.", "A wrapped\nparagraph.|Another.")]
    [InlineData("Heading\nits text.\n\nMore.", "Heading\nits text.|More.")]
    [InlineData("\u00A0 One.\u00A0\n\n\f\tTwo. \f", "One.|Two.")]
    public void Paragraphs_stand_between_blank_lines_or_are_lines_where_there_are_none(string file, string paragraphs)
    {
        var map = SourceMap.PlainText(file);
        map.AssertSound();
        Assert.Equal(paragraphs, string.Join("|", map.Texts));
        Assert.Equal(file, map.Text);
    }

    [Theory]
    [InlineData("one\ntwo\nthree")]
    [InlineData("one\r\ntwo\r\nthree")]
    [InlineData("one\rtwo\rthree")]
    [InlineData("one\r\ntwo\nthree\r")]
    [InlineData("\uFEFFone\r\ntwo\r\nthree")]
    [InlineData("\uFEFFone\ntwo\nthree\n")]
    public void Any_line_end_ends_a_line_and_places_are_those_of_the_file(string file)
    {
        var map = SourceMap.PlainText(file);
        map.AssertSound();
        map.AssertEachCharacterStandsInTheFile();
        Assert.Equal(["one", "two", "three"], map.Texts);
        Assert.Equal(new SourcePosition(3, 2), map.PositionOf("hree"));
        Assert.Equal(file.TrimStart('\uFEFF').IndexOf("three", StringComparison.Ordinal), map.OffsetAt(map.Text.IndexOf("three", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_file_that_needs_no_change_is_not_copied()
    {
        const string File = "Just a line.\n\nAnd another with 𝄞 and ü.\n";
        Assert.Same(File, SourceMap.PlainText(File).Text);
    }

    [Theory]
    [InlineData("notes.md", DocumentFormat.Markdown)]
    [InlineData("docs/NOTES.MD", DocumentFormat.Markdown)]
    [InlineData("notes.markdown", DocumentFormat.Markdown)]
    [InlineData("notes.txt", DocumentFormat.PlainText)]
    [InlineData("md", DocumentFormat.PlainText)]
    [InlineData("", DocumentFormat.PlainText)]
    public void The_files_name_tells_the_format(string path, DocumentFormat format) =>
        Assert.Equal(format, SourceMap.Read("# Words", new ReadOptions { Path = path }).Document.Format);
}

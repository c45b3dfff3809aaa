namespace DocModel.Reading.Tests;

public sealed class DocumentReaderTests
{
    [Fact]
    public void A_text_keeps_its_words_and_positions()
    {
        var document = DocumentReader.Read("One line.\nAnother, with “ü𝄞”.");
        Assert.Equal(["One line.", "Another, with “ü𝄞”."], document.Paragraphs.Select(p => p.Text));
        Assert.Equal(new SourcePosition(2, 1), document.Paragraphs[1].Position);
    }

    [Fact]
    public void Blocks_and_sentences_are_shown_by_their_words()
    {
        var document = DocumentReader.Read("The pier fell. Nobody saw it.\n\nIt was night.");
        Assert.Equal("The pier fell. Nobody saw it.|It was night.", string.Join('|', document.Paragraphs));
        Assert.Equal("The pier fell.|Nobody saw it.|It was night.", string.Join('|', document.Sentences));
    }

    [Fact]
    public void A_section_and_a_sentence_are_found_by_offset_and_outside_of_the_text_is_none()
    {
        var document = DocumentReader.Read("The pier fell.\n\n# Harbour\n\nIt opened.\n\n# Mole\n\nIt stands.", new ReadOptions { Format = DocumentFormat.Markdown });
        var ends = document.Text.Length;
        Assert.Equal([null, "Harbour", "Mole", "Mole"], new[] { 0, document.Text.IndexOf("opened", StringComparison.Ordinal), ends - 1, ends }.Select(at => document.SectionAt(at)?.Title));
        foreach (var outside in (int[])[-1, int.MinValue, ends + 1, ends + 100, int.MaxValue])
        {
            Assert.Null(document.SectionAt(outside));
            Assert.Null(document.SentenceAt(outside));
        }
    }

    [Fact]
    public void Lists_that_are_handed_out_cannot_be_changed()
    {
        var names = NamesFile.Parse("term Tide tide\nnonsense\n");
        Assert.True(((ICollection<NamesEntry>)names.Entries).IsReadOnly);
        Assert.True(((ICollection<NamesFinding>)names.Findings).IsReadOnly);
        var range = DocumentReader.Read("The strike lasted from May to July 1917.").DateRanges[0];
        Assert.True(((ICollection<DateExpression>)range.Expressions).IsReadOnly);
        Assert.IsNotType<DateExpression[]>(range.Expressions);
        Assert.IsNotType<EdtfMember[]>(Edtf.Parse("[1653,1654]").Members);
    }

    [Fact]
    public void Nothing_at_all_is_an_argument_that_is_missing()
    {
        Assert.Throws<ArgumentNullException>("text", () => DocumentReader.Read(null!));
        Assert.Throws<ArgumentNullException>("text", () => DocumentReader.Read(null!, null, out _));
        Assert.Throws<ArgumentNullException>("path", () => DocumentReader.ReadFile(null!));
        Assert.Throws<ArgumentNullException>("text", () => DocumentAnchors.Read(null!));
        Assert.Throws<ArgumentNullException>("text", () => NamesFile.Parse(null!));
        Assert.Throws<ArgumentNullException>("document", () => NamesFile.Write(null!));
        Assert.Empty(DocumentReader.Read("").Paragraphs);
    }
}

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
}

namespace DocModel.Reading.Tests.Quotations;

public sealed class BlockQuoteTests
{
    [Theory]
    [InlineData("“\n>“”a")]
    [InlineData("“We go on.\n\n> “We do not.” So it was.")]
    [InlineData("> “We go on.\n\n“We do not.” So it was.")]
    [InlineData("> > “We go on.\n>\n> “We do not.” So it was.")]
    public void A_quotation_neither_enters_a_block_quote_nor_leaves_one(string text)
    {
        var document = DocumentReader.Read(text, new ReadOptions { Format = DocumentFormat.Markdown });
        foreach (var block in document.Quotations.Where(q => q.IsBlock))
        {
            foreach (var marked in document.Quotations.Where(q => !q.IsBlock && q.OuterSpan.Overlaps(block.Span)))
                Assert.True(block.Span.Contains(marked.OuterSpan) || marked.OuterSpan.Contains(block.Span), $"{marked.OuterSpan} crosses {block.Span}");
        }
    }

    [Fact]
    public void Inside_of_one_it_goes_on_from_paragraph_to_paragraph()
    {
        var document = DocumentReader.Read("> “We go on.\n>\n> “And on,” she said.", new ReadOptions { Format = DocumentFormat.Markdown });
        Assert.Equal("“We go on.\n\n“And on,”", document.GetText(Assert.Single(document.Quotations, q => !q.IsBlock).OuterSpan));
    }

    [Fact]
    public void An_announced_definition_may_be_missing() => Assert.Null(Assert.Single(DocumentReader.Read("“a”–i.e.").Terms).Definition);
}

namespace DocModel.Reading.Tests.Quotations;

public sealed class SpokenEmphasisTests
{
    private static Document Read(string text, DocumentFormat format) => DocumentReader.Read(text, new ReadOptions { Format = format });

    [Theory]
    [InlineData("The rowers cried, in one hoarse voice, _Asha bolom_; then nobody moved.", "Asha bolom")]
    [InlineData("The rowers cried in one hoarse voice, _Asha bolom_; then nobody moved.", "Asha bolom")]
    [InlineData("Again and again the pilot repeated to the crew: _Asha bolom_.", "Asha bolom")]
    [InlineData("Crying aloud, _Asha bolom!_ the rowers fled.", "Asha bolom!")]
    [InlineData("One of the women whispered _Asha_.", "Asha")]
    [InlineData("I heard the boy call out _Asha bolom_!", "Asha bolom")]
    [InlineData("There was a shout of _Asha bolom_ (it means land).", "Asha bolom")]
    [InlineData("The crowd answered with one voice, _Long live the ferry!_ and went home.", "Long live the ferry!")]
    [InlineData("The pilot said to the crew, _Asha bolom_.", "Asha bolom")]
    public void What_is_spoken_in_italics_is_a_quotation_in_either_format(string text, string words)
    {
        foreach (var format in new[] { DocumentFormat.PlainText, DocumentFormat.Markdown })
        {
            var quotation = Assert.Single(Read(text, format).Quotations);
            Assert.Equal(words, quotation.Text);
            Assert.Equal(QuotationKind.Speech, quotation.Kind);
        }
    }

    [Theory]
    [InlineData("She sang her favourite song, _Asha bolom_.")]
    [InlineData("He said that, _however_, the map was late.")]
    [InlineData("She asked, _sotto voce_.")]
    [InlineData("He said _never_ to trust a map.")]
    [InlineData("They called the ship _Asha_.")]
    [InlineData("She called, after the first ship, _Asha_.")]
    [InlineData("She wrote, in two winters, _Asha_.")]
    [InlineData("The pilot said a word, _Asha_.")]
    [InlineData("The crew of the _Asha_ sailed.")]
    [InlineData("He cried. The ship, _Asha_, sailed.")]
    [InlineData("He cried, then, for the ship _Asha_.")]
    [InlineData("_Asha bolom_: so began the song.")]
    [InlineData("He cried, ____ and ____.")]
    [InlineData("He cried, snake_case and other_case.")]
    [InlineData("He cried, _Asha and\n\nbolom_.")]
    public void Other_emphasis_is_none(string text)
    {
        foreach (var format in new[] { DocumentFormat.PlainText, DocumentFormat.Markdown })
            Assert.Empty(Read(text, format).Quotations);
    }

    [Theory]
    [InlineData("The pilot cried, *Asha bolom*.", "Asha bolom")]
    [InlineData("The pilot cried, **Asha *bolom***.", "Asha bolom")]
    [InlineData("The pilot cried, ***Asha bolom***.", "Asha bolom")]
    [InlineData("The pilot cried, [*Asha bolom*](https://example.org).", "Asha bolom")]
    public void Any_emphasis_of_Markdown_counts_once(string text, string words) =>
        Assert.Equal(words, Assert.Single(Read(text, DocumentFormat.Markdown).Quotations).Text);

    [Theory]
    [InlineData("The pilot cried, ~~Asha bolom~~.")]
    [InlineData("The pilot cried, `Asha bolom`.")]
    [InlineData("The pilot cried, *Asha “bolom*”.")]
    public void Struck_out_words_code_and_crossing_marks_do_not(string text) =>
        Assert.DoesNotContain(Read(text, DocumentFormat.Markdown).Quotations, quotation => quotation.Text.Contains("Asha", StringComparison.Ordinal));

    [Fact]
    public void The_speaker_is_told_as_of_a_marked_quotation()
    {
        var quotation = Assert.Single(Read("Ana Costa took the oar. She cried in a hoarse voice, _Asha bolom_.", DocumentFormat.PlainText).Quotations);
        Assert.Equal("Costa", quotation.Speaker);
    }

    [Fact]
    public void It_may_stand_inside_of_a_quotation()
    {
        var quotations = Read("“The crew cried, _Asha bolom_!” said Ana Costa.", DocumentFormat.PlainText).Quotations;
        Assert.Equal(["The crew cried, _Asha bolom_!", "Asha bolom"], quotations.Select(quotation => quotation.Text));
        Assert.Same(quotations[0], quotations[1].Parent);
    }
}

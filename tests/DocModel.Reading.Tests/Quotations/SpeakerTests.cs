namespace DocModel.Reading.Tests.Quotations;

public sealed class SpeakerTests
{
    private static Quotation Last(string text) =>
        DocumentReader.Read(text, new ReadOptions { Format = DocumentFormat.PlainText }).Quotations[^1];

    [Theory]
    [InlineData("“We leave at dawn,” said Ana Costa.", "Costa", "Ana Costa")]
    [InlineData("“We leave at dawn,” Ana Costa told the crew.", "Costa", "Ana Costa")]
    [InlineData("“We leave at dawn,” said the captain, Ana Costa.", "Costa", "Ana Costa")]
    [InlineData("Captain Costa warned that the crew would “leave at dawn”.", "Costa", "Costa")]
    [InlineData("Ana Costa took the floor. She called it “a bad map”.", "Costa", "She")]
    [InlineData("Ana Costa, who had sailed for years, dismissed the map as “a bad joke”.", "Costa", "Ana Costa")]
    [InlineData("The captain, Ana Costa, rose. “The sea is shut,” the captain said.", "Costa", "captain")]
    [InlineData("According to Ana Costa, the map was “a bad joke”.", "Costa", "Ana Costa")]
    [InlineData("The map was “a bad joke”, according to Ana Costa.", "Costa", "Ana Costa")]
    [InlineData("The map is, in Ana Costa’s words, “a bad joke”.", "Costa", "Ana Costa")]
    [InlineData("Ana Costa left early, calling the map “a bad joke”.", "Costa", "Ana Costa")]
    [InlineData("By calling the map “a bad joke”, Ana Costa lost the vote.", "Costa", "Ana Costa")]
    [InlineData("The map was described by Ana Costa as “a bad joke”.", "Costa", "Ana Costa")]
    [InlineData("Ana Costa tried to resist the owners’ “modernisation” of the crew.", "Costa", "Ana Costa")]
    [InlineData("The ministry called the map “a bad joke”.", "ministry", "ministry")]
    [InlineData("“We leave,” said Ana Costa. “We leave at dawn.”", "Costa", "Ana Costa")]
    [InlineData("Hans Ott and Eva Ott met. “We leave,” said Eva Ott.", "Eva Ott", "Eva Ott")]
    [InlineData("The map was called, by the clerk Ana Costa, “a bad joke”.", "Costa", "Ana Costa")]
    [InlineData("The map has been called “a bad joke” by Ana Costa.", "Costa", "Ana Costa")]
    [InlineData("Ana Costa, whose report of 1911 had warned of “a bad map”, left.", "Costa", "Ana Costa")]
    [InlineData("In the words of one pilot, “the map lies”.", "pilot", "pilot")]
    [InlineData("The map was, in Ana Costa's view, “a bad joke”.", "Costa", "Ana Costa")]
    [InlineData("Ana Costa's “no comment” closed the day.", "Costa", "Ana Costa")]
    [InlineData("As Ana Costa put it in a letter, “a map is a promise”.", "Costa", "Ana Costa")]
    [InlineData("For the pilots of those years it was “a map of the fog”.", "pilots", "pilots")]
    [InlineData("The map, says Ana Costa, is “a bad joke”.", "Costa", "Ana Costa")]
    [InlineData("According to a spokesman for Northgas, the crew had “left at dawn”.", "spokesman", "spokesman")]
    [InlineData("The Port Agency wrote that it “would not pay”.", "Port Agency", "Port Agency")]
    [InlineData("Ottokar XIV called the map “a bad joke”.", "Ottokar XIV", "Ottokar XIV")]
    [InlineData("Queen Isolde IV died. Pope Clement X called the map “a bad joke”.", "Clement X", "Clement X")]
    [InlineData("Mr. Ivo Tarn KC submits that the map is “nothing but ink”.", "Tarn", "Ivo Tarn")]
    [InlineData("The archivist Lene Wolm rose. “The map lies,” she said.", "Wolm", "she")]
    [InlineData("Costa: “We leave at dawn.”", "Costa", "Costa")]
    [InlineData("Shortly after noon, the pilot for the northern ports, Ana Costa, came down and said the map was “a bad joke”.", "Costa", "Ana Costa")]
    [InlineData("Pilots on both shores speak of a “summer of fog”.", "Pilots", "Pilots")]
    [InlineData("What Ana Costa hated most she called “a bad map”.", "Costa", "she")]
    [InlineData("Judge Costa rose. He held that the word was used “as a name and not as a map”.", "Costa", "He")]
    [InlineData("The clerk, a Mr Costa, recorded that the crew was “content to wait”.", "Costa", "Costa")]
    [InlineData("Norgas plc warned that the map would “turn a port into a lottery”.", "Norgas", "Norgas")]
    [InlineData("One of them, Harbour Radio, added that “fog is no excuse”.", "Harbour Radio", "Harbour Radio")]
    [InlineData("The Prime Minister made it clear when he told the crew that “not one ship” would sail.", "Prime Minister", "he")]
    [InlineData("His superior, Count Emmo Costa, took another view: the map, he wrote, was “the only honest thing”.", "Costa", "he")]
    [InlineData("Ana Costa went on to add that the map was “a bad joke”.", "Costa", "Ana Costa")]
    [InlineData("Ana Costa put the matter simply. She went on to say this:\n\n“The map is a bad joke. It was drawn in fog.”", "Costa", "She")]
    public void The_words_that_name_the_speaker_are_found(string text, string speaker, string evidence)
    {
        var quotation = Last(text);
        Assert.Equal(speaker, quotation.Speaker);
        Assert.Equal(evidence, text.Substring(quotation.SpeakerEvidence!.Value.Start, quotation.SpeakerEvidence.Value.Length));
    }

    [Theory]
    [InlineData("The so-called “dawn rule” was dropped.")]
    [InlineData("Ana Costa argued that the so-called “dawn rule” was old.")]
    [InlineData("Ana Costa replied that “slack” meant the hour between the tides.")]
    [InlineData("Ana Costa asked what they understood by “slack”.")]
    [InlineData("Ana Costa objected to the word “slack”.")]
    [InlineData("Her client's “regret” is worth nothing.")]
    [InlineData("Ana Costa never used the expression “bad map”.")]
    [InlineData("The map was described as “a bad joke”.")]
    [InlineData("Ana Costa was told that the map was “a bad joke”.")]
    [InlineData("Ana Costa slept. The phrase “bad map” came later.")]
    [InlineData("Her novel, “The Bad Map”, sold well.")]
    [InlineData("The “cheap” map cost a fortune.")]
    public void Without_evidence_there_is_no_speaker(string text)
    {
        var quotation = Last(text);
        Assert.Null(quotation.Speaker);
        Assert.Null(quotation.SpeakerEvidence);
    }

    [Fact]
    public void A_block_quote_is_spoken_by_whom_the_line_before_it_names()
    {
        var document = DocumentReader.Read(
            "Ana Costa wrote:\n\n> The sea is shut.\n\nNobody answered.\n", new ReadOptions { Format = DocumentFormat.Markdown });
        var quotation = Assert.Single(document.Quotations);
        Assert.True(quotation.IsBlock);
        Assert.Equal(quotation.Span, quotation.OuterSpan);
        Assert.Equal("Costa", quotation.Speaker);
    }
}

namespace DocModel.Reading.Tests.Quotations;

public sealed class QuotationKindTests
{
    [Theory]
    [InlineData("“We leave at dawn,” she said.", QuotationKind.Speech)]
    [InlineData("She promised to “count every fish twice”.", QuotationKind.Speech)]
    [InlineData("The mayor called the plan “a tax on fog”.", QuotationKind.Speech)]
    [InlineData("The mayor said the plan was “hopeless”.", QuotationKind.Speech)]
    [InlineData("The mayor called for a “tidal levy”.", QuotationKind.Term)]
    [InlineData("The principle of “equal tides” is old.", QuotationKind.Term)]
    [InlineData("It is known as the “tide clause”.", QuotationKind.Term)]
    [InlineData("The term “slack water” is a sailor’s.", QuotationKind.Term)]
    [InlineData("The so-called “fog tax” came in May.", QuotationKind.Term)]
    [InlineData("Her memoir “Low Tide” sold well.", QuotationKind.Title)]
    [InlineData("They signed the “Charter of the Northern Ports”.", QuotationKind.Title)]
    [InlineData("“Low Tide”, a novel of the coast, sold well.", QuotationKind.Title)]
    [InlineData("A document entitled “Notes on Fog” lay there.", QuotationKind.Title)]
    [InlineData("The “cheap” ferry cost them a fortune.", QuotationKind.Scare)]
    [InlineData("Its “volunteers” wore uniforms.", QuotationKind.Scare)]
    public void The_kind_follows_from_the_words_and_their_surroundings(string text, QuotationKind kind) =>
        Assert.Equal(kind, Assert.Single(DocumentReader.Read(text, new ReadOptions { Format = DocumentFormat.PlainText }).Quotations).Kind);
}

namespace DocModel.Reading.Tests.Quotations;

/// <summary>Whose verb it is behind a relative clause, a participle or a remark between commas.</summary>
public sealed class SpeakerOfRelativeTests
{
    [Theory]
    [InlineData("The clerk who read the letter said that it was “a poor joke”.", "clerk")]
    [InlineData("The minister who signed the treaty called it “a bad day for fish”.", "minister")]
    [InlineData("The firm that built the quay said that it was “a bad day for fish”.", "firm")]
    [InlineData("Reporters who saw the memo said that it was “a bad day for fish”.", "Reporters")]
    [InlineData("A lamp that cannot read a message answers with “nothing at all”.", null)]
    [InlineData("The clerk who said the minister called it “a poor joke” left.", "minister")]
    [InlineData("The board heard that the minister called it “a poor joke”.", "minister")]
    [InlineData("A man who sang fell, and the minister called it “a poor joke”.", "minister")]
    public void What_a_relative_clause_tells_of_does_not_speak(string text, string? speaker) => AssertLast(text, speaker);

    [Theory]
    [InlineData("Most of those boats now called “sound” would sink.", null)]
    [InlineData("The boat that Moe called “a sound old thing” would sink.", "Moe")]
    [InlineData("Moe called it “a sound old thing” and left.", "Moe")]
    public void What_is_called_so_does_not_call(string text, string? speaker) => AssertLast(text, speaker);

    [Theory]
    [InlineData("Erik Lunt saw it early. Tom Moe, he said, “has lived for years in a boathouse”.", "Lunt")]
    [InlineData("Tom Moe rose. The boat, he said, “has lived for years in a shed”.", "Moe")]
    [InlineData("The moor, Anna Moe said, was green, and it was “a place to shut one’s eyes”.", "Moe")]
    [InlineData("A customer comes in. It was her mother’s, she explains, and it has not run since. “They do that,” he tells her.", null)]
    [InlineData("A customer who worked beside her recalls that she never slept. “She sang,” he says.", "customer")]
    public void Whoever_speaks_between_commas_speaks_of_others(string text, string? speaker) => AssertLast(text, speaker);

    [Theory]
    [InlineData("On the wall hangs a motto in Anna Moe’s hand: “The tide owes us nothing.”", "Moe")]
    [InlineData("For Anna Moe, writing in 1911, it was “a feast without bread”.", "Moe")]
    [InlineData("“The tide owes us nothing,” Anna Moe has objected, “and the moon less.”", "Moe")]
    [InlineData("Governor vetoes pier plan as “a bridge to nobody”", "Governor")]
    [InlineData("The Elsby Herald found the play “unbearably long”.", "Elsby Herald")]
    [InlineData("Anna Moe found the card “Harbour closed”.", null)]
    [InlineData("The specification says that texts are “for people and no one else”.", "specification")]
    public void Sources_that_are_told_otherwise(string text, string? speaker) => AssertLast(text, speaker);

    [Fact]
    public void What_a_text_calls_that_is_its_term() =>
        Assert.Equal(QuotationKind.Term, DocumentReader.Read("How far it can be trusted was once its rank; version 3 calls that “confidence”.").Quotations[^1].Kind);

    private static void AssertLast(string text, string? speaker) => Assert.Equal(speaker, DocumentReader.Read(text).Quotations[^1].Speaker);
}

namespace DocModel.Reading.Tests.Quotations;

/// <summary>Definitions that a clause of speech interrupts, of words that describe a noun, and by conditions that share a participle.</summary>
public sealed class DefinitionBySpeakerTests
{
    private static IReadOnlyList<QuotedTerm> Terms(string text) =>
        DocumentReader.Read(text, new ReadOptions { Format = DocumentFormat.PlainText }).Terms;

    [Theory]
    [InlineData("A “fair wind”, she explained, was one that a child could sail in.", "one that a child could sail in")]
    [InlineData("A “fair wind”, the master said, is one that a child can sail in.", "one that a child can sail in")]
    [InlineData("A “fair wind”, she explained, was never seen again.", null)]
    [InlineData("The clerk had defined a “grave” fault as one that stops a ship.", "one that stops a ship")]
    [InlineData("The clerk had defined a “grave” fault in the ship as usual.", null)]
    [InlineData("A room kept below −18 °C is called a “deep store”.", "A room kept below −18 °C")]
    [InlineData("In the strike of that year, remembered on the quay as “the wet weeks”, the boats lay idle for a month.", null)]
    public void What_interrupts_a_definition_does_not_hide_it(string text, string? definition) => Assert.Equal(definition, Terms(text)[0].Definition);

    [Fact]
    public void Conditions_share_their_participle() =>
        Assert.Equal(
            ["if the fins can be counted", "if they cannot"],
            Terms("Ice on the coils is described as “light” if the fins can be counted and as “heavy” if they cannot.").Select(term => term.Definition));

    [Fact]
    public void What_was_done_to_a_thing_is_no_condition() =>
        Assert.All(Terms("Ice was described as “light” by the crew and as “heavy” by the owner."), term => Assert.Null(term.Definition));
}

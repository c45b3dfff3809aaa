namespace DocModel.Reading.Tests.Quotations;

/// <summary>Who goes on as "he", "she", "it" and "they": not whom the text only brings in beside another.</summary>
public sealed class SpeakerContinuityTests
{
    [Theory]
    [InlineData("Dana Moe (a fine Ilse Lunt) came in. “It is late,” she said.", "Moe")]
    [InlineData("Anna Moe has a boat. On the wall hangs a picture of a younger woman. “It is late,” she says.", "Moe")]
    [InlineData("On the wall hangs a picture of a younger woman. “It is late,” she says.", "younger woman")]
    [InlineData("Erik Lunt was asked. His captain was blunter. “It is late,” he said.", "captain")]
    [InlineData("Erik Lunt was asked. His captain was ill. “It is late,” he said.", "Lunt")]
    [InlineData("Anna Moe had two boats. The bishop compared her to Noah. A clerk recalled that she kept asking, “When does it rain?”", "Moe")]
    [InlineData("Priya Moe rose. She would keep, she said, the plea of the hon. Member for Elsby that the net should “hold fish and not men”. “It is late,” she told the house.", "Moe")]
    public void Who_is_brought_in_beside_another_does_not_go_on(string text, string? speaker) => AssertLast(text, speaker);

    [Theory]
    [InlineData("Dame Ruth Okell sat down. By that rule, Dame Ruth observed, “a hole is only a door”.", "Okell")]
    [InlineData("Sir Alun Merrick sat down. Sir Alun called it “a hole with a door”.", "Merrick")]
    [InlineData("Lord Merrick sat down. Mr Alun called it “a hole with a door”.", "Alun")]
    public void A_knight_goes_by_the_given_name(string text, string? speaker) => AssertLast(text, speaker);

    [Theory]
    [InlineData("The firm’s case was that the rule left out what it called “floating plant”.", "firm")]
    [InlineData("The captain’s case was that the rule left out what it called “floating plant”.", null)]
    [InlineData("Analysts at Moe Securities had sent a note to clients. “The trouble is not rain,” it said.", "note")]
    [InlineData("Analysts at Moe Securities had gone home. “The trouble is not rain,” it said.", null)]
    [InlineData("Tom Moe said that his tenants had long feared what they called “the wet year”.", "tenants")]
    [InlineData("He held up a letter from the growers in which they promised “a full repair by the end of June”.", "growers")]
    [InlineData("Tom Moe read to the growers a letter from the tenants in which they promised “a full repair by the end of June”.", null)]
    public void What_it_and_they_mean(string text, string? speaker) => AssertLast(text, speaker);

    [Theory]
    [InlineData("The man next to me said that it was “a pump with ideas”.", "man")]
    [InlineData("The bag next to me said that it was “a pump with ideas”.", null)]
    [InlineData("Parsers report “none” as a number.", null)]
    [InlineData("Critics objected that “slack” suggested a rope.", null)]
    [InlineData("Critics objected that the name “of a rope” was wrong and that it was “a rope too far”.", "Critics")]
    public void Who_can_speak(string text, string? speaker) => AssertLast(text, speaker);

    private static void AssertLast(string text, string? speaker) => Assert.Equal(speaker, DocumentReader.Read(text).Quotations[^1].Speaker);
}

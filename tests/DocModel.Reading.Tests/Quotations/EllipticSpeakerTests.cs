namespace DocModel.Reading.Tests.Quotations;

/// <summary>Who speaks where no verb of speech says so, or where the verb stands away from the words.</summary>
public sealed class EllipticSpeakerTests
{
    [Theory]
    [InlineData("By “fair wind” Hauk meant a wind that everybody had.", "Hauk")]
    [InlineData("By “fair wind”, she says, Hauk meant a wind that everybody had.", "Hauk")]
    [InlineData("The treaty left what both sides describe as “tolerable fog”.", "both sides")]
    [InlineData("Marta Lind called it brave. Ole Bruun, less charitably: “It is a hole with a flag in it.”", "Bruun")]
    [InlineData("For Marta Lind the wall was “a ladder lying down”; for Ole Bruun, more simply, “a heap of stones”.", "Bruun")]
    [InlineData("And a fine, whatever the rule book said, was “theft with a receipt”, as the crew’s secretary, Ole Bruun, put it at the meeting.", "Bruun")]
    [InlineData("“It was a great victory,” an old rockman told the folklorist Marta Lind.", "old rockman")]
    [InlineData("Two officials said that the department was considering a “fog and sun” model.", "Two officials")]
    [InlineData("The plea, as Marta Lind recorded with some anger, “is made on clear nights”.", "Lind")]
    [InlineData("The crew asked Ole Bruun which of the two he liked. “The dry one,” he replied.", "Bruun")]
    [InlineData("“I bring the clock back,” Marta Lind is supposed to have said.", "Lind")]
    [InlineData("She recalled the remark of Ole Bruun, made in a letter of May to the crew, that the court was “a stage for people without tickets”.", "Bruun")]
    [InlineData("The economist Marta Lind argued it. An old pilot came in. I asked him what it was. “You wait for a tide,” he said.", "old pilot")]
    [InlineData("Piet Dahl of the Rural Union dismissed it as “planning in rubber boots”.", "Piet Dahl")]
    [InlineData("The ministry says that it carries out a ruling in which judges held that the state had failed to protect “soft shores”.", "judges")]
    [InlineData("Marta Lind had distinguished between “active” and passive trouble.", "Lind")]
    [InlineData("The driver said so. I asked a woman in the queue what it hung on. “On his wife,” she said.", "woman")]
    [InlineData("Marta Lind was pleased. Her son, who works nights in the same yard, was less impressed: “It is the old wall with a door in it.”", "son")]
    [InlineData("The strike ended with a vote that both sides describe as “tolerable”.", "both sides")]
    [InlineData("One family had kept a sledge. “We keep it for the snow,” the father explained.", "father")]
    [InlineData("The masons regarded the whole debate as “talk between people with stoves”.", "masons")]
    public void The_clause_names_who_speaks(string text, string speaker) => Assert.Equal(speaker, Last(text).Speaker);

    [Theory]
    [InlineData("By “fair wind” the pilots meant a wind that everybody had.")]
    [InlineData("By “fair wind” this act means a wind that everybody has.")]
    [InlineData("The court asked whether by “fair wind” Hauk meant a wind that everybody had.")]
    [InlineData("Finally, do not write “perhaps” in the margin.")]
    [InlineData("Masters who swore that they had passed in fog were said to be “pleading wool”.")]
    [InlineData("The result of the vote was less clear: “It is the old wall with a door in it.”")]
    [InlineData("Marta Lind wrote that a crew is “late” when it has not come, and “overdue” when an hour has passed.")]
    public void Common_usage_and_questions_are_nobodys(string text) => Assert.Null(Last(text).Speaker);

    private static Quotation Last(string text) => DocumentReader.Read(text).Quotations[^1];
}

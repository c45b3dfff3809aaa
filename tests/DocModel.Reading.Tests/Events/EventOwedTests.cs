namespace DocModel.Reading.Tests.Events;

/// <summary>What a verb owes behind its object, an agent, a vote or a date, so that its label says something.</summary>
public sealed class EventOwedTests
{
    [Theory]
    [InlineData("In 1949 the council voted by a single vote to buy the trams.", "council voted to buy the trams")]
    [InlineData("On 3 May 1902 the assembly voted 40 to 30 to accept the loan.", "assembly voted 40 to 30 to accept the loan")]
    [InlineData("Lund was persuaded by his sister in 1889 to buy a lathe.", "Lund persuaded by his sister to buy a lathe")]
    [InlineData("On 3 May 1902 she told Lund what she had seen.", "told Lund what she had seen")]
    [InlineData("A fever in 1938 left her unable to sing.", "fever left her unable to sing")]
    [InlineData("On 3 May 1902 the mayor called on the tenants to leave.", "mayor called on the tenants to leave")]
    [InlineData("On 3 May 1902 the critics hailed the pier as a triumph.", "critics hailed the pier as a triumph")]
    [InlineData("In 1902 the pier was described by the mayor as a triumph of the age.", "pier described by the mayor as a triumph of the age")]

    // What was told already is not told twice, and other words with a "to" are owed by nobody.
    [InlineData("In 1902 Dahl decided to become a dentist to please his father.", "Dahl decided to become a dentist")]
    [InlineData("On 3 May 1902 the guild hired a clerk in order to keep the books.", "guild hired a clerk")]
    [InlineData("On 3 May 1902 the guild bought a barn to store the wool.", "guild bought a barn")]
    public void A_verb_is_told_with_what_it_owes(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("On 3 May 1902 the firm announced that glass, from which it had lived for a century, would no longer be made at Lom.", "firm announced that glass would no longer be made at Lom")]
    [InlineData("On 3 May 1902 Dahl reported that a layer of clay in two wells, long taken for a bed of marl, had in fact been laid down by a flood.", "Dahl reported that a layer of clay in two wells had in fact been laid down by a flood")]
    [InlineData("On 3 May 1902 Lund announced that 40 clerks whose contracts had been renewed in order to finish the census would be dismissed.", "Lund announced that 40 clerks would be dismissed")]
    [InlineData("In March 1903 she found that the salts she had been sent contained a poison.", "found that the salts she had been sent contained a poison")]

    // What would be cut before its own predicate is left away.
    [InlineData("When the clerk suggested in 1961 that it might be a hoax, the board laughed.", "clerk suggested")]

    // A verb that is told already stays as it is, and "that" behind another verb is not what was said.
    [InlineData("On 3 May 1902 Dahl announced that the mill would close.", "Dahl announced that the mill would close")]
    [InlineData("On 3 May 1902 Dahl wrote to Lund to say that the mill was shut.", "Dahl wrote to Lund")]
    public void What_was_said_is_told_with_its_own_verb(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("The estates gave him the money he had asked for in May 1702.", "asked for money")]
    [InlineData("The paper drew on plants that Dahl had picked as a student in the summer of 1906.", "Dahl picked plants")]
    [InlineData("At Lom, the school he founded in May 1902, the roof fell in.", "founded school")]
    [InlineData("The mayor defended a plan he dropped in May 1902.", "mayor dropped plan")]

    [InlineData("He asked whether the bishop was aware that the fishermen had voted in January 1954, by 31 to 14, to accept the offer.", "fishermen voted to accept the offer")]

    // A clause that says what the noun is about, or when, has an object of its own or none.
    [InlineData("After the war he retired in May 1902.", "he retired")]
    [InlineData("There was evidence that the bank had failed in May 1902.", "bank failed")]
    public void What_a_relative_clause_is_about_is_its_object(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));
}

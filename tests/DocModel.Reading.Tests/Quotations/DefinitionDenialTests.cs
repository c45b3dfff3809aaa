namespace DocModel.Reading.Tests.Quotations;

/// <summary>Verbs that define elsewhere: behind them stands no meaning where it is asked for, denied, supposed, or told of something else.</summary>
public sealed class DefinitionDenialTests
{
    [Theory]
    [InlineData("Before it defines the “lee”, the guide begins with a map.", null)]
    [InlineData("Without a “lee”, the boat drifts in the wind.", null)]
    [InlineData("While the clerk wrote the “lee”, the boats lay at the quay below.", null)]
    [InlineData("By way of naming the “lee”, the guide, which is short, begins with a map.", null)]
    [InlineData("In the “lee”, a room without windows, they kept the charts.", "a room without windows")]
    [InlineData("In Denmark he built the “lee”, a house of glass.", "a house of glass")]
    public void What_opens_a_sentence_is_not_explained_by_its_main_clause(string text, string? definition) => AssertDefinition(text, definition);

    [Theory]
    [InlineData("If “lee” means a place without wind, the harbour has none.", null)]
    [InlineData("She asked whether “lee” means a place without wind.", null)]
    [InlineData("Critics deny that “lee” means a tax on the poor.", null)]
    [InlineData("This does not mean that the “lee” is a place without wind.", null)]
    [InlineData("“Lee” would mean a tax on the poor, the board fears.", null)]
    [InlineData("The rule says that “lee” means a place without wind.", "a place without wind")]
    [InlineData("“Lee” can mean a place without wind.", "a place without wind")]
    public void What_is_asked_denied_or_supposed_is_no_meaning(string text, string? definition) => AssertDefinition(text, definition);

    [Theory]
    [InlineData("The committee refused to define “lee” as a place where no wind blows.", null)]
    [InlineData("To define “lee” as a place is a mistake.", null)]
    [InlineData("The clerk wrongly took “lee” to mean a place without wind.", null)]
    [InlineData("The committee agreed to define “lee” as a place where no wind blows.", "a place where no wind blows")]
    [InlineData("The clerk took “lee” to mean a place without wind.", "a place without wind")]
    public void What_nobody_has_defined_so_is_no_meaning(string text, string? definition) => AssertDefinition(text, definition);

    [Theory]
    [InlineData("A vote for “lee” means a vote for the harbour.", null)]
    [InlineData("The trouble with “lee” is the lack of a definition.", null)]
    [InlineData("The meaning of “lee” is the side away from the wind.", "the side away from the wind")]
    public void What_is_told_of_something_else_is_no_meaning(string text, string? definition) => AssertDefinition(text, definition);

    [Theory]
    [InlineData("“Lee” is a little misleading.", null)]
    [InlineData("The first “lee” is the tallest building in the town.", null)]
    [InlineData("The “lee” is a disgrace to the town.", null)]
    [InlineData("The “lee” is what brings visitors to the town.", null)]
    [InlineData("The word “lee” is one that nobody uses.", null)]
    [InlineData("The “lee” refers to nothing in particular.", null)]
    [InlineData("The letter calls for an end to the “lee”, a demand that nobody heard.", null)]
    [InlineData("The letter calls for an end to the “lee”, a demand on every boat that lies at the quay.", "a demand on every boat that lies at the quay")]
    [InlineData("A “lee” is the interest on a loan of a day.", "the interest on a loan of a day")]
    [InlineData("The “lee” refers to the side away from the wind.", "the side away from the wind")]
    public void What_is_thought_of_the_words_or_the_thing_is_no_meaning(string text, string? definition) => AssertDefinition(text, definition);

    private static void AssertDefinition(string text, string? definition) =>
        Assert.Equal(definition, Assert.Single(DocumentReader.Read(text).Terms).Definition);
}

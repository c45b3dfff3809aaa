namespace DocModel.Reading.Tests.Quotations;

/// <summary>Definitions that stand in front of a name, and words that came to mean something else.</summary>
public sealed class DefinitionBeforeTests
{
    private static string? Definition(string text) =>
        Assert.Single(DocumentReader.Read(text, new ReadOptions { Format = DocumentFormat.PlainText }).Terms).Definition;

    [Theory]
    [InlineData("Every crew has a person who keeps the log. That person is called the “scribe”.", "a person who keeps the log")]
    [InlineData("They moored it by a rope with a stone at its end. This rope is called a “painter”.", "a rope with a stone at its end")]
    [InlineData("The mayor met a person in the street. That person is called “Ann”.", null)]
    [InlineData("A rope with a stone at its end lay on the quay. This rope is called a “painter”.", null)]
    [InlineData("Every crew has a person who keeps the log. That boat is called the “scribe”.", null)]
    public void The_sentence_before_brings_in_what_is_called_so(string text, string? definition) => Assert.Equal(definition, Definition(text));

    [Theory]
    [InlineData("The update reaches the first ring, the “canary”, before all others.", "the first ring")]
    [InlineData("They sent it to the outer harbour, the “pearl”.", "the outer harbour")]
    [InlineData("The mayor, the “king”, said no.", null)]
    [InlineData("The old mayor, the “king”, said no.", null)]
    public void One_word_beside_a_thing_is_its_other_name(string text, string? definition) => Assert.Equal(definition, Definition(text));

    [Theory]
    [InlineData("At first “slack” meant the pause of the tide, and came to mean any hour without work.", "the pause of the tide")]
    [InlineData("“Slack” has come to mean any hour without work.", "any hour without work")]
    [InlineData("The word “slack” once stood for still water.", "still water")]
    [InlineData("The word “slack” stood for nothing else.", null)]
    public void What_words_came_to_mean_is_no_part_of_what_they_meant(string text, string? definition) => Assert.Equal(definition, Definition(text));
}

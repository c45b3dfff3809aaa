namespace DocModel.Reading.Tests.Quotations;

/// <summary>What brackets say of words, the names of groups, and what an opening phrase only leads to.</summary>
public sealed class DefinitionGlossTests
{
    private static IEnumerable<string?> Definitions(string text) =>
        DocumentReader.Read(text, new ReadOptions { Format = DocumentFormat.PlainText }).Terms.Select(term => term.Definition);

    [Theory]
    [InlineData("He wore a “kapa” (short coat) and a hat.", "short coat")]
    [InlineData("The “old board” (see below) met.", null)]
    [InlineData("It was an “old board” (emphasis added) to him.", null)]
    [InlineData("The “old board” (now closed) met.", null)]
    [InlineData("The “old board” (of 2012) met.", null)]
    [InlineData("The “old board” (chair) met.", null)]
    public void Brackets_say_in_a_few_words_what_is_meant(string text, string? definition) => Assert.Equal(definition, Definitions(text).First());

    [Theory]
    [InlineData("The town pilots were known as “river boys” and were mostly young.", "The town pilots")]
    [InlineData("The two boats were known as “the twins”.", null)]
    [InlineData("The boats were known as “the twins”.", null)]
    [InlineData("The town pilots were known as “lazy”.", null)]
    [InlineData("Advocates of U.N. patrols were generally known as “doves”.", "Advocates of U.N. patrols")]
    [InlineData("This was the start of the ten years’ struggle, known in the north as the “Ten Summers’ War”.", "the ten years’ struggle")]
    public void A_group_has_a_name(string text, string? definition) => Assert.Equal(definition, Definitions(text).First());

    [Fact]
    public void Brackets_name_those_in_front_of_them() =>
        Assert.Equal(
            ["readers who know the books", "readers new to them"],
            Definitions("There are two reviews: one for readers who know the books (i.e., “Old Hands”) and one for readers new to them (i.e., “Newcomers”)."));

    [Theory]
    [InlineData("The second review is for those averse to “spoilers” (i.e., “Newcomers”).", null)]
    [InlineData("He spoke of “οἱ νέοι” (i.e., “the young ones”).", "the young ones")]
    [InlineData("By way of defining the “harbour reader”, the project undertakes a survey of letters.", null)]
    [InlineData("She calls it the “harbour reader”, the sort of man who reads on a quay.", "the sort of man who reads on a quay")]
    [InlineData("To “swim home” in pilots’ jargon refers to the mate who quits before the tide.", "the mate who quits before the tide")]
    public void What_stands_behind_need_not_be_the_meaning(string text, string? definition) => Assert.Equal(definition, Definitions(text).First());
}

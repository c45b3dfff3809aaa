namespace DocModel.Reading.Tests.Quotations;

/// <summary>Titles of works, names of things, and words that are spoken of.</summary>
public sealed class TitleAndNameKindTests
{
    private static IEnumerable<QuotationKind> Kinds(string text) =>
        DocumentReader.Read(text, new ReadOptions { Format = DocumentFormat.PlainText }).Quotations.Select(quotation => quotation.Kind);

    [Theory]
    [InlineData("“Old harbour at night” by Anna Moe is licensed under the same terms.", QuotationKind.Title)]
    [InlineData("The first chapter of “Grammar” by Moe and Lunt (2004) begins with a summary.", QuotationKind.Title)]
    [InlineData("He is known from a song (“24” by Karl Dahl).", QuotationKind.Title)]
    [InlineData("It was called “Slack” by Anna Moe.", QuotationKind.Term)]
    [InlineData("Her paper appeared in “Coast” in 1988.", QuotationKind.Title)]
    [InlineData("Her boat appeared in “Coast” colours.", QuotationKind.Term)]
    [InlineData("Moe, A.; Lunt, B. (June 2007). “Salt: its use and its future”. Journal of Harbours. 92.", QuotationKind.Title)]
    [InlineData("Anna Moe records a monthly podcast beside her cousin Karl Dahl called “Low Tide Talk”.", QuotationKind.Title)]
    [InlineData("Anna Moe has a green boat called “Low Tide Talk”.", QuotationKind.Term)]
    [InlineData("She played a cook in episode 13, “Salt”.", QuotationKind.Title)]
    [InlineData("The plan, whose theme is “Making the North: Roads to Socio-economic Growth and Unity”, was late.", QuotationKind.Title)]
    public void A_work_is_titled_by_what_stands_around_it(string text, QuotationKind kind) => Assert.Equal(kind, Kinds(text).Last());

    [Fact]
    public void A_translation_in_brackets_does_not_end_a_row_of_titles() =>
        Assert.All(Kinds("To this time belong “Flod” (“The Long Ebb”), “Nøkk” (“The Water Horse”) and “Vinter”."), kind => Assert.Equal(QuotationKind.Title, kind));

    [Fact]
    public void What_is_a_title_once_is_one_where_it_is_quoted_again() =>
        Assert.Equal([QuotationKind.Title, QuotationKind.Title], Kinds("Her book “Low Tide” sold well. The critics, says Karl Dahl, wrote of “Low Tide”."));

    [Theory]
    [InlineData("The ferry, later renamed “Queen of the North”, sank.", QuotationKind.Term)]
    [InlineData("Some cooks were referred to as “Salt and Pepper and Time”.", QuotationKind.Term)]
    [InlineData("The 1969 “Green Coat Affair” was in all papers.", QuotationKind.Term)]
    [InlineData("The owners named their boat “Robin.”", QuotationKind.Term)]
    [InlineData("“Pub wars,” resulting in deaths, were waged there.", QuotationKind.Term)]
    [InlineData("The word vik, pronounced “VEEK,” is old.", QuotationKind.Term)]
    [InlineData("This habit was defined as “drift” by the psychologist Anna Moe.", QuotationKind.Term)]
    [InlineData("This habit was described as “reckless” by the psychologist Anna Moe.", QuotationKind.Speech)]
    [InlineData("On 5 May the navy announced an “even-day truce”.", QuotationKind.Term)]
    [InlineData("Dahl’s well-known “Job Done” speech was given at sunset.", QuotationKind.Term)]
    public void What_is_named_is_a_term(string text, QuotationKind kind) => Assert.Equal(kind, Kinds(text).Last());

    [Theory]
    [InlineData("These roles were called “cases” in his first paper.", QuotationKind.Term)]
    [InlineData("It depends on how we understand “luck” here.", QuotationKind.Term)]
    [InlineData("If “craft” itself turns into an open notion, we are lost.", QuotationKind.Term)]
    [InlineData("The inquiry into “beauty” has shifted to the viewer.", QuotationKind.Term)]
    [InlineData("They came to what they described as the “crossing” to peace.", QuotationKind.Term)]
    [InlineData("Here “yes” was the safe answer.", QuotationKind.Term)]
    [InlineData("In the last line he changed “sea” to “see”.", QuotationKind.Term)]
    [InlineData("The poem rhymes “moor” oddly.", QuotationKind.Term)]
    [InlineData("He sat on the “other” side.", QuotationKind.Scare)]
    [InlineData("They gave the “winner” to a friend.", QuotationKind.Scare)]
    [InlineData("The march into “freedom” cost them a fortune.", QuotationKind.Scare)]
    [InlineData("“Persuaded” by threats, they talked.", QuotationKind.Scare)]
    [InlineData("Few would think that the question “what makes a harbour safe” is new.", QuotationKind.Speech)]
    public void Words_that_are_spoken_of_are_terms(string text, QuotationKind kind) => Assert.Equal(kind, Kinds(text).Last());
}

namespace DocModel.Reading.Tests.Events;

/// <summary>Which of several nouns before a verb the verb is about, and what belongs to the noun.</summary>
public sealed class EventAttachmentTests
{
    [Theory]
    [InlineData("An interim payment of 4p a share was declared on 3 May 1961.", "interim payment of 4p a share declared")]
    [InlineData("Two sailings a day were withdrawn in 1961.", "Two sailings a day withdrawn")]
    [InlineData("In 1961 a toll of two pence a head was abolished.", "toll of two pence a head abolished")]
    [InlineData("In 1961 Dahl gave two boys a medal.", "Dahl gave two boys a medal")]
    public void A_rate_is_no_subject(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("The station keeps its records in a steel safe that was bought in March 1921.", "steel safe bought")]
    [InlineData("The letters about compensation, which was awarded in 1926, fill two boxes.", "compensation awarded")]
    [InlineData("The letters about the fire, which were printed in 1926, fill two boxes.", "letters about the fire printed")]
    [InlineData("They found a list of the ships that were sunk in 1926.", "ships sunk")]
    [InlineData("The mill belonged to two brothers, Jens and Henrik Aas, who leased it in 1887.", "Jens and Henrik Aas leased mill")]
    public void A_relative_clause_is_about_what_has_the_number_of_its_verb(string text, string label) => Assert.Contains(label, ReadEvents.Labels(text));

    [Theory]
    [InlineData("A revision of last month's plan was begun on 3 May 1950.", "revision of plan begun")]
    [InlineData("Trench A was cut in 1961 and Trench B in 1962.", "Trench A cut", "Trench B cut")]
    [InlineData("Trenches B and C, opened in 1962, held nothing.", "Trenches B and C opened")]
    [InlineData("The flood reduced the wall to a low, grassy ridge in 1962.", "flood reduced the wall to a low, grassy ridge")]
    [InlineData("Output sank to a low, oil prices fell and in 1962 the pit was closed.", "pit closed")]
    [InlineData("Nobody remembers the bomb that fell on the sorting shed in November 1940.", "bomb fell on the sorting shed")]
    [InlineData("The charter survives in two copies, one of which was built into a wall and found again in 1950.", "one of two copies found")]
    public void A_phrase_is_read_whole(string text, params string[] labels) => Assert.Equal(labels, ReadEvents.Labels(text));

    [Theory]
    [InlineData("The clerk noted that the seat given by Lady Holm was repaired on 3 August 1950.", "seat repaired")]
    [InlineData("The house that Lars Moe built for his sister fell down in 1950.", "house fell down")]
    public void A_participle_inside_of_what_was_said_belongs_to_the_subject(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("A leak, reported on 2 May 1950 and fixed in 2.1 five days later, turned out to be old.", "leak reported", "leak fixed")]
    [InlineData("A pilot scheme, agreed with the staff forum on 14 May 1950, ran for a year.", "pilot scheme agreed with the staff forum")]
    [InlineData("The book was found behind the panelling of the study in 1950.", "book found")]
    [InlineData("The pit was flooded after the closing of the mine in 1950.", "closing of the mine")]
    public void A_date_goes_with_the_word_that_tells_what_was_done(string text, params string[] labels) => Assert.Equal(labels, ReadEvents.Labels(text));

    [Theory]
    [InlineData("The peasants began, in the 1840s, to sell the stones.", "peasants began to sell the stones")]
    [InlineData("The peasants began in 1840 to sell the stones.", "peasants began to sell the stones")]
    [InlineData("One of them, a firm called Vik, got as far as signing a contract on 12 March 1950.", "Vik got as far as signing a contract")]
    [InlineData("The expedition got as far as the lake in 1950.", "expedition got as far as the lake")]
    public void A_verb_is_told_with_what_it_needs_though_a_date_stands_between(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("That left 2 May 1950 and the trip to Lom.")]
    [InlineData("That changed in 1950.")]
    public void A_that_which_means_what_was_said_before_tells_nothing(string text) => Assert.Empty(ReadEvents.Labels(text));

    [Theory]
    [InlineData("The town won a grant of land, which the king confirmed in 1150.", "king confirmed grant of land")]
    [InlineData("The town bought the hall of the guild, which the king confirmed in 1150.", "king confirmed guild")]
    [InlineData("She wore the coat that the club gave her in 1947.", "club gave coat")]
    [InlineData("She kept the medal which the Academy awarded her in 1947.", "Academy awarded medal")]
    [InlineData("She kept the news that the Academy gave her in 1947.", "Academy gave her")]
    [InlineData("The club gave her a coat in 1947.", "club gave her a coat")]
    [InlineData("The ditch was cleaned out at least twice in 1850.", "ditch cleaned out")]
    public void What_a_relative_clause_does_something_to_is_told(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("A bill raising the school age was passed in 1922.", "bill raising the school age passed")]
    [InlineData("The road linking the two towns was closed in 1931.", "road linking the two towns closed")]
    [InlineData("Workers mending the wall found a coin in 1931.", "Workers mending the wall found a coin")]
    [InlineData("A plan to have it listed as a monument was dropped in 1998.", "plan dropped")]
    public void What_a_form_in_ing_or_an_infinitive_tells_of_is_the_subject(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("Dahl left the army, settled in Lom in 1640, and wrote a book.", "Dahl settled in Lom")]
    [InlineData("Dahl joined the bank, moved to Lund in 1920 and became a partner.", "Dahl moved to Lund")]
    [InlineData("The firm closed the mine, moved to Lund in 1955, and sold the trains.", "firm moved to Lund")]
    [InlineData("Dahl sold the shop, retired to Lund in 1955, and died there.", "Dahl retired to Lund")]
    [InlineData("Dahl bought the mill, built in 1640, and moved in.", "mill built")]
    [InlineData("Dahl sold the statue, moved to Lund in 1955.", "statue moved to Lund")]
    public void Between_two_predicates_a_verb_of_going_has_their_subject(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));
}

namespace DocModel.Reading.Tests.Events;

/// <summary>What a verb needs to say anything: its object where two verbs share it, what a thing became, what was said.</summary>
public sealed class EventComplementTests
{
    [Theory]
    [InlineData("In June 1910, the guards entered and held the customs house.", "guards entered and held the customs house")]
    [InlineData("In June 1910 the cutter fired upon and sank a trawler.", "cutter fired upon and sank a trawler")]
    [InlineData("In June 1910 Moe resigned and left Vik.", "Moe resigned")]
    public void An_object_of_two_verbs_is_told_with_both(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("On 3 July 1902 the mayor pronounced the harbour a free port.", "mayor pronounced the harbour a free port")]
    [InlineData("On 3 July 1902 the mayor declared the strike finally over.", "mayor declared the strike finally over")]
    [InlineData("In May 1902 the crew were reported drowned.", "crew reported drowned")]
    [InlineData("In May 1902 the owner sold the mill, a ruin.", "owner sold the mill")]
    [InlineData("The book was written over the long holiday of 1902.", "book written over the long holiday")]
    public void What_something_became_is_told(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("In 1931 the union succeeded in blocking the sale.", "union succeeded in blocking the sale")]
    [InlineData("In 1931 the wardens focused on tracking down the last wolves of the valley.", "wardens focused on tracking down the last wolves of the valley")]
    [InlineData("In 1931 Moe took part in three of the longest races.", "Moe took part in three of the longest races")]
    [InlineData("In 1931 Inga Moe appeared in season four of the programme.", "Inga Moe appeared in season four of the programme")]
    [InlineData("The siege ended on 4 May 1650 with Dahl yielding the keys.", "siege ended")]
    [InlineData("1907 also saw a sharp rise in railway accidents.", "sharp rise in railway accidents")]
    [InlineData("In 1907 trade with the north weakened as the gap between them widened.", "trade with the north weakened")]
    [InlineData("The siege began on 4 May 1650 with air and naval engagements off the port.", "siege began with air and naval engagements")]
    [InlineData("In 1931 the town sold coal and iron ore to the mill.", "town sold coal and iron ore to the mill")]
    [InlineData("In 1931 the town built a mill and new docks opened.", "town built a mill")]
    [InlineData("In March 1745 the army crossed the Orme north and south of the town.", "army crossed the Orme")]
    [InlineData("In March 1745 the army crossed the Orme.", "army crossed the Orme")]
    [InlineData("By 1965, Moe had come to believe that the lake had been a bay.", "Moe came to believe that the lake had been a bay")]
    [InlineData("In 1965 Moe announced that the lake had been sold to the town. [6] He left.", "Moe announced that the lake had been sold to the town")]
    [InlineData("By 1965, Moe had come to own the house that burned.", "Moe came to own the house")]
    public void A_verb_keeps_its_phrase_and_no_half_of_one(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("On 9 May 1911 the company announced that it was withdrawing the licence of the ferry over the refusal of its owner to repair the two landing stages and the long pier.", "company announced that it was withdrawing the licence of the ferry")]
    [InlineData("In June 1911 the council announced that the board wanted to order forty new boats worth up to three million crowns of the money that the fund had.", "council announced that the board wanted to order forty new boats")]
    public void A_long_content_is_told_up_to_its_object(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("Karl Moe spent the summer of 1911 training pilots in Vik.", "Karl Moe training pilots")]
    [InlineData("About 20 percent of the village elders of the coast had been jailed by 1958.", "20 percent of the village elders of the coast jailed")]
    [InlineData("Karl Moe taught at Lom before joining the mission in 1911.", "Karl Moe joining the mission")]
    [InlineData("Karl Moe taught at Lom before the war in 1911.", "war")]
    public void What_was_done_in_the_time_is_told(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("Rents fell from their 2006 highs.")]
    [InlineData("Rents climbed back to the 2006 peaks.")]
    public void A_years_height_is_no_event(string text, params string[] labels) => Assert.Equal(labels, ReadEvents.Labels(text));
}

namespace DocModel.Reading.Tests.Events;

/// <summary>Forms in -ing that do something of their own at a time of their own, and verbs whose doer is not the nearest noun.</summary>
public sealed class EventOwnDoingTests
{
    [Theory]
    [InlineData("The Danes began the war, taking a town in June 1940, conquering the island in August 1940, and making a raid in September 1940.", "Danes taking a town", "Danes conquering the island", "Danes making a raid")]
    [InlineData("The band worked in all the ports, killing the mayor of Lom in 1952.", "band killing the mayor of Lom")]
    [InlineData("The firm left Lom, moving its looms in 1950 and selling the mill in 1951.", "firm moving its looms", "firm selling the mill")]
    public void A_form_in_ing_has_the_date_behind_its_object(string text, params string[] labels) => Assert.Equal(labels, ReadEvents.Labels(text));

    [Theory]
    [InlineData("In 1950 the town raided the port, killing ten men.", "town raided the port")]
    [InlineData("The town was besieged for weeks, starting on 20 November 1950.", "town besieged")]
    [InlineData("The army moved on, taking Lom by March 1950, and Vik by June 1950.", "army taking Lom")]
    [InlineData("Karl Moe died, leaving a wife and two sons, in May 1950.", "Karl Moe died")]
    [InlineData("The town bought ten boats, including the Ragna in 1950.", "town bought ten boats")]
    public void A_date_that_is_not_its_own_stays_with_the_verb(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("The union responded with a new scheme drawn up at a chain of meetings in Lom in March 1973.", "new scheme drawn up at a chain of meetings")]
    [InlineData("The town proved unable to hold the flood, and its walls collapsed on 11 March 1950.", "town’s walls collapsed")]
    [InlineData("Late in spring 1924, a second band called the Lund Guard under the orders of Karl Moe attacked into Vik.", "Lund Guard attacked into Vik")]
    [InlineData("Moe was called up from the reserves as the first league squads expanded on 1 September 1950.", "first league squads expanded")]
    [InlineData("In July 1967 the locusts moved west into the valley, till they were checked at Lom on 21 August 1967.", "locusts checked at Lom")]
    [InlineData("The weavers spent most of 1923 carrying their looms east.", "weavers carrying their looms east")]
    [InlineData("In May 1950 the men came, though they spent most of 1923 resting.", "men came")]
    public void The_doer_is_not_always_the_nearest_noun(string text, string label) => Assert.Contains(label, ReadEvents.Labels(text));

    [Theory]
    [InlineData("A survey made by Pike in Lom warned the town in May 1950.", "survey warned the town")]
    [InlineData("Her time as the first keeper of the hall ended in May 1950.", "time ended")]
    [InlineData("In May 1950 the mayor called the Lund Guard.", "mayor called the Lund Guard")]
    [InlineData("The first attempt by Moe on 3 May 1950 to cross the river cost ten lives.", "first attempt by Moe to cross the river")]
    public void A_subject_keeps_what_belongs_to_it(string text, string label) => Assert.Contains(label, ReadEvents.Labels(text));

    [Theory]
    [InlineData("Claims came to forty, as opposed to a high of some ninety in spring 2007.")]
    [InlineData("The hall stood as shown in 1950.")]
    public void What_is_only_compared_is_not_told(string text) => Assert.Empty(ReadEvents.Labels(text));
}

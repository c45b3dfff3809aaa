namespace DocModel.Reading.Tests.Events;

/// <summary>Where a clause begins and ends around what stands between its words and its date.</summary>
public sealed class EventClauseEdgeTests
{
    [Theory]
    [InlineData("The commission, split three to two, approved the permit on 12 February 2019.", "commission approved the permit")]
    [InlineData("A bank founded in 2013 by eleven teachers acquired a convent in 2015.", "bank founded", "bank acquired a convent")]
    [InlineData("The bank acquired a convent in 2015 and, after four years of work, moved in on 1 September 2019.", "bank acquired a convent", "bank moved in")]
    [InlineData("They praised the dry dock, the oldest in the country, which was dug in 1715.", "dry dock dug")]
    [InlineData("They praised the dock, a pond of the town, which was dug in 1715.", "dock dug")]
    [InlineData("They praised the keeper, the dock and the town, which was founded in 1715.", "town founded")]
    [InlineData("The dock was filled in as late as 1957.", "dock filled in")]
    [InlineData("It was the longest queue that the town has seen since it opened in 1987.", "town opened")]
    [InlineData("The pumps for which he had begged since his arrival were bought in 1987.", "pumps bought")]
    [InlineData("The best is a portrait by Elin Brandt, painted in 1923, which was bought in March 1950.", "portrait by Elin Brandt painted", "portrait by Elin Brandt bought")]
    [InlineData("In May 1985 Joseph Moe and two colleagues announced that the ice had vanished.", "Joseph Moe and two colleagues announced that the ice had vanished")]
    [InlineData("Two of the four furnaces were blown out in the spring of 1879, the others in 1884 and 1887.", "Two of the four furnaces blown out", "others blown out", "others blown out")]
    [InlineData("The sisters ran it until the youngest, Hannah, bought the mill in 1694.", "Hannah bought the mill")]
    [InlineData("A grant for lifts and showers was popular. Set up in April 2016, it lasted.", "grant for lifts and showers set up")]
    [InlineData("Demand for bread and prices rose in 2016.", "prices rose")]
    [InlineData("The first well, at the school of Lom, struck water on 3 March 1917.", "first well struck water")]
    [InlineData("A fourth, for children, was opened in 1917.", "fourth opened")]
    [InlineData("The well-known painter came in 1917.", "painter came")]
    [InlineData("An attempt to introduce meters, begun in April 1917, was given up.", "attempt to introduce meters begun")]
    [InlineData("In May 1917 a teacher named Ada Finch painted a blue dot.", "Ada Finch painted a blue dot")]
    [InlineData("In Munich Karl von Frisch published a book in 1923.", "Karl von Frisch published a book")]
    [InlineData("In New York City Karl Moe died in 1924.", "Karl Moe died")]
    [InlineData("In Prague Castle a fire broke out in 1930.", "fire broke out")]
    [InlineData("The organ of St Olave’s was built by Gerard Moe in 1692.", "organ of St Olave’s built by Gerard Moe")]
    [InlineData("When the work began in July 1916, four farms had wells; when it ended in May 1920, nine had.", "work began", "work ended")]
    public void The_subject_stands_past_asides(string text, params string[] labels) => Assert.Equal(labels, ReadEvents.Labels(text));

    [Theory]
    [InlineData("Lars Moe showed in 1913 that the light matched that of the lamp.", "Lars Moe showed that the light matched that of the lamp")]
    [InlineData("In 1974 two chemists reported that the gases used in spray cans would have the same effect.", "two chemists reported that the gases used in spray cans would have the same effect")]
    [InlineData("In 2016 they said that the core of the programme would be released under a licence that nobody knew.", "said that the core of the programme would be released")]
    [InlineData("In May 1912 Moe persuaded the baker to take down his sign.", "Moe persuaded the baker to take down his sign")]
    [InlineData("The fund paid for forty repairs in 2016.", "fund paid for forty repairs")]
    [InlineData("The portrait was shown to the public on 4 June 1951.", "portrait shown to the public")]
    [InlineData("Their measurements of 1920 gave the depth of the lake.", "measurements gave the depth of the lake")]
    [InlineData("A judge upheld the ban in May 1920.", "judge upheld the ban")]
    [InlineData("The trust discovered in the deeds in 1917 that the floor had been let.", "trust discovered in the deeds")]
    [InlineData("In 1917 the trust discovered in the deeds that the floor had been let.", "trust discovered that the floor had been let")]
    [InlineData("From 1916 to 1918 she worked in a factory that filled shells.", "worked in a factory")]
    [InlineData("Ada Finch understood as early as 1926 that the run pointed the way.", "Ada Finch understood that the run pointed the way")]
    [InlineData("The council offered to hand over the building on 2 June 1950.", "council offered to hand over the building")]
    [InlineData("In 1950 the opening hours were extended to what they had been.", "opening hours extended")]
    [InlineData("Moe visited restored organs, and in June 1914 urged that the old one be kept.", "Moe urged that the old one be kept")]
    public void A_verb_is_told_with_what_it_needs(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("The book is open at the page for 9 August 1764, when the ship returned.", "ship returned")]
    [InlineData("In the single year of 1709 the foundry cast four hundred guns.", "foundry cast four hundred guns")]
    [InlineData("When Ezra Moe began to measure the rain, on 1 January 1816, he had no thought of science.", "Ezra Moe began to measure the rain")]
    [InlineData("When Ezra Moe was young, in 1816, he sold the mill.", "Ezra Moe sold the mill")]
    [InlineData("They wrote to each other from 1834 until Moe’s death thirty years later.", "Moe’s death")]
    [InlineData("Elena Moe, who was elected to the commission in 2022, is a baker.", "Elena Moe elected to the commission")]
    [InlineData("The town came to the rescue of the bank in 1922.", "rescue of the bank")]
    [InlineData("The work was slowed by frost, and by the death of Karl Moe the following April. It ended in 1917.", "work ended")]
    [InlineData("In 1916 the work was slowed by frost, and by the death of Karl Moe the following April.", "death of Karl Moe")]
    [InlineData("In 1916 a boy was killed by a storm. A girl was killed by a storm the following April.", "girl killed by a storm")]
    [InlineData("On 2 June 1950, after a meeting which both sides called horrible, the council gave up its plan.", "council gave up its plan")]
    [InlineData("The outbreak of fever in neighbouring Lom in August 1919 led to a change of plan.", "outbreak of fever in neighbouring Lom")]
    [InlineData("A well-meant attempt in 1962 to save the roof cost the church its tower.", "attempt to save the roof")]
    public void A_date_is_of_the_clause_that_it_belongs_to(string text, string label) => Assert.Contains(label, ReadEvents.Labels(text));

    [Theory]
    [InlineData("Twelve works were added, against nineteen in 2020.")]
    [InlineData("Sales rose to 40 per cent, up from 12 per cent in 2017.")]
    [InlineData("In 2001 one villager in seven was over sixty-five.")]
    [InlineData("The claim was shown to be false in 1960.")]
    [InlineData("Moe was paid in parts, the last of which he received in 1701.")]
    [InlineData("What she saw in 1921 was new.")]
    [InlineData("The organ was kept in its condition of 1781.")]
    public void Figures_and_what_was_found_of_them_are_no_events(string text) => Assert.Empty(ReadEvents.Labels(text));

    [Fact]
    public void Who_is_spoken_of_in_passing_gives_way() => Assert.Contains("Ezra Tolliver met Luke Howard", ReadEvents.Labels(
        "Ezra Tolliver measured rain. In 1832 a paper that he had sent was returned with a note that the author was in trade. He met Luke Howard in 1834."));
}

namespace DocModel.Reading.Tests.Events;

/// <summary>Where a phrase ends that more words belong to than the nearest noun, and what stands beside it and belongs to something else.</summary>
public sealed class EventSharedHeadTests
{
    [Theory]
    [InlineData("In 2004 Ida Moe appeared in the Anna-Lena and Ida Holm comedy Long Road as a clerk.", "Ida Moe appeared in the Anna-Lena and Ida Holm comedy Long Road")]
    [InlineData("In June 1944 the army began its attack on the Lom and Vik islands.", "army began its attack on the Lom and Vik islands")]
    [InlineData("The French and Spanish fleets met off Lom in May 1805.", "French and Spanish fleets met off Lom")]
    [InlineData("In May 1901 the town opened the old and new halls.", "town opened the old and new halls")]
    [InlineData("Treaties on “Sharing the Lom Fishery” were signed in May 1973.", "Treaties on “Sharing the Lom Fishery”")]
    [InlineData("In 2009 a team from Lom analysed effects of coal burning and road salt on the river.", "team from Lom analysed effects of coal burning")]
    public void Two_words_share_the_noun_behind_them(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("In May 1901 the Queen and Karl Moe met.", "Queen and Karl Moe met")]
    [InlineData("In May 1901 the guard met the Danes and Lund volunteers fled.", "guard met the Danes")]
    [InlineData("After the war against the Danes and the famine, Lund ships sailed in May 1901.", "Lund ships sailed")]
    [InlineData("In May 1901 the town opened the hall and closed the school.", "town opened the hall")]
    public void Two_nouns_of_their_own_share_nothing(string text, string label) => Assert.Contains(label, ReadEvents.Labels(text));

    [Theory]
    [InlineData("In May 2009 Moe was elected both to the council and to the court.", "Moe elected both to the council")]
    [InlineData("In May 2009 Moe was named to the All-Lom team.", "Moe named to the All-Lom team")]
    [InlineData("On 3 February 1912, the guild hired a second clerk in order to keep the books.", "guild hired a second clerk")]
    [InlineData("In May 1950 the army attacked south, hoping to open the road to Lom.", "army attacked south")]
    [InlineData("In May 1950 the army moved to shore up the wall.", "army moved to shore up the wall")]
    [InlineData("Italy invaded Lom in June 1940.", "Italy invaded Lom")]
    public void What_completes_a_verb_is_told_with_it(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("In May 2009 Moe bought both.", "Moe bought both")]
    [InlineData("In May 2009 Moe led the Lom team in Vik.", "Moe led the Lom team in Vik")]
    [InlineData("In May 1950 the army crossed west Lom.", "army crossed west Lom")]
    [InlineData("Family ties ended in June 1940.", "Family ties ended")]
    public void What_looks_like_it_stays_what_it_is(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));
}

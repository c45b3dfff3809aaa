namespace DocModel.Reading.Tests.Events;

/// <summary>What is told with fewer words than a clause has: happenings that somebody had, participles in brackets, dates listed for one verb, verbs left away.</summary>
public sealed class EventEllipsisTests
{
    [Theory]
    [InlineData("In 1833 his father had a stroke.", "father had a stroke")]
    [InlineData("She took over the shop when Karl Moe had an accident in 1833.", "Karl Moe had an accident")]
    [InlineData("The opera had its first performance in July 1998.", "opera had its first performance")]
    [InlineData("In 1833 the town had a fire.", "town had a fire")]
    public void What_somebody_had_may_have_happened(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("In 1833 the town had 4,000 inhabitants.")]
    [InlineData("In 1833 the town had a mayor and a market.")]
    [InlineData("In 1833 the town had no fire.")]
    [InlineData("In 1833 he had the support of the council.")]
    [InlineData("If she had had an accident in 1833, nobody would know.")]
    public void What_somebody_owned_did_not_happen(string text) => Assert.Empty(ReadEvents.Labels(text));

    [Theory]
    [InlineData("The works (begun 1950, finished 1960) cost a million.", "works begun", "works finished")]
    [InlineData("The chapel (built 1921) is small.", "chapel built")]
    [InlineData("The club, founded 1921, is rich.", "club founded")]
    public void A_year_stands_without_a_preposition_behind_a_participle(string text, params string[] labels) => Assert.Equal(labels, ReadEvents.Labels(text));

    [Theory]
    [InlineData("The roof was mended in 1921, in 1934 and, most recently, in 1960.", 3)]
    [InlineData("The hall was painted in 1950 (and again in 1970).", 2)]
    public void Dates_listed_for_one_verb_are_events_of_one_name(string text, int count) => Assert.Equal(count, ReadEvents.Labels(text).Count());

    [Fact]
    public void A_verb_may_be_left_away_before_a_time() =>
        Assert.Equal(["fire began", "first boat left", "second boat left"], ReadEvents.Labels("The fire began on 3 May 1950. The first boat left at 09:13 and the second at 09:15."));

    [Theory]
    [InlineData("The fees were set at 3p with effect from 1 May 1921.", "fees set at 3p")]
    [InlineData("The rules are revoked with effect from 1 May 1921.", "rules revoked")]
    public void With_effect_from_a_day_something_begins(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));
}

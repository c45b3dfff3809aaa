namespace DocModel.Reading.Tests.Dates;

/// <summary>The day of which a text tells, named in its first paragraph: the times of a log come back to it, and what an obituary announces is seen from it.</summary>
public sealed class LeadDayTests
{
    private const string Review = "Review of the outage\n\nOn Wednesday 4 March 2020 the till was down for two hours.\n\nBackground\n\n";

    private const string Obituary = "Dora Holm, a surveyor, died on Sunday, 3 March 2019, at her home in Lom. Born in 1931, she drew maps.\n\n";

    [Theory]
    [InlineData("It was put in in May 2018.\n\nTimeline\n\n09:12 – The first disk failed.", "May 2018=2018-05; 09:12=2020-03-04T09:12:00")]
    [InlineData("On 2 February 2020 a clerk saw it and a week later left.\n\nTimeline\n\n09:12 – The first disk failed.", "2 February 2020=2020-02-02; a week later=2020-02-09; 09:12=2020-03-04T09:12:00")]
    [InlineData("On 2 February 2020 it stopped. At 10:15 it ran again.", "2 February 2020=2020-02-02; 10:15=2020-02-02T10:15:00")]
    [InlineData("On 6 March 2020 it was mended.\n\nAfterwards\n\n09:12 – The till was opened.", "6 March 2020=2020-03-06; 09:12=2020-03-06T09:12:00")]
    public void Behind_a_section_of_what_was_before_a_log_comes_back_to_the_day_told_of(string text, string expected) =>
        Assert.EndsWith("two hours=PT2H; " + expected, ReadDates.Describe(Review + text));

    [Fact]
    public void Of_two_days_in_the_first_paragraph_none_is_the_day_told_of() =>
        Assert.EndsWith("09:12=2019-05-03T09:12:00", ReadDates.Describe("Review\n\nOn 4 March 2020 and on 6 March 2020 it failed.\n\nBackground\n\nOn 3 May 2019 it was bought.\n\nTimeline\n\n09:12 – It failed."));

    [Theory]
    [InlineData("A service will be held in Lom on 2 May.", "2 May=2019-05-02")]
    [InlineData("A service will be held on 2 February.", "2 February=2020-02-02")]
    [InlineData("A service will be held at 2 p.m. on May 11.", "2 p.m.=2019-05-11T14:00:00; May 11=2019-05-11")]
    [InlineData("Her last map was drawn three weeks before she died.", "three weeks before=2019-02-10")]
    [InlineData("She gave the maps away a year before her death.", "a year before=2018")]
    public void What_an_obituary_announces_is_seen_from_the_death(string text, string expected) =>
        Assert.EndsWith("1931=1931; " + expected, ReadDates.Describe(Obituary + text));

    [Fact]
    public void Without_a_death_what_is_announced_stays_open() =>
        Assert.EndsWith("2 May=XXXX-05-02", ReadDates.Describe("The pier opened on 3 March 1911. A feast will be held on 2 May."));
}

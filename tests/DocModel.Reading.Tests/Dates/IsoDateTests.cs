namespace DocModel.Reading.Tests.Dates;

/// <summary>Weeks of a year, and times of day that say how far they are ahead of UTC.</summary>
public sealed class IsoDateTests
{
    [Theory]
    [InlineData("The pump failed in 2019-W33.", "2019-W33=2019-08-12/2019-08-18")]
    [InlineData("The pump failed on 2019-W33-4.", "2019-W33-4=2019-08-15")]
    [InlineData("The pump failed in 2020-W53.", "2020-W53=2020-12-28/2021-01-03")]
    [InlineData("The pump failed in week 32 of 2019.", "week 32 of 2019=2019-08-05/2019-08-11")]
    [InlineData("The pump failed in calendar week 1, 2021.", "calendar week 1, 2021=2021-01-04/2021-01-10")]
    [InlineData("The pump failed in week 53 of 2019.", "week 53 of 2019=2019")]
    [InlineData("The pump failed in week 12 of the trial.", "")]
    public void Weeks_of_a_year_begin_on_Monday_and_the_first_has_4_January(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("It stopped at 2021-03-04T10:15:00Z.", "2021-03-04T10:15:00Z=2021-03-04T10:15:00Z")]
    [InlineData("It stopped at 2021-03-04T10:15:00+05:30.", "2021-03-04T10:15:00+05:30=2021-03-04T10:15:00+05:30")]
    [InlineData("It stopped at 2021-03-04T10:15-0800.", "2021-03-04T10:15-0800=2021-03-04T10:15:00-08:00")]
    [InlineData("It stopped at 2021-03-04T10:15.", "2021-03-04T10:15=2021-03-04T10:15:00")]
    [InlineData("It stopped at 10:15Z on 4 March 2021.", "10:15Z=2021-03-04T10:15:00Z; 4 March 2021=2021-03-04")]
    [InlineData("It stopped at 10:15 UTC on 4 March 2021.", "10:15 UTC=2021-03-04T10:15:00Z; 4 March 2021=2021-03-04")]
    [InlineData("It stopped from 10:15-11:30 on 4 March 2021.", "10:15=2021-03-04T10:15:00; 11:30=2021-03-04T11:30:00; 4 March 2021=2021-03-04")]
    public void Times_keep_how_far_they_are_ahead_of_UTC(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));
}

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

    [Theory]
    [InlineData("The job runs at 02:00 on the first of every month.", "02:00=?; every month=every P1M")]
    [InlineData("It began on 3 May 2021. The old pump had started at 02:00 since 2014, and stopped at 03:00.", "3 May 2021=2021-05-03; 02:00=?; 2014=2014 since; 03:00=2021-05-03T03:00:00")]
    [InlineData("It began on 3 May 2021. The job runs daily at 02:00.", "3 May 2021=2021-05-03; daily=every P1D; 02:00=?")]
    [InlineData("Release 2023.10.2 failed on 4 May 2023.", "4 May 2023=2023-05-04")]
    [InlineData("Since release 3.12.2022 ticket 20-12-1999 is open on branch 2022.", "")]
    [InlineData("It was filed on 3/4/2021 and closed the same day.", "3/4/2021=[2021-03-04,2021-04-03]; the same day=?")]
    [InlineData("Warn 24 hours before expiry: from 1 January 2024.", "24 hours before=?; 1 January 2024=2024-01-01")]
    [InlineData("Last updated 9 November 2023.\n\nIt failed in May 2020. Renew it by 15 December.", "9 November 2023=2023-11-09; May 2020=2020-05; 15 December=2020-12-15 by")]
    [InlineData("Last updated: 9 November 2023\n\nIt failed in May 2020.\n\nRenew it by 15 December.", "9 November 2023=2023-11-09; May 2020=2020-05; 15 December=2023-12-15 by")]
    public void A_log_and_a_plan(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));
}

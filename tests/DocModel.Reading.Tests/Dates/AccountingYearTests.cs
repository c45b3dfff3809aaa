namespace DocModel.Reading.Tests.Dates;

/// <summary>The years of accounts and their quarters.</summary>
public sealed class AccountingYearTests
{
    [Theory]
    [InlineData("The firm's year ran from 1 July to 30 June until 2016.", "1 July=XXXX-07-01; 30 June=XXXX-06-30; 2016=2016 until")]
    [InlineData("In 1990 the tax year of the county ran from 6 April to 5 April.", "1990=1990; 6 April=XXXX-04-06; 5 April=XXXX-04-05")]
    [InlineData("In 1990 the pit was shut from 1 July to 30 November.", "1990=1990; 1 July=1990-07-01; 30 November=1990-11-30")]
    [InlineData("In 1990 the men were out from 1 July to 30 June.", "1990=1990; 1 July=1990-07-01; 30 June=1991-06-30")]
    public void A_year_of_accounts_runs_between_days_of_every_year(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("In 2020 sales fell. In the first quarter we lost three shops. The second quarter was better. The last quarter was the best.", "2020=2020; the first quarter=2020-33; The second quarter=2020-34; The last quarter=2020-36")]
    [InlineData("In Q3 2021 we earned as much as in all of 2020, and the final quarter was better still.", "Q3 2021=2021-35; 2020=2020; the final quarter=2021-36")]
    [InlineData("In Q1 2020 sales fell; the last quarter had been better.", "Q1 2020=2020-33; the last quarter=2019-36")]
    [InlineData("In 2020 sales fell. The second quarter of the hall was let.", "2020=2020")]
    [InlineData("In Q1 2020 sales fell for the second quarter running.", "Q1 2020=2020-33")]
    public void A_quarter_follows_the_quarters_told_before(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("Annual report 2021\n\nIn May we sold the yard. For the current year we expect 700 guests.", "2021=2021; May=2021-05; the current year=?")]
    [InlineData("In 1950 the fund was bare. The current year's crop was sold.", "1950=1950; The current year=1950")]
    [InlineData("In 1990 the hall burnt. Over the next five years we plan to build six.", "1990=1990; the next five years=P5Y")]
    [InlineData("In 1990 the hall burnt. Over the next five years six were built.", "1990=1990; the next five years=1990/1995")]
    public void What_a_report_expects_is_seen_from_a_day_that_it_does_not_tell(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));
}

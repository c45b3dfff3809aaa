namespace DocModel.Reading.Tests.Dates;

/// <summary>The entries of logs and diaries, and the times of day in them.</summary>
public sealed class EntryDateTests
{
    [Theory]
    [InlineData("Log, 2011\n\nMonday 6 June.\n\nThe mast was cut in March.\n\nTuesday 7th.\n\nCalm.", "2011=2011; Monday 6 June=2011-06-06; March=2011-03; Tuesday 7th=2011-06-07")]
    [InlineData("Log, 2011\n\n6 June. The lamp of 1960 was lit.\n\n7 June. In 1974 the lamp had failed for a week.\n\n9 June. Calm.", "2011=2011; 6 June=2011-06-06; 1960=1960; 7 June=2011-06-07; 1974=1974; a week=P1W; 9 June=2011-06-09")]
    [InlineData("30 December 2011. Frost.\n\n2 January. Thaw since 1 November last.\n\nTuesday 3rd. Rain.", "30 December 2011=2011-12-30; 2 January=2012-01-02; 1 November last=2011-11-01 since; Tuesday 3rd=2012-01-03")]
    [InlineData("Log\n\nFriday 29 July 2011. Calm.\n\nTuesday 2nd. Wind.", "Friday 29 July 2011=2011-07-29; Tuesday 2nd=2011-08-02")]
    public void An_entry_comes_behind_the_entry_before_it(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Fact]
    public void A_heading_with_a_year_begins_anew() => Assert.Equal(
        "6 June 2011=2011-06-06; The summer=1987-22; 1987=1987; 7 June=1987-06-07",
        ReadDates.Describe("6 June 2011. Calm.\n\nThe summer log of 1987\n\n7 June. Calm."));

    [Theory]
    [InlineData("On 3 May 2011 the pump stopped at 0210 and ran again two hours later.", "3 May 2011=2011-05-03; 0210=2011-05-03T02:10:00; two hours later=2011-05-03T04:10:00")]
    [InlineData("The pump stopped at 11:30 p.m. on 3 May 2011. An hour later it ran again.", "11:30 p.m.=2011-05-03T23:30:00; 3 May 2011=2011-05-03; An hour later=2011-05-04T00:30:00")]
    [InlineData("On 3 May 2011 the pump ran at 06:15, twenty minutes earlier than the lamp.", "3 May 2011=2011-05-03; 06:15=2011-05-03T06:15:00; twenty minutes=PT20M")]
    [InlineData("On 3 May 2011 the pump ran from 06:00. Wind. Three hours later it stopped.", "3 May 2011=2011-05-03; 06:00=2011-05-03T06:00:00; Three hours later=2011-05-03T09:00:00")]
    [InlineData("On 3 May 2011 the pump ran. Two hours later it stopped.", "3 May 2011=2011-05-03; Two hours later=?")]
    public void Hours_are_counted_from_a_time_of_day(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("6 June 2011. Wind by 0430. At 1850 came a squall.", "6 June 2011=2011-06-06; 0430=2011-06-06T04:30:00 by; 1850=2011-06-06T18:50:00")]
    [InlineData("6 June 2011. Reefed from 0430.", "6 June 2011=2011-06-06; 0430=2011-06-06T04:30:00")]
    [InlineData("The mill was built by 1850 and sold.", "1850=1850 by")]
    public void Hours_of_four_digits(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("6 June 2011.\n\nCause: tar bought on 29 May. At 16:00 the sail tore.", "6 June 2011=2011-06-06; 29 May=2011-05-29; 16:00=2011-06-06T16:00:00")]
    [InlineData("Monday 6 June 2011.\n\nYesterday it rained. The radio, dead since Friday, spoke at 11:20.", "Monday 6 June 2011=2011-06-06; Yesterday=2011-06-05; Friday=2011-06-03 since; 11:20=2011-06-05T11:20:00")]
    [InlineData("Monday 6 June 2011.\n\nThe radio, dead since Friday, spoke at 11:20.", "Monday 6 June 2011=2011-06-06; Friday=2011-06-03 since; 11:20=2011-06-06T11:20:00")]
    [InlineData("On 8 May 2020 it fell.\n\n09:12 – It fell. A second fell at 09:13.\n09:19 – The page came. Four minutes later it was read.\n10:05 It stood.", "8 May 2020=2020-05-08; 09:12=2020-05-08T09:12:00; 09:13=2020-05-08T09:13:00; 09:19=2020-05-08T09:19:00; Four minutes later=2020-05-08T09:23:00; 10:05=2020-05-08T10:05:00")]
    [InlineData("On 8 May 2020 it fell.\n\n8:55 – It fell.\n9:19 – The page came.\n5:12 And he said", "8 May 2020=2020-05-08; 8:55=2020-05-08T08:55:00; 9:19=2020-05-08T09:19:00")]
    [InlineData("6 June 2011.\n\nRain since the day before yesterday. Lit at 17:45.", "6 June 2011=2011-06-06; the day before yesterday=2011-06-04 since; 17:45=2011-06-06T17:45:00")]
    public void A_time_is_one_of_the_entrys_day(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("Monday 6 June 2011. Yesterday it rained. We should see land on Thursday.", "Monday 6 June 2011=2011-06-06; Yesterday=2011-06-05; Thursday=2011-06-09")]
    public void What_should_be_is_to_come(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));
}

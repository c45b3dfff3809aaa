namespace DocModel.Reading.Tests.Dates;

/// <summary>Lines of a log that begin with their times: each is of the day of the line before it, whatever else that line spoke of.</summary>
public sealed class LogTimeTests
{
    private const string Day = "Saturday 4 March 2017\n\n";

    [Theory]
    [InlineData("14.20 Guard reports two overdue. They left yesterday.\n\n17.30 Party at the hut.\n\n00.25 Dog barks.\n\n07.05 First light.", "14.20=2017-03-04T14:20:00; yesterday=2017-03-03; 17.30=2017-03-04T17:30:00; 00.25=2017-03-05T00:25:00; 07.05=2017-03-05T07:05:00")]
    [InlineData("14:20 Guard reports two overdue.\n15:50 Party of four, which had met on 2 March, leaves.\n17:30 Snow.", "14:20=2017-03-04T14:20:00; 15:50=2017-03-04T15:50:00; 2 March=2017-03-02; 17:30=2017-03-04T17:30:00")]
    [InlineData("14.20 Party leaves.\n\nSunday 5 March\n\n09.35 Party lands. All were home half an hour later.", "14.20=2017-03-04T14:20:00; Sunday 5 March=2017-03-05; 09.35=2017-03-05T09:35:00; half an hour later=2017-03-05T10:05:00")]
    public void A_line_is_of_the_day_of_the_line_before(string text, string expected) => Assert.Equal("Saturday 4 March 2017=2017-03-04; " + expected, ReadDates.Describe(Day + text));

    [Theory]
    [InlineData("The rules of 4 March 2017 say more.\n\n10.10 Payment\n\n10.11 Refunds\n\n12.40 Notices")]
    [InlineData("Rules\n\nSee 4 March 2017.\n\n3.10 Payment\n\n3.11 Refunds")]
    public void Numbers_of_sections_are_no_times(string text) => Assert.Equal("4 March 2017=2017-03-04", ReadDates.Describe(text));

    [Theory]
    [InlineData("On the night of 3 September 1896 she watched. She wrote at 2.40 a.m. that all was well.", "the night of 3 September 1896=1896-09-03; 2.40 a.m.=1896-09-04T02:40:00")]
    [InlineData("On the night of 3 September 1896 she watched. She wrote at 10.40 p.m. that all was well.", "the night of 3 September 1896=1896-09-03; 10.40 p.m.=1896-09-03T22:40:00")]
    [InlineData("On the morning of 3 September 1896 she watched. She had risen at 2.40 a.m. to see it.", "the morning of 3 September 1896=1896-09-03; 2.40 a.m.=1896-09-03T02:40:00")]
    public void The_small_hours_of_a_night_are_of_the_next_day(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Fact]
    public void Minutes_come_back_from_what_is_to_come() => Assert.Equal(
        "12 May 2015=2015-05-12; 7.30pm=2015-05-12T19:30:00; the previous day=2015-05-11; 9 June=2015-06-09; 9.12pm=2015-05-12T21:12:00",
        ReadDates.Describe("VIK PARISH COUNCIL\n\nMinutes of the meeting held in the hall on 12 May 2015 at 7.30pm\n\nA councillor had been taken ill the previous day.\n\nThe next meeting will be held on 9 June. The chair closed the meeting at 9.12pm."));
}

namespace DocModel.Reading.Tests.Dates;

public sealed class TimeAndDurationTests
{
    [Theory]
    [InlineData("The alarm rang at 10:15 on 6 July 1989.", "10:15=1989-07-06T10:15:00; 6 July 1989=1989-07-06")]
    [InlineData("On 6 July 1989 at 3 p.m. the alarm rang.", "6 July 1989=1989-07-06; 3 p.m.=1989-07-06T15:00:00")]
    [InlineData("On 6 July 1989 at 12:05 am the alarm rang.", "6 July 1989=1989-07-06; 12:05 am=1989-07-06T00:05:00")]
    [InlineData("On 6 July 1989 at 0600 hours the alarm rang.", "6 July 1989=1989-07-06; 0600 hours=1989-07-06T06:00:00")]
    [InlineData("On 6 July 1989 at ten o'clock the alarm rang.", "6 July 1989=1989-07-06; ten o'clock=1989-07-06T10:00:00")]
    [InlineData("On 6 July 1989 at noon the alarm rang.", "6 July 1989=1989-07-06; noon=1989-07-06T12:00:00")]
    [InlineData("On 6 July 1989 it rained. That morning the alarm rang.", "6 July 1989=1989-07-06; That morning=1989-07-06")]
    [InlineData("On 6 July 1989 it rained. The next morning the alarm rang.", "6 July 1989=1989-07-06; The next morning=1989-07-07")]
    [InlineData("On the night of 3 May 1904 the alarm rang.", "the night of 3 May 1904=1904-05-03")]
    [InlineData("On 6 July 1989 at half past ten the alarm rang.", "6 July 1989=1989-07-06; half past ten=1989-07-06T10:30:00")]
    [InlineData("On 6 July 1989 at a quarter to six the alarm rang.", "6 July 1989=1989-07-06; a quarter to six=1989-07-06T05:45:00")]
    [InlineData("On 6 July 1989, twenty minutes past four, the alarm rang.", "6 July 1989=1989-07-06; twenty minutes past four=1989-07-06T04:20:00")]
    [InlineData("On 6 July 1989 at half past four in the afternoon the alarm rang.", "6 July 1989=1989-07-06; half past four in the afternoon=1989-07-06T16:30:00")]
    [InlineData("On 6 July 1989 at 9 in the evening the alarm rang.", "6 July 1989=1989-07-06; 9 in the evening=1989-07-06T21:00:00")]
    [InlineData("On 6 July 1989 at ten o'clock at night the alarm rang.", "6 July 1989=1989-07-06; ten o'clock at night=1989-07-06T22:00:00")]
    [InlineData("On 6 July 1989 it rained. By mid-morning the alarm rang.", "6 July 1989=1989-07-06; mid-morning=1989-07-06 mid")]
    [InlineData("In the early morning hours of 6 July 1989 the alarm rang.", "the early morning hours of 6 July 1989=1989-07-06")]
    [InlineData("The alarm rang at 10:15 sharp.", "10:15=?")]
    public void Times_of_day_find_their_day(string text, string expected)
    {
        Assert.Equal(expected, ReadDates.Describe(text));
        Assert.Contains(ReadDates.In(text).Reading.Dates, d => d.Kind == DateKind.Time);
    }

    [Theory]
    [InlineData("It took three weeks.", "three weeks=P3W")]
    [InlineData("It took twenty-five years.", "twenty-five years=P25Y")]
    [InlineData("It took a decade.", "a decade=P10Y")]
    [InlineData("It took 24 hours.", "24 hours=PT24H")]
    [InlineData("It took two and a half years.", "two and a half years=P30M")]
    [InlineData("It took several months.", "several months=?")]
    [InlineData("The three-day march tired them.", "three-day=P3D")]
    [InlineData("They met every March.", "every March=every P1Y")]
    [InlineData("They met every Monday.", "every Monday=every P1W")]
    [InlineData("They met each year.", "each year=every P1Y")]
    [InlineData("They met twice a week.", "twice a week=every P1W")]
    [InlineData("They met annually.", "annually=every P1Y")]
    [InlineData("They met fortnightly.", "fortnightly=every P2W")]
    [InlineData("They met every 5 November.", "every 5 November=every P1Y")]
    [InlineData("They met every other Friday.", "every other Friday=every P2W")]
    [InlineData("They met every second year.", "every second year=every P2Y")]
    [InlineData("They met every ten days.", "every ten days=every P10D")]
    [InlineData("They met every Monday morning.", "every Monday morning=every P1W")]
    [InlineData("They met three times a month.", "three times a month=every P1M")]
    [InlineData("They taught four mornings a week.", "a week=every P1W")]
    [InlineData("The fee is due by 31 March each year.", "31 March each year=every P1Y")]
    public void Lengths_and_rhythms(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));
}

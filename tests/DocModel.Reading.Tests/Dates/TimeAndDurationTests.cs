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
    [InlineData("They met twice a week.", "a week=every P1W")]
    [InlineData("They met annually.", "annually=every P1Y")]
    public void Lengths_and_rhythms(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));
}

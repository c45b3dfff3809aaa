namespace DocModel.Reading.Tests.Dates;

/// <summary>Texts that state no year: what is known goes on, what is not stays open and says so.</summary>
public sealed class OpenYearTests
{
    [Theory]
    [InlineData("June 5th it rained. It rained again on the 7th.", "June 5th=XXXX-06-05; the 7th=XXXX-06-07")]
    [InlineData("On 29 June it rained. On the 3rd it snowed.", "29 June=XXXX-06-29; the 3rd=XXXX-07-03")]
    [InlineData("On 29 December it rained. On the 3rd it snowed.", "29 December=XXXX-12-29; the 3rd=XXXX-01-03")]
    [InlineData("In June it rained. On the 17th and 18th it snowed.", "June=XXXX-06; the 17th=XXXX-06-17; 18th=XXXX-06-18")]
    [InlineData("In June it rained. On the 31st it snowed.", "June=XXXX-06; the 31st=?")]
    [InlineData("It snowed on the 31st.", "the 31st=?")]
    public void The_month_is_inherited_and_the_year_stays_open(string text, string expected)
    {
        Assert.Equal(expected, ReadDates.Describe(text));
        Assert.All(ReadDates.In(text).Reading.Dates, date => Assert.Equal(DateOrigin.Open, date.Origin));
    }

    [Fact]
    public void A_heading_ends_the_month() =>
        Assert.Equal("June 5th=XXXX-06-05; the 7th=?", ReadDates.Describe("June 5th it rained all day long in the valley below the mill.\n\nThe repair\n\nOn the 7th they began."));

    [Fact]
    public void What_is_to_be_is_of_no_year_that_was_told() => Assert.Equal("1866=1866; the autumn=XXXX-23", ReadDates.Describe("In 1866 the flood was over. Talks are to be held in the autumn."));
}

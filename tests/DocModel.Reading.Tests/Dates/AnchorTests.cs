namespace DocModel.Reading.Tests.Dates;

public sealed class AnchorTests
{
    [Theory]
    [InlineData("It sank at 5 a.m. on 2 May 1999.")]
    [InlineData("On 2 May 1999, at 5 a.m., it sank.")]
    [InlineData("In 1999 it rose. On 2 May it sank.")]
    public void Only_what_is_resolved_from_another_date_names_that_one(string text)
    {
        var dates = DocumentReader.Read(text).Dates;
        Assert.Equal(2, dates.Count);
        Assert.All(dates, date => Assert.Equal(date.Origin == DateOrigin.Resolved, date.Anchor is not null));
    }
}

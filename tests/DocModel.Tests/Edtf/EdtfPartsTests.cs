namespace DocModel.Tests;

public sealed class EdtfPartsTests
{
    [Theory]
    [InlineData("1789-07-14", 1789L, 7, 14, null, EdtfPrecision.Day)]
    [InlineData("1789-07", 1789L, 7, null, null, EdtfPrecision.Month)]
    [InlineData("-0043", -43L, null, null, null, EdtfPrecision.Year)]
    [InlineData("1848-21", 1848L, null, null, 21, EdtfPrecision.Season)]
    [InlineData("184X", null, null, null, null, EdtfPrecision.Decade)]
    [InlineData("18XX", null, null, null, null, EdtfPrecision.Century)]
    [InlineData("1XXX", null, null, null, null, EdtfPrecision.Millennium)]
    [InlineData("XXXX", null, null, null, null, EdtfPrecision.None)]
    [InlineData("X848", null, null, null, null, EdtfPrecision.Year)]
    [InlineData("XXXX-07-14", null, 7, 14, null, EdtfPrecision.Day)]
    [InlineData("1848-XX", 1848L, null, null, null, EdtfPrecision.Month)]
    [InlineData("1848-1X-05", 1848L, null, 5, null, EdtfPrecision.Day)]
    [InlineData("Y-66E6", -66000000L, null, null, null, EdtfPrecision.Year)]
    [InlineData("1840S2", 1840L, null, null, null, EdtfPrecision.Year)]
    [InlineData("1969-07-20T20:17:40Z", 1969L, 7, 20, null, EdtfPrecision.Second)]
    [InlineData("1804/1815-06", null, null, null, null, EdtfPrecision.Year)]
    [InlineData("1804-05-18/..", null, null, null, null, EdtfPrecision.Day)]
    [InlineData("../..", null, null, null, null, EdtfPrecision.None)]
    [InlineData("[1803-05,1805..1807]", null, null, null, null, EdtfPrecision.Year)]
    public void The_numbers_of_a_date_are_those_that_are_fully_written(string text, long? year, int? month, int? day, int? season, EdtfPrecision precision)
    {
        var date = Edtf.Parse(text);

        Assert.Equal(year, date.Year);
        Assert.Equal(month, date.Month);
        Assert.Equal(day, date.Day);
        Assert.Equal(season, date.Season);
        Assert.Equal(precision, date.Precision);
    }

    [Theory]
    [InlineData("1492", EdtfParts.None, EdtfParts.None)]
    [InlineData("1492~", EdtfParts.Year, EdtfParts.None)]
    [InlineData("1492-10?", EdtfParts.None, EdtfParts.Year | EdtfParts.Month)]
    [InlineData("1492-10-12%", EdtfParts.Year | EdtfParts.Month | EdtfParts.Day, EdtfParts.Year | EdtfParts.Month | EdtfParts.Day)]
    [InlineData("1492-10~-12", EdtfParts.Year | EdtfParts.Month, EdtfParts.None)]
    [InlineData("1492?-10-~12", EdtfParts.Day, EdtfParts.Year)]
    [InlineData("1492-%10-12", EdtfParts.Month, EdtfParts.Month)]
    [InlineData("?1492-10-12~", EdtfParts.Year | EdtfParts.Month | EdtfParts.Day, EdtfParts.Year)]
    [InlineData("1804~/1815-06?", EdtfParts.Year, EdtfParts.Year | EdtfParts.Month)]
    [InlineData("[1803~,1805-?06]", EdtfParts.Year, EdtfParts.Month)]
    [InlineData("Y-66000000%", EdtfParts.Year, EdtfParts.Year)]
    public void Qualification_is_known_for_each_part(string text, EdtfParts approximate, EdtfParts uncertain)
    {
        var date = Edtf.Parse(text);

        Assert.Equal(approximate, date.ApproximateParts);
        Assert.Equal(uncertain, date.UncertainParts);
        Assert.Equal(approximate != 0, date.IsApproximate);
        Assert.Equal(uncertain != 0, date.IsUncertain);
    }

    [Theory]
    [InlineData("1848-05-15", EdtfParts.None)]
    [InlineData("184X-05-15", EdtfParts.Year)]
    [InlineData("1848-XX-XX", EdtfParts.Month | EdtfParts.Day)]
    [InlineData("184X/1848-05-1X", EdtfParts.Year | EdtfParts.Day)]
    [InlineData("[1803,180X]", EdtfParts.Year)]
    [InlineData("../1803", EdtfParts.None)]
    [InlineData("{..1803}", EdtfParts.None)]
    public void Unspecified_digits_are_known_for_each_part(string text, EdtfParts unspecified) =>
        Assert.Equal(unspecified, Edtf.Parse(text).UnspecifiedParts);

    [Fact]
    public void An_interval_has_ends()
    {
        var interval = Edtf.Parse("1804~/..");
        Assert.True(interval.IsInterval);
        Assert.Equal(EdtfKind.Interval, interval.Kind);
        Assert.Equal(Edtf.Parse("1804~"), interval.Start);
        Assert.Null(interval.End);
        Assert.Equal(EdtfEndpoint.Date, interval.StartKind);
        Assert.Equal(EdtfEndpoint.Open, interval.EndKind);
        Assert.Equal(EdtfEndpoint.Unknown, Edtf.Parse("/1815").StartKind);
        Assert.Equal(Edtf.Parse("1815"), Edtf.Parse("/1815").End);
        Assert.Null(Edtf.Parse("1815").Start);
        Assert.False(Edtf.Parse("1815").IsInterval);
    }

    [Fact]
    public void A_set_has_members_in_the_order_written()
    {
        var set = Edtf.Parse("[..1805,1803-05,1807..1809]");
        Assert.True(set.IsSet);
        Assert.Equal(EdtfKind.OneOf, set.Kind);
        Assert.Equal(EdtfKind.AllOf, Edtf.Parse("{1803}").Kind);
        Assert.Equal(["..1805", "1803-05", "1807..1809"], set.Members.Select(member => member.ToString()));
        Assert.Equal([true, false, true], set.Members.Select(member => member.IsRange));
        Assert.Equal([null, Edtf.Parse("1803-05"), Edtf.Parse("1807")], set.Members.Select(member => member.First));
        Assert.Equal([Edtf.Parse("1805"), Edtf.Parse("1803-05"), Edtf.Parse("1809")], set.Members.Select(member => member.Last));
        Assert.Equal(set, Edtf.OneOf([.. set.Members]));
        Assert.Empty(Edtf.Parse("1803").Members);
    }

    [Fact]
    public void A_time_has_its_time_of_day_and_offset()
    {
        var time = Edtf.Parse("1970-01-01T00:30:05+05:45");
        Assert.Equal(EdtfKind.DateTime, time.Kind);
        Assert.Equal(new TimeSpan(0, 30, 5), time.TimeOfDay);
        Assert.Equal(new TimeSpan(5, 45, 0), time.UtcOffset);
        Assert.Null(Edtf.Parse("1970-01-01T00:30:05").UtcOffset);
        Assert.Null(Edtf.Parse("1970-01-01").TimeOfDay);
    }

    [Fact]
    public void Significant_digits_are_counted()
    {
        Assert.Equal(2, Edtf.Parse("1840S2").SignificantDigits);
        Assert.Equal(3, Edtf.Parse("Y-53E3S3").SignificantDigits);
        Assert.Null(Edtf.Parse("1840").SignificantDigits);
        Assert.Null(Edtf.Parse("Y-53E3").SignificantDigits);
    }
}

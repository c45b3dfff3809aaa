namespace DocModel.Tests;

public sealed class EdtfOrderTests
{
    [Fact]
    public void Dates_order_by_first_moment_then_last_then_text()
    {
        string[] ordered =
        [
            "../1804",
            "../1815",
            "../..",
            "/",
            "XXXX",
            "XXXX-07-14",
            "Y-66000000",
            "-0043",
            "-0043-03",
            "0000",
            "1789-01-01T00:00:00",
            "1789-01-01",
            "1789-01",
            "1789",
            "1789?",
            "1789~",
            "1789/..",
            "1789-01-01T00:00:01",
            "1789-07",
            "1789-07-14",
            "1789-08",
            "Y12345",
        ];
        var dates = ordered.Select(Edtf.Parse).ToArray();

        var shuffled = dates.OrderBy(date => date.ToHumanString(), StringComparer.Ordinal).ToArray();
        Array.Sort(shuffled);

        Assert.Equal(ordered, shuffled.Select(date => date.ToString()));
    }

    [Fact]
    public void Values_that_cover_the_same_days_are_ordered_by_text_and_differ()
    {
        var year = Edtf.Parse("2000");
        var months = Edtf.Parse("2000-01/2000-12");

        Assert.NotEqual(year, months);
        Assert.True(year < months);
        Assert.True(months > year);
        Assert.True(year <= months);
        Assert.True(months >= year);
        Assert.True(year != months);
        Assert.True(year == Edtf.FromYear(2000));
        Assert.NotEqual(Edtf.Parse("2000"), Edtf.Parse("Y20E2"));
        Assert.NotEqual(Edtf.Parse("[1803,1805]"), Edtf.Parse("[1805,1803]"));
    }

    [Fact]
    public void Objects_compare_only_with_dates()
    {
        IComparable date = Edtf.FromYear(2000);

        Assert.Equal(1, date.CompareTo(null));
        Assert.Equal(0, date.CompareTo(Edtf.FromYear(2000)));
        Assert.Throws<ArgumentException>(() => date.CompareTo("2000"));
        Assert.False(date.Equals("2000"));
    }

    [Theory]
    [InlineData(2019, 12, 1, "2019-12-01")]
    [InlineData(-43, 3, 15, "-0043-03-15")]
    [InlineData(0, 1, 1, "0000-01-01")]
    [InlineData(-170000000, 1, 1, "-170000000-01-01")]
    public void A_calendar_day_prints_its_year_with_four_digits_at_least(long year, int month, int day, string text) =>
        Assert.Equal(text, new CalendarDate(year, month, day).ToString());
}

namespace DocModel.Tests;

public sealed class EdtfFactoryTests
{
    public static TheoryData<Edtf, string> Made => new()
    {
        { Edtf.FromYear(1789), "1789" },
        { Edtf.FromYear(0), "0000" },
        { Edtf.FromYear(-43), "-0043" },
        { Edtf.FromYear(10000), "Y10000" },
        { Edtf.FromYear(-9999), "-9999" },
        { Edtf.FromYear(-10000), "Y-10000" },
        { Edtf.FromYear(Edtf.MaxYear), "Y999999999999999999" },
        { Edtf.FromYear(Edtf.MinYear), "Y-999999999999999999" },
        { Edtf.FromMonth(1789, 7), "1789-07" },
        { Edtf.FromDay(1789, 7, 14), "1789-07-14" },
        { Edtf.FromDay(-4, 2, 29), "-0004-02-29" },
        { Edtf.FromDay(new CalendarDate(79, 8, 24)), "0079-08-24" },
        { Edtf.FromDecade(2010), "201X" },
        { Edtf.FromDecade(0), "000X" },
        { Edtf.FromDecade(2011), "2011/2020" },
        { Edtf.FromDecade(-59), "-005X" },
        { Edtf.FromDecade(-48), "-0048/-0039" },
        { Edtf.FromDecade(-9), "-0009/0000" },
        { Edtf.FromDecade(12340), "Y12340S4" },
        { Edtf.FromDecade(-12349), "Y-12340S4" },
        { Edtf.FromCentury(1900), "19XX" },
        { Edtf.FromCentury(1901), "1901/2000" },
        { Edtf.FromCentury(0), "00XX" },
        { Edtf.FromCentury(1), "0001/0100" },
        { Edtf.FromCentury(-499), "-04XX" },
        { Edtf.FromCentury(-99), "-0099/0000" },
        { Edtf.FromMillennium(1000), "1XXX" },
        { Edtf.FromMillennium(-2999), "-2XXX" },
        { Edtf.FromMillennium(-999), "-0999/0000" },
        { Edtf.FromSeason(1917, 21), "1917-21" },
        { Edtf.FromSeason(-43, 41), "-0043-41" },
        { Edtf.FromMonthInUnknownYear(7), "XXXX-07" },
        { Edtf.FromDayInUnknownYear(2, 29), "XXXX-02-29" },
        { Edtf.FromSeasonInUnknownYear(24), "XXXX-24" },
        { Edtf.FromDateTime(Edtf.FromDay(1969, 7, 20), new TimeSpan(20, 17, 40)), "1969-07-20T20:17:40" },
        { Edtf.FromDateTime(Edtf.FromDay(1969, 7, 20), new TimeSpan(20, 17, 40), TimeSpan.Zero), "1969-07-20T20:17:40Z" },
        { Edtf.FromDateTime(Edtf.FromDay(1969, 7, 20), TimeSpan.FromHours(24), new TimeSpan(-3, -30, 0)), "1969-07-20T24:00:00-03:30" },
        { Edtf.Interval(Edtf.FromYear(1804), Edtf.FromMonth(1815, 6)), "1804/1815-06" },
        { Edtf.Interval(Edtf.FromYear(1804), null), "1804/.." },
        { Edtf.Interval(null, Edtf.FromYear(1815)), "../1815" },
        { Edtf.Interval(null, null), "../.." },
        { Edtf.Interval(Edtf.FromDecade(-48), Edtf.FromDecade(-28)), "-0048/-0019" },
        { Edtf.Interval(Edtf.FromCentury(-499), Edtf.FromCentury(-99)), "-04XX/0000" },
        { Edtf.Interval(Edtf.Parse("1804/.."), Edtf.Parse("/1815")), "1804/1815" },
        { Edtf.IntervalWithUnknownEnd(Edtf.FromYear(1804)), "1804/" },
        { Edtf.IntervalWithUnknownStart(Edtf.FromYear(1815)), "/1815" },
        { Edtf.IntervalWithUnknownStart(null), "/.." },
        { Edtf.IntervalWithUnknownEnd(null), "../" },
        { Edtf.OneOf(Edtf.FromYear(1803), EdtfMember.Range(Edtf.FromYear(1805), Edtf.FromYear(1807))), "[1803,1805..1807]" },
        { Edtf.AllOf(EdtfMember.Range(null, Edtf.FromMonth(1803, 5)), EdtfMember.Range(Edtf.FromYear(1805), null)), "{..1803-05,1805..}" },
        { Edtf.FromYear(1492).AsApproximate(), "1492~" },
        { Edtf.FromYear(1492).AsUncertain(), "1492?" },
        { Edtf.FromDay(1492, 10, 12).AsUncertain().AsApproximate(), "1492-10-12%" },
        { Edtf.FromYear(-11999).AsApproximate(), "Y-11999~" },
        { Edtf.FromDecade(1840).AsApproximate(), "184X~" },
        { Edtf.Parse("1492-?10-12").AsUncertain(), "1492-10-12?" },
        { Edtf.Parse("1492-?10-12").AsApproximate(), "1492~-%10-~12" },
        { Edtf.Parse("1804/..").AsApproximate(), "1804~/.." },
        { Edtf.Parse("[1803,1805..1807]").AsUncertain(), "[1803?,1805?..1807?]" },
        { Edtf.Parse("1492%-~10").WithoutQualification(), "1492-10" },
        { Edtf.Parse("1804~/1815?").WithoutQualification(), "1804/1815" },
        { Edtf.Parse("1969-07-20T20:17:40").WithoutQualification(), "1969-07-20T20:17:40" },
    };

    [Theory]
    [MemberData(nameof(Made))]
    public void What_is_made_from_numbers_equals_what_is_read_from_text(Edtf made, string text)
    {
        Assert.Equal(text, made.ToString());
        Assert.Equal(Edtf.Parse(text), made);
        Assert.Equal(Edtf.Parse(text).Level, made.Level);
    }

    [Theory]
    [InlineData(1789, 0, 1, "The month is 1 to 12.")]
    [InlineData(1789, 13, 1, "The month is 1 to 12.")]
    [InlineData(1789, 6, 31, "Month 6 of the year 1789 has the days 1 to 30.")]
    [InlineData(1900, 2, 29, "Month 2 of the year 1900 has the days 1 to 28.")]
    [InlineData(1789, 7, 0, "Month 7 of the year 1789 has the days 1 to 31.")]
    [InlineData(10000, 1, 1, "A year with a month, season or day is -9999 to 9999.")]
    [InlineData(-10000, 1, 1, "A year with a month, season or day is -9999 to 9999.")]
    public void A_day_that_does_not_exist_is_refused_with_the_range(long year, int month, int day, string reason)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => Edtf.FromDay(year, month, day));
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_arguments_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Edtf.FromYear(Edtf.MaxYear + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Edtf.FromYear(long.MinValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => Edtf.FromMonth(1789, 21));
        Assert.Throws<ArgumentOutOfRangeException>(() => Edtf.FromSeason(1789, 12));
        Assert.Throws<ArgumentOutOfRangeException>(() => Edtf.FromSeason(1789, 42));
        Assert.Throws<ArgumentOutOfRangeException>(() => Edtf.FromDayInUnknownYear(2, 30));
        Assert.Throws<ArgumentOutOfRangeException>(() => Edtf.FromDecade(-12348));
        Assert.Throws<ArgumentOutOfRangeException>(() => Edtf.FromDecade(9995));
        Assert.Throws<ArgumentOutOfRangeException>(() => Edtf.FromCentury(long.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => Edtf.FromDateTime(Edtf.FromDay(1969, 7, 20), TimeSpan.FromHours(25)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Edtf.FromDateTime(Edtf.FromDay(1969, 7, 20), TimeSpan.Zero, TimeSpan.FromHours(15)));
        Assert.Throws<ArgumentException>(() => Edtf.FromDateTime(Edtf.FromYear(1969), TimeSpan.Zero));
    }

    [Fact]
    public void An_interval_refuses_what_cannot_be_its_end_and_an_end_before_its_start()
    {
        var (early, late) = (Edtf.FromYear(1804), Edtf.FromYear(1815));

        Assert.Throws<ArgumentException>(() => Edtf.Interval(late, early));
        Assert.Throws<ArgumentException>(() => Edtf.Interval(Edtf.FromYear(-12000), early));
        Assert.Throws<ArgumentException>(() => Edtf.Interval(early, Edtf.Parse("[1815,1821]")));
        Assert.Throws<ArgumentException>(() => Edtf.Interval(early, Edtf.Parse("1815/..")));
        Assert.Throws<ArgumentException>(() => Edtf.Interval(Edtf.Parse("../1804"), late));
        Assert.False(Edtf.TryInterval(late, early, out _));
        Assert.False(Edtf.TryInterval(Edtf.FromYear(-12000), early, out _));
        Assert.True(Edtf.TryInterval(early, late, out var interval));
        Assert.Equal("1804/1815", interval.ToString());
    }

    [Fact]
    public void A_set_refuses_to_be_empty_and_open_ranges_in_its_middle()
    {
        var year = Edtf.FromYear(1803);

        Assert.Throws<ArgumentException>(() => Edtf.OneOf());
        Assert.Throws<ArgumentNullException>(() => Edtf.AllOf(null!));
        Assert.Throws<ArgumentException>(() => Edtf.OneOf(year, EdtfMember.Range(null, year)));
        Assert.Throws<ArgumentException>(() => Edtf.OneOf(EdtfMember.Range(year, null), year));
        Assert.Throws<ArgumentException>(() => Edtf.OneOf(Edtf.Parse("1803/1804")));
        Assert.Throws<ArgumentException>(() => EdtfMember.Range(null, null));
        Assert.Throws<ArgumentException>(() => EdtfMember.Range(Edtf.FromYear(1804), year));
        Assert.Throws<ArgumentException>(() => EdtfMember.Range(year, Edtf.FromMonth(1804, 1)));
        Assert.Throws<ArgumentException>(() => EdtfMember.Range(Edtf.FromDecade(1800), Edtf.FromYear(1815)));
    }

    [Fact]
    public void What_has_no_date_cannot_be_qualified()
    {
        Assert.Throws<InvalidOperationException>(() => Edtf.Parse("1969-07-20T20:17:40").AsApproximate());
        Assert.Throws<InvalidOperationException>(() => Edtf.Parse("../..").AsUncertain());
    }

    [Theory]
    [InlineData(2024, 2, 29, true)]
    [InlineData(2023, 2, 29, false)]
    [InlineData(1900, 2, 29, false)]
    [InlineData(-4, 2, 29, true)]
    [InlineData(2023, 6, 31, false)]
    [InlineData(2023, 12, 31, true)]
    [InlineData(2023, 13, 1, false)]
    [InlineData(2023, 1, 0, false)]
    [InlineData(long.MaxValue, 1, 31, true)]
    public void A_day_can_be_asked_for_before_it_is_made(long year, int month, int day, bool valid) =>
        Assert.Equal(valid, Edtf.IsValidDay(year, month, day));

    [Fact]
    public void Making_a_date_allocates_nothing()
    {
        // Once before it is counted: what the types hold for good is made at their first use, whichever test that is.
        Make();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Make();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        static void Make()
        {
            for (int i = 1; i <= 28; i++)
            {
                _ = Edtf.FromDay(1789, 2, i).AsApproximate();
                _ = Edtf.FromDecade(i * 10);
                _ = Edtf.FromSeason(1789, 21).Earliest;
            }
        }
    }
}

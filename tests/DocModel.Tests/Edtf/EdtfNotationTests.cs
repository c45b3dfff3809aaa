namespace DocModel.Tests;

public sealed class EdtfNotationTests
{
    [Theory]
    // Level 0: dates.
    [InlineData("1789-07-14", 0, "1789-07-14", "1789-07-14")]
    [InlineData("1789-07", 0, "1789-07-01", "1789-07-31")]
    [InlineData("1789", 0, "1789-01-01", "1789-12-31")]
    [InlineData("0079-08-24", 0, "0079-08-24", "0079-08-24")]
    [InlineData("0000-02", 0, "0000-02-01", "0000-02-29")]
    [InlineData("1900-02", 0, "1900-02-01", "1900-02-28")]
    [InlineData("2000-02", 0, "2000-02-01", "2000-02-29")]
    [InlineData("9999-12-31", 0, "9999-12-31", "9999-12-31")]
    // Level 0: times. An offset moves the day to that of UTC.
    [InlineData("1969-07-20T20:17:40", 0, "1969-07-20", "1969-07-20")]
    [InlineData("1969-07-20T20:17:40Z", 0, "1969-07-20", "1969-07-20")]
    [InlineData("1969-12-31T23:30:00-01:00", 0, "1970-01-01", "1970-01-01")]
    [InlineData("1970-01-01T00:30:00+05:45", 0, "1969-12-31", "1969-12-31")]
    [InlineData("2000-03-01T01:00:00+14:00", 0, "2000-02-29", "2000-02-29")]
    [InlineData("1999-12-31T24:00:00", 0, "2000-01-01", "2000-01-01")]
    // Level 0: intervals.
    [InlineData("1804/1815", 0, "1804-01-01", "1815-12-31")]
    [InlineData("1815-03/1815-06", 0, "1815-03-01", "1815-06-30")]
    [InlineData("1815-03-20/1815-06", 0, "1815-03-20", "1815-06-30")]
    [InlineData("1815/1815-06-18", 0, "1815-01-01", "1815-06-18")]
    [InlineData("1815-06-18/1815", 0, "1815-06-18", "1815-12-31")]
    // Level 1: long and negative years.
    [InlineData("Y12345", 1, "12345-01-01", "12345-12-31")]
    [InlineData("Y-66000000", 1, "-66000000-01-01", "-66000000-12-31")]
    [InlineData("Y999999999999999999", 1, "999999999999999999-01-01", "999999999999999999-12-31")]
    [InlineData("Y-11999~", 1, "-11999-01-01", "-11999-12-31")]
    [InlineData("-0043-03-15", 1, "-0043-03-15", "-0043-03-15")]
    [InlineData("-0752", 1, "-0752-01-01", "-0752-12-31")]
    [InlineData("-0004-02", 1, "-0004-02-01", "-0004-02-29")]
    [InlineData("-0489-09-12T06:00:00", 1, "-0489-09-12", "-0489-09-12")]
    [InlineData("-0489/-0478", 1, "-0489-01-01", "-0478-12-31")]
    // Level 1: seasons.
    [InlineData("1848-21", 1, "1848-03-01", "1848-05-31")]
    [InlineData("1848-22", 1, "1848-06-01", "1848-08-31")]
    [InlineData("1848-23", 1, "1848-09-01", "1848-11-30")]
    [InlineData("1847-24", 1, "1847-12-01", "1848-02-29")]
    [InlineData("1848-24", 1, "1848-12-01", "1849-02-28")]
    [InlineData("1789-22~", 1, "1789-06-01", "1789-08-31")]
    [InlineData("1848-21/1849", 1, "1848-03-01", "1849-12-31")]
    [InlineData("1848-21/1848-21", 1, "1848-03-01", "1848-05-31")]
    // Level 1: qualification of the whole date.
    [InlineData("1492?", 1, "1492-01-01", "1492-12-31")]
    [InlineData("1492-10~", 1, "1492-10-01", "1492-10-31")]
    [InlineData("1492-10-12%", 1, "1492-10-12", "1492-10-12")]
    // Level 1: unspecified digits from the right.
    [InlineData("184X", 1, "1840-01-01", "1849-12-31")]
    [InlineData("18XX", 1, "1800-01-01", "1899-12-31")]
    [InlineData("00XX", 1, "0000-01-01", "0099-12-31")]
    [InlineData("-04XX", 1, "-0499-01-01", "-0400-12-31")]
    [InlineData("-00XX", 1, "-0099-01-01", "-0001-12-31")]
    [InlineData("-000X", 1, "-0009-01-01", "-0001-12-31")]
    [InlineData("1848-XX", 1, "1848-01-01", "1848-12-31")]
    [InlineData("1848-02-XX", 1, "1848-02-01", "1848-02-29")]
    [InlineData("1848-XX-XX", 1, "1848-01-01", "1848-12-31")]
    [InlineData("184X?", 1, "1840-01-01", "1849-12-31")]
    // Level 1: open and unknown ends.
    [InlineData("1492-10-12/..", 1, "1492-10-12", null)]
    [InlineData("1492-10/", 1, "1492-10-01", null)]
    [InlineData("../1492", 1, null, "1492-12-31")]
    [InlineData("/1492", 1, null, "1492-12-31")]
    [InlineData("/", 1, null, null)]
    [InlineData("../..", 1, null, null)]
    [InlineData("/..", 1, null, null)]
    [InlineData("../", 1, null, null)]
    [InlineData("1804~/1815?", 1, "1804-01-01", "1815-12-31")]
    // Level 2: exponents and significant digits.
    [InlineData("Y-66E6", 2, "-66000000-01-01", "-66000000-12-31")]
    [InlineData("Y12E2", 2, "1200-01-01", "1200-12-31")]
    [InlineData("1840S2", 2, "1800-01-01", "1899-12-31")]
    [InlineData("1847S3", 2, "1840-01-01", "1849-12-31")]
    [InlineData("1847S4", 2, "1847-01-01", "1847-12-31")]
    [InlineData("1847S9", 2, "1847-01-01", "1847-12-31")]
    [InlineData("0079S1", 2, "0070-01-01", "0079-12-31")]
    [InlineData("-0752S2", 2, "-0759-01-01", "-0750-12-31")]
    [InlineData("0000S1", 2, "0000-01-01", "0000-12-31")]
    [InlineData("Y-53E3S1", 2, "-59999-01-01", "-50000-12-31")]
    [InlineData("Y251902000S4", 2, "251900000-01-01", "251999999-12-31")]
    [InlineData("1840S2~", 2, "1800-01-01", "1899-12-31")]
    // Level 2: groupings within a year.
    [InlineData("1917-25", 2, "1917-03-01", "1917-05-31")]
    [InlineData("1917-26", 2, "1917-06-01", "1917-08-31")]
    [InlineData("1917-27", 2, "1917-09-01", "1917-11-30")]
    [InlineData("1917-28", 2, "1917-12-01", "1918-02-28")]
    [InlineData("1917-29", 2, "1917-09-01", "1917-11-30")]
    [InlineData("1917-30", 2, "1917-12-01", "1918-02-28")]
    [InlineData("1917-31", 2, "1917-03-01", "1917-05-31")]
    [InlineData("1917-32", 2, "1917-06-01", "1917-08-31")]
    [InlineData("1917-33", 2, "1917-01-01", "1917-03-31")]
    [InlineData("1917-34", 2, "1917-04-01", "1917-06-30")]
    [InlineData("1917-35", 2, "1917-07-01", "1917-09-30")]
    [InlineData("1917-36", 2, "1917-10-01", "1917-12-31")]
    [InlineData("1917-37", 2, "1917-01-01", "1917-04-30")]
    [InlineData("1917-38", 2, "1917-05-01", "1917-08-31")]
    [InlineData("1917-39", 2, "1917-09-01", "1917-12-31")]
    [InlineData("1917-40", 2, "1917-01-01", "1917-06-30")]
    [InlineData("1917-41", 2, "1917-07-01", "1917-12-31")]
    [InlineData("191X-22", 2, "1910-06-01", "1919-08-31")]
    [InlineData("XXXX-21", 2, null, null)]
    // Level 2: sets.
    [InlineData("[1803,1805,1807..1809]", 2, "1803-01-01", "1809-12-31")]
    [InlineData("{1809,1803-05}", 2, "1803-05-01", "1809-12-31")]
    [InlineData("[..1803-05-18]", 2, null, "1803-05-18")]
    [InlineData("[..1803,1805]", 2, null, "1805-12-31")]
    [InlineData("{1803-05..}", 2, "1803-05-01", null)]
    [InlineData("{1803-02-27..1803-03-02}", 2, "1803-02-27", "1803-03-02")]
    [InlineData("[184X,1848-21]", 2, "1840-01-01", "1849-12-31")]
    [InlineData("{1803}", 2, "1803-01-01", "1803-12-31")]
    [InlineData("[1803?,1805~..1807]", 2, "1803-01-01", "1807-12-31")]
    // Level 2: qualification of parts.
    [InlineData("1492-10~-12", 2, "1492-10-12", "1492-10-12")]
    [InlineData("1492?-10-12", 2, "1492-10-12", "1492-10-12")]
    [InlineData("1492-%10-12", 2, "1492-10-12", "1492-10-12")]
    [InlineData("1492-10-~12", 2, "1492-10-12", "1492-10-12")]
    [InlineData("1492?-10-~12", 2, "1492-10-12", "1492-10-12")]
    [InlineData("-0043-?03", 2, "-0043-03-01", "-0043-03-31")]
    [InlineData("1848-?21", 2, "1848-03-01", "1848-05-31")]
    // Level 2: unspecified digits anywhere.
    [InlineData("XXXX", 2, null, null)]
    [InlineData("-XXXX", 2, null, null)]
    [InlineData("1XXX", 2, "1000-01-01", "1999-12-31")]
    [InlineData("X848", 2, "0848-01-01", "9848-12-31")]
    [InlineData("184X-XX", 2, "1840-01-01", "1849-12-31")]
    [InlineData("184X-05-15", 2, "1840-05-15", "1849-05-15")]
    [InlineData("-184X-05-15", 2, "-1849-05-15", "-1840-05-15")]
    [InlineData("184X-02-29", 2, "1840-02-29", "1848-02-29")]
    [InlineData("19XX-02-29", 2, "1904-02-29", "1996-02-29")]
    [InlineData("1848-1X", 2, "1848-10-01", "1848-12-31")]
    [InlineData("1848-0X", 2, "1848-01-01", "1848-09-30")]
    [InlineData("1848-X1", 2, "1848-01-01", "1848-11-30")]
    [InlineData("1848-X3", 2, "1848-03-01", "1848-03-31")]
    [InlineData("1848-02-2X", 2, "1848-02-20", "1848-02-29")]
    [InlineData("1847-02-2X", 2, "1847-02-20", "1847-02-28")]
    [InlineData("1848-XX-31", 2, "1848-01-31", "1848-12-31")]
    [InlineData("1848-XX-3X", 2, "1848-01-30", "1848-12-31")]
    [InlineData("1848-05-X0", 2, "1848-05-10", "1848-05-30")]
    [InlineData("XXXX-02-29", 2, null, null)]
    [InlineData("XXXX-07-14", 2, null, null)]
    [InlineData("XXXX-07-XX", 2, null, null)]
    // Level 2: intervals with parts qualified or unspecified.
    [InlineData("179X/1804", 2, "1790-01-01", "1804-12-31")]
    [InlineData("1804-12-XX/..", 2, "1804-12-01", null)]
    [InlineData("1804-12-~02/1815-06-~18", 2, "1804-12-02", "1815-06-18")]
    [InlineData("1815-XX-18/1815-XX-09", 2, "1815-01-18", "1815-12-09")]
    public void A_canonical_text_is_read_at_its_level_with_its_first_and_last_day_and_written_back(string text, int level, string? earliest, string? latest)
    {
        var date = Edtf.Parse(text);

        Assert.Equal(text, date.ToString());
        Assert.Equal(level, date.Level);
        Assert.Equal(earliest, date.Earliest?.ToString());
        Assert.Equal(latest, date.Latest?.ToString());
    }

    [Theory]
    [InlineData("%1492", "1492%", 2)]
    [InlineData("?1492-?10", "1492-10?", 2)]
    [InlineData("1492?-10?-12?", "1492-10-12?", 2)]
    [InlineData("?1492-10-12~", "1492%-~10-~12", 2)]
    [InlineData("~1492-10?", "1492%-?10", 2)]
    [InlineData("?1492-10", "1492?-10", 2)]
    [InlineData("1492~-10?-12", "1492%-?10-12", 2)]
    [InlineData("%-0043", "-0043%", 2)]
    [InlineData("?Y-66000000", "Y-66000000?", 2)]
    [InlineData("1969-07-20T20:17:40+00:00", "1969-07-20T20:17:40Z", 0)]
    [InlineData("1969-07-20T20:17:40+00", "1969-07-20T20:17:40Z", 0)]
    [InlineData("1969-07-20T20:17:40-04", "1969-07-20T20:17:40-04:00", 0)]
    [InlineData("?1804/%1815", "1804?/1815%", 2)]
    public void Notations_that_mean_the_same_have_one_canonical_text_and_are_equal(string text, string canonical, int level)
    {
        var date = Edtf.Parse(text);
        Assert.Equal(canonical, date.ToString());
        Assert.Equal(level, date.Level);
        Assert.Equal(Edtf.Parse(canonical), date);
        Assert.Equal(Edtf.Parse(canonical).GetHashCode(), date.GetHashCode());
    }

    [Fact]
    public void The_default_value_is_a_year_of_which_nothing_is_known()
    {
        Edtf date = default;

        Assert.Equal("XXXX", date.ToString());
        Assert.Equal(Edtf.Parse("XXXX"), date);
        Assert.Null(date.Earliest);
        Assert.Null(date.Latest);
        Assert.Equal(EdtfPrecision.None, date.Precision);
        Assert.Equal("an unknown year", date.ToHumanString());
        Assert.Equal(Certainty.Maybe, date.Overlaps(Edtf.FromYear(1815)));
        Assert.Equal(0, date.CompareTo(default));
    }
}

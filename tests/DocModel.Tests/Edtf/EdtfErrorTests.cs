namespace DocModel.Tests;

public sealed class EdtfErrorTests
{
    [Theory]
    [InlineData("", 0, "The text is empty.")]
    [InlineData("x", 0, "found 'x'")]
    [InlineData("179", 3, "a year of four digits, each of them 0 to 9 or X, found the end of the text")]
    [InlineData("17a9", 2, "found 'a'")]
    [InlineData("179x", 3, "found 'x'")]
    [InlineData("17890", 0, "A year of more than four digits begins with the letter Y.")]
    [InlineData("+1789", 0, "found '+'")]
    [InlineData("-0000", 0, "The year zero has no sign")]
    [InlineData("-0000-01", 0, "The year zero has no sign")]
    [InlineData("Y1492", 0, "only before a year of more than four digits")]
    [InlineData("Y-1492", 0, "only before a year of more than four digits")]
    [InlineData("Y012345", 1, "does not begin with 0")]
    [InlineData("Y", 1, "found the end of the text")]
    [InlineData("Y12E0", 4, "a power of ten")]
    [InlineData("Y12E", 4, "a power of ten")]
    [InlineData("Y12E17", 4, "more than eighteen digits")]
    [InlineData("Y12E9999999999", 4, "more than eighteen digits")]
    [InlineData("Y1234567890123456789", 1, "more than eighteen digits")]
    [InlineData("Y12345-01", 6, "the end of the date, found '-'")]
    [InlineData("1840S", 5, "significant digits")]
    [InlineData("1840S0", 5, "significant digits")]
    [InlineData("1840S100", 5, "significant digits")]
    [InlineData("184XS2", 4, "the end of the date")]
    [InlineData("1840S2-05", 6, "the end of the date")]
    [InlineData("1789-", 5, "a month or season of two digits, found the end of the text")]
    [InlineData("1789-7", 6, "a month or season of two digits")]
    [InlineData("1789-00", 5, "There is no such month or season")]
    [InlineData("1789-13", 5, "There is no such month or season")]
    [InlineData("1789-20", 5, "There is no such month or season")]
    [InlineData("1789-42", 5, "There is no such month or season")]
    [InlineData("1789-2X", 5, "There is no such month or season")]
    [InlineData("1789-21-01", 7, "A season has no days of the month.")]
    [InlineData("1789-07-", 8, "a day of two digits")]
    [InlineData("1789-07-00", 8, "There is no such day in this month.")]
    [InlineData("1789-06-31", 8, "There is no such day in this month.")]
    [InlineData("1900-02-29", 8, "There is no such day in this month.")]
    [InlineData("1789-07-32", 8, "There is no such day in this month.")]
    [InlineData("1789-02-3X", 8, "There is no such day in this month.")]
    [InlineData("1789-07-4X", 8, "There is no such day in this month.")]
    [InlineData("17X1-02-29", 8, "There is no such day in this month.")]
    [InlineData("XXX1-02-29", 8, "There is no such day in this month.")]
    [InlineData("1789-X4-31", 8, "There is no such day in this month.")]
    [InlineData("1789-07-141", 10, "the end of the date, found '1'")]
    [InlineData("1789??", 5, "found '?'")]
    [InlineData("-?1789", 1, "found '?'")]
    [InlineData(" 1789", 0, "found a space")]
    [InlineData("1789 ", 4, "found a space")]
    [InlineData("1789\u00A0", 4, "found U+00A0")]
    [InlineData("178\u0669", 3, "found U+0669")]
    [InlineData("1789\0", 4, "found U+0000")]
    [InlineData("1969-07T20:17:40", 7, "A time of day follows only a day")]
    [InlineData("1969-07-20?T20:17:40", 11, "A time of day follows only a day")]
    [InlineData("1969-07-2XT20:17:40", 10, "A time of day follows only a day")]
    [InlineData("1969-07-20T20:17", 16, "a time of day as hh:mm:ss, found the end of the text")]
    [InlineData("1969-07-20T25:00:00", 11, "There is no such time of day")]
    [InlineData("1969-07-20T20:60:00", 11, "There is no such time of day")]
    [InlineData("1969-07-20T20:17:60", 11, "There is no such time of day")]
    [InlineData("1969-07-20T24:00:01", 11, "There is no such time of day")]
    [InlineData("1969-07-20T20:17:40+", 20, "Z, +hh, -hh, +hh:mm or -hh:mm")]
    [InlineData("1969-07-20T20:17:40+5", 21, "Z, +hh, -hh, +hh:mm or -hh:mm")]
    [InlineData("1969-07-20T20:17:40+14:01", 19, "An offset from UTC is at most 14:00")]
    [InlineData("1969-07-20T20:17:40+05:60", 19, "An offset from UTC is at most 14:00")]
    [InlineData("1969-07-20T20:17:40-00:00", 19, "zero is written with +")]
    [InlineData("1969-07-20T20:17:40Z1", 20, "the end of the date, found '1'")]
    [InlineData("1969-07-20T20:17:40Z/1969-07-24", 0, "no time of day")]
    [InlineData("1969-07-16/1969-07-20T20:17:40Z", 11, "no time of day")]
    [InlineData("Y-12000/-8000", 0, "no letter Y")]
    [InlineData("1840S2/1850", 0, "no significant digits")]
    [InlineData("1815/1804", 5, "The interval ends before it begins.")]
    [InlineData("-0044/-0049", 6, "The interval ends before it begins.")]
    [InlineData("1815-23/1815-22", 8, "The interval ends before it begins.")]
    [InlineData("182X/181X", 5, "The interval ends before it begins.")]
    [InlineData("1804/1815/1821", 9, "the end of the date, found '/'")]
    [InlineData("..", 2, "the end of the open end '..', found the end of the text")]
    [InlineData("1804/...", 7, "the end of the open end '..', found '.'")]
    [InlineData("1804/[1815]", 5, "found '['")]
    [InlineData("[]", 1, "a year of four digits")]
    [InlineData("[..]", 3, "The two dots need a date")]
    [InlineData("[1803", 5, "',' or the bracket that closes the set, found the end of the text")]
    [InlineData("[1803}", 5, "',' or the bracket that closes the set")]
    [InlineData("[1803,]", 6, "a year of four digits")]
    [InlineData("[1803, 1805]", 6, "found a space")]
    [InlineData("[1803..,1805]", 7, "The two dots need a date")]
    [InlineData("[1803,..1805]", 6, "The two dots need a date")]
    [InlineData("[1805..1803]", 7, "The range ends before it begins.")]
    [InlineData("[1803..1805-06]", 5, "Consecutive dates have the same precision")]
    [InlineData("[180X..1815]", 1, "without unspecified digits")]
    [InlineData("[1803-21..1803-23]", 1, "without unspecified digits")]
    [InlineData("[Y12345,1803]", 1, "no letter Y")]
    [InlineData("[1803]?", 6, "the end of the date, found '?'")]
    [InlineData("[[1803]]", 1, "found '['")]
    public void A_text_that_is_no_date_says_where_it_fails_and_why(string text, int position, string reason)
    {
        Assert.False(Edtf.TryParse(text, out var value, out var error));

        Assert.Equal(default, value);
        Assert.Equal(position, error.Position);
        Assert.Contains(reason, error.Reason, StringComparison.Ordinal);
        Assert.False(Edtf.TryParse(text, out _));
    }

    [Fact]
    public void Parse_throws_with_the_error()
    {
        var exception = Assert.Throws<EdtfFormatException>(() => Edtf.Parse("1789-06-31"));

        Assert.Equal(8, exception.Error.Position);
        Assert.Equal("a day that the month has", exception.Error.Expected);
        Assert.Equal("'3'", exception.Error.Found);
        Assert.Equal("The text is no EDTF date. Position 8: There is no such day in this month.", exception.Message);
        Assert.IsAssignableFrom<FormatException>(exception);
    }

    [Fact]
    public void Null_is_no_date()
    {
        Assert.False(Edtf.TryParse((string?)null, out _));
        Assert.False(Edtf.TryParse((string?)null, out _, out var error));
        Assert.Equal("The text is empty.", error.Reason);
        Assert.Throws<ArgumentNullException>(() => Edtf.Parse(null!));
    }

    [Fact]
    public void A_date_has_no_error()
    {
        Assert.True(Edtf.TryParse("1789", out _, out var error));
        Assert.Equal(default, error);
        Assert.Equal("", error.ToString());
    }
}

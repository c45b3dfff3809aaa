using DocModel.Reading.Tokens;

namespace DocModel.Reading.Tests.Tokens;

public sealed class RomanNumeralTests
{
    [Theory]
    [InlineData("I", 1)]
    [InlineData("III", 3)]
    [InlineData("IV", 4)]
    [InlineData("VIII", 8)]
    [InlineData("IX", 9)]
    [InlineData("XIV", 14)]
    [InlineData("XLII", 42)]
    [InlineData("XCIX", 99)]
    [InlineData("CDXLIV", 444)]
    [InlineData("MCMXCIX", 1999)]
    [InlineData("MMXXVI", 2026)]
    [InlineData("MMMCMXCIX", 3999)]
    public void A_number_has_one_way_to_be_written(string letters, int value) => Assert.Equal(value, RomanNumeral.ValueOf(letters.AsSpan()));

    [Theory]
    [InlineData("")]
    [InlineData("IIII")]
    [InlineData("VV")]
    [InlineData("VX")]
    [InlineData("IC")]
    [InlineData("IXI")]
    [InlineData("IVI")]
    [InlineData("XCX")]
    [InlineData("MMMM")]
    [InlineData("MIXED")]
    [InlineData("mcmxc")]
    public void Other_letters_are_no_number(string letters) => Assert.Equal(0, RomanNumeral.ValueOf(letters.AsSpan()));
}

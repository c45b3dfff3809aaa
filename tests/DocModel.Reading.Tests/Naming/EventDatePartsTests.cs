using DocModel.Reading.Naming;

namespace DocModel.Reading.Tests.Naming;

public sealed class EventDatePartsTests
{
    [Theory]
    [InlineData("1999", "1999")]
    [InlineData("1999-11", "1999 November")]
    [InlineData("1989-07-06", "1989 July 6")]
    [InlineData("2014-07-01T10:15", "2014 July 1")]
    [InlineData("197X", "1970s")]
    [InlineData("19XX", "1900s")]
    [InlineData("2001-21", "2001 Spring")]
    [InlineData("1984?", "1984")]
    [InlineData("2004-06~-11", "2004 June 11")]
    [InlineData("1964/2008", "1964")]
    [InlineData("../1985-04", "1985 April")]
    [InlineData("[1667,1668]", "1667")]
    [InlineData("-0043", "Bc44")]
    [InlineData("0000", "Bc1")]
    [InlineData("Y170000002", "170000002")]
    [InlineData("", "")]
    [InlineData("nonsense", "")]
    public void A_date_gives_its_parts(string edtf, string parts) => Assert.Equal(parts, string.Join(' ', EventDateParts.Of(edtf)));
}

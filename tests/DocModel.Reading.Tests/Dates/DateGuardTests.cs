namespace DocModel.Reading.Tests.Dates;

public sealed class DateGuardTests
{
    [Theory]
    [InlineData("You may march to the second gate and fall asleep in May's arms.")]
    [InlineData("See page 1984, chapter 12 and section 5.")]
    [InlineData("The price was $1999 or 1,500 francs.")]
    [InlineData("There were 1500 men and 2000 people in the hall.")]
    [InlineData("Take Route 1950 past building 1804 to room 1702.")]
    [InlineData("The journal, 92 (6): 1087–1101, is bound.")]
    [InlineData("Resolution 1483 was read out.")]
    [InlineData("Tower Road 4 has 3.1415 doors and 5 windows.")]
    [InlineData("The fall of the house was loud; spring water ran.")]
    [InlineData("She was in her 80s and sat in the Sun.")]
    [InlineData("April Smith and June Jones met August Miller.")]
    [InlineData("Mark read John 3:16 and won 21:19.")]
    [InlineData("Wait a second, said the third man at the second door.")]
    [InlineData("The 1204 page book weighs 1805 grams.")]
    [InlineData("Andover, 01810, is a town.")]
    [InlineData("He lives on the 4th floor, served by the 5th Army on the 21st attempt.")]
    [InlineData("Half past experience and a quarter to ten per cent went to six of them.")]
    [InlineData("See 42 U.S.C. § 1983.")]
    [InlineData("We asked 2000 households; 1985 of them answered.")]
    [InlineData("He read from the 9th to the 12th row, then the 4th and 5th books, on the 3rd of five shelves.")]
    [InlineData("They made New Year's resolutions.")]
    [InlineData("In his early twenties he sang, in his fifties he slept.")]
    public void Numbers_and_words_that_are_no_dates(string text) => Assert.Equal("", ReadDates.Describe(text));

    [Theory]
    [InlineData("On May 5, 1500 men marched.", "May 5=XXXX-05-05")]
    [InlineData("May 2008 was dry.", "May 2008=2008-05")]
    [InlineData("In May we march.", "May=XXXX-05")]
    [InlineData("~~~\n1999 was dry.", "1999=1999")]
    [InlineData("It lay there ~1999.", "~1999=1999 about")]
    [InlineData("He came in the fall.", "the fall=XXXX-23")]
    [InlineData("In 1905 soldiers came.", "1905=1905")]
    [InlineData("His 2010 season was short.", "2010=2010")]
    public void And_those_that_are(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));
}

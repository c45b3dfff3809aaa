namespace DocModel.Reading.Tests.Dates;

/// <summary>Days and years told by a bare number, and numbers that look like them.</summary>
public sealed class DaysAloneTests
{
    [Theory]
    [InlineData("The siege began on 3 May 1883. He was back by the evening of the 25th.", "3 May 1883=1883-05-03; the 25th=1883-05-25")]
    [InlineData("The siege began on 3 May 1883. He told the house on the 27th that all was lost.", "3 May 1883=1883-05-03; the 27th=1883-05-27")]
    [InlineData("The siege began on 3 May 1883. On the 28th Harcourt's men fled.", "3 May 1883=1883-05-03; the 28th=1883-05-28")]
    [InlineData("The siege began on 3 May 1883. On the 29th Bolton entered the town.", "3 May 1883=1883-05-03; the 29th=1883-05-29")]
    [InlineData("The siege began on 3 May 1883. On the 30th Guards Brigade's flank they fled.", "3 May 1883=1883-05-03")]
    [InlineData("The siege began on 3 May 1883. On the 14th Army's left a gap opened.", "3 May 1883=1883-05-03")]
    [InlineData("The siege began on 3 May 1883. At the side of the 5th Earl stood his son.", "3 May 1883=1883-05-03")]
    public void An_ordinal_is_a_day_where_it_counts_nothing_else(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("It fell in 70 BC. Varro, in a letter of 67, calls him a bore. He sailed that summer with an army of 80, and took 40.", "70 BC=-0069; 67=-0066; that summer=-0066-22")]
    [InlineData("In AD 43 the legions landed. By 47 the south was theirs, and in 60 it rose.", "AD 43=0043; 47=0047 by; 60=0060")]
    [InlineData("In AD 43 the legions landed. It was won by 47 votes, in 45 cases by 20.", "AD 43=0043")]
    [InlineData("The mill burnt in 1943. In 47 it was rebuilt.", "1943=1943")]
    [InlineData("She bought it in '26. The temple fell in 480 BC.", "'26=1926; 480 BC=-0479")]
    [InlineData("The temple fell in 480 BC. She bought it in '26.", "480 BC=-0479; '26=1926")]
    [InlineData("The stair was built in the 40s BC and the early 90s BC.", "the 40s BC=-0048/-0039; the early 90s BC=-0098/-0089 early")]
    [InlineData("He fell in 44 BC. In the 40s the wars were long.", "44 BC=-0043; the 40s=-0048/-0039")]
    [InlineData("The mill burnt in 1885 or thereabouts.", "1885 or thereabouts=1885 about")]
    public void Short_years_are_of_the_age_that_is_spoken_of(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("In March 1923, three months earlier than planned, it closed. In May it was gone.", "March 1923=1923-03; three months=P3M; May=1923-05")]
    [InlineData("In 1923 sales fell for the second quarter in a row.", "1923=1923")]
    [InlineData("The arc was forty seconds of arc wide.", "")]
    [InlineData("In May 1923 output was higher than a year earlier.", "May 1923=1923-05; a year earlier=1922")]
    [InlineData("In May 1923 he came, and more than a year later he left.", "May 1923=1923-05; a year later=?")]
    public void Lengths_are_no_times(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));
}

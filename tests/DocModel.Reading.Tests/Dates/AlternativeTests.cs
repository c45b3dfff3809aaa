namespace DocModel.Reading.Tests.Dates;

/// <summary>Dates of which one is meant.</summary>
public sealed class AlternativeTests
{
    [Theory]
    [InlineData("The smith died in 1731 or 1732.", "1731 or 1732", "[1731,1732]")]
    [InlineData("The temple burnt in 63 or 62 BC.", "63 or 62 BC", "[-0062,-0061]")]
    [InlineData("The temple burnt in 63 or early 62 BC.", "63 or early 62 BC", "[-0062,-0061]")]
    [InlineData("The raft left on 5 or 6 May 1782.", "5 or 6 May 1782", "[1782-05-05,1782-05-06]")]
    [InlineData("The raft left on 31 August or 1 September 1782.", "31 August or 1 September 1782", "[1782-08-31,1782-09-01]")]
    [InlineData("The raft left on 5, 6 or 7 May 1782.", "5, 6 or 7 May 1782", "[1782-05-05,1782-05-06,1782-05-07]")]
    [InlineData("The smith died in 1731, 1732, or 1733.", "1731, 1732, or 1733", "[1731,1732,1733]")]
    [InlineData("The hall was roofed in June or July 1782.", "June or July 1782", "[1782-06,1782-07]")]
    [InlineData("The smith was born in 1731, or possibly in 1733.", "1731, or possibly in 1733", "[1731,1733]")]
    [InlineData("The smith was born in 1731 (or perhaps 1733) at Vik.", "1731 (or perhaps 1733)", "[1731,1733]")]
    [InlineData("The hall was roofed in late 1731 or early 1732.", "late 1731 or early 1732", "[1731,1732]")]
    [InlineData("The ring was cast in the 12th or 13th century.", "the 12th or 13th century", "[11XX,12XX]")]
    [InlineData("The ring was cast in the 1st century BC or the 1st century AD.", "the 1st century BC or the 1st century AD", "[-0099..0000,00XX]")]
    [InlineData("The raft sank in the spring or summer of 1782.", "the spring or summer of 1782", "[1782-21,1782-22]")]
    public void They_are_one_range_whose_value_is_a_set(string text, string words, string value)
    {
        var document = DocumentReader.Read(text);
        var range = Assert.Single(document.DateRanges);
        Assert.Equal(words, range.Text);
        Assert.Equal(DateRangeKind.OneOf, range.Kind);
        Assert.Equal(value, range.Value?.ToString());
        Assert.Equal(document.Dates, range.Expressions);
        Assert.Equal(range.Expressions.Min(part => part.Bounds.Earliest), range.Bounds.Earliest);
        Assert.Equal(range.Expressions.Max(part => part.Bounds.Latest), range.Bounds.Latest);
    }

    [Theory]
    [InlineData("The kiln was lit in 1731 or 1732.", "[1731,1732]", DateModifier.None, "1731-01-01", "1732-12-31")]
    [InlineData("The kiln was lit about 1731 or 1741.", "[1731,1741]", DateModifier.About, "1730-01-01", "1742-12-31")]
    [InlineData("The kiln was lit by 1731 or 1732.", "[1731,1732]", DateModifier.By, null, "1732-12-31")]
    [InlineData("The kiln was lit in late 1731 or early 1732.", "[1731,1732]", DateModifier.None, "1731-09-01", "1732-04-30")]
    [InlineData("The kiln was lit on 5, 6 or 7 May 1782.", "[1782-05-05,1782-05-06,1782-05-07]", DateModifier.None, "1782-05-05", "1782-05-07")]
    public void They_date_one_event_and_are_no_second_mention_of_it(string text, string date, DateModifier modifier, string? earliest, string? latest)
    {
        var told = Assert.Single(DocumentReader.Read(text).Events);
        Assert.Equal("kiln lit", told.Label);
        Assert.Equal(date, told.Date.ToString());
        Assert.Equal(modifier, told.Modifier);
        Assert.Equal(earliest, told.Bounds.Earliest?.ToString());
        Assert.Equal(latest, told.Bounds.Latest?.ToString());
        Assert.Equal(told.Range!.Text, told.Text);
        Assert.Empty(told.Mentions);
    }

    [Fact]
    public void What_is_told_again_of_the_first_of_them_is_a_mention() => Assert.Single(
        Assert.Single(DocumentReader.Read("Karl Moe was a smith. Karl Moe died at Vik in 1731 or 1732. The kiln was cold. Some say that Karl Moe died at Vik in 1731.").Events).Mentions);

    [Theory]
    [InlineData("No fair was held in 1765 or 1766.")]
    [InlineData("The council did not meet in May or June 1782.")]
    [InlineData("The kiln was lit in 1731 and 1732.")]
    [InlineData("The kiln was lit before 1731 or after 1790.")]
    [InlineData("The kiln was lit at 9 or 10 p.m. on 3 May 1782.")]
    public void What_is_denied_of_both_and_what_is_told_of_both_are_no_alternatives(string text) =>
        Assert.DoesNotContain(DocumentReader.Read(text).DateRanges, range => range.Kind == DateRangeKind.OneOf);

    [Theory]
    [InlineData("The forge was sold in 1731 or 1732. In May the hammer broke. Two years later it was mended.", "1731=1731; 1732=1732; May=XXXX-05; Two years later=?")]
    [InlineData("The forge was sold in June or July 1782. In September it burnt.", "June=1782-06; July 1782=1782-07; September=1782-09")]
    [InlineData("The forge was sold on 5 or 6 May 1782. On the 9th it burnt.", "5=1782-05-05; 6 May 1782=1782-05-06; the 9th=1782-05-09")]
    [InlineData("Ola Moe kept it from 1650 to 1653 or 1654. He left it two years later.", "1650=1650; 1653=1653; 1654=1654; two years later=?")]
    public void What_follows_is_not_seen_from_one_of_them(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Fact]
    public void A_span_that_ends_in_one_of_two_years_reaches_to_the_later_and_is_one_event()
    {
        var document = DocumentReader.Read("Ola Moe kept the forge at Vik from 1650 to 1653 or 1654.");
        var range = Assert.Single(document.DateRanges);
        Assert.Equal("1650 to 1653 or 1654", range.Text);
        Assert.Equal("1650/1654", range.Value?.ToString());
        Assert.Single(document.Events);
    }

    [Fact]
    public void A_span_is_no_set_of_alternatives()
    {
        var range = Assert.Single(DocumentReader.Read("The kiln was lit from May to July 1782.").DateRanges);
        Assert.Equal(DateRangeKind.Interval, range.Kind);
        Assert.Equal([range.First, range.Last], range.Expressions);
    }
}

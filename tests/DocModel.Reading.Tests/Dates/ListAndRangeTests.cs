namespace DocModel.Reading.Tests.Dates;

public sealed class ListAndRangeTests
{
    [Theory]
    [InlineData("Release 5, 18 March 2024", "18 March 2024=2024-03-18")]
    [InlineData("On 5, 6 and 18 March 2024 it rained.", "5=2024-03-05; 6=2024-03-06; 18 March 2024=2024-03-18")]
    public void A_label_s_number_begins_no_list(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("The fair of 5–6 September 2019 was wet.", "5–6 September 2019", "2019-09-05/2019-09-06")]
    [InlineData("The fair of September 5-6, 2019 was wet.", "September 5-6, 2019", "2019-09-05/2019-09-06")]
    [InlineData("They left in the night of 5–6 September 2019.", "5–6 September 2019", "2019-09-05/2019-09-06")]
    [InlineData("They left on the night of 5 to 6 September 2019.", "5 to 6 September 2019", "2019-09-05/2019-09-06")]
    [InlineData("It froze from the night of 5 September to 9 October 2019.", "the night of 5 September to 9 October 2019", "2019-09-05/2019-10-09")]
    [InlineData("The war of 1914–18 was long.", "1914–18", "1914/1918")]
    [InlineData("The war of 1939-1945 was long.", "1939-1945", "1939/1945")]
    [InlineData("The reign (1892 – 94) was short.", "1892 – 94", "1892/1894")]
    [InlineData("They dug from May to July 1917.", "May to July 1917", "1917-05/1917-07")]
    [InlineData("They dug from November to January 1918.", "November to January 1918", "1917-11/1918-01")]
    [InlineData("They dug from 30 April to 2 May 1945.", "30 April to 2 May 1945", "1945-04-30/1945-05-02")]
    [InlineData("In March–April 2023 dredging began.", "March–April 2023", "2023-03/2023-04")]
    [InlineData("It was shut from 1966-03 until 1967-05.", "1966-03 until 1967-05", "1966-03/1967-05")]
    [InlineData("They dug between 1910 and 1912.", "1910 and 1912", "1910/1912")]
    [InlineData("They dug from October 1944 to March 1945.", "October 1944 to March 1945", "1944-10/1945-03")]
    [InlineData("They dug from June until August 1941.", "June until August 1941", "1941-06/1941-08")]
    [InlineData("The wars of 499–449 BC were long.", "499–449 BC", "-0498/-0448")]
    [InlineData("The shop was open from 9:00 a.m. to 5:00 p.m. on 3 May 2001.", "9:00 a.m. to 5:00 p.m.", null)]
    public void A_range_is_two_expressions_and_what_joins_them(string text, string words, string? value)
    {
        var (plain, reading, _) = ReadDates.In(text);
        var range = Assert.Single(reading.Ranges);
        Assert.Equal(words, plain.Substring(range.Span.Start, range.Span.Length));
        Assert.Equal(range.First + 1, range.Last);
        if (value is not null)
            Assert.Equal(value, reading.Dates[range.First].Value + "/" + reading.Dates[range.Last].Value);
    }

    [Theory]
    [InlineData("Frost came in March and April 1917.", "March=1917-03; April 1917=1917-04")]
    [InlineData("Frost came in May, June and July 1917.", "May=1917-05; June=1917-06; July 1917=1917-07")]
    [InlineData("Frost came on 3, 4 and 9 May 1917.", "3=1917-05-03; 4=1917-05-04; 9 May 1917=1917-05-09")]
    [InlineData("Frost came on May 3, 4 and 9, 1917.", "May 3=1917-05-03; 4=1917-05-04; 9, 1917=1917-05-09")]
    [InlineData("Frost came in March and again in May 1917.", "March=1917-03; May 1917=1917-05")]
    [InlineData("Frost came in the spring and early summer of 1936.", "the spring=1936-21; early summer of 1936=1936-22 early")]
    public void A_list_shares_what_its_last_member_says(string text, string expected)
    {
        Assert.Equal(expected, ReadDates.Describe(text));
        Assert.Empty(ReadDates.In(text).Reading.Ranges);
    }
}

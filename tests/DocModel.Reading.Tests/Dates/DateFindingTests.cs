namespace DocModel.Reading.Tests.Dates;

public sealed class DateFindingTests
{
    [Theory]
    [InlineData("It closed on 31 June 1941.", "DOCM111", "31 June 1941")]
    [InlineData("It closed on 29 February 2023.", "DOCM111", "29 February 2023")]
    [InlineData("It closed on 30 February.", "DOCM111", "30 February")]
    [InlineData("It closed on 2021-02-30.", "DOCM111", "2021-02-30")]
    [InlineData("It closed on 41/67/1999.", "DOCM111", "41/67/1999")]
    [InlineData("It closed on 2021-13-40.", "DOCM111", "2021-13-40")]
    [InlineData("It closed in week 53 of 2019.", "DOCM111", "week 53 of 2019")]
    [InlineData("It ran from 1945 to 1939.", "DOCM112", "1945 to 1939")]
    [InlineData("It ran from 5 May 1945 to 3 May 1945.", "DOCM112", "5 May 1945 to 3 May 1945")]
    [InlineData("It ran from 449 BC to 499 BC.", "DOCM112", "449 BC to 499 BC")]
    [InlineData("It was paid on 3/4/2021.", "DOCM113", "3/4/2021")]
    [InlineData("It closed on Tuesday, 5 June 2019.", "DOCM114", "Tuesday, 5 June 2019")]
    [InlineData("It closed on 5 June 2019, a Tuesday, at noon.", "DOCM114", "5 June 2019, a Tuesday")]
    [InlineData("The Tuesday must be 5 June 2019.", "DOCM114", "5 June 2019")]
    [InlineData("It closed on Sunday, 30 January 1649.", "DOCM114", "Sunday, 30 January 1649")]
    public void What_is_wrong_is_said_at_the_words(string text, string rule, string words)
    {
        var (plain, _, findings) = ReadDates.In(text);
        var finding = Assert.Single(findings);
        Assert.Equal(rule, finding.Rule.Id);
        Assert.Equal(words, plain.Substring(finding.Span.Start, finding.Span.Length));
    }

    [Theory]
    [InlineData("It closed on 29 February 2024, on 30 April and on 4/4/2021.")]
    [InlineData("It ran from 1939 to 1945 and from November to January 1918.")]
    [InlineData("It ran from 499 BC to 449 BC.")]
    [InlineData("The Wednesday must be 5 June 2019.")]
    [InlineData("It closed on Wednesday, 5 June 2019, and 6 June 2019 (a Thursday) was quiet.")]
    [InlineData("The king died on Tuesday, 30 January 1649, the queen on Friday, 1 January 1700.")]
    public void What_is_right_is_not(string text) => Assert.Empty(ReadDates.In(text).Findings);

    [Fact]
    public void A_finding_says_which_day_it_was() => Assert.Equal(
        "\"Tuesday, 5 June 2019\": 5 June 2019 is a Wednesday, not a Tuesday; read as 2019-06-05.",
        Assert.Single(ReadDates.In("It closed on Tuesday, 5 June 2019.").Findings).Message);

    [Fact]
    public void An_impossible_day_is_read_as_its_month() => Assert.Equal("31 June 1941=1941-06", ReadDates.Describe("It closed on 31 June 1941."));

    [Theory]
    [InlineData("It closed on 41/67/1999.", "\"41/67/1999\" is no date: neither 41 nor 67 is a month; left open.")]
    [InlineData("It closed on 12/40/1999.", "\"12/40/1999\" is no date: there is no day 40; left open.")]
    [InlineData("It closed on 40/12/1999.", "\"40/12/1999\" is no date: there is no day 40; left open.")]
    [InlineData("It closed on 2021-13-05.", "\"2021-13-05\" is no date: there is no month 13; left open.")]
    [InlineData("It closed on 2021-11-32.", "\"2021-11-32\" is no date: there is no day 32; left open.")]
    public void Digits_that_are_no_date_have_no_value_and_say_why(string text, string message)
    {
        var (_, reading, findings) = ReadDates.In(text);
        Assert.Equal(message, Assert.Single(findings).Message);
        var date = Assert.Single(reading.Dates);
        Assert.Null(date.Value);
        Assert.Equal(DateOrigin.Open, date.Origin);
    }

    [Theory]
    [InlineData("Part 41-67-1999 was sold with no. 41/67/1999.")]
    [InlineData("A wall of 14/67/99 stones.")]
    public void Other_numbers_of_three_parts_are_neither_dates_nor_wrong(string text)
    {
        var (_, reading, findings) = ReadDates.In(text);
        Assert.Empty(reading.Dates);
        Assert.Empty(findings);
    }
}

namespace DocModel.Reading.Tests.Dates;

public sealed class DateFindingTests
{
    [Theory]
    [InlineData("It closed on 31 June 1941.", "DOCM111", "31 June 1941")]
    [InlineData("It closed on 29 February 2023.", "DOCM111", "29 February 2023")]
    [InlineData("It closed on 30 February.", "DOCM111", "30 February")]
    [InlineData("It closed on 2021-02-30.", "DOCM111", "2021-02-30")]
    [InlineData("It ran from 1945 to 1939.", "DOCM112", "1945 to 1939")]
    [InlineData("It ran from 5 May 1945 to 3 May 1945.", "DOCM112", "5 May 1945 to 3 May 1945")]
    [InlineData("It ran from 449 BC to 499 BC.", "DOCM112", "449 BC to 499 BC")]
    [InlineData("It was paid on 3/4/2021.", "DOCM113", "3/4/2021")]
    [InlineData("It closed on Tuesday, 5 June 2019.", "DOCM114", "Tuesday, 5 June 2019")]
    [InlineData("It closed on 5 June 2019, a Tuesday, at noon.", "DOCM114", "5 June 2019, a Tuesday")]
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
    [InlineData("It closed on Wednesday, 5 June 2019, and 6 June 2019 (a Thursday) was quiet.")]
    [InlineData("The king died on Tuesday, 30 January 1649, the queen on Friday, 1 January 1700.")]
    public void What_is_right_is_not(string text) => Assert.Empty(ReadDates.In(text).Findings);

    [Fact]
    public void A_finding_says_which_day_it_was() => Assert.Equal(
        "\"Tuesday, 5 June 2019\": 5 June 2019 is a Wednesday, not a Tuesday; read as 2019-06-05.",
        Assert.Single(ReadDates.In("It closed on Tuesday, 5 June 2019.").Findings).Message);

    [Fact]
    public void An_impossible_day_is_read_as_its_month() => Assert.Equal("31 June 1941=1941-06", ReadDates.Describe("It closed on 31 June 1941."));
}

namespace DocModel.Reading.Tests.Events;

public sealed class TableEventTests
{
    [Theory]
    [InlineData("| Bridge | Opened |\n|---|---|\n| Tower | 3 May 2003 |\n| Forth | 4 May 2004 |", "2003-05-03 Tower", "2004-05-04 Forth")]
    [InlineData("| Day | What |\n|---|---|\n| 3 May 2003 | Opening of the dock |\n| 4 May 2004 | Fire |", "2003-05-03 opening of the dock", "2004-05-04 fire")]
    [InlineData("| Car | Places | Since |\n|---|---|---|\n| Saloon | 45 | 6 April 2011 |\n| Van | 20 | 6 April 2005 |", "2011-04-06 Saloon", "2005-04-06 Van")]
    [InlineData("| No. | Name | Founded | Closed |\n|---|---|---|---|\n| 1 | Mill Lane | 2 June 1880 | 1 July 1910 |", "1880-06-02 Mill Lane", "1910-07-01 Mill Lane")]
    [InlineData("| Name | 3 May 2003 | 4 May 2004 |\n|---|---|---|\n| Takings | 100 | 200 |")]
    [InlineData("| From | To |\n|---|---|\n| 3 May 2003 | 4 May 2004 |")]
    [InlineData("| a | b |\n|---|---|\n| | 3 May 2003 |\n| Quay | 4 May 2004 |", "2004-05-04 Quay")]
    public void A_cell_s_date_tells_of_its_own_row(string text, params string[] events) =>
        Assert.Equal(events, DocumentReader.Read(text, new ReadOptions { Format = DocumentFormat.Markdown }).Events.Select(e => $"{e.Date} {e.Label}"), StringComparer.OrdinalIgnoreCase);
}

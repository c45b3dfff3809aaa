namespace DocModel.Reading.Tests.Dates;

/// <summary>Reports and letters that print the day on which they were written: what they leave out is seen from there.</summary>
public sealed class DayOfWritingTests
{
    private const string Report = "LOM, Wednesday, 3 March 2021 – A tug was lost.\n\nThe tug, which was built in 1988, sank on 14 August 2019. It stayed down until the following spring.\n\n"
        + "The yard was founded in 1911 and has built tugs since 4 May 1950. ";

    private const string Dated = "Wednesday, 3 March 2021=2021-03-03; 1988=1988; 14 August 2019=2019-08-14; the following spring=2020-21 until; 1911=1911; 4 May 1950=1950-05-04 since; ";

    [Theory]
    [InlineData("Its lease expires on 30 June next year.", "30 June next year=2022-06-30")]
    [InlineData("The mayor said on Monday that it would close.", "Monday=2021-03-01")]
    [InlineData("An answer was expected by Christmas.", "Christmas=2021-12-25 by")]
    [InlineData("He asked the mayor to meet them before Easter.", "Easter=2021-04-04 before")]
    [InlineData("The claim is due to be heard on Tuesday 8 June.", "Tuesday 8 June=2021-06-08")]
    [InlineData("A hearing will be held in June.", "June=2021-06")]
    [InlineData("\n\nHer lawyer said that she had been offered money in January.", "January=2021-01")]
    [InlineData("\n\nA new tug arrived in November.", "November=2020-11")]
    [InlineData("The next tug sails on Friday.", "Friday=2021-03-05")]
    [InlineData("The harbour stays closed until Monday.", "Monday=2021-03-08 until")]
    [InlineData("The harbour stayed closed until Monday.", "Monday=2021-03-01 until")]
    public void A_report_is_seen_from_its_dateline(string text, string expected) => Assert.Equal(Dated + expected, ReadDates.Describe(Report + text));

    [Theory]
    [InlineData("7 Mill Lane, Lom\n5th June 1862")]
    [InlineData("7 Mill Lane, Lom, 5th June 1862")]
    [InlineData("5th June 1862\n7 Mill Lane, Lom")]
    [InlineData("5th June 1862")]
    public void A_letter_is_written_on_the_day_of_its_head(string head) =>
        Assert.Equal("5th June 1862=1862-06-05; yesterday=1862-06-04", ReadDates.Describe(head + "\n\nMy dear Anna,\n\nThe box came yesterday."));

    [Theory]
    [InlineData("The fair opened on the 2nd of May. It has been dull since the old king died last December. We went again on the 20th.", "the 2nd of May=1862-05-02; last December=1861-12; the 20th=1862-05-20")]
    [InlineData("The fair opened on the 2nd of May. We went on the Tuesday of the week following.", "the 2nd of May=1862-05-02; Tuesday=1862-05-06; the week following=1862-05-05/1862-05-11")]
    [InlineData("He sets out for Spain on Monday and will not be back before November.", "Monday=1862-06-09; November=1862-11 before")]
    [InlineData("Do you remember the summer of 1838? She hopes to be done by Christmas.", "the summer of 1838=1838-22; Christmas=1862-12-25 by")]
    [InlineData("The first part appeared in the autumn of 1858. He was ill in March.", "the autumn of 1858=1858-23; March=1862-03")]
    [InlineData("He sails on the 12th of next month.", "the 12th of next month=1862-07-12")]
    [InlineData("I saw him on the 28th.", "the 28th=1862-05-28")]
    public void A_letter_is_seen_from_the_day_of_its_head(string text, string expected) =>
        Assert.Equal("5th June 1862=1862-06-05; " + expected, ReadDates.Describe("7 Mill Lane, Lom\n5th June 1862\n\nDear Anna,\n\n" + text));

    [Theory]
    [InlineData("The fair was held in Lom on 5 June 1862.\n\nDear Anna,\n\nThe box came yesterday.", "5 June 1862=1862-06-05; yesterday=?")]
    [InlineData("The inventory of Lom, 5 June 1862\n\nThe mill was dear.\n\nThe box came yesterday.", "5 June 1862=1862-06-05; yesterday=?")]
    public void A_day_in_prose_or_above_prose_is_no_head_of_a_letter(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("The mill burnt in 1927. On Thursday 9 October it was lit again.", "1927=1927; Thursday 9 October=1930-10-09")]
    [InlineData("The mill burnt in 1927. On Sunday 9 October it was lit again.", "1927=1927; Sunday 9 October=1927-10-09")]
    [InlineData("The mill burnt in 1927. On Saturday 9 October it was lit again.", "1927=1927; Saturday 9 October=1926-10-09")]
    public void A_weekday_chooses_the_year_near_the_story(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData(
        "Village news, 11 June 1994\n\nThe winter was mild. The bell was mended in March. The fair raised 90 pounds on Saturday. The clerk returns on 3 July.",
        "11 June 1994=1994-06-11; The winter=1993-24; March=1994-03; Saturday=1994-06-11; 3 July=1994-07-03")]
    [InlineData(
        "Bulletin of the rowing club, 2 November 2011\n\nThe storm of last Tuesday sank two boats. A new landing is expected in the spring, and a decision on the lease is due by Easter.",
        "2 November 2011=2011-11-02; last Tuesday=2011-11-01; the spring=2012-21; Easter=2012-04-08 by")]
    [InlineData(
        "Minutes of the library board, 16 March 2011\n\nWork will begin on 12 April. The painter came on Monday and found a leak. A vote is expected in the autumn.",
        "16 March 2011=2011-03-16; 12 April=2011-04-12; Monday=2011-03-14; the autumn=2011-23")]
    [InlineData("News of the surrender reached Lom\n\nOn 11 June 1794 the gates were opened. In March they had been barred.", "11 June 1794=1794-06-11; March=1794-03")]
    [InlineData("The last minutes of the siege\n\nThe guns fell silent on 11 June 1794. In November the walls were razed.", "11 June 1794=1794-06-11; November=1794-11")]
    public void News_and_minutes_are_of_the_day_in_their_title(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("Address by the Dean, Lund, 14 June 2007\n\nLast year we lost two of us: Moe died on 5 February, Dahl in August. The fund opened on 9 September. Tomorrow we sail.", "14 June 2007=2007-06-14; Last year=2006; 5 February=2006-02-05; August=2006-08; 9 September=2006-09-09; Tomorrow=2007-06-15")]
    [InlineData("Lecture at the town hall, 14 June 2007\n\nThe hall was roofed in 1911. It burnt two years ago. In the autumn we shall build.", "14 June 2007=2007-06-14; 1911=1911; two years ago=2005; the autumn=2007-23")]
    [InlineData("Interview with Per Moe (14 June 2007)\n\nI left the mill in 1990. They called me on 2 March. I heard it three weeks ago.", "14 June 2007=2007-06-14; 1990=1990; 2 March=1990-03-02; three weeks ago=2007-05-24")]
    [InlineData("The mill at Lom, 14 June 2007\n\nIt burnt two years ago.", "14 June 2007=2007-06-14; two years ago=?")]
    public void What_is_spoken_is_of_the_day_above_it(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("Lom, 19 September 2006", "2005")]
    [InlineData("Signed at Lom this 19th day of September 2006", "2005")]
    [InlineData("Karl Moe\nLom, 19 September 2006", "2005")]
    [InlineData("K. Moe, Lom, September 2006", "2005")]
    [InlineData("Lom, 19 September 2006\n\nKarl Moe\nChief Surveyor", "2005")]
    [InlineData("Karl Moe died on 19 September 2006", "?")]
    public void A_text_may_give_its_day_at_its_end(string end, string lastYear) =>
        Assert.StartsWith("1926=1926; Last year=" + lastYear + ";", ReadDates.Describe("The cliff began to move in 1926. Last year it stood still.\n\nWithout drains the road will be lost.\n\n" + end));

    [Theory]
    [InlineData("Moe plc – third quarter results call\n\nTuesday, October 31, 2023, 8:30 a.m. ET\n\nSales fell last year.\n\nWe opened a mill on July 3. It will pay in the first half of next year.",
        "Tuesday, October 31, 2023=2023-10-31; 8:30 a.m.=2023-10-31T08:30:00; last year=2022; July 3=2023-07-03; the first half of next year=2024-40")]
    [InlineData("Sales of Moe plc\n\nSales fell last year. They rose in the first half of next year.", "last year=?; the first half of next year=XXXX-40")]
    public void A_call_is_of_the_day_below_its_title(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("Over the past decade it has rained.", "the past decade=2014/2023")]
    [InlineData("It will be kept for at least the next five years.", "the next five years=2025/2029")]
    public void Runs_of_years_end_or_begin_at_the_day_of_writing(string text, string expected) =>
        Assert.Equal("1911=1911; " + expected, ReadDates.Describe("The yard was founded in 1911. " + text, "2024-05-03"));

    [Theory]
    [InlineData("The pool, shut since February 2016, opened last May.", "February 2016=2016-02 since; last May=XXXX-05")]
    [InlineData("In 1934 he sailed. His letters came out last spring.", "1934=1934; last spring=XXXX-21")]
    [InlineData("In my last week at the mill I found it.", "")]
    [InlineData("In 1934, the firm's last year, it paid nothing.", "1934=1934")]
    public void What_is_last_is_seen_from_the_day_of_writing_alone(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));
}

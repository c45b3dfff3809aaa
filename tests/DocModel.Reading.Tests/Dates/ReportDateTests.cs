namespace DocModel.Reading.Tests.Dates;

/// <summary>Reports and reviews: the title says of when they tell, and what they tell of other years they tell by the way.</summary>
public sealed class ReportDateTests
{
    [Theory]
    [InlineData(
        "Annual review 2018\n\nThe new quay was opened on 12 January. The harbour won a prize in December.\n\nTraffic rose to 900 ships, compared with 850 in 2017 and 700 in 2010. In May the crane was mended.",
        "2018=2018; 12 January=2018-01-12; December=2018-12; 2017=2017; 2010=2010; May=2018-05")]
    [InlineData(
        "Lund Museum: 2018 report\n\nA clock lost in 1971 was found in a cellar in March and came home four months later.\n\nDr Holm, keeper from 1990 to 2009, died on 4 June. His successor takes up the post on 1 February 2019.\n\nIn the first quarter the costs rose.",
        "2018=2018; 1971=1971; March=2018-03; four months later=2018-07; 1990=1990; 2009=2009; 4 June=2018-06-04; 1 February 2019=2019-02-01; the first quarter=2018-33")]
    [InlineData("Arden Steel: annual review 2012\n\nOrders fell in November.\n\nOn 9 March we closed the mill.", "annual=every P1Y; 2012=2012; November=2012-11; 9 March=2012-03-09")]
    [InlineData("The Vik Trust\nReport of the trustees for 2018\n\nThe barn, left to us in 2011, was let in May.\n\nInga Moe was chosen at the annual meeting on 11 December. A hall is to be built; work is to start in the spring.", "2018=2018; 2011=2011; May=2018-05; annual=every P1Y; 11 December=2018-12-11; the spring=2019-21")]
    [InlineData("Review of the year 2018\n\nIn 2015 we had lost the lease. In June we found a new hall.\n\nIn July we moved.", "the year 2018=2018; 2015=2015; June=2015-06; July=2018-07")]
    public void A_review_tells_of_its_year(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("Annual report 2017–18\n\nThe hall was let in 2016. In May it was sold.", "2017=2017; 18=2018; 2016=2016; May=2016-05")]
    [InlineData("Annual review 2018\n\nThe season of 2017\n\nThe hall was let in March.\n\nIn May it was sold.", "2018=2018; 2017=2017; March=2017-03; May=2017-05")]
    [InlineData("The crisis of 1866: a review\n\nMills closed. The bank was shut in 1868. In May it was sold.", "1866=1866; 1868=1868; May=1868-05")]
    public void Only_a_title_that_names_one_year_of_review_holds_a_text(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("Annual report of the Vik Lifeboat, 14 July 2003\n\nIn 1998 the roof was mended. It leaked again last November.\n\nThe old boat, built in 1954, was sold last May.", "14 July 2003=2003-07-14; 1998=1998; last November=2002-11; 1954=1954; last May=2003-05")]
    [InlineData("Accident report, 14 July 2003\n\nIn 1998 the roof was mended. It leaked again last November.", "14 July 2003=2003-07-14; 1998=1998; last November=XXXX-11")]
    public void What_comes_out_every_year_is_written_on_its_day(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Fact]
    public void A_report_of_a_day_tells_of_the_years_before_by_the_way() =>
        Assert.Equal(
            "9 May 2019=2019-05-09; 2011=2011; June 2015=2015-06; 12 May=2019-05-12",
            ReadDates.Describe("Report: fire in the boiler house, 9 May 2019\n\nThe boiler was put in in 2011. A like fire had broken out in June 2015.\n\nThe valve was changed on 12 May."));

    [Theory]
    [InlineData(
        "The mill stopped on Tuesday 14 May 2019. This report was published on 28 May. On Monday evening the crew had begun to clean the wheel. The wheel will be replaced by the end of June.",
        "Tuesday 14 May 2019=2019-05-14; 28 May=2019-05-28; Monday evening=2019-05-13; the end of June=2019-06 by")]
    [InlineData("The mill stopped on Tuesday 14 May 2019. On Friday it ran again.", "Tuesday 14 May 2019=2019-05-14; Friday=2019-05-17")]
    [InlineData("The mill stopped on Tuesday 14 May 2019. The book was published on 28 May. On Monday it was sold out.", "Tuesday 14 May 2019=2019-05-14; 28 May=2019-05-28; Monday=2019-06-03")]
    [InlineData("Report of the board, 30 June 1998\n\nThe winter was mild. In April a gate broke.", "30 June 1998=1998-06-30; The winter=1997-24; April=1998-04")]
    [InlineData("Report on the fire of 30 June 1998\n\nA shed burned. In the winter it was rebuilt.", "30 June 1998=1998-06-30; the winter=1998-24")]
    [InlineData("The siege\n\nThey came on 30 June 1641. The winter was hard.", "30 June 1641=1641-06-30; The winter=1641-24")]
    public void A_report_is_written_on_the_day_of_its_publication_and_tells_of_another(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("On 3 May 2019 at 07:10 the pump was started. It met a valve, which had been shut in March. At 07:25 the valve was opened.", "3 May 2019=2019-05-03; 07:10=2019-05-03T07:10:00; March=2019-03; 07:25=2019-05-03T07:25:00")]
    [InlineData("On 3 May 2019 at 07:10 the pump was started. The valve, which was mended in March, had been shut. At 07:25 it was opened.", "3 May 2019=2019-05-03; 07:10=2019-05-03T07:10:00; March=2019-03; 07:25=2019-05-03T07:25:00")]
    [InlineData("On 3 May 2019 at 07:10 the scanners rejected labels printed before March. At 07:25 they were stopped.", "3 May 2019=2019-05-03; 07:10=2019-05-03T07:10:00; March=2019-03 before; 07:25=2019-05-03T07:25:00")]
    [InlineData("On 3 May 2019 at 07:10 they met Moe, hired in March, who stopped the mill at 07:25.", "3 May 2019=2019-05-03; 07:10=2019-05-03T07:10:00; March=2019-03; 07:25=2019-05-03T07:25:00")]
    [InlineData("On 3 May 2019 at 07:10 the mill stopped. In June the inquiry began at 10:00.", "3 May 2019=2019-05-03; 07:10=2019-05-03T07:10:00; June=2019-06; 10:00=?")]
    [InlineData("On 3 May 2019 the mill was stopped at 21:15 and started half an hour later.", "3 May 2019=2019-05-03; 21:15=2019-05-03T21:15:00; half an hour later=2019-05-03T21:45:00")]
    public void A_month_that_the_story_looks_back_to_does_not_end_its_day(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));
}

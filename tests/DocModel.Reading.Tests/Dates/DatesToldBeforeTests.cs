namespace DocModel.Reading.Tests.Dates;

/// <summary>Dates without year beside one that says it, and dates that are of no year.</summary>
public sealed class DatesToldBeforeTests
{
    [Theory]
    [InlineData("28 June – 5 July 1902: Riots in the town; the mill burns on the 30th.", "28 June=1902-06-28; 5 July 1902=1902-07-05; the 30th=1902-06-30")]
    [InlineData("28 June – 5 July 1902: Riots in the town. The mill burns on the 3rd.", "28 June=1902-06-28; 5 July 1902=1902-07-05; the 3rd=1902-07-03")]
    [InlineData("The strike ran from 1 October 1931 until the following May; the worst day was 6 December.", "1 October 1931=1931-10-01; the following May=1932-05; 6 December=1931-12-06")]
    [InlineData("They camped from November 1901 to March 1902. In January it snowed.", "November 1901=1901-11; March 1902=1902-03; January=1902-01")]
    [InlineData("They camped from November 1901 to March 1902. In June they left.", "November 1901=1901-11; March 1902=1902-03; June=1902-06")]
    public void What_fell_within_a_range_is_dated_within_it(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("On 9 May 1913 he met the agent. The claim was lost on 3 July 1918. The talk of 9 May was no promise. On 5 August he left.", "9 May 1913=1913-05-09; 3 July 1918=1918-07-03; 9 May=1913-05-09; 5 August=1918-08-05")]
    [InlineData("On 9 May 1913 he wrote, and on 9 May 1915 again. The claim was lost on 3 July 1918. The letter of 9 May was burnt.", "9 May 1913=1913-05-09; 9 May 1915=1915-05-09; 3 July 1918=1918-07-03; 9 May=1918-05-09")]
    [InlineData("On 9 May 1913 he met the agent. The claim was lost on 3 July 1918. He had paid on 9 May.", "9 May 1913=1913-05-09; 3 July 1918=1918-07-03; 9 May=1918-05-09")]
    public void What_was_dated_before_is_of_the_same_day_when_it_is_named_again(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("The mill opened in 1944. The shop closed for Christmas at noon on 23 December 1913.", "1944=1944; Christmas=1913-12-25; noon=1913-12-23T12:00:00; 23 December 1913=1913-12-23")]
    [InlineData("The mill opened in 1944. Before Easter, on 3 April 1953, it was sold.", "1944=1944; Easter=1953-04-05 before; 3 April 1953=1953-04-03")]
    public void A_holiday_is_beside_the_day_that_follows(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("The lift opened on 3 July 1922. It runs daily from April to October; in winter, call first.", "3 July 1922=1922-07-03; daily=every P1D; April=XXXX-04; October=XXXX-10; winter=XXXX-24")]
    [InlineData("It opened in 1922. The fair, held every year since 1950, opens on 10 July.", "1922=1922; every year=every P1Y; 1950=1950 since; 10 July=XXXX-07-10")]
    [InlineData("It opened in 1922. It ran daily from April to October.", "1922=1922; daily=every P1D; April=1922-04; October=1922-10")]
    [InlineData("It opened in 1922. It was tested daily in May.", "1922=1922; daily=every P1D; May=1922-05")]
    [InlineData("It opened in 1922. Most parties come between early May and mid-July; from August until the end of March it is closed.", "1922=1922; early May=XXXX-05 early; mid-July=XXXX-07 mid; August=XXXX-08; the end of March=XXXX-03")]
    [InlineData("It opened in 1922. It may not be entered from October to March.", "1922=1922; October=XXXX-10; March=XXXX-03")]
    [InlineData("It opened in 1922. In 1933 there is no entry from 27 May to 28 July.", "1922=1922; 1933=1933; 27 May=1933-05-27; 28 July=1933-07-28")]
    [InlineData("It opened in 1922. In a normal year the peas are sown on St Luke's Day.", "1922=1922; St Luke's Day=XXXX-10-18")]
    [InlineData("It opened in 1922. The books were read every quarter.", "1922=1922; every quarter=every P3M")]
    [InlineData("It opened in 1922. Pay was counted from the first day, generally about 20 August.", "1922=1922; about 20 August=XXXX-08-20 about")]
    [InlineData("It opened in 1922. The fair was usually held in May.", "1922=1922; May=XXXX-05")]
    [InlineData("It opened in 1922. Closed 24–25 December and Midsummer's Eve.", "1922=1922; 24=XXXX-12-24; 25 December=XXXX-12-25; Midsummer's Eve=XXXX-06-23")]
    [InlineData("It opened in 1922. It was closed in December.", "1922=1922; December=1922-12")]
    [InlineData("It opened in 1922. It keeps short hours from mid-June to mid-August.", "1922=1922; mid-June=XXXX-06 mid; mid-August=XXXX-08 mid")]
    [InlineData("It opened in 1922. It rains forty days a year.", "1922=1922; forty days=P40D; a year=every P1Y")]
    [InlineData("It opened in 1922. On Sunday afternoons there is tea.", "1922=1922; Sunday afternoons=every P1W")]
    [InlineData("It opened in 1922. The wells should be read weekly from November to April.", "1922=1922; weekly=every P1W; November=XXXX-11; April=XXXX-04")]
    [InlineData("It opened in 1922. It can be seen on the first Sunday of every month from April to October.", "1922=1922; the first Sunday of every month=every P1M; April=XXXX-04; October=XXXX-10")]
    [InlineData("It opened in 1922. The cliff moved by a metre a year, most of it between November and March.", "1922=1922; a year=every P1Y; November=XXXX-11; March=XXXX-03")]
    [InlineData("It opened in 1922. \"Licence year\" means the twelve months beginning with 1 April.", "1922=1922; twelve months=P12M; 1 April=XXXX-04-01")]
    [InlineData("It opened in 1922. The return is due by 30 June in each year for the year ending on the preceding 31 March.", "1922=1922; 30 June in each year=every P1Y; 31 March=XXXX-03-31")]
    [InlineData("It opened in 1922. What comes on a Saturday, a Sunday or Good Friday is read later.", "1922=1922; Saturday=?; Sunday=?; Good Friday=?")]
    [InlineData("It opened in 1922. It cost 50 pounds a year, and was sold in March.", "1922=1922; a year=every P1Y; March=1922-03")]
    [InlineData("They played every season but one until 1968.", "every season=every P1Y; 1968=1968 until")]
    public void What_is_so_every_year_is_of_none(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("The firm was founded in 1978. Its present licence expires on 30 September.", "1978=1978; 30 September=XXXX-09-30")]
    [InlineData("The firm was founded in 1978. Its licence expired on 30 September.", "1978=1978; 30 September=1978-09-30")]
    public void A_term_of_these_days_is_not_of_the_year_that_was_told(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("The store was delayed from May to June 1915.", 0)]
    [InlineData("The feast was put off from 4 May to 9 May 1915.", 0)]
    [InlineData("The store ran from May to June 1915.", 1)]
    [InlineData("In the fiscal year 1922/23 it closed.", 1)]
    [InlineData("In 1922/23 and in 1925/29 it closed.", 1)]
    public void Two_dates_of_one_thing_are_no_range(string text, int ranges) => Assert.Equal(ranges, ReadDates.In(text).Reading.Ranges.Length);

    [Theory]
    [InlineData("Iron came to 9 tons in October 1922. It fell to 5 tons in June and 4 tons in September 1923.", "October 1922=1922-10; June=1923-06; September 1923=1923-09")]
    [InlineData("In May 1919 it rose. In June they sold 5 tons, and they left in September 1923.", "May 1919=1919-05; June=1919-06; September 1923=1923-09")]
    public void Parts_of_a_clause_share_the_year_at_its_end(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Fact]
    public void A_report_looks_back_to_the_month_that_it_has_told() => Assert.Equal(
        "14 March 2019=2019-03-14; 14 August 2017=2017-08-14; November 2018=2018-11; 2 August=2017-08-02",
        ReadDates.Describe("HULL, 14 March 2019 – The ferry sank on 14 August 2017. A report of November 2018 blamed the pump. A mate had warned the owners on 2 August."));

    [Theory]
    [InlineData("He wrote on Friday 20 December 1912. The yard shut on the 23rd and did not open until 2 January 1913. On the 14th he wrote again.", "Friday 20 December 1912=1912-12-20; the 23rd=1912-12-23; 2 January 1913=1913-01-02; the 14th=1913-01-14")]
    [InlineData("On 11 November 1912 he said, \"I shall be out by midsummer.\" She noted it the same evening.", "11 November 1912=1912-11-11; midsummer=1913-22 by; the same evening=1912-11-11")]
    [InlineData("In October 1923 they said that it would not be felt until the first quarter of 1924. In July it had rained.", "October 1923=1923-10; the first quarter of 1924=1924-33; July=1923-07")]
    [InlineData("A grant of May 1922 ended in June 1923. The tax, which dates from spring 1922, stays. Rents fell in August.", "May 1922=1922-05; June 1923=1923-06; spring 1922=1922-21; August=1923-08")]
    [InlineData("She taught from 1893 to 1897. In the latter year she married.", "1893=1893; 1897=1897; the latter year=1897")]
    [InlineData("Born about 112 BC, he fought in 101 BC, a boy at the time.", "about 112 BC=-0111 about; 101 BC=-0100; the time=-0100")]
    [InlineData("The mill was sold in 1923. The owner, who died in 1931, was ill at the time.", "1923=1923; 1931=1931; the time=1923")]
    public void The_story_is_where_it_was_told_last(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("He was taken on 17 Feb. 1646 and freed on 30 Nov. following.", "17 Feb. 1646=1646-02-17; 30 Nov. following=1646-11-30")]
    [InlineData("He was taken on 17 Nov. 1646 and freed on the 3rd of March following.", "17 Nov. 1646=1646-11-17; the 3rd of March following=1647-03-03")]
    [InlineData("He was taken in May 1646 and freed in March next following.", "May 1646=1646-05; March next following=1647-03")]
    [InlineData("In the winter of 1703/4 he saw the storm of 26 November.", "the winter of 1703/4=1703-24; 26 November=1703-11-26")]
    [InlineData("In the winter of 1703/4 he sailed. In October he was back.", "the winter of 1703/4=1703-24; October=1704-10")]
    public void Old_records_count_on(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    private const string Told = "It opened on 3 July 1922.\n\n";

    [Theory]
    [InlineData("The room is open from Monday to Friday, except from 24 December to 2 January; in August it closes at noon.", "Monday=?; Friday=?; 24 December=XXXX-12-24; 2 January=XXXX-01-02; August=XXXX-08; noon=?")]
    [InlineData("Terms that end on a Saturday, Sunday or holiday end later.", "Saturday=?; Sunday=?")]
    [InlineData("Claims made after 3.30 p.m. are made on the following day.", "3.30 p.m.=? after; the following day=?")]
    [InlineData("He came after 3.30 p.m. and left on the following day.", "3.30 p.m.=1922-07-03T15:30:00 after; the following day=1922-07-04")]
    [InlineData("Fees are due on 31 December of each year. A notice is sent two weeks before.", "31 December of each year=every P1Y; two weeks before=?")]
    [InlineData("It is kept to the end of the year in which it was made, in no case beyond 31 December 2045. On 5 August it was sold.", "31 December 2045=2045-12-31 by; 5 August=1922-08-05")]
    [InlineData("Those of the previous year were valid until the following Easter.", "the previous year=1921; the following Easter=1923-04-01 until")]
    [InlineData("A fire is expected to burn in about 2066 of them.", "")]
    [InlineData("A fire burnt some 2000 sheets and nearly 1900 maps.", "")]
    public void Rules_are_of_no_day_that_was_told(string text, string expected) => Assert.Equal("3 July 1922=1922-07-03" + (expected.Length > 0 ? "; " : "") + expected, ReadDates.Describe(Told + text));
}

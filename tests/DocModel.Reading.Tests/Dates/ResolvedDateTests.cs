namespace DocModel.Reading.Tests.Dates;

public sealed class ResolvedDateTests
{
    [Theory]
    [InlineData("Early in 1916 he fell ill. The following spring he was well.", "Early in 1916=1916 early; The following spring=1916-21")]
    [InlineData("In 1916 he fell ill. The following spring he was well.", "1916=1916; The following spring=1917-21")]
    [InlineData("It rained in December 1915. In the new year he fell ill. The following spring he was well.", "December 1915=1915-12; the new year=1916 early; The following spring=1916-21")]
    [InlineData("The weir was laid on 7 June 1764. Boatmen curse it to this day.", "7 June 1764=1764-06-07; this day=?")]
    [InlineData("The firm was founded in May 1894. No help came from that quarter.", "May 1894=1894-05; that quarter=?")]
    [InlineData("Sales rose in the third quarter of 2019. In that quarter the firm opened a shop.", "the third quarter of 2019=2019-35; that quarter=2019-35")]
    [InlineData("The mine closed in 1962. On 20 July the pumps stopped.", "1962=1962; 20 July=1962-07-20")]
    [InlineData("The mine closed in March 1962. In April the pumps stopped.", "March 1962=1962-03; April=1962-04")]
    [InlineData("The mine closed in December 1962. In January the pumps stopped.", "December 1962=1962-12; January=1963-01")]
    [InlineData("The mine closed in June 1962. The gates had shut in May.", "June 1962=1962-06; May=1962-05")]
    [InlineData("The mine closed in June 1962. That autumn it was flooded.", "June 1962=1962-06; That autumn=1962-23")]
    [InlineData("The mine closed in June 1962. In August of that year it was flooded.", "June 1962=1962-06; August of that year=1962-08")]
    [InlineData("The mine closed in June 1962. In March of the following year it was flooded.", "June 1962=1962-06; March of the following year=1963-03")]
    [InlineData("The mine closed in June 1962. The following spring it was flooded.", "June 1962=1962-06; The following spring=1963-21")]
    [InlineData("The mine closed on Friday, 1 June 1962. On Monday it was flooded.", "Friday, 1 June 1962=1962-06-01; Monday=1962-06-04")]
    [InlineData("The mine was busy in 1962. At Christmas it was flooded.", "1962=1962; Christmas=1962-12-25")]
    [InlineData("The mine closed on Palm Sunday, 20 March 1712.", "Palm Sunday=1712-03-20; 20 March 1712=1712-03-20")]
    [InlineData("The mine opened in 1875 and did not close until June 1956. On 29 October the pumps stopped.", "1875=1875; June 1956=1956-06; 29 October=1956-10-29")]
    [InlineData("The mine opened in 1875 and was taken over in June 1956. On 29 October the pumps stopped.", "1875=1875; June 1956=1956-06; 29 October=1956-10-29")]
    [InlineData("The mine opened on 1 May 1875, and the mill had been built the previous autumn. In June the pumps stopped.", "1 May 1875=1875-05-01; the previous autumn=1874-23; June=1875-06")]
    [InlineData("The mine closed on 20 February 2014 and reopened on 1 December that year.", "20 February 2014=2014-02-20; 1 December that year=2014-12-01")]
    [InlineData("The mine closed on 20 February 2014. On 1 March the following year it was sold.", "20 February 2014=2014-02-20; 1 March the following year=2015-03-01")]
    [InlineData("Had it closed after 5 May 2019 all would be well. The court met on 14 November 2017. It ruled the following March.", "5 May 2019=2019-05-05 after; 14 November 2017=2017-11-14; the following March=2018-03")]
    [InlineData("The mine was busy in 1962. On Easter Saturday it was flooded.", "1962=1962; Easter Saturday=1962-04-21")]
    [InlineData("The mine closed in June 1902. The great frost of early 1947 shut the road from 17 February to 3 March.", "June 1902=1902-06; early 1947=1947 early; 17 February=1947-02-17; 3 March=1947-03-03")]
    [InlineData("The mine closed in June 1902. The plan, copied in 1947, was drawn in September.", "June 1902=1902-06; 1947=1947; September=1902-09")]
    [InlineData("The summer of 1936 was wet. My own is that of 1947: no rain fell from 27 May to 28 July.", "The summer of 1936=1936-22; 1947=1947; 27 May=1947-05-27; 28 July=1947-07-28")]
    [InlineData("The mine closed in 1926. In the strike (3–12 May) the sixth form unloads fish.", "1926=1926; 3=1926-05-03; 12 May=1926-05-12")]
    [InlineData("The mine closed in November 1962. In the new year it was flooded.", "November 1962=1962-11; the new year=1963 early")]
    [InlineData("The mine closed in November 1962. The sale took the first quarter of the new year.", "November 1962=1962-11; the first quarter of the new year=1963-33")]
    [InlineData("The mine closed in June 1962. The owner had asked for it by 31 August of the year before.", "June 1962=1962-06; 31 August of the year before=1961-08-31 by")]
    [InlineData("On the night before Michaelmas 1843 the mine fell in. That afternoon it had rained.", "the night before=1843-09-28; Michaelmas 1843=1843-09-29; That afternoon=1843-09-29")]
    [InlineData("The mine closed on the fifteenth day of April 1962.", "the fifteenth day of April 1962=1962-04-15")]
    [InlineData("They went south for the summer of 1912–13.", "the summer of 1912–13=1912-12/1913-02")]
    [InlineData("1606, Michaelmas. The mine was opened.\n\n1794, summer. It was shut.", "1606=1606; Michaelmas=1606-09-29; 1794=1794; summer=1794-22")]
    [InlineData("The men were thirty in number.\n\n1645–6. The mine was shut until the following June.", "1645=1645; 6=1646; the following June=1647-06 until")]
    [InlineData("The mine closed on 5 October 1962. The owner had been ill since August. By the end of the month he was dead.", "5 October 1962=1962-10-05; August=1962-08 since; the end of the month=1962-10 by")]
    [InlineData("The mine closed in October 1962. The court sat on the 5th, the 9th, the 11th and the 30th.", "October 1962=1962-10; the 5th=1962-10-05; the 9th=1962-10-09; the 11th=1962-10-11; the 30th=1962-10-30")]
    [InlineData("The mine closed in October 1962. The court was adjourned to the 12th, then to the 19th.", "October 1962=1962-10; the 12th=1962-10-12; the 19th=1962-10-19")]
    [InlineData("The mine closed in October 1962. Output had fallen by more than half since March.", "October 1962=1962-10; March=1962-03 since")]
    [InlineData("The mine closed in 1962. It was seen on 3 and 4 July of the following year.", "1962=1962; 3=1963-07-03; 4 July of the following year=1963-07-04")]
    [InlineData("The mine closed in 1962. The men were told that Monday would be their last day.", "1962=1962; Monday=?")]
    [InlineData("The mine closed in March 1962. A note says \"since 1899\". The following year it was flooded.", "March 1962=1962-03; 1899=1899 since; The following year=1963")]
    [InlineData("The mine closed in March 1962. The lease could not end before 1970. In the next two years it was flooded.", "March 1962=1962-03; 1970=1970 before; the next two years=1962/1964")]
    [InlineData("The mine closed in 1962. Today, five years on, it is a lake.", "1962=1962; Today=?; five years on=?")]
    [InlineData("The mine is of the 1560s. It was shut in the nineties.", "the 1560s=156X; the nineties=199X")]
    [InlineData("The mine closed in July 1962. The pumps ran to the last of August.", "July 1962=1962-07; the last of August=1962-08-31")]
    [InlineData("The mine closed in January 1964. The pumps ran until the last day of February.", "January 1964=1964-01; the last day of February=1964-02-29 until")]
    [InlineData("The mine closed in January 1964. They had failed on the first of the month, and on the last of the month they stopped.", "January 1964=1964-01; the first of the month=1964-01-01; the last of the month=1964-01-31")]
    [InlineData("The mine was busy in 1962. On Passion Sunday the pumps stopped.", "1962=1962; Passion Sunday=1962-04-08")]
    [InlineData("The mine was busy in 1962. On Whit Tuesday the pumps stopped.", "1962=1962; Whit Tuesday=1962-06-12")]
    [InlineData("The mine was busy in 1462. On the feast of St Luke the pumps stopped.", "1462=1462; the feast of St Luke=1462-10-18")]
    [InlineData("The mine was busy in 1462. On the vigil of the Assumption the pumps stopped.", "1462=1462; the vigil of the Assumption=1462-08-14")]
    [InlineData("The mine closed on the morrow of All Souls 1462, and on St Andrew's Eve it was flooded.", "the morrow of All Souls 1462=1462-11-03; St Andrew's Eve=1462-11-29")]
    [InlineData("The mine closed on the feast of the Nativity of St John the Baptist 1462.", "the feast of the Nativity of St John the Baptist 1462=1462-06-24")]
    [InlineData("The mine closed in October 1962. Christmas found it flooded.", "October 1962=1962-10; Christmas=1962-12-25")]
    [InlineData("The mine closed in October 1962. It was sold on or about the 20th.", "October 1962=1962-10; about the 20th=1962-10-20 about")]
    [InlineData("The mine closed on the forenoon of 3 May 1962.", "the forenoon of 3 May 1962=1962-05-03")]
    [InlineData("The autumn and winter of 1962–63 were wet: it rained on forty days between 5 October and 20 February.", "The autumn=1962-23; winter of 1962–63=1962-24; forty days=P40D; 5 October=1962-10-05; 20 February=1963-02-20")]
    [InlineData("The sale was put off from 17 October 1962 to 5 January.", "17 October 1962=1962-10-17; 5 January=1963-01-05")]
    [InlineData("The mine closed in 1931. A plan bears the date 23/4/83.", "1931=1931; 23/4/83=1883-04-23")]
    [InlineData("The mine was surveyed on 3 May 1962. In it a plan had been found that bore a date of the summer of 1961. On the 5th the pumps stopped.", "3 May 1962=1962-05-03; the summer of 1961=1961-22; the 5th=1962-05-05")]
    [InlineData("The mine closed in June 1962. On Christmas night the pumps stopped.", "June 1962=1962-06; Christmas night=1962-12-25")]
    [InlineData("The mine closed on 3 May 1962 at about 11.20, and reopened at 7.15 the next morning.", "3 May 1962=1962-05-03; about 11.20=1962-05-03T11:20:00 about; 7.15=1962-05-04T07:15:00; the next morning=1962-05-04")]
    [InlineData("The mine closed in December 1962. The autumn was the driest since the spring of 1940. In October the pumps had stopped.", "December 1962=1962-12; The autumn=1962-23; the spring of 1940=1940-21 since; October=1962-10")]
    [InlineData("Sales of the twelve months to 31 December 2012 rose by a tenth on the year before. They fell in October.", "twelve months=P12M; 31 December 2012=2012-12-31; the year before=2011; October=2012-10")]
    [InlineData("The probe left on 2 July 1985. Pictures taken in 2003, 18 years later, were dim.", "2 July 1985=1985-07-02; 2003=2003; 18 years later=2003")]
    [InlineData("The mine closed in 12 BC. It was seen again in 837. In April 1066 it opened.", "12 BC=-0011; 837=0837; April 1066=1066-04")]
    [InlineData("The mine closed in 44 BC. It had been dug in 509. In 43 BC it was flooded.", "44 BC=-0043; 509=-0508; 43 BC=-0042")]
    [InlineData("The mine dates from 1692. There is a copy of about 1740. In the '45 it was hidden.", "1692=1692; about 1740=1740 about; '45=1745")]
    [InlineData("The mine was shut in the late summer of 1349, and by Candlemas the owner was dead.", "the late summer of 1349=1349-22 late; Candlemas=1350-02-02 by")]
    [InlineData("The mine fell in on 9 February 1974. It took until mid-March to clear it. The inspectors came on the 12th.", "9 February 1974=1974-02-09; mid-March=1974-03 mid; the 12th=1974-02-12")]
    [InlineData("On 4 October 2016 a coffin was found; carbon dates of 1290–1400 were published the next spring.", "4 October 2016=2016-10-04; 1290=1290; 1400=1400; the next spring=2017-21")]
    [InlineData("She met the king in Lent 1316. War came in Advent 1320.", "1316=1316; 1320=1320")]
    [InlineData("The season opens on 20 May 2024, and on the 17th there is a fair.", "20 May 2024=2024-05-20; the 17th=2024-05-17")]
    [InlineData("By the end of the 1924–25 season it had won twice.", "the end of the 1924=1924; 25=1925 by")]
    [InlineData("In 1894/95 the mine was shut from mid-December to the end of February.", "1894=1894; 95=1895; mid-December=1894-12 mid; the end of February=1895-02 late")]
    [InlineData("In 1961–62 the mine was flooded twice, in October and in March.", "1961=1961; 62=1962; October=1961-10; March=1962-03")]
    public void The_year_comes_from_the_narrative(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("The book is of 1702. The Thursday must be 2 February.", "1702=1702; Thursday=1702-02-02; 2 February=1702-02-02")]
    [InlineData("The book is of 1703. The Thursday can only have been 2 February.", "1703=1703; Thursday=1702-02-02; 2 February=1702-02-02")]
    [InlineData("It met on the last Saturday of the season, 29 April 1972, in fog.", "the last Saturday=1972-04-29; 29 April 1972=1972-04-29")]
    [InlineData("It met on 20 April 1972. The Sunday is not told, 29 April 1972 is.", "20 April 1972=1972-04-20; Sunday=1972-04-23; 29 April 1972=1972-04-29")]
    [InlineData("It met on 27 April 1972. It was heard the following week, on Wednesday evening.", "27 April 1972=1972-04-27; the following week=1972-05-01/1972-05-07; Wednesday evening=1972-05-03")]
    public void A_weekday_is_the_day_that_stands_behind_it(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("The mine closed in 1962. A quarter of a century later it was flooded.", "1962=1962; A quarter of a century later=1987")]
    [InlineData("The mine closed in 1962. Three-quarters of a century on, in 2037, it will be dry.", "1962=1962; Three-quarters of a century on=2037; 2037=2037")]
    [InlineData("The mine closed in 1962. The well was known in 1840. Two years later, in March 1964, it was flooded.", "1962=1962; 1840=1840; Two years later=1964; March 1964=1964-03")]
    [InlineData("The mine closed in 1962. Ten days later, on 4 May 1962, it was flooded.", "1962=1962; Ten days later=1962-05-04; 4 May 1962=1962-05-04")]
    [InlineData("The mine closed in 1962. Two years later it was flooded.", "1962=1962; Two years later=1964")]
    [InlineData("The mine closed in May 1862. A century later to the year it was flooded.", "May 1862=1862-05; A century later to the year=1962")]
    [InlineData("The mine closed in May 1862. A century later it was flooded.", "May 1862=1862-05; A century later=1962")]
    [InlineData("The mine closed on 3 May 1862. Sixty years later to the month it was flooded.", "3 May 1862=1862-05-03; Sixty years later to the month=1922-05")]
    [InlineData("The mine closed on 3 May 1962. Two years later almost to the day it was flooded.", "3 May 1962=1962-05-03; Two years later almost to the day=1964-05-03 about")]
    [InlineData("The mine closed on 3 May 1962. It was flooded ten years later to the day.", "3 May 1962=1962-05-03; ten years later to the day=1972-05-03")]
    [InlineData("The mine closed in 1962. It was flooded six months to the day after 5 June 1963.", "1962=1962; six months to the day after=1963-12-05; 5 June 1963=1963-06-05")]
    [InlineData("The mine closed in 1962. It was flooded ten years later to the day.", "1962=1962; ten years later to the day=1972")]
    [InlineData("The mine closed in 1962. Over the following two years it was flooded.", "1962=1962; the following two years=1963/1964")]
    [InlineData("The mine closed in 1962. In the two preceding years it had paid nothing.", "1962=1962; the two preceding years=1960/1961")]
    [InlineData("The mine closed in March 1962. In the three following years it was flooded.", "March 1962=1962-03; the three following years=1962/1965")]
    [InlineData("The mine closed in 1962. It had been flooded three times over the last ten years.", "1962=1962; the last ten years=1952/1962")]
    [InlineData("The mine closed in 1962. It had been flooded three times in the past decade.", "1962=1962; the past decade=1952/1962")]
    [InlineData("The mine closed in 1962. It has been flooded in the past decade.", "1962=1962; the past decade=?")]
    [InlineData("The mine closed in 1962. For the next quarter of a century it was flooded.", "1962=1962; the next quarter of a century=1962/1987")]
    [InlineData("The mine closed in March 1962. A year later it was flooded.", "March 1962=1962-03; A year later=1963")]
    [InlineData("The mine closed in March 1962. Three months later it was flooded.", "March 1962=1962-03; Three months later=1962-06")]
    [InlineData("The mine closed on 1 March 1962. Three days earlier it was flooded.", "1 March 1962=1962-03-01; Three days earlier=1962-02-26")]
    [InlineData("The mine closed on 1 March 1962. Two weeks later it was flooded.", "1 March 1962=1962-03-01; Two weeks later=1962-03-15")]
    [InlineData("The mine closed on 28 February 1962. The next day it was flooded.", "28 February 1962=1962-02-28; The next day=1962-03-01")]
    [InlineData("The mine closed on 1 March 1962. On the same day it was flooded.", "1 March 1962=1962-03-01; the same day=1962-03-01")]
    [InlineData("The mine closed in 1962. The following year it was flooded.", "1962=1962; The following year=1963")]
    [InlineData("The mine closed in 1962. It had been flooded the previous year.", "1962=1962; the previous year=1961")]
    [InlineData("The mine closed in 1962. It had been flooded the year before.", "1962=1962; the year before=1961")]
    [InlineData("The mine closed in March 1962. By the end of the year it was flooded.", "March 1962=1962-03; the end of the year=1962 by")]
    [InlineData("The mine closed in March 1962. Later that month it was flooded.", "March 1962=1962-03; Later that month=1962-03")]
    [InlineData("The mine opened in the 1870s. The following decade it was flooded.", "the 1870s=187X; The following decade=188X")]
    [InlineData("The mine was dug in the 480s BC. In the next decade it was flooded.", "the 480s BC=-0488/-0479; the next decade=-0478/-0469")]
    [InlineData("The mine closed in 1962. At the time, it had one pump.", "1962=1962; the time=1962")]
    [InlineData("Two years after the 1962 fire it was flooded.", "Two years after=1964; 1962=1962")]
    [InlineData("In 1962, his second year, he was foreman.", "1962=1962; his second year=1962")]
    [InlineData("The mine closed in March 1903. A year and a half later it was flooded.", "March 1903=1903-03; A year and a half later=1904-09")]
    [InlineData("The mine closed on 4 November 1884. The week after, it was flooded; the next week it was sealed.", "4 November 1884=1884-11-04; The week after=1884-11-10/1884-11-16; the next week=1884-11-17/1884-11-23")]
    [InlineData("The mine closed in 1962. The third Thursday in November was a holiday.", "1962=1962; The third Thursday in November=1962-11-15")]
    [InlineData("The mine closed in 1903. Half a century later it was flooded.", "1903=1903; Half a century later=1953")]
    [InlineData("The mine closed on 1 March 1962. Forty-eight hours later it was flooded.", "1 March 1962=1962-03-01; Forty-eight hours later=1962-03-03")]
    [InlineData("The mine closed on 1 March 1962. The night before, it had been flooded.", "1 March 1962=1962-03-01; The night before=1962-02-28")]
    [InlineData("The mine closed on 17 May 1962. On the 19th and 20th it was flooded.", "17 May 1962=1962-05-17; the 19th=1962-05-19; 20th=1962-05-20")]
    [InlineData("The mine closed on 17 May 1962. From the 19th to the 22nd it was flooded.", "17 May 1962=1962-05-17; the 19th=1962-05-19; the 22nd=1962-05-22")]
    [InlineData("The mine closed on 17 May 1962. On the 21st it was flooded.", "17 May 1962=1962-05-17; the 21st=1962-05-21")]
    [InlineData("The mine closed on 29 May 1962. On the 3rd it was flooded.", "29 May 1962=1962-05-29; the 3rd=1962-06-03")]
    [InlineData("The mine closed in May 1962. On the 31st, a Thursday, it was flooded.", "May 1962=1962-05; the 31st, a Thursday=1962-05-31")]
    [InlineData("The mine closed in May 1962. On Friday the 1st it was flooded.", "May 1962=1962-05; Friday the 1st=1962-06-01")]
    [InlineData("The mine closed on 17 May 1962. The Friday before, it had been flooded.", "17 May 1962=1962-05-17; The Friday before=1962-05-11")]
    public void Times_are_seen_from_the_time_spoken_of(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("On 20 July the pumps stopped.", "20 July=XXXX-07-20")]
    [InlineData("In July the pumps stopped.", "July=XXXX-07")]
    [InlineData("On Christmas Day the pumps stopped.", "Christmas Day=XXXX-12-25")]
    [InlineData("On Tuesday the pumps stopped.", "Tuesday=?")]
    [InlineData("Two years later the pumps stopped.", "Two years later=?")]
    [InlineData("Last week the pumps stopped.", "Last week=?")]
    [InlineData("The mine closed in 1962. Three days later it was flooded.", "1962=1962; Three days later=?")]
    [InlineData("The mine closed in 1962. Two years after the fire it was flooded.", "1962=1962; Two years after=?")]
    [InlineData("The mine closed in 1962. Less than a year later it was flooded.", "1962=1962; a year later=?")]
    [InlineData("The mine closed on 1 May 1962. The Friday before the fire it was flooded.", "1 May 1962=1962-05-01; The Friday before=?")]
    [InlineData("The mine was rich in the 1970s. In May it was flooded.", "the 1970s=197X; May=XXXX-05")]
    [InlineData("The mine closed in 1962. Last year it was flooded.", "1962=1962; Last year=?")]
    [InlineData("The mine closed in 1962. On the 31st it was flooded.", "1962=1962; the 31st=?")]
    public void What_the_text_does_not_say_stays_open(string text, string expected)
    {
        Assert.Equal(expected, ReadDates.Describe(text));
        Assert.Equal(DateOrigin.Open, ReadDates.In(text).Reading.Dates[^1].Origin);
    }

    [Theory]
    [InlineData("The files, sealed until 2005, are thin. In May the pumps stopped.", "May", "1962-05")]
    [InlineData("A law of 1901 was still in force. In May the pumps stopped.", "May", "1962-05")]
    [InlineData("The lamp had been replaced in November 1960. An inspector had asked for that in July 1959. In May the pumps stopped.", "May", "1962-05")]
    [InlineData("It ran from March to November 1968. In May the pumps stopped.", "May", "1968-05")]
    public void An_aside_does_not_move_the_narrative(string middle, string words, string value)
    {
        var (text, reading, _) = ReadDates.In("In April 1962 the mine closed. " + middle);
        var date = Assert.Single(reading.Dates, d => text.Substring(d.Span.Start, d.Span.Length) == words);
        Assert.Equal(value, date.Value.ToString());
    }

    [Fact]
    public void A_resolved_date_names_the_date_that_it_comes_from()
    {
        var dates = ReadDates.In("The mine closed in March 1962. On 4 April it was flooded. Two days later it was sealed.").Reading.Dates;
        Assert.Equal([DateOrigin.Explicit, DateOrigin.Resolved, DateOrigin.Resolved], dates.Select(d => d.Origin));
        Assert.Equal([-1, 0, 1], dates.Select(d => d.Anchor));
    }

    [Fact]
    public void A_new_section_keeps_the_year_but_not_the_month()
    {
        const string Text = "The flood\n\nIn December 2008 the dam broke.\n\nThe repair\n\nIn March the wall was raised.";
        Assert.Equal("December 2008=2008-12; March=2008-03", ReadDates.Describe(Text));
    }

    [Theory]
    [InlineData("We met yesterday.", "yesterday=2024-03-05")]
    [InlineData("We met the day before yesterday.", "the day before yesterday=2024-03-04")]
    [InlineData("We meet tomorrow.", "tomorrow=2024-03-07")]
    [InlineData("We met last week.", "last week=2024-02-26/2024-03-03")]
    [InlineData("We met last month.", "last month=2024-02")]
    [InlineData("We met last year.", "last year=2023")]
    [InlineData("We shall meet next year.", "next year=2025")]
    [InlineData("We met last July.", "last July=2023-07")]
    [InlineData("We met last summer.", "last summer=2023-22")]
    [InlineData("We met three days ago.", "three days ago=2024-03-03")]
    [InlineData("We met two years ago.", "two years ago=2022")]
    [InlineData("We meet two weeks from now.", "two weeks from now=2024-03-20")]
    [InlineData("We met on Monday.", "Monday=2024-03-04")]
    [InlineData("We will meet on Monday.", "Monday=2024-03-11")]
    [InlineData("We met this Monday.", "this Monday=2024-03-04")]
    [InlineData("This Friday, as ever, is market day.", "This Friday=2024-03-08")]
    [InlineData("We met last night.", "last night=2024-03-05")]
    [InlineData("The sale was held on 4 November.", "4 November=2023-11-04")]
    [InlineData("The sale will be held on 4 November.", "4 November=2024-11-04")]
    [InlineData("We need it by year end.", "year end=2024-12-31 by")]
    public void The_day_of_writing_is_where_letters_speak_from(string text, string expected)
    {
        Assert.Equal(expected, ReadDates.Describe(text, "2024-03-06"));
        Assert.Equal(DateOrigin.DateOfWriting, ReadDates.In(text, "2024-03-06").Reading.Dates[0].Origin);
    }

    [Fact]
    public void A_time_goes_with_the_day_that_the_story_has_reached_not_with_one_it_looks_back_to() =>
        Assert.Equal(
            "7 February 2024=2024-02-07; 30 January=2024-01-30; 03:47=2024-02-07T03:47:00",
            ReadDates.Describe("On 7 February 2024 it tripped. The pump, which had failed a test on 30 January, did not start. It was mended at 03:47."));

    [Fact]
    public void A_report_is_written_on_the_day_of_its_dateline() =>
        Assert.Equal(
            "17 September 2019=2019-09-17; Monday=2019-09-16; last Friday=2019-09-13; yesterday=2019-09-16; tomorrow=2019-09-18",
            ReadDates.Describe("PORT ARDEN, 17 September 2019 – Drivers walked out on Monday after talks collapsed last Friday. Two ships left yesterday. They meet tomorrow."));

    [Fact]
    public void A_report_that_does_not_give_its_date_leaves_days_without_their_year() =>
        Assert.Equal(
            "Tuesday=?; yesterday=?; 2009=2009; 30 September=XXXX-09-30; tomorrow=?",
            ReadDates.Describe("PORT ARDEN, Tuesday – The ferry was found yesterday. Her owners bought her in 2009. She passed a survey on 30 September. She sails tomorrow."));

    [Fact]
    public void What_is_to_come_is_not_of_the_year_of_what_has_been() =>
        Assert.Equal(
            "2012=2012; 12 May=XXXX-05-12; May 2030=2030-05; June=XXXX-06",
            ReadDates.Describe("The rise was agreed in 2012. It will be paid on 12 May. The bridge will open in May 2030. In June the ferry will stop."));

    [Fact]
    public void What_a_diary_tells_has_been() =>
        Assert.Equal(
            "Monday, 4 June 1821=1821-06-04; a fortnight since=1821-05-21; Tuesday 5th=1821-06-05; yesterday=1821-06-04; next month=1821-07; the middle of March=1821-03 mid; 1 July=1821-07-01; the 15th=1821-06-15",
            ReadDates.Describe("Monday, 4 June 1821.\n\nShe left a fortnight since.\n\nTuesday 5th.\n\nIt blew all yesterday. My father, who will be seventy next month, has been ill since the middle of March.\n\n1 July.\n\nThe fever began on the 15th."));

    [Fact]
    public void Minutes_speak_from_the_day_of_their_meeting() =>
        Assert.Equal(
            "Tuesday, 14 January 2020=2020-01-14; 10 December=2019-12-10; the 6th=2020-01-06; last Thursday=2020-01-09; VE Day=2020-05-08; Sunday 10 May=2020-05-10; the 7th=2020-05-07",
            ReadDates.Describe("Minutes of the Harbour Council\n\nHeld in the hall on Tuesday, 14 January 2020.\n\nThe minutes of 10 December were approved.\n\nThe drain had been cleared on the 6th. The bill arrived last Thursday. On VE Day there will be a fair, and a service on Sunday 10 May. Bunting is to be put up on the 7th."));

    [Fact]
    public void A_deed_speaks_from_its_day_and_days_of_every_year_or_month_stay_open() =>
        Assert.Equal(
            "3 August 2015=2015-08-03; 31 August=XXXX-08-31; 31 May=XXXX-05-31; each month=every P1M; the 5th=? by; 12 July 2014=2014-07-12; 31 July last=2015-07-31",
            ReadDates.Describe("This lease is made on 3 August 2015. It may end on any 31 August by notice before the preceding 31 May. Rent is due on the first day of each month; interest runs if it is not paid by the 5th. It replaces the lease of 12 July 2014, which ended on 31 July last."));

    [Fact]
    public void A_line_of_a_log_with_an_earlier_time_is_of_the_next_day() =>
        Assert.Equal(
            "2019-06-05=2019-06-05; 16:30=2019-06-05T16:30:00; 22:00=2019-06-05T22:00:00; nightly=every P1D; 02:10=2019-06-06T02:10:00; 05:45=2019-06-06T05:45:00",
            ReadDates.Describe("2019-06-05 16:30 – release goes out\n\n22:00 – nightly export starts\n\n02:10 – disk is full\n\n05:45 – disk is cleaned"));

    [Theory]
    [InlineData("He was born in 1861. She was lost in the December gales of the year in which he turned six.", "1861=1861; December=XXXX-12")]
    [InlineData("She was born in 1861. At fourteen she went to sea; four years later we find her in Lund.", "1861=1861; four years later=?")]
    [InlineData("The alarm failed on 28 May 2019. A similar fault in March 2017 took two days to find. In July it was mended.", "28 May 2019=2019-05-28; March 2017=2017-03; two days=P2D; July=2019-07")]
    [InlineData("The last meeting was in November 1911. Since 1912 the deacon has been chosen in May.", "November 1911=1911-11; 1912=1912 since; May=XXXX-05")]
    [InlineData("The pit closed in 2005. Once a year, on the second Saturday in February, they meet.", "2005=2005; Once a year=every P1Y; the second Saturday in February=XXXX-02")]
    [InlineData("She danced on VE Day.", "VE Day=1945-05-08")]
    [InlineData("The pit closed in 1997. Visitors today find a lake. In June its banks fill with orchids, and the owners open the house.", "1997=1997; today=?; June=XXXX-06")]
    [InlineData("The pit closed in 1997. Visitors today find a lake. In June its banks were planted.", "1997=1997; today=?; June=1997-06")]
    [InlineData("She came home in March 1945 and danced on VE Day.", "March 1945=1945-03; VE Day=1945-05-08")]
    public void What_the_text_tells_by_other_means_than_a_date_is_not_guessed(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Fact]
    public void Today_is_the_day_that_stands_beside_it() =>
        Assert.Equal("3 May 2018=2018-05-03; today=2018-05-11; 11 May 2018=2018-05-11", ReadDates.Describe("It was heard on 3 May 2018. Judgment is given today, 11 May 2018."));

    [Fact]
    public void An_entry_of_a_diary_is_written_on_its_day()
    {
        const string Diary = "Wednesday, 4 June 2014.\n\nYesterday it rained. Tomorrow we rest.\n\nFriday.\n\nYesterday it snowed.\n\nThe 7th.\n\nYesterday it froze.";
        Assert.Equal(
            "Wednesday, 4 June 2014=2014-06-04; Yesterday=2014-06-03; Tomorrow=2014-06-05; Friday=2014-06-06; Yesterday=2014-06-05; The 7th=2014-06-07; Yesterday=2014-06-06",
            ReadDates.Describe(Diary));
    }

    [Theory]
    [InlineData("The team returned in January and will go back in September.", "January=2024-01; September=2024-09")]
    [InlineData("The item, due by 30 September, was still open.", "30 September=2023-09-30 by")]
    [InlineData("In the last two weeks it rained. In the past two decades it had not.", "the last two weeks=2024-02-21/2024-03-05; the past two decades=2004/2023")]
    public void What_is_planned_lies_ahead_and_what_was_planned_does_not(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text, "2024-03-06"));

    [Fact]
    public void In_a_story_of_the_past_this_year_is_the_year_of_the_story() =>
        Assert.Equal("1962=1962; this year=1962", ReadDates.Describe("In 1962 the mine closed. The worst loss of this year was the pump.", "2024-03-06"));
}

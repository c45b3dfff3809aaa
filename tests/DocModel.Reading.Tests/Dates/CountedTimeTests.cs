namespace DocModel.Reading.Tests.Dates;

/// <summary>Seasons that are counted, days that are numbered, and the midnight of a day.</summary>
public sealed class CountedTimeTests
{
    [Theory]
    [InlineData("The mill burned in May 1871. Two summers later it was rebuilt.", "May 1871=1871-05; Two summers later=1873-22")]
    [InlineData("The mill burned in May 1871. Three winters later it was rebuilt.", "May 1871=1871-05; Three winters later=1873-24")]
    [InlineData("The mill burned in December 1871. Two winters later it was rebuilt.", "December 1871=1871-12; Two winters later=?")]
    [InlineData("Two summers ago the pier burned.", "Two summers ago=?")]
    [InlineData("He spent three winters there.", "")]
    [InlineData("The two hot springs dried up.", "")]
    public void Seasons_are_counted_where_a_direction_is_said(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("The siege began on 3 May 1644. On the fourth day the wall was breached. On the sixth day of the siege the town fell.", "3 May 1644=1644-05-03; the fourth day=1644-05-06; the sixth day=1644-05-08")]
    [InlineData("The siege lasted from 3 to 9 October 1661. On the fourth day the well failed.", "3=1661-10-03; 9 October 1661=1661-10-09; the fourth day=1661-10-06")]
    [InlineData("The king died on 3 May 1644. On the third day the queen left.", "3 May 1644=1644-05-03; the third day=?")]
    [InlineData("The trial opened on 3 May 1944. On the fourth day the judge fell ill.", "3 May 1944=1944-05-03; the fourth day=?")]
    [InlineData("The siege began on 3 May 1644. On the third day after the funeral the queen left.", "3 May 1644=1644-05-03")]
    [InlineData("The fair was held on the third day of the month.", "")]
    [InlineData("The siege began on 3 May 1644. On the fourth day the wall was breached, and on the sixth the town fell.", "3 May 1644=1644-05-03; the fourth day=1644-05-06; the sixth=1644-05-08")]
    [InlineData("The siege began on 3 May 1644. On the fourth day the wall was breached, and on the third of the towers a flag went up.", "3 May 1644=1644-05-03; the fourth day=1644-05-06")]
    [InlineData("The siege began on 3 May 1644, and on the sixth the town fell.", "3 May 1644=1644-05-03")]
    [InlineData("The siege began on 3 May 1644.\n\nOn the fourth day the wall was breached.", "3 May 1644=1644-05-03; the fourth day=?")]
    public void A_numbered_day_is_counted_from_one_on_which_something_began(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("The pier was built in 1830. It burned ten years on.", "1830=1830; ten years on=1840")]
    [InlineData("The pier was built in 1830, the book that he had spent ten years on.", "1830=1830; ten years=P10Y")]
    [InlineData("The pier was built in 1830. He was ten years on the board.", "1830=1830; ten years=P10Y")]
    [InlineData("The hill lay empty for a thousand years, then for two thousand years.", "a thousand years=P1000Y; two thousand years=P2000Y")]
    [InlineData("The hill was left in 800. A thousand years later they dug.", "A thousand years later=?")]
    [InlineData("He waited a quarter of an hour, then three quarters of an hour.", "a quarter of an hour=PT15M; three quarters of an hour=PT45M")]
    [InlineData("It strikes every quarter of an hour, on weekdays.", "every quarter of an hour=every PT15M; weekdays=every P1W")]
    [InlineData("It did not last three weeks; it rained for the last two of them.", "three weeks=P3W")]
    [InlineData("He stayed one day. It will last one day.", "one day=P1D; one day=P1D")]
    [InlineData("One day in May 1921 it rained.", "May 1921=1921-05")]
    public void A_number_of_units_is_a_length_or_a_distance(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("She came in 1999, rose three years later and left in 2008, six years after that.", "1999=1999; three years later=2002; 2008=2008; six years after=2008")]
    [InlineData("She left in 2008; six years after that she died.", "2008=2008; six years after=2014")]
    [InlineData("He was born in May 1902. At the age of six he lost his father; two years after that, his mother.", "May 1902=1902-05; two years after=?")]
    [InlineData("He was born in May 1902. In the winter of his tenth year he was sent away.", "May 1902=1902-05; the winter=XXXX-24")]
    [InlineData("He was born in May 1902. In the winter he fell ill.", "May 1902=1902-05; the winter=1902-24")]
    [InlineData("In the past year the fund has grown.", "the past year=?")]
    [InlineData("He came in June 1921. On the 10th came the news.", "June 1921=1921-06; the 10th=1921-06-10")]
    [InlineData("He came in June 1921. On the 10th coach sat a boy.", "June 1921=1921-06")]
    [InlineData("It began at one minute to midnight on 3 May 1926. At ten to noon it ended.", "one minute to midnight=1926-05-03T23:59:00; 3 May 1926=1926-05-03; ten to noon=1926-05-03T11:50:00")]
    [InlineData("From ten to midnight they sang.", "")]
    public void What_a_distance_is_counted_from_is_said_or_open(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("The board met on 2 May 1921, and again on the last Friday of the month.", "2 May 1921=1921-05-02; the last Friday of the month=1921-05-27")]
    [InlineData("It opened on 2 May 1921. The market is held on the first Monday of the month.", "2 May 1921=1921-05-02; the first Monday of the month=?")]
    [InlineData("In 1957 he came home. In the August of that year he wed, in the May of the following year he died.", "1957=1957; August of that year=1957-08; May of the following year=1958-05")]
    [InlineData("In 1957 he came home. The march of that year was long.", "1957=1957; that year=1957")]
    [InlineData("In 1790 a watch cost 8 pounds; by mid-century it cost two.", "1790=1790; mid-century=17XX mid")]
    [InlineData("In 1790 a watch cost 8 pounds; by mid-century the price was two.", "1790=1790; mid-century=17XX mid")]
    [InlineData("In 1790 he bought a mid-century chair.", "1790=1790")]
    [InlineData("In 1996 the clock stopped. At the turn of the millennium it was mended.", "1996=1996; the turn of the millennium=2000 about")]
    [InlineData("In 1796 the clock stopped. At the turn of the millennium it was mended.", "1796=1796; the turn of the millennium=? about")]
    public void A_part_of_the_unit_spoken_of_is_found_in_it(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("The dam burst on 3 May 1911. On the day before the disaster the keeper had warned the board.", "3 May 1911=1911-05-03; the day before=1911-05-02")]
    [InlineData("The mill exploded on 3 May 1911. A week after the explosion, the owner fled.", "3 May 1911=1911-05-03; A week after=1911-05-10")]
    [InlineData("The dam burst in 1911. Two years before the disaster an engineer had seen the crack.", "1911=1911; Two years before=1909")]
    [InlineData("The dam burst on 3 May 1911. The day after the wedding the king came.", "3 May 1911=1911-05-03; The day after=?")]
    [InlineData("The dam burst on 3 May 1911. The day after the accident at Lom the king came.", "3 May 1911=1911-05-03; The day after=?")]
    [InlineData("The dam burst on 3 May 1911. The day after the disaster fund was opened the king came.", "3 May 1911=1911-05-03; The day after=?")]
    [InlineData("The dam burst on 3 May 1911.\n\nThe day after the accident he left.", "3 May 1911=1911-05-03; The day after=?")]
    [InlineData("On the day before the disaster the keeper had warned the board.", "the day before=?")]
    public void What_lies_before_a_happening_is_counted_from_the_day_that_told_it(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("In 1914 they lost it. The estate had brought in three thousand a year before the war.", "1914=1914; a year=every P1Y")]
    [InlineData("He had earned two hundred pounds a year before the war of 1914.", "a year=every P1Y; 1914=1914")]
    [InlineData("The house had been sold for two hundred pounds a year before the war of 1914.", "a year before=1913; 1914=1914")]
    [InlineData("The price fell to 300 dollars a year after the war of 1914.", "a year after=1915; 1914=1914")]
    public void So_much_a_year_is_no_distance(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("The lease ended at midnight on 31 December 1999.", "midnight=1999-12-31T24:00:00; 31 December 1999=1999-12-31")]
    [InlineData("From midnight on 3 March 1999 it was lifted.", "midnight=1999-03-03T00:00:00; 3 March 1999=1999-03-03")]
    public void A_day_ends_at_midnight_unless_something_begins_with_it(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("The lease was signed on 2 March 1951.\n\n2. Work ceased on the north face in 1968. The face was fenced the next summer.", "2 March 1951=1951-03-02; 1968=1968; the next summer=1969-22")]
    [InlineData("She drifted for nine days before a tug found her.", "nine days=P9D")]
    public void A_paragraphs_number_and_a_length_before_a_clause_lead_nowhere(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData(
        "On the evening of 22 January 1996 a train struck a lorry. The inquiry reported in August 1997.\n\nThe train left Lom at 18:52, forty minutes late. At 02:15 the next morning it was found.",
        "the evening of 22 January 1996=1996-01-22; August 1997=1997-08; 18:52=1996-01-22T18:52:00; forty minutes=PT40M; 02:15=1996-01-23T02:15:00; the next morning=1996-01-23")]
    [InlineData(
        "On the evening of 22 January 1996 a train struck a lorry. On the night of 3 May 1996 another did. The inquiry reported in August 1997.\n\nThe train left Lom at 18:52.",
        "the evening of 22 January 1996=1996-01-22; the night of 3 May 1996=1996-05-03; August 1997=1997-08; 18:52=?")]
    [InlineData(
        "On 22 January 1996 a train struck a lorry. The inquiry reported in August 1997.\n\nThe train left Lom at 18:52.",
        "22 January 1996=1996-01-22; August 1997=1997-08; 18:52=?")]
    public void A_report_comes_back_to_its_one_evening(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("In 1860 he was rich. The great lock-out of 1874 nearly ruined him. The men went back in April.", "1860=1860; 1874=1874; April=1874-04")]
    [InlineData("In 1860 he was rich. The ruler of the land in the war of 1874 was his cousin. The men went back in April.", "1860=1860; 1874=1874; April=XXXX-04")]
    [InlineData("The house was sold in 1956. Moe, the present owner, came in 1994 and was chosen in 2004. A fire the next autumn burned it.", "1956=1956; 1994=1994; 2004=2004; the next autumn=2005-23")]
    [InlineData("There has been a ferry since at least 1389.", "1389=1389")]
    [InlineData("There were at least 1389 boats.", "")]
    [InlineData("He has hardly missed a day since.", "a day=P1D")]
    public void The_story_goes_where_its_last_sentence_went(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));
}

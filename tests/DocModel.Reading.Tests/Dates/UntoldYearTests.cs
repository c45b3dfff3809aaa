namespace DocModel.Reading.Tests.Dates;

/// <summary>Months whose year the text does not tell, although it has told of years before.</summary>
public sealed class UntoldYearTests
{
    [Theory]
    [InlineData("The prize was founded in 1871. Entries close in March.", "1871=1871; March=XXXX-03")]
    [InlineData("The prize was founded in 1871. The winner is named in May, the second in June.", "1871=1871; May=XXXX-05; June=XXXX-06")]
    [InlineData("The hall was built in 1871. It closes in January for repairs.", "1871=1871; January=XXXX-01")]
    [InlineData("The hall was built in 1871. In May the river rises. In June 1902 it rose by ten feet. In July it fell.", "1871=1871; May=XXXX-05; June 1902=1902-06; July=1902-07")]
    [InlineData("The boats came in 1871. Since 1902 one of them has run on Sundays from May to October.", "1871=1871; 1902=1902 since; Sundays=every P1W; May=XXXX-05; October=XXXX-10")]
    [InlineData("Moe found in 1929 that frogs were most frequent in spring and rarest in autumn.", "1929=1929; spring=XXXX-21; autumn=XXXX-23")]
    public void What_the_present_tense_tells_beside_the_past_is_of_every_year(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("They demanded on 3 May 1858 that Moe be named by the council. On May 24 the troops landed.", "3 May 1858=1858-05-03; May 24=1858-05-24")]
    [InlineData("The king marches on Lom in May 1402 and takes it. In June he turns south.", "May 1402=1402-05; June=1402-06")]
    [InlineData("The prize was founded in 1871. Entries were shown in March.", "1871=1871; March=1871-03")]
    [InlineData("The prize was founded in 1871. Two visits in March led to nothing.", "1871=1871; March=1871-03")]
    [InlineData("The prize was founded in 1871. The closes by the river flooded in March.", "1871=1871; March=1871-03")]
    [InlineData("The boats came in 1871. In that year one of them ran on Sundays from May to October.", "1871=1871; that year=1871; Sundays=every P1W; May=1871-05; October=1871-10")]
    [InlineData("In 1929 they sowed in spring and reaped in autumn.", "1929=1929; spring=1929-21; autumn=1929-23")]
    [InlineData("The prize was founded in 1871. A second one is planned for this summer.", "1871=1871; this summer=XXXX-22")]
    [InlineData("Moe Energy: interim report, first half of 2023\n\nThe quay was sold on 31 March. Output recovered from the drought of last summer. In April a crane was mended.", "first half of 2023=2023-40; 31 March=2023-03-31; last summer=XXXX-22; April=2023-04")]
    public void A_story_goes_on_in_its_own_tense(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("The school opened in 1988. A new wing came into use last autumn. In January the roof leaked.", "1988=1988; last autumn=XXXX-23; January=XXXX-01")]
    [InlineData("The school opened in 1988. Last year it lost two teachers. In January the roof leaked.", "1988=1988; Last year=?; January=XXXX-01")]
    [InlineData("The school opened in 1988. Last year it lost two teachers.\n\nIn 1990 the hall burnt. In January it was rebuilt.", "1988=1988; Last year=?; 1990=1990; January=1990-01")]
    [InlineData("The school opened in 1988. Talks broke down last October. The land, sold the following month, is bare.", "1988=1988; last October=XXXX-10; the following month=?")]
    [InlineData("The school opened in 1988. Talks broke down last October. Two months later the land was sold.", "1988=1988; last October=XXXX-10; Two months later=?")]
    [InlineData("She died in 1988. She has two sons and a grandson, Per, born this May.", "1988=1988; this May=XXXX-05")]
    [InlineData("The school opened in 1988. It will be closed by the end of the year.", "1988=1988; the end of the year=? by")]
    [InlineData("The school opened in 1988. By the end of the year it had forty pupils.", "1988=1988; the end of the year=1988 by")]
    [InlineData("The school opened in 1988. The plan came out last winter.\n\nIn January a wall fell.", "1988=1988; last winter=XXXX-24; January=XXXX-01")]
    [InlineData("The school opened in 1988. A vote is expected before the end of the year.", "1988=1988; the end of the year=? until")]
    [InlineData("We ask that the fund be reopened in April 2024. The plan was discussed in June.", "April 2024=2024-04; June=XXXX-06")]
    [InlineData("Advice on the fund will be taken in the autumn of 2025. The staff asked at their meeting on 30 January that it be kept.", "the autumn of 2025=2025-23; 30 January=XXXX-01-30")]
    [InlineData("The fund will close in April 2024. In June the rest will be paid.", "April 2024=2024-04; June=2024-06")]
    [InlineData("The last boat left on 30 September. It had run since 1887.\n\nThe council met in March.", "30 September=XXXX-09-30; 1887=1887 since; March=XXXX-03")]
    [InlineData("The last boat left on 30 September.\n\nThe line opened in 1887. In March it was sold.", "30 September=XXXX-09-30; 1887=1887; March=1887-03")]
    [InlineData("The boat has run since 1887. In March it was sold.", "1887=1887 since; March=XXXX-03")]
    [InlineData("The line opened in 1887. A new boat is to call there from next May.", "1887=1887; next May=XXXX-05")]
    [InlineData("In July 1887 he planned to leave by next summer.", "July 1887=1887-07; next summer=1888-22 by")]
    [InlineData("The pond was dug in 1910.\n\nThe latest threat is the railway. A plan came out in June.", "1910=1910; June=XXXX-06")]
    [InlineData("The pond was dug in 1910.\n\nThe railway was a threat. A plan came out in June.", "1910=1910; June=1910-06")]
    public void What_is_seen_from_an_unknown_day_leads_to_an_unknown_year(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("Karin Moe died on 12 April 2019. Born in 1931, she first showed her work in 1957. In May the hall held a service.", "12 April 2019=2019-04-12; 1931=1931; 1957=1957; May=XXXX-05")]
    [InlineData("Karin Moe, who has died at 88, first showed her work in 1957. In May the hall held a service.", "1957=1957; May=XXXX-05")]
    [InlineData("Karin Moe first showed her work in 1957. In May the hall burnt.", "1957=1957; May=1957-05")]
    [InlineData("The mill burnt in 1931. Its books, sealed until 1957, are lost. In May it was sold.", "1931=1931; 1957=1957 until; May=1931-05")]
    public void Behind_the_years_of_a_life_a_month_may_be_of_these_days(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));
}

namespace DocModel.Reading.Tests.Dates;

/// <summary>From which of the times told a time without year is seen.</summary>
public sealed class NarrativeTests
{
    [Theory]
    [InlineData("They reached the lake in the winter of 1871. In spring they went on.", "the winter of 1871=1871-24; spring=1872-21")]
    [InlineData("They lost a child in the winter of 1871–72, and that April they went on.", "the winter of 1871–72=1871-24; that April=1872-04")]
    [InlineData("They reached the lake in the winter of 1871. In June they went on.", "the winter of 1871=1871-24; June=1872-06")]
    [InlineData("They reached the lake in the autumn of 1871. In the spring they went on.", "the autumn of 1871=1871-23; the spring=1872-21")]
    [InlineData("They reached the lake in the autumn of 1871. In the spring they had gone on foot.", "the autumn of 1871=1871-23; the spring=1871-21")]
    [InlineData("The talks opened in October 1871; in March a draft was ready.", "October 1871=1871-10; March=1872-03")]
    [InlineData("The talks opened in October 1871, and in the spring they failed.", "October 1871=1871-10; the spring=1872-21")]
    [InlineData("The talks opened in October 1871, but in March they had been refused.", "October 1871=1871-10; March=1871-03")]
    [InlineData("The mill was shut in October 1871. In the spring it was sold.", "October 1871=1871-10; the spring=1872-21")]
    [InlineData("The mill was shut in December 1871. In the summer it was sold.", "December 1871=1871-12; the summer=1872-22")]
    [InlineData("The mill was shut in October 1871. In the spring it had been sold.", "October 1871=1871-10; the spring=1871-21")]
    [InlineData("The mill was shut in July 1871. In the spring two looms were sold.", "July 1871=1871-07; the spring=1871-21")]
    [InlineData("The mill was shut in February 1871. That winter was hard.", "February 1871=1871-02; That winter=1870-24")]
    [InlineData("The mill was shut in June 1871: wool had run short that winter.", "June 1871=1871-06; that winter=1870-24")]
    [InlineData("The mill was shut in October 1871. That winter was hard.", "October 1871=1871-10; That winter=1871-24")]
    [InlineData("They met in June 1834 and wrote until Moe’s death thirty years later. In July he left.", "June 1834=1834-06; thirty years later=1864; July=1834-07")]
    [InlineData("The map was shown in 1845. The guild paid him twenty pounds a year, and the following winter he was elected.", "1845=1845; a year=every P1Y; the following winter=1846-24")]
    [InlineData("The mill was to close on 31 March 1816. The guild had decided so in the previous November, and letters had gone out before Christmas. In May it burnt.", "31 March 1816=1816-03-31; the previous November=1815-11; Christmas=1815-12-25 before; May=1816-05")]
    [InlineData("The mill burnt in 1816. Sales in the last year under the guild were poor.", "1816=1816; the last year=?")]
    [InlineData("The survey was made in the autumn of 1871. In February it was printed.", "the autumn of 1871=1871-23; February=1872-02")]
    [InlineData("The survey was made in the autumn of 1871. In February it had been planned.", "the autumn of 1871=1871-23; February=1871-02")]
    [InlineData("In 1871 they sorted leaves that had been picked between 1845 and 1850, dried them, and in the following year sold them.", "1871=1871; 1845=1845; 1850=1850; the following year=1872")]
    [InlineData("They opened their summer offensive in June 1942.", "summer=1942-22; June 1942=1942-06")]
    [InlineData("In March 1941 they rested. The winter march of January 1943 broke them.", "March 1941=1941-03; The winter=1942-24; January 1943=1943-01")]
    [InlineData("In December 1944 the attack began. It had been beaten by January.", "December 1944=1944-12; January=1945-01 by")]
    [InlineData("From February to April 2005 the town was quiet compared to the bloodshed of November. In May it burnt.", "February=2005-02; April 2005=2005-04; November=2004-11; May=2005-05")]
    [InlineData("In July 2007 he planned to leave by next summer. In September he left.", "July 2007=2007-07; next summer=2008-22 by; September=2007-09")]
    [InlineData("In 492 BC the fleet was wrecked off a coast that had paid tribute since 513 BC.\n\nThe following year it was rebuilt.", "492 BC=-0491; 513 BC=-0512 since; The following year=-0490")]
    [InlineData("In 1635 he left home and, after years on the road, in 1655 he enlisted. In the next five years he was taken twice.", "1635=1635; 1655=1655; the next five years=1655/1660")]
    [InlineData("The war began in 1805. The campaign of 1808 was fought in the hills. In October they went home.", "1805=1805; 1808=1808; October=1808-10")]
    [InlineData("The bank opened in 1850. The law of 1844 was repealed. In October it closed.", "1850=1850; 1844=1844; October=1850-10")]
    [InlineData("The mill ran in May 1962. During this period it was sold twice.", "May 1962=1962-05; this period=?")]
    [InlineData("Mills ran in the 1870s. During this period they were sold twice.", "the 1870s=187X; this period=187X")]
    [InlineData("The mill closed in 1962. It stood empty for the next decade.", "1962=1962; the next decade=P10Y")]
    [InlineData("On 3 March 1643 they came. The guard, which had been raised in the autumn of 1642, held out through April. In May it fell.", "3 March 1643=1643-03-03; the autumn of 1642=1642-23; April=1643-04; May=1643-05")]
    [InlineData("On 3 March 1643 they came. Not until August did they leave.", "3 March 1643=1643-03-03; August=1643-08")]
    [InlineData("The pit closed in January 1979. In November the site was sold.", "January 1979=1979-01; November=1979-11")]
    [InlineData("The owners gave way in January 1979. The men had come out in November.", "January 1979=1979-01; November=1978-11")]
    [InlineData("The owners gave way in March 1979. In November they had locked the gates.", "March 1979=1979-03; November=1978-11")]
    [InlineData("By the autumn of 1846 it was rich. Calls, made in the first months of 1847, ruined it. In April it failed.", "the autumn of 1846=1846-23 by; the first months of 1847=1847 early; April=1847-04")]
    [InlineData("The end came in October 1846. The rule, which had to be changed in 1847, was old. In April it had failed.", "October 1846=1846-10; 1847=1847; April=1846-04")]
    [InlineData("It was lost in June 1888. An appeal, for which he had begged, was withdrawn in 1889.\n\nTwo years later a lightship came.", "June 1888=1888-06; 1889=1889; Two years later=1891")]
    public void Times_are_seen_from_where_the_story_is(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("The mill burnt on 4 April 1861.\n\nThe dam was built in 1924. On 3 June it burst.", "4 April 1861=1861-04-04; 1924=1924; 3 June=1924-06-03")]
    [InlineData("The mill burnt on 4 April 1861.\n\nThe dam was built in 1924, when the valley was sold. It burst on 3 June.", "4 April 1861=1861-04-04; 1924=1924; 3 June=1924-06-03")]
    [InlineData("The mill burnt on 4 April 1861. The dam was built in 1924. In June it burst. The previous autumn it had leaked.", "4 April 1861=1861-04-04; 1924=1924; June=1924-06; The previous autumn=1923-23")]
    [InlineData("The dam burst on 5 June 1924.\n\nThe old miller left home on 9 May 1861. He died on the 14th.", "5 June 1924=1924-06-05; 9 May 1861=1861-05-09; the 14th=1861-05-14")]
    [InlineData("The mill burnt on 4 April 1861. A plan of the yard found in 1924 showed why. On 3 June it was rebuilt.", "4 April 1861=1861-04-04; 1924=1924; 3 June=1861-06-03")]
    [InlineData("The mill burnt on 4 April 1861. This followed the fire at the yard in May 1859. On 3 June it was rebuilt.", "4 April 1861=1861-04-04; May 1859=1859-05; 3 June=1861-06-03")]
    [InlineData("The mill burnt on 4 April 1861. The wheel, which was sold in 1924, survived. On 3 June the roof fell.", "4 April 1861=1861-04-04; 1924=1924; 3 June=1861-06-03")]
    [InlineData("In 1834 he moved to Lom. During the strike of 1837 he led the pickets. In March they won.", "1834=1834; 1837=1837; March=1837-03")]
    [InlineData("He came back on 7 May 1921. He was well until 6 June, when he left work early. The following day he fell.", "7 May 1921=1921-05-07; 6 June=1921-06-06; The following day=1921-06-07")]
    [InlineData("In 1834 he moved to Lom. After the flood of 1837 the dam was raised. In March they left.", "1834=1834; 1837=1837; March=1837-03")]
    public void What_a_sentence_tells_of_a_year_moves_the_story_there(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("The mill was sold on 4 May 1923. \"We shall not be paid before the middle of 1925,\" the owner told the bank on 9 June. He died on 3 July.", "4 May 1923=1923-05-04; the middle of 1925=1925 mid; 9 June=1923-06-09; 3 July=1923-07-03")]
    [InlineData("The mill was sold on 4 May 1923. The deed, which came to light in the 1970s, was lost. By the end of the decade the mill was empty.", "4 May 1923=1923-05-04; the 1970s=197X; the end of the decade=192X by")]
    [InlineData("The siege began on 4 May 1623 and lasted until the following March; the worst day was 6 December.", "4 May 1623=1623-05-04; the following March=1624-03 until; 6 December=1623-12-06")]
    [InlineData("The lease was signed on 4 May 1923. It has been extended to 31 December 1924. Rents fell in August.", "4 May 1923=1923-05-04; 31 December 1924=1924-12-31; August=1923-08")]
    [InlineData("The mill was sold on 4 May 1923. The debt will be paid in June 1925. On 3 July the owner died.", "4 May 1923=1923-05-04; June 1925=1925-06; 3 July=1923-07-03")]
    [InlineData("In 1834 he moved to Lom. In the survey of 1837 he is named. In March he left.", "1834=1834; 1837=1837; March=XXXX-03")]
    [InlineData("In May 1914 the dam broke. A study of the records, published in 1919, has found a fault on 30 May. In June it rained.", "May 1914=1914-05; 1919=1919; 30 May=1914-05-30; June=1914-06")]
    [InlineData("On 9 May 1914 the pump failed at 03:10. The valve was blamed, because it had been changed the previous afternoon. It was ruled out at 04:20. Water came at 05:00.", "9 May 1914=1914-05-09; 03:10=1914-05-09T03:10:00; the previous afternoon=1914-05-08; 04:20=1914-05-09T04:20:00; 05:00=1914-05-09T05:00:00")]
    [InlineData("On 9 May 1914 the pump failed. The previous evening’s repair was undone at 10:05.", "9 May 1914=1914-05-09; The previous evening=1914-05-08; 10:05=1914-05-09T10:05:00")]
    [InlineData("The pump failed in May 1914. It will be mended by 31 January 1915, and looked at again the following month.", "May 1914=1914-05; 31 January 1915=1915-01-31 by; the following month=1915-02")]
    [InlineData("The rules came in on 1 May 1914. The Act of 1868 was repealed from the same date, and no fee was due before that date.", "1 May 1914=1914-05-01; 1868=1868; the same date=1914-05-01; that date=1914-05-01 before")]
    [InlineData("In June 1914 it fell. The bridge, for which the town had asked in 1909, would be opened in October.", "June 1914=1914-06; 1909=1909; October=1914-10")]
    [InlineData("In February 1971 the hall, where a choir had sung since 1868, was flooded. The week became two. The following summer a play was given.", "February 1971=1971-02; 1868=1868 since; The following summer=1971-22")]
    [InlineData("The grant was withdrawn in November 1992, having been halved two years before, and he resigned the same month.", "November 1992=1992-11; two years before=1990; the same month=1992-11")]
    [InlineData("In 1834 he moved to Lom. During the strike of 1831 he had led the pickets. In March he left.", "1834=1834; 1831=1831; March=1834-03")]
    public void What_is_said_by_the_way_or_ahead_does_not_move_the_story(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("In 1911 it was dry. Two days before Christmas it rained.", "1911=1911; Two days before=1911-12-23; Christmas=1911-12-25")]
    [InlineData("In 1911 it was dry. The Sunday before Easter it rained.", "1911=1911; The Sunday before=1911-04-09; Easter=1911-04-16")]
    [InlineData("It rained on the Saturday after Easter 1911.", "the Saturday after=1911-04-22; Easter 1911=1911-04-16")]
    [InlineData("It rained on the Friday before 5 May 1911.", "the Friday before=1911-04-28; 5 May 1911=1911-05-05")]
    [InlineData("On 3 March 1911 it was dry. Three days after that it rained.", "3 March 1911=1911-03-03; Three days after=1911-03-06")]
    [InlineData("On 3 March 1911 it was dry. Two nights later it rained.", "3 March 1911=1911-03-03; Two nights later=1911-03-05")]
    public void Times_are_counted_from_the_day_beside_them(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("In 1905 the mill burnt. It had been sold at the turn of the century.", null, "the turn of the century=1900 about", DateOrigin.Resolved)]
    [InlineData("In 1897 the mill burnt. It was rebuilt at the turn of the century.", null, "the turn of the century=1900 about", DateOrigin.Resolved)]
    [InlineData("The mill burnt at the turn of the century.", "2024-03-06", "the turn of the century=2000 about", DateOrigin.DateOfWriting)]
    [InlineData("The mill burnt at the turn of the century.", null, "the turn of the century=? about", DateOrigin.Open)]
    [InlineData("In 1852 the mill burnt. It was rebuilt at the turn of the century.", null, "the turn of the century=? about", DateOrigin.Open)]
    [InlineData("The mill burnt at the turn of the 20th century.", null, "the turn of the 20th century=1900 about", DateOrigin.Explicit)]
    [InlineData("The mill burnt at the turn of the 1880s.", null, "the turn of the 1880s=1880 about", DateOrigin.Explicit)]
    public void The_turn_of_a_century_is_the_boundary_that_lies_near(string text, string? writing, string expected, DateOrigin origin)
    {
        Assert.EndsWith(expected, ReadDates.Describe(text, writing));
        Assert.Equal(origin, ReadDates.In(text, writing).Reading.Dates[^1].Origin);
    }

    [Theory]
    [InlineData("The canal was dug in 1890. The staff would be moved on 1 January 1921, and the locks would be shut in May 1922. In August a lock broke.", "1890=1890; 1 January 1921=1921-01-01; May 1922=1922-05; August=1890-08")]
    [InlineData("The roof fell in 1926. The repair of the nave, begun in 1924, was finished in May.", "1926=1926; 1924=1924; May=1926-05")]
    [InlineData("The roof fell in 1926. A second repair, planned for June 1927, was given up in May.", "1926=1926; June 1927=1927-06; May=1927-05")]
    public void What_would_be_and_what_a_participle_tells_do_not_move_the_story(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("The road opened on 3 May 1871. The winter list of 1880 has a fifth coach.", "3 May 1871=1871-05-03; The winter=1880-24; 1880=1880")]
    [InlineData("They left on 3 May 1939 and were back for the summer term of 1943.", "3 May 1939=1939-05-03; the summer=1943-22; 1943=1943")]
    [InlineData("The truce was kept in December and in January 1912.", "December=1911-12; January 1912=1912-01")]
    [InlineData("Coal was dear in November, December and January 1912.", "November=1911-11; December=1911-12; January 1912=1912-01")]
    [InlineData("Floods came in June 1880. On the 17th 60 sheep were drowned.", "June 1880=1880-06; the 17th=1880-06-17")]
    [InlineData("On 4 October 2021, the following Monday, they met.", "4 October 2021=2021-10-04; the following Monday=2021-10-04")]
    public void A_part_of_a_year_has_the_year_that_stands_beside_it(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("The lamp burnt beyond May 1954.", "May 1954=1954-05 after")]
    [InlineData("The plan goes beyond 2020, when the lease ends.", "2020=2020")]
    public void Beyond_is_after(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));
}

namespace DocModel.Reading.Tests.Events;

/// <summary>What is told of a date and how short: second verbs, offices, occasions, names of laws; what only looks like an event.</summary>
public sealed class EventTellingTests
{
    private static readonly ReadOptions Markdown = new() { Format = DocumentFormat.Markdown };

    [Theory]
    [InlineData("The sloop was tested in October 1789 and abandoned in 1790.", "sloop tested", "sloop abandoned")]
    [InlineData("A pump was built at Lom in March 1989, tested that October and abandoned the next year.", "pump built at Lom", "pump tested", "pump abandoned")]
    [InlineData("The firm opened a shop in 1921, moved to Lom in 1930 and closed in 1944.", "firm opened a shop", "firm moved to Lom", "firm closed")]
    [InlineData("The old grant introduced in October 2012 was withdrawn in March 2013.", "old grant introduced", "old grant withdrawn")]
    [InlineData("Anna Holm joined the Vintners’ League (VL) in 1907, and was imprisoned in March 1909.", "Anna Holm joined the Vintners’ League", "Anna Holm imprisoned")]
    [InlineData("The treaty was signed on 3 May 1921, ratified on 7 July 1922 and entered into force on 1 January 1923.", "treaty", "treaty ratified", "treaty entered into force")]
    [InlineData("Ivar Moe was shot in 1943, and Karin Dahl was deported the same year.", "Ivar Moe shot", "Karin Dahl deported")]
    [InlineData("The living was empty from 1646 to 1651, when Samuel Pope was installed.", "Samuel Pope installed")]
    [InlineData("She was elected a Fellow in 1979, appointed MBE in 1983 and awarded the Kern Medal in 2001.", "elected a Fellow", "appointed MBE", "awarded the Kern Medal")]
    [InlineData("Anna Holm, painter, born September 1 1931; died February 18 2020", "Anna Holm born", "Anna Holm died")]
    public void Every_verb_with_a_date_of_its_own_is_told_with_its_subject(string text, params string[] labels) => Assert.Equal(labels, ReadEvents.Labels(text));

    [Theory]
    [InlineData("16 August 2000 12:05 PM\n\nThe committee opened the new bridge.", "committee opened the new bridge")]
    [InlineData("08/16/2000 12:05\n\nThe committee sold the ferry.", "committee sold the ferry")]
    public void The_day_and_the_hour_at_the_head_of_a_letter_tell_once_of_what_stands_below(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("Lars Moe was headmaster from 1871 to 1890.", "Lars Moe was headmaster")]
    [InlineData("From 1912 to 1920 he was professor at Lund.", "professor at Lund")]
    [InlineData("She was minister of finance between 1912 and 1920.", "minister of finance")]
    [InlineData("He was in exile from 1912 to 1920.", "in exile")]
    [InlineData("He lived in Rome from 1912 to 1920.", "lived in Rome")]
    [InlineData("Karl Moe was mayor of Lom in 1905.", "Karl Moe was mayor of Lom")]
    public void An_office_and_a_stay_that_have_their_years_are_told(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("Date: 12 February 2021\n\nThe dam is old.")]
    [InlineData("On 3 May 1859 there were nine.")]
    [InlineData("1 July 1821. Nothing.")]
    [InlineData("The council never met in 1905.")]
    [InlineData("The council hardly met in 1907, and rarely sat in 1915.")]
    [InlineData("The bridge almost fell in 1916.")]
    [InlineData("The bridge was nearly destroyed in 1916.")]
    [InlineData("The council neither met nor voted in 1918.")]
    [InlineData("She never spoke of the years 1913 and 1914.")]
    public void What_would_tell_nothing_is_no_event(string text) => Assert.Empty(ReadEvents.Labels(text));

    [Fact]
    public void What_was_done_by_the_end_of_two_years_is_dated_by_the_second()
    {
        var e = Assert.Single(DocumentReader.Read("By the end of the 1924–25 season the club had won the county cup.").Events);
        Assert.Equal(("1925", DateModifier.By, "club won the county cup"), (e.Date.ToString(), e.Modifier, e.Label));
    }

    [Theory]
    [InlineData("Clause 7 entitled the tenant to determine the Lease on 24 June 2014.")]
    [InlineData("The option allows the club to buy the ground on 1 July 2025.")]
    [InlineData("A claim brought by Mr Dahl is due to be heard at the Assize on 3 June 2019.")]
    [InlineData("The loss was small, compared with a profit in 2017.")]
    [InlineData("We recommend that the levy be introduced on 1 January 2025.")]
    [InlineData("The programme banned spreading between 15 October 2001 and 31 January 2002.")]
    [InlineData("It will narrow to 3.5 per cent in the current fiscal year, which ends on 31 March 2024.")]
    [InlineData("The deficit came to 4.4 per cent of output in 2021.")]
    [InlineData("Output will fall in the present fiscal year, which ends on 31 March 2024.")]
    public void An_option_a_hearing_to_come_and_a_figure_are_no_events(string text) => Assert.Empty(ReadEvents.Labels(text));

    [Theory]
    [InlineData("# The mill\n\n## Beginnings (1984–1991)\n\nText.")]
    [InlineData("# Economic Survey: Third Quarter 2023\n\nText.")]
    [InlineData("# Lom\n\n## The old town, 1800–1850\n\nText.")]
    public void A_heading_that_only_names_a_time_is_no_event(string text) => Assert.Empty(DocumentReader.Read(text, Markdown).Events);

    [Theory]
    [InlineData("# The siege of Lom (1612)\n\nText.", "siege of Lom")]
    [InlineData("# Lom\n\n## 1912: The strike\n\nText.", "strike")]
    [InlineData("# Changes\n\n## 2.3.0 – 2024-05-01\n\nText.", "2.3.0")]
    [InlineData("# Changes\n\n- 1.4 (May 2020): faster search", "1.4")]
    [InlineData("# Changes\n\n- 2020-01-05 1.2 First public release.", "1.2 First public release")]
    public void A_heading_or_an_entry_that_names_what_happened_is(string text, string label) => Assert.Equal([label], DocumentReader.Read(text, Markdown).Events.Select(e => e.Label));

    [Theory]
    [InlineData("A new engine was announced at the Lom fair in March 1989.", "new engine announced at the Lom fair")]
    [InlineData("She was knighted in the Birthday Honours of 1986.", "knighted in the Birthday Honours")]
    [InlineData("The king retired to his palace at Split on 1 May 1305.", "king retired to his palace")]
    [InlineData("In the elections of September 1930 the Farmers won 107 seats.", "Farmers won 107 seats")]
    [InlineData("Robert Holm claimed success in a lecture of 1674.", "Robert Holm claimed success")]
    [InlineData("The embassy to Kandra in 297 BCE gave him the material.", "embassy to Kandra")]
    public void Where_it_was_done_is_not_what_was_done(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("The club joined the Northern League in 1893 and won it in 1897.", "club joined the Northern League", "club won Northern League")]
    [InlineData("The town played at Lom until the new stadium opened in August 1997.", "new stadium opened")]
    [InlineData("The Rovers reached the final of the F.A. Cup in 1911.", "Rovers reached the final of the F.A. Cup")]
    [InlineData("Dahl signed the centre forward Karl Moe in 1912.", "Dahl signed the centre forward Karl Moe")]
    [InlineData("A young teacher told her in 1950 that women could not dig.", "young teacher told her that women could not dig")]
    [InlineData("The tower was raised in 1190 and struck by lightning in 1374.", "tower raised", "tower struck by lightning")]
    [InlineData("The commander was replaced by Sarah Lie in the reshuffle of September 1919.", "commander replaced by Sarah Lie")]
    [InlineData("The firm filed for bankruptcy in 2009.", "firm filed for bankruptcy")]
    [InlineData("Statute of the Sarn, Lom, 23 July 1921.", "Statute of the Sarn")]
    [InlineData("- 1777: Cailloux and Dahl harden steel independently, in Lom", "Cailloux and Dahl harden steel independently")]
    [InlineData("- 1674: Karl Moe shows that a mouse and a candle use up the same part of the air.", "Karl Moe shows that a mouse and a candle use up the same part of the air")]
    [InlineData("Lund was taken over by Holm in a big deal in October 1996.", "Lund taken over by Holm")]
    [InlineData("On 10 May 1640 the enemy counter-attacked.", "enemy counter-attacked")]
    [InlineData("The new owner ordered four boats, which entered service in May 1953, and moved the office to Lom in 1954.", "four boats entered service", "new owner moved the office to Lom")]
    [InlineData("Sir Ivar Lie, chairman since 1960, resigned in March 1975.", "Sir Ivar Lie resigned")]
    [InlineData("The minister, Alan Price, resigned in March 1975.", "Alan Price resigned")]
    [InlineData("The truce held until December, before the Peace of Lom ended the war on 3 March 1918.", "Peace of Lom ended the war")]
    [InlineData("Karl Moe was a mason. He died in 1653 or 1654.", "Karl Moe died")]
    [InlineData("1567 Founded by Elsa Brun\n1599 First house built\nc. 1645: House used as a hospital\n1702 Statutes revised by Karl Moe\n", "Founded by Elsa Brun", "First house built", "House used as a hospital", "Statutes revised")]
    [InlineData("The Pump Office (PO) found in a report published in November 1918 that the old pump had failed twice.", "report published")]
    [InlineData("Version 9, code-named \"Gull\", was delayed in 2015.", "Version 9 delayed")]
    [InlineData("Dahl, the region's most famous son, retired to Lom in 1905.", "Dahl retired to Lom")]
    [InlineData("Holm let him take a rehearsal in the spring of 1956.", "Holm let him take a rehearsal")]
    [InlineData("The Lighthouse Act 1920 comes into force on 3 May 1921.", "Lighthouse Act 1920 comes into force")]
    [InlineData("The Mining (No. 2) Act was passed in 1927.", "Mining (No. 2) Act passed")]
    [InlineData("“We stay here,” Dahl told his men on 13 August 1642.", "Dahl told his men")]
    [InlineData("Dahl had become mayor in December 1735.", "Dahl became mayor")]
    [InlineData("Lom, which the Danes had sacked in 1114, was poor.", "Danes sacked Lom")]
    [InlineData("After the Long War Lom became a port in 1655.", "Lom became a port")]
    [InlineData("Dahl agreed to be bought by Lund in November 2018.", "Dahl agreed to be bought by Lund")]
    [InlineData("His client had been offered a settlement in January 1905.", "client had been offered a settlement")]
    [InlineData("Lom itself was founded in 1204.", "Lom founded")]
    [InlineData("It was the best year since records began in 2001.", "records began")]
    [InlineData("The envelope bore the stamp “6 May 2014”.", "envelope bore the stamp")]
    public void A_clause_is_told_with_its_own_subject_and_object(string text, params string[] labels) => Assert.Equal(labels, ReadEvents.Labels(text));

    [Theory]
    [InlineData("Holm visited Norland in 1876.", "Norland", "Holm")]
    [InlineData("The council moved to The Hague in August 1929.", null, "")]
    [InlineData("Ponce de Lom landed at Villa de Vik on 9 May 1541.", "Villa de Vik", "Ponce de Lom")]
    [InlineData("Karl Moe was born at Holm-in-Arden in 1931.", "Holm-in-Arden", "Karl Moe")]
    [InlineData("Sales peaked at NOK 1.9 billion in 2000.", null, "")]
    [InlineData("A vase was bought at Holm’s in 1978.", "Holm’s", "")]
    [InlineData("In Lom on 4 May 1921 the ministers met Otto Brun.", "Lom", "Otto Brun")]
    [InlineData("Karl Moe became Foreign Secretary in 1905.", null, "Karl Moe")]
    [InlineData("Karl Moe was elected a Fellow of the Guild in 1905.", null, "Karl Moe")]
    [InlineData("The Norland People’s Army took the town in 1905.", null, "Norland People’s Army")]
    [InlineData("The minister, Alan Price, rejected the levy in July 1905.", null, "Alan Price")]
    [InlineData("Karl Moe retired to Holm-on-Sarn in 1993.", "Holm-on-Sarn", "Karl Moe")]
    [InlineData("Karl Moe came to Thomas Dahl. The idea came to Dahl in 1728.", null, "")]
    [InlineData("Leave was refused by Holm LJ in October 2018 but granted by Moe LJ on 17 January 2019.", null, "Moe LJ")]
    public void Places_and_those_who_take_part_are_told_apart(string text, string? place, string participants)
    {
        var e = ReadEvents.In(text, out _)[^1];
        Assert.Equal((place, participants), (e.Place, string.Join("; ", e.Participants)));
    }

    [Theory]
    [InlineData("8 July 2011. Lars is thirty. Cake.", "Lars is thirty")]
    [InlineData("8 July 2011. The well was dry.", "well was dry")]
    [InlineData("8 July 2011. Fog from 0600.", "Fog")]
    [InlineData("8 July 2011. Gale from the east since the night before last.", "Gale from the east")]
    public void An_entry_tells_how_it_was_and_not_since_when(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("Nylon replaced hemp from 1955.", "Nylon replaced hemp")]
    [InlineData("The school was run by nuns from 1871.", "school run by nuns")]
    [InlineData("The paper was printed at Lom, and from 1955 it carried photographs.", "paper carried photographs")]
    [InlineData("Inga Moe was a nurse. The cholera summer of 1902 made her name.", "cholera summer")]
    [InlineData("In the drought summer of 1976 the council banned hoses.", "council banned hoses")]
    public void What_was_taken_up_then_is_told(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("The museum bought a chest from 1450.")]
    [InlineData("The chest survives from 1450.")]
    [InlineData("The Union, as it was called from 1859, was poor.")]
    [InlineData("The chapel was decorated with a frieze from 1450.")]
    public void How_old_a_thing_is_is_no_event(string text) => Assert.Empty(ReadEvents.Labels(text));

    [Theory]
    [InlineData("Light came in 1931, heating not until 1957.", "heating came")]
    [InlineData("The nave was finished in 1310 and the tower not until 1420.", "tower finished")]
    [InlineData("It was not until 1921 that a crew could be found to bring her home.", "crew could be found to bring her home")]
    [InlineData("In 1904 the stage burned. The owners bought a boat and, two years later, a projector.", "owners bought a projector")]
    [InlineData("In 1904 the stage burned. The owners put in electric light and, two years later, a projector.", "owners put in a projector")]
    [InlineData("In 1904 the stage burned. The owners bought a boat and, two years later, sold it.", "owners sold boat")]
    public void What_the_clause_before_says_is_told_of_the_later_date(string text, string label) => Assert.Contains(label, ReadEvents.Labels(text));

    [Theory]
    [InlineData("Mona Fell was a teacher. Fell, who had never been paid, retired in 1991.", "Fell retired")]
    [InlineData("A quarrel led to the creation of the Lom Fund, registered in Vik on 8 May 2015.", "Lom Fund registered in Vik")]
    [InlineData("A quarrel led to the creation of the Lom Fund, announced on 8 May 2015.", "creation of the Lom Fund announced")]
    [InlineData("The ship was spoken off Pitcairn on 2 April 1912 by a steamer.", "ship spoken off Pitcairn")]
    [InlineData("In 1871 the pier was built with money left by a shipowner in memory of his son.", "pier built with money left by a shipowner")]
    [InlineData("IN THE HIGH COURT\nMoe Quarries Ltd v Lom Rural District\nJudgment was handed down on 14 November 1986.", "Judgment handed down")]
    public void A_label_has_its_own_words_and_no_others(string text, string label) => Assert.Contains(label, ReadEvents.Labels(text));

    [Theory]
    [InlineData("The sheriff found for the tenants in 2008, the Upper House for the estate in 2010.", "sheriff found for the tenants", "Upper House found for the estate")]
    [InlineData("Moe went to Leeds in 1930 and Dahl to York in 1931.", "Moe went to Leeds", "Dahl went to York")]
    [InlineData("The harvest of 1846 failed for the second year running.", "harvest failed")]
    [InlineData("The findings were attacked at once and suppressed in 1939.", "findings suppressed")]
    [InlineData("An archive set, compiled by Moe, was released in 2011.", "archive set released")]
    [InlineData("The tape reached John Lund, who broadcast two songs from it in May 1979.", "John Lund broadcast two songs")]
    [InlineData("Their third album, made with a machine because Moe had broken her wrist, reached number 31 in March 1986.", "third album reached number 31")]
    public void A_verb_is_told_wherever_its_subject_stands(string text, params string[] labels) => Assert.Equal(labels, ReadEvents.Labels(text));

    [Theory]
    [InlineData("The chart of 1870 showed a reef.")]
    [InlineData("The population reached 31,000 in March 1986.")]
    public void What_a_year_bears_and_a_count_are_no_events(string text) => Assert.Empty(ReadEvents.Labels(text));
}

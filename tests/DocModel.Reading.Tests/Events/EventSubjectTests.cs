namespace DocModel.Reading.Tests.Events;

/// <summary>Who or what did it, where lists, appositions and adverbs stand between the subject and its verb.</summary>
public sealed class EventSubjectTests
{
    [Theory]
    [InlineData("The hospital that bears her name was rebuilt in 1961.", "hospital rebuilt")]
    [InlineData("The chapel that adjoins the mill was sold in 1902.", "chapel sold")]
    [InlineData("Henrik Vass wrote two books, quarrelled with Harmer, and drowned off Vik in 1899.", "Henrik Vass drowned off Vik")]
    [InlineData("The council bought two mills, equipped with turbines, and sold them in 1899.", "council sold two mills")]
    [InlineData("The council closed its shops, persuaded the guilds to accept a pay cut, and signed a contract in 1979.", "council signed a contract")]
    [InlineData("The guild cut the price in 1979.", "guild cut the price")]
    [InlineData("A storm in the night of 3 May 1979 sank two boats. A storm the next year caused a crane to fall.", "storm caused a crane to fall")]
    [InlineData("Her memoir, Forty-One, came out in 1970.", "memoir came out")]
    [InlineData("Her novel, Winter, came out in 1970.", "novel came out")]
    [InlineData("In 1952 the museum bought a chest from the house of his daughter, who died in 1950.", "daughter died")]
    [InlineData("Ragnar Moe, climber and engineer, was born on 3 May 1912.", "Ragnar Moe born")]
    [InlineData("Our auditors, Crane and Hull, were reappointed in June 1912.", "auditors reappointed")]
    [InlineData("Moe, Crane and Hull were reappointed in June 1912.", "Moe, Crane and Hull reappointed")]
    [InlineData("On 3 May 1912 the scanners on lines 3 and 4 began to reject labels.", "scanners began to reject labels")]
    [InlineData("A meter without moving parts, made together with the college, was introduced in 1993.", "meter without moving parts introduced")]
    [InlineData("The flood cost the firm a year’s profit, and a planned merger was called off in May 1912.", "planned merger called off")]
    [InlineData("The council built a mill, a forge, and a school burned down in 1912.", "school burned down")]
    [InlineData("Not long after the war had ended in 1918, the mill reopened.", "war ended")]
    [InlineData("The year after the war had ended in 1918 was wet.", "war ended")]
    [InlineData("They took the engine to a mill, built in 1850, and left it there.", "mill built")]
    [InlineData("They took an engine of great weight, built in 1850, to the mill.", "engine of great weight built")]
    [InlineData("The garrison left on the night of 9–10 November 1944.", "garrison left")]
    [InlineData("Customers with old labels were written to on 10 October 1912.", "Customers with old labels written to")]
    [InlineData("Two men were treated for burns; one of them was released on 4 September 2019.", "one of them released")]
    [InlineData("The crew were tired. On 2 September 2019 about fifty of them occupied the office.", "fifty of them occupied the office")]
    [InlineData("Karl Brix fought off a takeover by a rival in the summer of 1939.", "Karl Brix fought off a takeover")]
    [InlineData("The guild fought a battle with the monks in the summer of 1939.", "battle with the monks")]
    [InlineData("The keeper of the lights, who died in 1950, was a Dane.", "keeper of the lights died")]
    [InlineData("A grant of £400,000 from the Lottery, announced in August 1998, paid for the roof.", "grant announced")]
    [InlineData("A letter to the king, written in May 1641, was found in a chest.", "letter to the king written")]
    [InlineData("A bust by Ana Vidal, born in 1650, was stolen.", "Ana Vidal born")]
    [InlineData("The law, in force since 1 January 1991, was repealed on 3 May 2005.", "law repealed")]
    [InlineData("The son of Moe, born in 1650, was drowned.", "son of Moe born")]
    [InlineData("The large exhibition, “Salt and Stone”, opened on 17 September 2004.", "large exhibition opened")]
    [InlineData("The summer show, “Tides”, closed on 17 September 2004.", "show closed")]
    public void The_verb_has_its_own_subject(string text, string label) => Assert.Contains(label, ReadEvents.Labels(text));

    [Theory]
    [InlineData("In 1901 the work began, but a flood the following year ended the hopes of the guild.", "flood ended the hopes of the guild")]
    [InlineData("In 1901 the work began. A flood the next year stopped it.", "flood stopped work")]
    [InlineData("In 1901 Inga Moe came to Lom. A fire that year ended her hopes.", "fire ended her hopes")]
    [InlineData("Shortly after the hall had burned in 1902 the owners left.", "hall burned")]
    public void A_date_without_preposition_is_its_clauses(string text, string label) => Assert.Contains(label, ReadEvents.Labels(text));

    [Theory]
    [InlineData("It was followed in June 1956 by a retrospective of the painter Ana Vidal.", "retrospective of the painter Ana Vidal")]
    [InlineData("The fair was followed in 1642 by a plague.", "plague")]
    public void What_followed_is_what_came_then(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("The autumn exhibition, “Salt and Stone”, opened on 17 September 2004.", "exhibition opened", "2004-09-17")]
    [InlineData("The 1950 exhibition opened on 3 May 1950.", "exhibition opened", "1950-05-03")]
    public void The_finer_date_tells_what_happened_on_it(string text, string label, string date)
    {
        var told = Assert.Single(DocumentReader.Read(text).Events);
        Assert.Equal((label, date), (told.Label, told.Date.ToString()));
    }

    [Theory]
    [InlineData("The bridge had to be withdrawn from service in 1971.", "bridge had to be withdrawn from service")]
    [InlineData("In 1971 the bridge had to be closed.", "bridge had to be closed")]
    [InlineData("The council had to borrow £4,000 in 1971.", "council had to borrow £4,000")]
    [InlineData("By June 1950 the ship had to wait outside.", "ship had to wait")]
    [InlineData("Moe had to admit in 1950 that the seal was false.", "Moe had to admit that the seal was false")]
    [InlineData("A service of thanksgiving was held in the abbey on 4 May 1951.", "service of thanksgiving held in the abbey")]
    [InlineData("The custom of fishing was ended in 1950.", "custom of fishing ended")]
    [InlineData("The memorial was paid for by public subscription in 1905.", "memorial paid for")]
    [InlineData("The strike lasted from 3 May to 9 June 1926.", "strike")]
    [InlineData("The war with Ostia lasted from 1641 until 1648.", "war with Ostia")]
    public void What_had_to_be_done_was_done_and_what_lasted_was(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    [Theory]
    [InlineData("Moe never had to leave in 1940.")]
    [InlineData("If the pier had to close in 1971, nobody said so.")]
    [InlineData("Moe would have had to leave in 1940.")]
    [InlineData("The tenants have to leave by 2030.")]
    [InlineData("The work was to be finished in 1972.")]
    [InlineData("What was decided in 1950 was the route.")]
    public void What_did_not_have_to_be_and_what_the_rest_says_is_no_event(string text) => Assert.Empty(ReadEvents.Labels(text));

    [Fact]
    public void What_was_going_on_meanwhile_is_not_what_happened() =>
        Assert.Equal(["fire broke out"], ReadEvents.Labels("The fire broke out shortly after 7 a.m. on 16 August 2019 as the Lady Anne was leaving the harbour."));

    [Theory]
    [InlineData("In 1911 the Women's Lace League opened a school.", "Women's Lace League")]
    [InlineData("In 1911 the Miners' Federation opened a school.", "Miners' Federation")]
    public void Women_are_no_party_beside_their_league(string text, string participant) => Assert.Equal([participant], Assert.Single(ReadEvents.In(text, out _)).Participants);

    [Theory]
    [InlineData("The jaw was bought by the museum for £30, described in 1876 and forgotten.", "jaw described")]
    [InlineData("The jaw was bought by the museum for £30, described in 1876 and, as nobody asked for it, forgotten.", "jaw described")]
    [InlineData("The altar was given by a banker from Lom, ruined in 1851 and soon forgotten.", "banker from Lom ruined")]
    [InlineData("The weavers found work in the dye house, founded in 1795.", "dye house founded")]
    [InlineData("The weavers began a work on the dye house, published in 1795.", "work on the dye house published")]
    [InlineData("The line opened in May 1931 and by August was carrying 900 men a day.", "line carrying 900 men")]
    [InlineData("The line opened in May 1931 and by August 1932 the pier was closed.", "pier closed")]
    [InlineData("The map, revised by Moe in 1954 and again by the survey in 1988, was lost.", "map revised by the survey")]
    [InlineData("The mill moved to Lom in 1911 and later to Vik in 1932.", "mill moved to Vik")]
    [InlineData("The barn in which you are sitting was built in 1742 by a brewer.", "barn built")]
    [InlineData("The barn had last been painted in 1742.", "barn painted")]
    [InlineData("The chapel was old. Reroofed with slate in 1914, it served the miners.", "chapel reroofed with slate")]
    public void One_subject_has_its_later_verbs(string text, string label) => Assert.Contains(label, ReadEvents.Labels(text));
}

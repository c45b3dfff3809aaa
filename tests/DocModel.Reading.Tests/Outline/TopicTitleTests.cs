namespace DocModel.Reading.Tests.Outline;

public sealed class TopicTitleTests
{
    [Theory]
    [InlineData("The clerk left for Lisbon on Thursday and returns from Lisbon on Friday, and Lisbon is far.")]
    [InlineData("The painter was invited to Lisbon in March, and Lisbon in March is what the painter wanted.")]
    [InlineData("He was at Narbonne in the summer and saw Narbonne in the summer again.")]
    [InlineData("The harbour bell was cast on 20 May 1861.")]
    [InlineData("The harbour pilot died last winter. The harbour pilot died of fever.")]
    [InlineData("The old pilot, who died on Tuesday aged ninety, had a boat.")]
    [InlineData("The choir let him sing and, hearing Lindqvist's Third, they wept; hearing Lindqvist's Third was a rare thing.")]
    public void A_title_tells_no_time_and_ends_in_no_verb_and_no_owner(string text)
    {
        var title = Assert.Single(DocumentReader.Read(text).Sections).Title;
        var words = title.Split(' ');
        Assert.InRange(words.Length, 2, 6);
        Assert.True(char.IsUpper(title[0]), title);
        Assert.DoesNotContain(words, word => word is "Thursday" or "Friday" or "Tuesday");
        Assert.DoesNotContain(words[^1], new[] { "March", "summer", "winter", "20", "died", "aged", "on", "Lindqvist's", "in" });
    }

    [Theory]
    [InlineData("Dear Margaret, the harbour bell is cast. Yours, Tom.", "Harbour bell")]
    [InlineData("At Christmas at noon the harbour bell rang. At Christmas at noon it rang again.", "Harbour bell")]
    [InlineData("The harbour bell, which cracked yesterday afternoon, hung over the quay.", "Harbour bell")]
    [InlineData("Doctor Lind recommends Ramsgate. The harbour bell is cast, and the bell rang.", "Harbour bell")]
    [InlineData("There were bells, bells, thousands and thousands of bells in the harbour tower.", "Bells in the harbour tower")]
    [InlineData("They are a free and quiet people, and the bell of a free and quiet people rang.", "Free and quiet people")]
    [InlineData("The harbour bell rang for Brutus on the evening of the 17th.", "Harbour bell")]
    [InlineData("They lost the bell to strong winds and sudden hail that broke the tower.", "Winds and sudden hail")]
    [InlineData("Pilots built a signal system in the sense that keepers had asked for.", "Signal system")]
    public void What_greets_counts_does_or_is_cut_off_is_no_title(string text, string title) =>
        Assert.Equal(title, Assert.Single(DocumentReader.Read(text).Sections).Title);

    [Fact]
    public void A_name_that_begins_like_a_participle_stays_whole() =>
        Assert.Equal("United Pilots", Assert.Single(DocumentReader.Read("United Pilots struck. Then United Pilots won.").Sections).Title);

    [Theory]
    [InlineData("The crane stood idle.", "The crane stood idle")]
    [InlineData("Pilots resisted.", "Pilots resisted")]
    [InlineData("The crane was sold in 1921 and again in 1938.", "The crane was sold")]
    [InlineData("The pilots formed a guild of their own.", "The pilots formed a guild")]
    [InlineData("Timber is the answer, and it is old.", "Timber is the answer")]
    [InlineData("The crane began on a Monday.", "The crane began")]
    [InlineData("Steam came in 1862 and rail in 1883.", "Steam came")]
    [InlineData("The crane was cast in Lisbon and painted at home.", "The crane was cast")]
    [InlineData("The crane was mapped by the Survey, which owned it.", "The crane was mapped")]
    [InlineData("The keeper retired in 1938 and left.", "The keeper retired")]
    [InlineData("The crane moved on 3 May 1902 to the quay of the pilots.", "The crane moved")]
    [InlineData("Two repairs made a crane safe.", "Two repairs made a crane safe")]
    [InlineData("Stop 4. The pilots closed the yard in 1881.", "The pilots closed the yard")]
    [InlineData("Part two. The crane stood idle.", "The crane stood idle")]
    public void A_short_clause_that_opens_a_section_is_its_title(string opening, string title) => Assert.Equal(title, TitleOfSecond(opening));

    [Theory]
    [InlineData("It was the old crane.")]
    [InlineData("This was new.")]
    [InlineData("There was an old crane.")]
    [InlineData("Was the crane sold?")]
    [InlineData("The crane came from a yard in Lisbon that nobody had seen.")]
    [InlineData("What remained was a crane.")]
    [InlineData("The crane made in Lisbon was old.")]
    [InlineData("The crane lasted from 1902 to 1938.")]
    public void What_points_elsewhere_or_breaks_off_is_none(string opening) => Assert.DoesNotContain(TitleOfSecond(opening).Split(' ')[^1], new[] { "came", "was", "new", "sold", "made", "lasted" });

    [Theory]
    [InlineData("The crane was brought up in pieces that nobody had seen.")]
    [InlineData("The pilots are required to bring a crane.")]
    [InlineData("The crane was a gift of the pilots.")]
    [InlineData("The crane has been in a contest with rail.")]
    [InlineData("The pilots have the right to a crane.")]
    [InlineData("The pilots had no intention of a crane.")]
    [InlineData("Cranes are considered by the pilots to be slow.")]
    public void A_clause_whose_most_is_said_behind_it_is_no_title(string opening)
    {
        var title = TitleOfSecond(opening);
        Assert.DoesNotContain(title.Split(' '), word => word is "was" or "are" or "has" or "have" or "had");
    }

    [Theory]
    [InlineData("They met the weakened guild under Anna Hesse, and the guild struck.", "Weakened guild under Anna Hesse")]
    [InlineData("They feared a costly harbour dispute. The harbour dispute was settled.", "Harbour dispute")]
    [InlineData("He wanted to openly justify northern raids, and raids to him were raids.", "Northern raids")]
    [InlineData("She read the 1 July letter to the pilots. The letter to the pilots was long.", "Letter to the pilots")]
    [InlineData("Since the Long Siege Brenn has kept a harbour tower. The harbour tower stands.", "Harbour tower")]
    [InlineData("For most of its history Brenn lived from salt pans, and the salt pans smoked.", "Salt pans")]
    [InlineData("Consider harbours with a light. The harbour tower has one, and the tower shines.", "Harbour tower")]
    [InlineData("This vital matter is open. The harbour tower shone.", "Harbour tower")]
    [InlineData("The pilots went to New Brenn City. In New Brenn City they struck.", "New Brenn City")]
    [InlineData("By Our Harbour Correspondent\n\nThe pilots feared a costly tower fire, and the tower fire came.", "Tower fire")]
    public void A_title_is_a_whole_phrase_that_says_which(string text, string title) =>
        Assert.Equal(title, Assert.Single(DocumentReader.Read(text).Sections).Title);

    /// <summary>What a section comes back to names it, though every section has the word; so does what it begins with.</summary>
    [Theory]
    [InlineData("The lime harvest was late. Pilots ate. The lime harvest failed twice; a lime harvest takes nine weeks, and Otto Ravn of Brenn had six.", "Lime harvest")]
    [InlineData("Nobody liked Otto Ravn or Ida Sund. A wet harvest is a lost harvest, and a late harvest is a wet harvest.", "Wet harvest")]
    [InlineData("The tannery, which the board had refused in 1844, came in 1861. By then the trade in furs had gone to Lom.", "The tannery")]
    public void What_a_section_begins_with_or_comes_back_to_names_it(string text, string title) =>
        Assert.Equal(title, Assert.Single(DocumentReader.Read(text).Sections).Title);

    [Theory]
    [InlineData("The tower stands where poplars drop branches, and poplars drop branches daily.", "branches")]
    [InlineData("They have a cabin ten feet long, a cabin ten feet high.", "feet")]
    [InlineData("On the shelf lay thirty tons of slack, and thirty tons of slack weighs.", "slack")]
    [InlineData("They gave the usual advice in a concrete one and the usual advice in a wooden one.", "one")]
    [InlineData("They had ships of their own, and their own harbour, their own harbour bell.", "own")]
    public void Verbs_counts_and_what_is_cut_off_make_no_title(string text, string not)
    {
        var title = Assert.Single(DocumentReader.Read(text).Sections).Title;
        Assert.False(title.EndsWith(not, StringComparison.Ordinal) && title.Split(' ').Length > 2 || title == "Own harbour", title);
    }

    [Fact]
    public void A_noun_alone_with_its_article_names_a_section_that_has_nothing_longer() =>
        Assert.Equal("The lighthouse", Assert.Single(DocumentReader.Read("The lighthouse shone. They left the lighthouse, and the lighthouse burned.").Sections).Title);

    [Fact]
    public void A_longer_name_of_the_same_noun_says_which() =>
        Assert.Equal("Hill lighthouse", Assert.Single(DocumentReader.Read("The lighthouse shone. They left the hill lighthouse, and the lighthouse burned.").Sections).Title);

    private static string TitleOfSecond(string opening)
    {
        const string Bees = "Wild bees nest in sandy banks. A bee digs her tunnel in spring, fills it with pollen, and closes it with clay. Where banks are mown the bees lose pollen, "
            + "and colonies of bees shrink. Bees fly short distances, and pollen from gardens keeps the nests of bees alive through cold weeks of April.\n";
        const string Cranes = " A crane needs a mast, a jib, a rope and a hook. The mast of a crane is pine; the jib is ash, the rope hemp, the hook iron. When a rope breaks the jib swings, the hook "
            + "falls, and the mast may split. The rope is tarred in May, the hook greased, the jib painted, and the mast scraped.";
        var sections = DocumentReader.Read(Bees + Bees + opening + Cranes + "\n" + Cranes.Trim()).Sections;
        Assert.Equal(2, sections.Count);
        return sections[1].Title;
    }
}

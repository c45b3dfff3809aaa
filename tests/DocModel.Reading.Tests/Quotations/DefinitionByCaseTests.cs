namespace DocModel.Reading.Tests.Quotations;

/// <summary>Definitions by when the words hold, by what tells a thing from others, by an act that a clause tells, and of words that share a verb.</summary>
public sealed class DefinitionByCaseTests
{
    private static IReadOnlyList<QuotedTerm> Terms(string text) =>
        DocumentReader.Read(text, new ReadOptions { Format = DocumentFormat.PlainText }).Terms;

    [Theory]
    [InlineData("It is “live” once the key is turned.", "once the key is turned")]
    [InlineData("The pump is “live” once the key is turned.", "once the key is turned")]
    [InlineData("A pump is “live” as soon as the key is turned.", "as soon as the key is turned")]
    [InlineData("A door is “shut” unless both bolts are seen.", "unless both bolts are seen")]
    [InlineData("The wire is “hot” until the lamp goes out.", "until the lamp goes out")]
    [InlineData("If a bolt is missing, the door is “blind” and must be watched.", "If a bolt is missing")]
    [InlineData("If the rope hums in the wind it is “dry” and may be used.", "If the rope hums in the wind")]
    [InlineData("If the river rises a foot, it is described as “amber”.", "If the river rises a foot")]
    [InlineData("We speak of a “ghost” whenever the bell rings by itself.", "whenever the bell rings by itself")]
    [InlineData("People say “soon” when they mean never.", "never")]
    [InlineData("A “stall” occurs when the wheel turns slower than the belt.", "when the wheel turns slower than the belt")]
    [InlineData("“Bunching” is when two trams arrive together.", "when two trams arrive together")]
    [InlineData("A boat that lies here for a month becomes a “lodger”, to which the higher fee applies.", "A boat that lies here for a month")]
    public void Words_are_defined_by_when_they_hold(string text, string definition) => Assert.Equal(definition, Terms(text)[0].Definition);

    [Theory]
    [InlineData("The plan was “dangerous” once the money was gone.")]
    [InlineData("When the vote was over, the hall was “silent”.")]
    [InlineData("When asked, the reply is “no”.")]
    [InlineData("If they lose, the town is “dead”.")]
    [InlineData("The plan is “dangerous” and new.")]
    [InlineData("She spoke of a “ghost” when the bell rang.")]
    [InlineData("“Home” is where she went.")]
    [InlineData("If the foreman says it is “dry” and leaves, wait.")]
    [InlineData("Lind becomes a “friend” to all.")]
    public void A_moment_of_the_story_defines_nothing(string text) => Assert.Null(Terms(text)[0].Definition);

    [Theory]
    [InlineData("One without a mast is “bald”.", "One without a mast")]
    [InlineData("A boat with a mast is a “stick”; one without a mast is “bald”.", "A boat with a mast")]
    [InlineData("A tray dropped on the floor is a “stray”.", "A tray dropped on the floor")]
    [InlineData("The person to whom a boat belongs is its “keeper”, and may sell it.", "The person to whom a boat belongs")]
    [InlineData("A keeper whose boat has been sold is called a “sleeper” and can be woken.", "A keeper whose boat has been sold")]
    [InlineData("Bread which we cannot sell is referred to as “held stock”.", "Bread which we cannot sell")]
    [InlineData("Rivers between two and three feet are described as “amber”.", "Rivers between two and three feet")]
    [InlineData("A river that has risen a foot is described as “amber”.", "A river that has risen a foot")]
    [InlineData("“Cruise” is everything above that.", "everything above that")]
    [InlineData("A “minor” is anyone under sixteen.", "anyone under sixteen")]
    [InlineData("Whoever was not on the list was a “stranger”.", "Whoever was not on the list")]
    [InlineData("Anyone who stayed longer was, in her phrase, “furniture”.", "Anyone who stayed longer")]
    [InlineData("A stone that had been cut, paid for and never fetched was a “widow”.", "A stone that had been cut, paid for and never fetched")]
    [InlineData("They argued for a “first come” rule: whoever came first should drink.", "whoever came first should drink")]
    [InlineData("“Relief work” is work that a town gives to men without any.", "work that a town gives to men without any")]
    [InlineData("Doors leaned, and a door that leaned was said to be “taking a bow”.", "a door that leaned")]
    [InlineData("One is warm; a letter written the next morning is a “cold one”.", "a letter written the next morning")]
    [InlineData("Everywhere else is “open”.", "Everywhere else")]
    [InlineData("Planks of odd length laid in a row are “runners”.", "Planks of odd length laid in a row")]
    [InlineData("The men who tied the sacks were known as “tyers”.", "The men who tied the sacks")]
    [InlineData("The waste that falls from the saw we call “crumbs”.", "The waste that falls from the saw")]
    [InlineData("The grey salt is what the trade calls “dross”.", "The grey salt")]
    [InlineData("The “lumpman”, who filled the tubs, was paid by the ton.", "filled the tubs")]
    [InlineData("4. A hull is “late” when its survey is six years old.", "when its survey is six years old")]
    public void What_tells_a_thing_from_others_defines_it(string text, string definition) => Assert.Equal(definition, Terms(text)[0].Definition);

    [Fact]
    public void Each_clause_of_a_sentence_defines_its_own_words()
    {
        Assert.Equal(["A boat that sails", "one that does not"], Terms("A boat that sails is a “runner”, and one that does not is a “lodger”.").Select(term => term.Definition));
        Assert.Equal(["A line with a verb", "one without a verb"], Terms("A line with a verb is “live”; one without a verb is “dead”.").Select(term => term.Definition));
    }

    [Theory]
    [InlineData("Somewhere else is “open”.")]
    [InlineData("Houses are “palaces”.")]
    [InlineData("The man who tied the sack was known as “Bob”.")]
    [InlineData("The latest result is what critics call “ruin”.")]
    [InlineData("The result is what critics call a “farce”.")]
    [InlineData("The “expert”, who filled the tubs, was paid by the ton.")]
    [InlineData("The “lumpman”, who came late, was paid by the ton.")]
    public void What_is_told_of_one_of_them_defines_nothing(string text) => Assert.Null(Terms(text)[0].Definition);

    [Theory]
    [InlineData("A vote for him is a “disaster”.")]
    [InlineData("A man with a plan was “dangerous”.")]
    [InlineData("The man with the plan is “dangerous”.")]
    [InlineData("A reading that lies far off is an “oddity” within the meaning of Annex C.")]
    [InlineData("A talk that lasts an hour becomes “slow”: nobody listens.")]
    [InlineData("A boat that had left the quay was “late”.")]
    [InlineData("The men who had left were, they say, “finished”.")]
    [InlineData("They argued for a “first come” rule: the town was dry.")]
    [InlineData("A boat in dock, and a crew in jail, is a “pair”.")]
    [InlineData("“Relief work” is proof that the town is poor.")]
    [InlineData("The river in the south was described as “amber”.")]
    [InlineData("The man who rang the bell was called the “Cuckoo”.")]
    public void A_judgment_defines_nothing(string text) => Assert.Null(Terms(text)[0].Definition);

    [Theory]
    [InlineData("The clerk reads the list aloud, which is called “crying”.", "The clerk reads the list aloud")]
    [InlineData("The clerk reads the list aloud, a practice known as “crying”.", "The clerk reads the list aloud")]
    [InlineData("The clerk reads the list twice, something the porters call a “round”.", "The clerk reads the list twice")]
    [InlineData("The clerk reads the list twice, a trick that porters call the “round”.", "The clerk reads the list twice")]
    [InlineData("Leaving a mooring unused for a year is called “salting”.", "Leaving a mooring unused for a year")]
    [InlineData("To leave before the bell is called “jumping”.", "To leave before the bell")]
    public void An_act_is_named_behind_the_clause_that_tells_it(string text, string definition) => Assert.Equal(definition, Terms(text)[0].Definition);

    [Theory]
    [InlineData("The boat enters the lock, which is called “Nell”.")]
    [InlineData("Nothing she wrote is called “crying”.")]
    [InlineData("The clerk went home, which was called “weak” by others.")]
    public void A_clause_that_tells_no_act_defines_nothing(string text) => Assert.Null(Terms(text)[0].Definition);

    [Theory]
    [InlineData("He said “folk”, and meant whoever was in the room.", "whoever was in the room")]
    [InlineData("He said “folk”, and meant it.", null)]
    [InlineData("She calls them “the usual crowd”, by which she means no harm.", null)]
    [InlineData("When a nurse speaks of “home care”, she means care in the patient’s own kitchen, and everybody understands her.", "care in the patient’s own kitchen")]
    [InlineData("Lind used “ebb” for the fall that nobody sees.", "the fall that nobody sees")]
    [InlineData("Lind used “ebb” for a joke.", null)]
    [InlineData("Printers have borrowed “the long stop” for the space that she left before a name.", "the space that she left before a name")]
    [InlineData("The Agency uses “critical” in a different sense, namely of a hull that leaks.", "a hull that leaks")]
    public void What_somebody_means_by_words_of_his_defines_them(string text, string? definition) => Assert.Equal(definition, Terms(text)[0].Definition);

    [Fact]
    public void Both_words_that_somebody_uses_have_their_own_meaning() =>
        Assert.Equal(
            ["the fall that nobody sees", "the rise that everybody fears"],
            Terms("Lind used “ebb” for the fall that nobody sees and “flood” for the rise that everybody fears.").Select(term => term.Definition));

    [Theory]
    [InlineData("“We”, “us” and “our” refer to Bruun Ferries.", "Bruun Ferries")]
    [InlineData("“Crew” and “hands” mean those who work on board.", "those who work on board")]
    [InlineData("“Ebb” and “flood” mean a fall and a rise respectively.", null)]
    [InlineData("“Ebb” and “flood” mean nothing here.", null)]
    public void Words_in_a_row_share_their_verb(string text, string? definition) => Assert.All(Terms(text), term => Assert.Equal(definition, term.Definition));
}

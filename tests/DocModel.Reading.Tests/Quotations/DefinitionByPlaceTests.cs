namespace DocModel.Reading.Tests.Quotations;

/// <summary>Definitions in every place of a sentence where the words can stand: behind asides, in rows, behind colons, in front of "this".</summary>
public sealed class DefinitionByPlaceTests
{
    private static IReadOnlyList<QuotedTerm> Terms(string text) =>
        DocumentReader.Read(text, new ReadOptions { Format = DocumentFormat.PlainText }).Terms;

    [Theory]
    [InlineData("The “bow” of a ferry is its pointed front.", "its pointed front")]
    [InlineData("The “prize” of a race is its own reward.", null)]
    [InlineData("The boat turns; the “stern”, or back, is the part that drags.", "the part that drags")]
    [InlineData("The “round”, finally, is the amount by which a fare rises each year.", "the amount by which a fare rises each year")]
    [InlineData("The phrase “salt money”, still heard in the south, meant whatever a pilot was paid in kind.", "whatever a pilot was paid in kind")]
    [InlineData("The “salt money”, still heard in the south, was lost.", null)]
    [InlineData("The Danish word for it, “hygge”, means simply the comfort of a warm room.", "the comfort of a warm room")]
    [InlineData("A tide has stages: “neap”, at the half moon, is the point at which it rises least.", "the point at which it rises least")]
    [InlineData("A “berth” is a place, usually a quay or a buoy, at which a boat may lie.", "a place, usually a quay or a buoy, at which a boat may lie")]
    [InlineData("For the purposes of this rule a “gale” is wind of more than forty knots.", "wind of more than forty knots")]
    [InlineData("A “gale” is typical of the coast.", null)]
    [InlineData("Your “share” is the first part of any catch, which you may keep.", "the first part of any catch, which you may keep")]
    [InlineData("The “war” was the first part of the plan.", null)]
    [InlineData("“A pinch” is as much as two fingers hold.", "as much as two fingers hold")]
    [InlineData("The “free week” is the seven days, Monday to Sunday, before the fair.", "the seven days, Monday to Sunday, before the fair")]
    [InlineData("The “vote” was two days after the fair.", null)]
    [InlineData("It ends in a “gam”, which is to say a visit from boat to boat.", "a visit from boat to boat")]
    [InlineData("She names a second rule, “slack”, whereby boats that wait are counted twice.", "boats that wait are counted twice")]
    [InlineData("She wrote of “home”, which for her was having a key to a door.", "having a key to a door")]
    [InlineData("She wrote of “home”, which for her was closed.", null)]
    [InlineData("He prefers the word “letting”, which he takes from law: the loan of a thing for money.", "the loan of a thing for money")]
    [InlineData("He wrote of “letting”, which annoyed the board: the loan of a boat had been refused.", null)]
    public void Words_are_told_behind_what_parts_them_from_their_meaning(string text, string? definition) => Assert.Equal(definition, Terms(text)[0].Definition);

    [Theory]
    [InlineData("In 1912 he gave it the name “settling”: the passage of a word into a rule.", "the passage of a word into a rule")]
    [InlineData("He used the word “settling”: the board had never heard it.", null)]
    [InlineData("The fund does not pay for “fair wear”: the ordinary loss of value that comes of use.", "the ordinary loss of value that comes of use")]
    [InlineData("They agreed on the “main point”: the number of ships.", null)]
    [InlineData("“Spares” (ropes, hooks and anything made of tin) lie in the shed.", "ropes, hooks and anything made of tin")]
    [InlineData("“Spares” (such as ropes, hooks and tins) lie in the shed.", null)]
    [InlineData("“Spares” (formerly ropes, hooks and tins) lie in the shed.", null)]
    [InlineData("Boats are rented on a “keel for keel” basis. That is, we lend another boat of the same length.", "we lend another boat of the same length")]
    [InlineData("Many ask what is meant by “dry” moorings. They are moorings without water at the ebb.", "moorings without water at the ebb")]
    [InlineData("Pilots give the name “hood” to a cloud that hangs on the cape.", "a cloud that hangs on the cape")]
    [InlineData("Pilots gave the name “Hood” to Lisa.", null)]
    [InlineData("We class as “idle” any that have lain a year.", "any that have lain a year")]
    [InlineData("To “dress” a boat, as pilots say, is to hang flags on it.", "to hang flags on it")]
    [InlineData("To hang flags on a mast is to “dress” it.", "To hang flags on a mast")]
    [InlineData("To know her is to “weep”.", null)]
    public void Words_are_told_behind_a_name_a_list_or_a_full_stop(string text, string? definition) => Assert.Equal(definition, Terms(text)[0].Definition);

    [Theory]
    [InlineData("If the hull is worth less than the repair, the claim is cut by half; this is known as “halving”.", "If the hull is worth less than the repair, the claim is cut by half")]
    [InlineData("Waves run over the wall and fill the dock, and this pilots call “topping”.", "Waves run over the wall and fill the dock")]
    [InlineData("The keeper fills the lock by night. This is known as “levelling”.", "The keeper fills the lock by night")]
    [InlineData("The keeper fled by night. This is known as “levelling”.", null)]
    [InlineData("He fills the lock. This is known as “levelling”.", null)]
    [InlineData("Ropes rub and grow thin, an effect to which riggers refer as “chafe”.", "Ropes rub and grow thin")]
    public void What_this_is_called_is_told_in_front_of_it(string text, string? definition) => Assert.Equal(definition, Terms(text)[0].Definition);

    [Theory]
    [InlineData("A rope that floats is a “line”, and the still water between two piers is a “pool”.", "the still water between two piers")]
    [InlineData("Flooded ground is referred to as “the soft”.", "Flooded ground")]
    [InlineData("Ropes, chains and hooks that lie on deck are “trip gear”.", "Ropes, chains and hooks that lie on deck")]
    [InlineData("Hulls which have sunk but still show, so-called “ghosts”, sink more boats than storms do.", "Hulls which have sunk but still show")]
    [InlineData("We say that a line is “held” when nobody has crossed it for a day.", "when nobody has crossed it for a day")]
    [InlineData("When a boat rises on the swell, it is said to “bow”.", "When a boat rises on the swell")]
    [InlineData("They are at “full stretch” when the rope hums.", "when the rope hums")]
    [InlineData("Boats are “slack” if they drift with the tide.", "if they drift with the tide")]
    [InlineData("Pilots count as “home” if they slept on the island in March.", "if they slept on the island in March")]
    [InlineData("The dock is “cleared” only after the count.", "only after the count")]
    public void Subjects_and_conditions_tell_what_is_called_so(string text, string? definition) => Assert.Equal(definition, Terms(text)[^1].Definition);

    [Theory]
    [InlineData("The “keel” is the bottom of the boat, the “deck” the top.", "the bottom of the boat", "the top")]
    [InlineData("We use “update” for a planned change to a chart, and “correction” for one made because of an error.", "a planned change to a chart", "one made because of an error")]
    public void Two_words_share_one_verb(string text, string first, string second) => Assert.Equal([first, second], Terms(text).Select(term => term.Definition));

    [Theory]
    [InlineData("The “landing place” shall be the quay at Lund or such other place as the parties name.", "the quay at Lund or such other place as the parties name")]
    [InlineData("The “landing place” shall be empty.", null)]
    [InlineData("“Dry” is to be read as fit to be stored without a cover.", "fit to be stored without a cover")]
    [InlineData("“Dry” is to be read as described in clause 4.", null)]
    [InlineData("“Fair catch”, a term first used by a Danish court in 1957, is today understood as the catch that a trained crew would bring home.", "the catch that a trained crew would bring home")]
    [InlineData("“Memory drift”, Lind’s own coinage, is the growth of a tale that is told too often.", "the growth of a tale that is told too often")]
    [InlineData("A “lead line”, also theirs, is the rope that tells a pilot how deep the water is.", "the rope that tells a pilot how deep the water is")]
    [InlineData("She describes the first, “fading”, as the loss of a tale over the years.", "the loss of a tale over the years")]
    [InlineData("He used the word “crew” to cover both hands and pilots.", "both hands and pilots")]
    [InlineData("“Jump the bar”, strictly, is to cross it before the flood.", "to cross it before the flood")]
    [InlineData("“Patience” is to be expected.", null)]
    [InlineData("“Drifting” boats are those whose rope is cut.", "those whose rope is cut")]
    [InlineData("“Fog marks” are painted stones used to hold a course.", "painted stones used to hold a course")]
    [InlineData("By “order”, then, we do not mean rank. We mean sequence, the same thing after the same each time.", "sequence, the same thing after the same each time")]
    [InlineData("By “order”, then, we do not mean rank.", null)]
    [InlineData("The “old ebb”, in Lind’s scheme, is the century after the flood.", "the century after the flood")]
    [InlineData("Lind’s “coat test” (whether a child could wear it) is the best.", "whether a child could wear it")]
    [InlineData("He hates the “long pause”, a term of Lind’s for hours in which nobody speaks.", "hours in which nobody speaks")]
    [InlineData("Beware of “mooring”. To mooring a boat is to lose it, and I do not.", "to lose it")]
    public void A_rule_or_a_guide_tells_its_words(string text, string? definition) => Assert.Equal(definition, Terms(text)[0].Definition);

    [Theory]
    [InlineData("The sum payable under clause 9 (the “holdback”) is paid last.", "The sum payable under clause 9")]
    [InlineData("The shortest course that works should be taken (the “short course”).", null)]
    [InlineData("The buyer and his heirs are together called the “group”.", "The buyer and his heirs")]
    [InlineData("The harbour master is called the “bear”.", null)]
    [InlineData("A gale is one of “first rank” when it lies beyond the power of the pilots.", "when it lies beyond the power of the pilots")]
    [InlineData("4. Timber of which more than a tenth is split, stained or warped is “reject”.", "Timber of which more than a tenth is split, stained or warped")]
    [InlineData("The short line above a headline, in smaller type, is a “kicker”.", "The short line above a headline, in smaller type")]
    [InlineData("The master of a ship is a “bear”.", null)]
    [InlineData("A lamp with no oil is “dark” until its owner pays.", "A lamp with no oil")]
    [InlineData("A player who has no card left is said to have “gone home” and plays no more.", "A player who has no card left")]
    [InlineData("A baker who used it was said to “dress” his bread.", null)]
    [InlineData("Guests who give up are said to “balk” if they never join.", null)]
    [InlineData("A “round” is complete when every player has had one turn.", "when every player has had one turn")]
    [InlineData("She called anyone who quoted it at dinner a “rule bore”.", "anyone who quoted it at dinner")]
    [InlineData("She kept a drawer for letters that she labelled “weather”.", null)]
    [InlineData("The crew of the ship may answer with a “bell”: any card that shows a bell.", "any card that shows a bell")]
    public void A_rule_or_a_guide_tells_them_in_front(string text, string? definition) => Assert.Equal(definition, Terms(text)[^1].Definition);

    [Fact]
    public void The_items_of_a_list_are_told_by_their_clauses() =>
        Assert.Equal(
            ["turns a card face up", "you pass a card to a neighbour", "do nothing and draw"],
            Terms("You may do two of three things: “light”, which turns a card face up; “signal”, by which you pass a card to a neighbour; or “sleep”, that is, do nothing and draw.").Select(term => term.Definition));

    [Fact]
    public void A_clause_behind_a_semicolon_is_no_item() =>
        Assert.Null(Terms("“First in” is known to all; “last in”, which sounds unjust, is how one empties a lift.")[1].Definition);

    [Theory]
    [InlineData("Its cards go to the “reef”, the common pile in the middle of the table.", "the common pile in the middle of the table")]
    [InlineData("It takes place at “dawn”, the end of every fourth round.", "the end of every fourth round")]
    [InlineData("He called it “dawn”, the end of a long wait.", null)]
    [InlineData("They met in the “Reef”, the inn on the quay.", null)]
    [InlineData("She fled from the “reef”, the crowd was gone in an hour.", null)]
    public void The_last_words_of_a_sentence_tell_which_it_is(string text, string? definition) => Assert.Equal(definition, Terms(text)[0].Definition);

    [Theory]
    [InlineData("A “shove”, in the words of its inventors, is “any push that forbids nothing at all”.", "any push that forbids nothing at all")]
    [InlineData("A “storm sail”, by contrast, is a small sail of heavy cloth that replaces the first.", "a small sail of heavy cloth that replaces the first")]
    [InlineData("The “long part” is what lies between the knot and the bow.", "what lies between the knot and the bow")]
    [InlineData("The “long part” is what matters.", null)]
    [InlineData("“Rent”, which to the rest of us is what a tenant pays, is for them any gain above the cost of a boat.", "any gain above the cost of a boat")]
    [InlineData("“Rolling” is the usual way: part of the sail is wound up and tied.", "part of the sail is wound up and tied")]
    [InlineData("A harbour is said to “clear” when nothing is left on the quay.", "when nothing is left on the quay")]
    [InlineData("When they say that a boat is “poor” they do not mean that it leaks; they mean that it rolls.", "it rolls")]
    [InlineData("When they say that a boat is “poor” they do not mean that it leaks.", null)]
    [InlineData("What Lund named the “law of thrift” is easily stated: if everyone saves, everyone earns less.", "if everyone saves, everyone earns less")]
    [InlineData("“Slowdrift” (a fall with a rise in it) was feared.", "a fall with a rise in it")]
    [InlineData("“Slowdrift” (drift with rain) was feared.", "drift with rain")]
    [InlineData("“Slowdrift” (printed in Lund) was feared.", null)]
    [InlineData("“Fair risk” came from insurers, among whom it denoted the wish of the insured to be careless.", "the wish of the insured to be careless")]
    [InlineData("A “short watch” is one whose end is known, and a “long watch” is kept by three men in turn.", "one whose end is known")]
    [InlineData("What a pilot owes his crew is his “rope”.", "What a pilot owes his crew")]
    [InlineData("What he wants is a “war”.", null)]
    [InlineData("If a pump fails twice in an hour, the boat goes home; we call this the “red rope”.", "If a pump fails twice in an hour, the boat goes home")]
    [InlineData("We send it to a “ring” at a time, a ring being a group of boats that share a quay.", "a group of boats that share a quay")]
    public void A_primer_or_an_essay_tells_its_words(string text, string? definition) => Assert.Equal(definition, Terms(text)[0].Definition);

    [Fact]
    public void One_of_two_cases_has_each_its_own_word() =>
        Assert.Equal(
            ["if it runs fore and aft", "if it runs to the side"],
            Terms("One that holds up a mast is a “stay” if it runs fore and aft and a “shroud” if it runs to the side.").Select(term => term.Definition));

    [Fact]
    public void Two_acts_share_one_sentence() =>
        Assert.Equal(
            ["To turn her bow through the wind", "to turn her stern through it"],
            Terms("To turn her bow through the wind is to “tack”; to turn her stern through it is to “gybe”.").Select(term => term.Definition));

    [Fact]
    public void What_a_program_is_used_for_is_not_what_its_name_means() => Assert.Null(Terms("We use “Anchor” for a small part of our work.")[0].Definition);

    /// <summary>A noun that is spelled like a verb of speech ends no definition.</summary>
    [Fact]
    public void A_report_is_no_verb_behind_its_article() =>
        Assert.Equal("anything that a clerk signs, a report or a bill", Terms("“Paper” means anything that a clerk signs, a report or a bill.")[0].Definition);
}

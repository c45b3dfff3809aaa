namespace DocModel.Reading.Tests.Quotations;

public sealed class TermTests
{
    private static IReadOnlyList<QuotedTerm> Terms(string text) =>
        DocumentReader.Read(text, new ReadOptions { Format = DocumentFormat.PlainText }).Terms;

    [Fact]
    public void Spellings_of_one_concept_are_one_term()
    {
        var term = Assert.Single(Terms("The “tide levy” came first. Two “Tide Levies” followed, then a “tide-levy”."));
        Assert.Equal(["tide levy", "Tide Levies", "tide-levy"], term.Variants);
        Assert.Equal(3, term.Uses.Count);
        Assert.Equal("tide levy", term.Text);
    }

    [Theory]
    [InlineData("The “labour of the tide” is old; “labor of the tide” is new. The labor of the tide goes on.", 2, 1)]
    [InlineData("The “organised calm” is not the “organized calm”. An organised calm pleases.", 2, 1)]
    [InlineData("The “tide centre” burned. A tide center is dear, and tide centres are dearer.", 1, 2)]
    [InlineData("A “travelled pilot” is wise. Traveled pilots know it.", 1, 1)]
    [InlineData("The “defence of the bar” failed. Every defense of the bar does.", 1, 1)]
    [InlineData("“Colour” is light. Color is cheap; colours fade, and colored lamps do not count.", 1, 2)]
    [InlineData("The “dialogue of nets” began. A dialog of nets is short.", 1, 1)]
    public void British_and_American_spellings_are_one_term(string text, int uses, int mentions)
    {
        var term = Assert.Single(Terms(text));
        Assert.Equal((uses, mentions), (term.Uses.Count, term.Mentions.Count));
    }

    [Theory]
    [InlineData("The “four boats” left. For boats it was late.")]
    [InlineData("The “filled net” sank. A filed net does too.")]
    [InlineData("The “prise of the tide” is this. The prize of the tide is that.")]
    public void Other_words_that_look_like_such_spellings_are_not(string text) => Assert.Empty(Assert.Single(Terms(text)).Mentions);

    [Theory]
    [InlineData("The “night lease” is cheap. Night leases are cheap.")]
    [InlineData("They kept “loose houses”. A loose house burns.")]
    [InlineData("The “fog lens” cracked. Fog lenses crack.")]
    [InlineData("“Slow viruses” sleep. A slow virus sleeps.")]
    [InlineData("The “false excuse” is old. False excuses are older.")]
    [InlineData("A “grand prize” was lost. Grand prizes are.")]
    [InlineData("A “sea wolf” came. Sea wolves go.")]
    [InlineData("They called them “harbourmen”. A harbourman waits.")]
    [InlineData("The “men of the bar” left. A man of the bar stays.")]
    [InlineData("One “fog criterion” is enough. Fog criteria are many.")]
    [InlineData("A “quiet crisis” came. Quiet crises pass.")]
    public void Every_plural_is_the_same_term(string text) => Assert.Single(Assert.Single(Terms(text)).Mentions);

    [Fact]
    public void Uses_in_an_irregular_plural_are_one_term() => Assert.Equal(2, Assert.Single(Terms("The “wise man” left. The “wise men” stayed.")).Uses.Count);

    [Fact]
    public void Unquoted_mentions_are_found_everywhere_else()
    {
        const string Text = "The “tide levy” is old. A tide levy was paid; tide levies rose. “No tide-levy can last,” she said. The tide, levy apart, rose.";
        var term = Terms(Text)[0];
        Assert.Equal(["tide levy", "tide levies", "tide-levy"], term.Mentions.Select(mention => mention.Text));
        Assert.Single(term.Uses);
    }

    [Theory]
    [InlineData("The word “MAY” is a permission. It may rain in May. A pilot MAY leave. May he?", "MAY")]
    [InlineData("The words “SHOULD NOT” advise. A boat should not wait; it SHOULD NOT sail.", "SHOULD NOT")]
    [InlineData("The word “MAY” and the word “may”: it may rain.", "may")]
    public void Words_in_capitals_are_mentioned_in_capitals(string text, string mention) =>
        Assert.Equal([mention], Terms(text)[0].Mentions.Select(m => m.Text));

    [Fact]
    public void Words_joined_or_hyphened_are_the_same() =>
        Assert.Equal(["co-operative", "Cooperative"], Terms("The “cooperative” mood. A co-operative mood. Cooperative moods.")[0].Mentions.Select(mention => mention.Text));

    [Theory]
    [InlineData("Anna Lind said that “water does not read what is written”.")]
    [InlineData("Anna Lind said that “a wall is nothing but a promise”.")]
    [InlineData("Anna Lind promised “to count every fish in the long river twice before breakfast each day”.")]
    public void Spoken_sentences_are_no_expressions(string text) => Assert.Empty(Terms(text));

    [Theory]
    [InlineData("“Quay” has the meaning given in section 4.", "the meaning given in section 4")]
    [InlineData("In this Act “quay” has the same meaning as in the Ports Act.", "the same meaning as in the Ports Act")]
    public void Where_the_meaning_stands_is_the_definition(string text, string definition) => Assert.Equal(definition, Terms(text)[0].Definition);

    [Fact]
    public void An_owner_in_the_singular_and_in_the_plural_is_the_same() =>
        Assert.Equal(["pilot's right", "pilots’ rights"], Assert.Single(Terms("Each “pilot's right” is old. They spoke of “pilots’ rights”.")).Variants);

    [Theory]
    [InlineData("They want “free trade” and the “freedom of trade”.")]
    [InlineData("Their “democracy” was “democratic” once.")]
    [InlineData("A “legitimate fear” is a “fear without legitimacy”.")]
    [InlineData("The term “transferred fear” is older than the term “transference of fear”.")]
    [InlineData("The term “quota” is older than the term “quota of nets”.")]
    [InlineData("The term “quotas” is older than the term “summer quota”.")]
    [InlineData("The term “young harbour law” is older than the term “young harbours”.")]
    [InlineData("A “finding” comes before a “repeat finding”.")]
    [InlineData("The term “no fishing” is older than the term “no-fishing rule”.")]
    public void Derived_words_link_terms(string text)
    {
        var terms = Terms(text);
        Assert.Same(terms[1], Assert.Single(terms[0].Related));
        Assert.Same(terms[0], Assert.Single(terms[1].Related));
    }

    [Theory]
    [InlineData("The “Fog Accord” failed. The 1990 Fog Accord was forgotten. In May 1991 the Fog Accord ended.", 2)]
    [InlineData("They kept “May Day”. On May Day 1931 nobody worked.", 1)]
    [InlineData("They called it “Black Monday”. Black Monday, 19 October 1987, came. After Black Monday all was lost.", 2)]
    [InlineData("He named it the “winter of fog”. The winter of fog of 1979 ended.", 1)]
    public void Words_that_also_tell_a_time_are_mentioned_like_others(string text, int mentions) => Assert.Equal(mentions, Terms(text)[0].Mentions.Count);

    [Fact]
    public void Forms_of_the_same_words_are_linked_and_stay_apart()
    {
        var terms = Terms("They praised “divisible peace” and the “divisibility of peace”, the “doctrine of fair and divisible peace” and “cheap bread”.");
        Assert.Equal(4, terms.Count);
        Assert.Equal([terms[1], terms[2]], terms[0].Related);
        Assert.Equal([terms[0], terms[2]], terms[1].Related);
        Assert.Empty(terms[3].Related);
    }

    [Theory]
    [InlineData("The “fog rule” – i.e. the notion that no boat sails blind – is old.", "the notion that no boat sails blind")]
    [InlineData("He praised the “fog rule” – a ban on sailing blind.", "a ban on sailing blind")]
    [InlineData("He praised the “fog rule”, a ban on sailing blind, was his.", "a ban on sailing blind")]
    [InlineData("He praised the “fog rule”, that is, a ban on sailing blind.", "a ban on sailing blind")]
    [InlineData("He praised the “fog rule” (meaning a ban on sailing blind).", "a ban on sailing blind")]
    [InlineData("He praised the “fog rule”, which means that no boat sails blind.", "no boat sails blind")]
    [InlineData("The “fog rule” means that no boat sails blind.", "no boat sails blind")]
    [InlineData("They voted a ban on sailing blind, known as the “fog rule”.", "a ban on sailing blind")]
    [InlineData("They praised the “fog rule”. The fog rule is a ban on sailing blind.", "a ban on sailing blind")]
    [InlineData("They praised the “fog rule”. By fog rule they meant a ban on sailing blind.", "a ban on sailing blind")]
    [InlineData("They praised the “fog rule”. Lang defined the fog rule as a ban on sailing blind.", "a ban on sailing blind")]
    [InlineData("He praised the “fog rule”, by which he meant a ban on sailing blind.", "a ban on sailing blind")]
    [InlineData("He praised the “fog rule”. By this he meant that no boat sails blind.", "no boat sails blind")]
    [InlineData("By “fog rule” they meant a ban on sailing blind.", "a ban on sailing blind")]
    [InlineData("By the term “fog rule” is meant a ban on sailing blind.", "a ban on sailing blind")]
    [InlineData("Lang defined “fog rule” as a ban on sailing blind.", "a ban on sailing blind")]
    [InlineData("She used “fog rule” in the sense of a ban on sailing blind.", "a ban on sailing blind")]
    [InlineData("The “fog rule” – meaning a ban on sailing blind – is old.", "a ban on sailing blind")]
    [InlineData("The “fog rule” is a ban on sailing blind.", "a ban on sailing blind")]
    [InlineData("What Lang called the “fog rule” was a ban on sailing blind.", "a ban on sailing blind")]
    [InlineData("“Fog rule”: a ban on sailing blind.", "a ban on sailing blind")]
    [InlineData("“Fog rule” shall mean a ban on sailing blind.", "a ban on sailing blind")]
    [InlineData("In this act, “fog rule” includes a ban on sailing blind.", "a ban on sailing blind")]
    [InlineData("“Fog rule” includes a ban on sailing blind.", "a ban on sailing blind")]
    [InlineData("They voted a ban on the sale of fish, known as the “fog rule”.", "a ban on the sale of fish")]
    [InlineData("They voted a ban on sailing blind, the so-called “fog rule”.", "a ban on sailing blind")]
    [InlineData("They voted a ban on sailing blind, or “fog rule”.", "a ban on sailing blind")]
    [InlineData("They voted a ban on sailing blind (a “fog rule”).", "a ban on sailing blind")]
    [InlineData("They voted a ban on sailing blind – a “fog rule”.", "a ban on sailing blind")]
    [InlineData("A ban on sailing blind is called a “fog rule”.", "A ban on sailing blind")]
    [InlineData("Each spring brought a ban on sailing blind that was called the “fog rule”.", "a ban on sailing blind")]
    [InlineData("The Fog Office of Norland (the “Office”) pays.", "Fog Office of Norland")]
    [InlineData("A “fog rule” is understood as a ban on sailing blind.", "a ban on sailing blind")]
    [InlineData("“Fog rule” is their word for a ban on sailing blind.", "a ban on sailing blind")]
    [InlineData("“Fog rule” is the name given to a ban on sailing blind.", "a ban on sailing blind")]
    [InlineData("The term “fog rule” was used for a ban on sailing blind.", "a ban on sailing blind")]
    [InlineData("Pilots use “fog rule” to mean a ban on sailing blind.", "a ban on sailing blind")]
    [InlineData("“Fog rule” stands for a ban on sailing blind.", "a ban on sailing blind")]
    [InlineData("A “fog rule”: a ban on sailing blind.", "a ban on sailing blind")]
    [InlineData("A “fog rule”, which is a ban on sailing blind, came in May.", "a ban on sailing blind")]
    [InlineData("A “fog rule” is a ban on sailing blind, the pilot said.", "a ban on sailing blind")]
    [InlineData("He praised the “fog rule”, a rule defined not by law but by habit.", "a rule defined not by law but by habit")]
    [InlineData("They feared “boomers”. Boomers were men with no ship of their own.", "men with no ship of their own")]
    [InlineData("They called it “boom law”, their word for a ban on sailing blind.", "a ban on sailing blind")]
    [InlineData("The term “fog mark” is used of any stone that a pilot can see.", "any stone that a pilot can see")]
    [InlineData("This is the “mooring problem” – how to land where nobody waits.", "how to land where nobody waits")]
    [InlineData("He wants “dry trade”: cargoes that never touch water.", "cargoes that never touch water")]
    [InlineData("They kept the “dry days” (hours taken from the tide).", "hours taken from the tide")]
    [InlineData("In the language of the law, a “fog mark” includes a bell.", "a bell")]
    [InlineData("They want “dry trade”. Dry trade, the minister said last week, means “trade without boats”.", "trade without boats")]
    [InlineData("They fear “silting”. Silting is the loss of depth at a quay.", "the loss of depth at a quay")]
    [InlineData("“Hard tide” is water from which salt is made.", "water from which salt is made")]
    [InlineData("She spoke of “salt hands”, meaning by this a pilot of long standing.", "a pilot of long standing")]
    [InlineData("“Mooring” means a rope with a stone, and “anchor” means a hook.", "a rope with a stone")]
    [InlineData("A “salt hand” (the phrase is old) is a rope with a stone.", "a rope with a stone")]
    [InlineData("Lang’s “first fog”, in the scheme’s own words, is a fog that lifts by noon.", "a fog that lifts by noon")]
    [InlineData("Lang first praised the “fog rule” at Holm in 1931, by which she meant a ban on sailing blind.", "a ban on sailing blind")]
    [InlineData("The pilots spoke of “the long dark of the bar”, meaning the hours without a light.", "the hours without a light")]
    [InlineData("The “fog rule” – one that nobody wrote down – is old.", "one that nobody wrote down")]
    [InlineData("They feared the “fog rule”, the principle that no boat sails blind.", "the principle that no boat sails blind")]
    [InlineData("The mean of three soundings is called the “fog mark”.", "The mean of three soundings")]
    [InlineData("A “fog rule” in their language is the whole list of what a pilot may not do.", "the whole list of what a pilot may not do")]
    [InlineData("A “fog rule”, for the pilots, means a ban on sailing blind.", "a ban on sailing blind")]
    [InlineData("A “fog rule”, invented twice in one year, is the art of waiting.", "the art of waiting")]
    [InlineData("“Fog rule”: a ban on sailing blind\n“Fog bell”: a bell that rings in fog", "a ban on sailing blind")]
    [InlineData("A “fog bell” is required, that is to say a bell that rings by itself.", "a bell that rings by itself")]
    [InlineData("They forgot the “fog rule”, here understood as a ban on sailing blind.", "a ban on sailing blind")]
    [InlineData("She left what pilots call the “fog rule”: a ban on sailing blind.", "a ban on sailing blind")]
    [InlineData("They lived by the “fog rule”. To have a fog rule is to know when to wait.", "to know when to wait")]
    [InlineData("The replacement of a lamp, or “lamping”, takes an hour.", "The replacement of a lamp")]
    [InlineData("He waited for the “fog hour”, which is the time that the bank needs to lift.", "the time that the bank needs to lift")]
    [InlineData("By “fog rule” pilots understand a ban on sailing blind.", "a ban on sailing blind")]
    [InlineData("The pilots understood by “fog rule” the duty to wait.", "the duty to wait")]
    [InlineData("The pilots used the “fog rule”. The term covers all bans on sailing blind.", "all bans on sailing blind")]
    [InlineData("They have a “fog rule”, a word for the fear of sailing blind.", "the fear of sailing blind")]
    [InlineData("They have a “fog rule”, which term includes bells and horns.", "bells and horns")]
    [InlineData("They spoke of “fog law” instead – the law of those who wait.", "the law of those who wait")]
    [InlineData("A pilot who never sails blind is said to be “dry”.", "A pilot who never sails blind")]
    [InlineData("A pilot who never sails blind is referred to as a “dry hand”.", "A pilot who never sails blind")]
    [InlineData("A “dry hand” is any pilot who never sails blind.", "any pilot who never sails blind")]
    [InlineData("They lived by the “fog rule”, literally “law of the white wall”.", "law of the white wall")]
    [InlineData("“Fog rule” is not the same: a fog rule is a ban on sailing blind.", "a ban on sailing blind")]
    [InlineData("A boat is called “blind” while its lamp is out.", "while its lamp is out")]
    [InlineData("If the rope parts, the boat is said to be “adrift”.", "If the rope parts")]
    [InlineData("A rope that has been in salt water is a “dead rope”.", "A rope that has been in salt water")]
    [InlineData("The process by which a rope gives way is termed “creep”.", "The process by which a rope gives way")]
    [InlineData("Any wait longer than two tides (a “Long Wait”) is paid for.", "Any wait longer than two tides")]
    [InlineData("The “lag” of a tide, that is the difference between its hour and the hour of the moon, is one hour here.", "the difference between its hour and the hour of the moon")]
    [InlineData("In this book “shore” is to be understood as any land within sight of a mast.", "any land within sight of a mast")]
    [InlineData("We use “slack” for ropes that bear no load.", "ropes that bear no load")]
    public void Definitions_are_found_in_the_texts_own_words(string text, string definition) =>
        Assert.Equal(definition, Terms(text)[0].Definition);

    [Theory]
    [InlineData("The “fog rule” came in May.")]
    [InlineData("It was an older idea, the so-called “fog rule”.")]
    [InlineData("They had a “fog rule”: a ban, a fine and a bell.")]
    [InlineData("The “fog rule”, the pride of the harbour, is old.")]
    [InlineData("The “fog rule”, the last rule of all, is old.")]
    [InlineData("The harbour is known as the “fog hole”.")]
    [InlineData("The “fog rule” is used by pilots.")]
    [InlineData("A “bell” may be an “alarm”, a “call” or a “greeting”. Nobody knows.")]
    [InlineData("They fear “silting”. Silting is the worst of all troubles.")]
    [InlineData("They like “dry days”. Dry days are rare in spring.")]
    [InlineData("They like “dry days”. Dry days, the pilot said, never come.")]
    [InlineData("The phrase “fog rule” is a hint. The phrase is a joke.")]
    [InlineData("The so-called “fog rule” came in May. By this time nobody sailed.")]
    [InlineData("The “fog rule” was a disaster.")]
    [InlineData("The “fog rule” was the first of many.")]
    [InlineData("The “fog rule” is the reason that he left.")]
    [InlineData("The “fog rule”, a day after it was passed, was dead.")]
    [InlineData("He praised the “fog rule” – the crowd laughed.")]
    [InlineData("He signed the “fog rule” (the ink was dry by noon).")]
    [InlineData("A pilot with five stripes can also write rules, called “fog rules”.")]
    [InlineData("The “fog rule”, a phrase that lawyers hated, came in May.")]
    [InlineData("He was called “mad” when the king died.")]
    [InlineData("They used “sir” for the first time.")]
    [InlineData("A harbour is a “blessing”.")]
    public void What_is_not_defined_has_no_definition(string text) => Assert.Null(Terms(text)[0].Definition);

    [Theory]
    [InlineData("They call it the “fog rule,” for short.", "fog rule")]
    [InlineData("On the wall hung the “fog rule.”", "fog rule")]
    [InlineData("The term “F.R.” came in May.", "F.R.")]
    public void A_comma_or_stop_inside_the_marks_is_no_part_of_the_term_and_a_stop_of_initials_is(string text, string term)
    {
        var found = Assert.Single(Terms(text));
        Assert.Equal(term, found.Text);
        Assert.Equal([term], found.Variants);
    }

    [Fact]
    public void First_use_and_who_used_it_are_told_for_each_use_in_order()
    {
        var term = Assert.Single(Terms("Anna Lang spoke of the “fog rule”. Piet Holm rejected the “Fog Rule”. The crew knew the “fog-rule”. She wrote: “No fog rule can last.”"));
        Assert.Equal(["fog rule", "Fog Rule", "fog-rule"], term.Uses.Select(use => use.Text));
        Assert.Equal(["Lang", "Holm", null], term.Uses.Select(use => use.Speaker));
        Assert.Equal(1, term.Position.Line);
        Assert.Equal(term.Uses[0].Span, term.Span);
        Assert.Equal("fog rule", Assert.Single(term.Mentions).Text);
    }

    [Fact]
    public void Whole_sentences_are_no_terms() => Assert.Empty(Terms("“We leave at dawn,” she said. “No.”"));

    [Fact]
    public void Defined_words_are_no_irony() =>
        Assert.Equal(QuotationKind.Term, Terms("They spoke of its “passage” through the strait. Passage meant that ships were not stopped.")[0].Kind);
}

namespace DocModel.Reading.Tests.Quotations;

/// <summary>Words that reach the text over somebody else: a law, an author who is quoted, two who speak as one.</summary>
public sealed class SecondHandSpeakerTests
{
    [Theory]
    [InlineData("The Ferries Act 1881 requires that each boat be “sound in hull and oar”.", "Ferries Act 1881")]
    [InlineData("Section 9 of the Ferries Act 1881 requires each boat to be “sound in hull and oar”.", "Ferries Act 1881")]
    [InlineData("Under section 9 of the Ferries Act 1881, each boat must be “sound in hull and oar”.", "Ferries Act 1881")]
    [InlineData("Under the charter, the town shall keep “a bell and a man to ring it”.", "charter")]
    [InlineData("The treaty obliges both crowns to “warn before they strike”.", "treaty")]
    [InlineData("The constitution guarantees “the free passage of the strait”.", "constitution")]
    public void A_law_speaks_by_what_it_requires(string text, string speaker) => Assert.Equal(speaker, Last(text).Speaker);

    [Theory]
    [InlineData("The house requires “a firm hand”.")]
    [InlineData("Marta Lind provides “soup for the crew”.")]
    [InlineData("Under the bridge, the boys kept “a den of thieves”.")]
    public void Nobody_else_speaks_by_such_verbs(string text) => Assert.Null(Last(text).Speaker);

    [Theory]
    [InlineData("Marta Lind, quoting Henrik Dahl, said that the wall was “a ladder lying down”.", "Dahl")]
    [InlineData("Quoting the poet Henrik Dahl, Marta Lind called the wall “a ladder lying down”.", "Dahl")]
    [InlineData("Marta Lind quoted Henrik Dahl: “A wall is a ladder lying down.”", "Dahl")]
    [InlineData("Marta Lind quoted from the report: “A wall is a ladder lying down.”", "report")]
    [InlineData("Marta Lind was quoted by the Herald as saying that it was “a ladder lying down”.", "Lind")]
    public void Who_is_quoted_speaks(string text, string speaker) => Assert.Equal(speaker, Last(text).Speaker);

    [Theory]
    [InlineData("Marta Lind and Henrik Dahl called the wall “a ladder lying down”.", "Lind and Dahl")]
    [InlineData("“A ladder lying down,” Marta Lind and Henrik Dahl said.", "Lind and Dahl")]
    [InlineData("“A ladder lying down,” said Marta Lind and Henrik Dahl.", "Lind and Dahl")]
    [InlineData("Mr Dahl and the masons’ union have both rejected the wall as “a ladder lying down”.", "Dahl and the masons’ union")]
    [InlineData("Marta Lind sat with Henrik Dahl and Ole Bruun called the wall “a ladder lying down”.", "Bruun")]
    public void Two_who_speak_together_are_named_together(string text, string speaker) => Assert.Equal(speaker, Last(text).Speaker);

    [Theory]
    [InlineData("For Marta Lind, the wall is “a ladder lying down”.", "Lind")]
    [InlineData("For the engineers, the wall was “a ladder lying down”.", "engineers")]
    [InlineData("“Ladder” was the word Marta Lind used.", "Lind")]
    [InlineData("Marta Lind wants only “a quiet place to sit”.", "Lind")]
    [InlineData("No wall, wrote Marta Lind in her diary, “ever thanked a mason”.", "Lind")]
    [InlineData("Henrik Dahl spoke next. His masons, he went on, had been promised stone: “We have had eleven plans and one brick.”", "Dahl")]
    [InlineData("What the ministry calls a “stone deficit”, Marta Lind said, is a matter of price.", "ministry")]
    [InlineData("The court had held in an earlier case that the phrase “must be read as it was written”.", "court")]
    [InlineData("Questioned by Ruth Brandt, she admitted that Marta Lind had called it “a ladder lying down”.", "Lind")]
    [InlineData("Marta Lind took the oath. Questioned by Ruth Brandt, she called the wall “a ladder lying down”.", "Lind")]
    [InlineData("Critics attacked the wall, with Marta Lind stating: “It is a ladder lying down.”", "Lind")]
    [InlineData("The herald was silent. Then Jorun Lind rose and told the bench: “I built it.”", "Jorun Lind")]
    [InlineData("Marta Lind is, by her own account, “a reluctant mason”.", "Lind")]
    [InlineData("Marta Lind compared the wall to “a ladder lying down”.", "Lind")]
    [InlineData("Marta Lind called it “slow” and Henrik Dahl “a ladder lying down”.", "Dahl")]
    [InlineData("Marta Lind called it “slow” and “a ladder lying down”.", "Lind")]
    [InlineData("Marta Lind recalled Henrik Dahl telling her that it was “a ladder lying down”.", "Dahl")]
    [InlineData("The wall is, for Marta Lind, “a ladder lying down”.", "Lind")]
    [InlineData("Marta Lind’s answer to Henrik Dahl was short: “Build it.”", "Lind")]
    [InlineData("Marta Lind remembers her grandfather saying that the wall was “a ladder lying down”.", "grandfather")]
    [InlineData("The foreign minister, Henrik Dahl, left. The prime minister, who had dined with Dahl, replied that the wall was “a ladder lying down”.", "prime minister")]
    [InlineData("The foreign minister, Henrik Dahl, left. The foreign minister called the wall “a ladder lying down”.", "Dahl")]
    [InlineData("Henrik Dahl dismissed it, and the engineers themselves, asked for comment, say that it is “a ladder lying down”.", "engineers")]
    [InlineData("Marta Lind climbed it in the rain and afterwards admitted that it was “a ladder lying down”.", "Lind")]
    public void The_clause_gives_the_words_to_somebody(string text, string speaker) => Assert.Equal(speaker, Last(text).Speaker);

    [Theory]
    [InlineData("For Christmas, the street was “a small miracle”.")]
    [InlineData("Marta Lind knew about what they called the “ghost wall”.")]
    [InlineData("Marta Lind suggested that “I was only the mason” was an excuse.")]
    [InlineData("The stone was provided by Norland with slogans such as “a wall for every child”.")]
    [InlineData("[Illustration: “The wall by night.”]")]
    [InlineData("Wall “was a ladder lying down”, court told")]
    public void Words_of_others_are_nobodys(string text) => Assert.Null(Last(text).Speaker);

    [Fact]
    public void Who_goes_on_is_who_spoke_and_not_whose_word_he_took_up()
    {
        var quotations = DocumentReader.Read("What the ministry calls a “stone deficit”, Marta Lind said, is a matter of price. “Stone is cheap here.”").Quotations;
        Assert.Equal(["ministry", "Lind"], quotations.Select(quotation => quotation.Speaker));
    }

    private static Quotation Last(string text) => DocumentReader.Read(text).Quotations[^1];
}

namespace DocModel.Reading.Tests.Quotations;

/// <summary>Words that a clause gives to somebody without a verb of speech: reasons, impressions, judgments, what stands in a diary or on a banner.</summary>
public sealed class SpeakerWithoutVerbTests
{
    [Theory]
    [InlineData("The tribunal halved the fine on the ground that the skipper “could not have seen the buoy”.", "tribunal")]
    [InlineData("Anna Moe voted for the levy, on the grounds that the quay “will not mend itself”.", "Moe")]
    [InlineData("The fine was halved on the ground that the skipper “could not have seen the buoy”.", null)]
    [InlineData("The tribunal refused the plea on the ground that “seaworthy” is not a word of the lease.", null)]
    [InlineData("The tribunal met on the ground floor, so that the skipper “could not have seen the buoy”.", null)]
    public void A_reason_is_whose_clause_it_is_of(string text, string? speaker) => AssertLast(text, speaker);

    [Theory]
    [InlineData("Anna Moe was seven. The sea struck her as “a field that somebody had forgotten to plough”.", "Moe")]
    [InlineData("The harbour struck the engineer as “a bath without a plug”.", "engineer")]
    [InlineData("The court struck down the levy as “a tax by another name”.", "court")]
    [InlineData("The bell struck twelve as “a storm of hats” went by.", null)]
    public void What_something_strikes_somebody_as(string text, string? speaker) => AssertLast(text, speaker);

    [Theory]
    [InlineData("The skipper was “left alone with a broken chart”, a marine tribunal has found.", "marine tribunal")]
    [InlineData("The skipper was “left alone with a broken chart”, a judge ruled on Friday.", "judge")]
    [InlineData("The skipper was “left alone with a broken chart”, a diver found the wheel, and the case was closed.", null)]
    public void A_judgment_may_stand_behind(string text, string? speaker) => AssertLast(text, speaker);

    [Theory]
    [InlineData("A letter found in the chart room read: “Trust the stars.”", "letter")]
    [InlineData("A notice nailed to the mast reads “Trust the stars and the pump”.", "notice")]
    [InlineData("The stone bears a line from Anna Moe’s diary: “The tide owes us nothing.”", "Moe")]
    [InlineData("Anna Moe died. The stone bears an entry from her diary: “The tide owes us nothing.”", "Moe")]
    [InlineData("Erik Lunt looked into the book: “The tide owes us nothing.”", "Lunt")]
    [InlineData("Anna Moe marched behind a flag with the words “Bread first”.", null)]
    [InlineData("Anna Moe sent a wreath with the words “Bread first”.", null)]
    [InlineData("Anna Moe closed the meeting with the words “Bread first”.", "Moe")]
    public void What_stands_in_a_writing_or_on_a_thing(string text, string? speaker) => AssertLast(text, speaker);

    [Theory]
    [InlineData("When the crew met Anna Moe on the stairs she gave them one word: “Tomorrow.”", "Moe")]
    [InlineData("The pilot offered the crew two words: “Not yet.”", "pilot")]
    [InlineData("The crew bought one paper: “Tomorrow.”", null)]
    public void Few_words_are_given_by_somebody(string text, string? speaker) => AssertLast(text, speaker);

    [Theory]
    [InlineData("The master was persuaded by his assistant that the light was “a star with a cold”.", "assistant")]
    [InlineData("The master was persuaded by the storm, and the light was “a star with a cold”.", null)]
    [InlineData("The surveyor rated the pump “adequate”.", "surveyor")]
    [InlineData("The Elsby Herald foresaw “a second flood”.", "Elsby Herald")]
    [InlineData("Anna Moe treats the whole affair as “a comedy in oilskins”.", "Moe")]
    [InlineData("The crew boasted that the pump was “the best in the bay”.", "crew")]
    public void Verbs_that_give_an_opinion(string text, string? speaker) => AssertLast(text, speaker);

    [Theory]
    [InlineData("Anna Moe said that her party would not vote. The bill was “a small net with large holes”.", "Moe")]
    [InlineData("Anna Moe said that her party would not vote. The bill is “a small net with large holes”.", null)]
    [InlineData("Anna Moe said that her party would not vote. The bill, wrote Erik Lunt, was “a small net with large holes”.", "Lunt")]
    [InlineData("Anna Moe left the room. The bill was “a small net with large holes”.", null)]
    [InlineData("Anna Moe said that her party would not vote. The bill was “small”.", null)]
    public void A_report_may_go_on_in_the_next_sentence(string text, string? speaker) => AssertLast(text, speaker);

    [Theory]
    [InlineData("“The tide owes us nothing.” Anna Moe picked up the rope.", "Moe")]
    [InlineData("“The tide owes us nothing.” The rope slipped.", null)]
    [InlineData("“The tide owes us nothing.” Anna Moe was seven.", null)]
    [InlineData("“Where is it?” asked Anna Moe.\n\n“The tide owes us nothing.” Anna Moe picked up the rope.", null)]
    public void Who_acts_behind_the_words_has_said_them(string text, string? speaker) => AssertLast(text, speaker);

    private static void AssertLast(string text, string? speaker) => Assert.Equal(speaker, DocumentReader.Read(text).Quotations[^1].Speaker);
}

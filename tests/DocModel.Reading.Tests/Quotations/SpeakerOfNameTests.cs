namespace DocModel.Reading.Tests.Quotations;

/// <summary>Names of things, which somebody gives, writes about or does something with: only who gives the name has said the words.</summary>
public sealed class SpeakerOfNameTests
{
    private static Quotation Last(string text) =>
        DocumentReader.Read(text, new ReadOptions { Format = DocumentFormat.PlainText }).Quotations[^1];

    [Theory]
    [InlineData("In May the company announced a loyalty scheme for small growers called the “Orchard Plan”.", null)]
    [InlineData("There is a half fare pass, with a photograph, called a “Senior” pass.", null)]
    [InlineData("A scheme called “Orchard Plan” was the first of its kind.", null)]
    [InlineData("The company announced a loyalty scheme called the “Orchard Plan” by its members.", "members")]
    [InlineData("The toll was part of a package the board called “Orchard Plan”.", "board")]
    [InlineData("The toll was part of a scheme for the growers called “Orchard Plan”.", null)]
    [InlineData("The mayor called the scheme a “lottery”.", "mayor")]
    [InlineData("She said the mayor called the plan “reckless”.", "mayor")]
    [InlineData("A reply that farmers called “late” came in June.", "farmers")]
    [InlineData("A minister called the reply “late”.", "minister")]
    public void What_is_called_so_behind_its_noun_is_called_so_by_nobody(string text, string? speaker) => Assert.Equal(speaker, Last(text).Speaker);

    [Theory]
    [InlineData("Anna Holm answered the growers’ objections to “The Old Style of Grafting” and took up the work again.", null)]
    [InlineData("Anna Holm wrote papers on “Graft Unions: Their Role in Orchards” and moved to Lund.", null)]
    [InlineData("Anna Holm kept the notes that were to be “Orchard One: a slow system for small farms”.", null)]
    [InlineData("This bit is from Anna Holm’s “Harbour Notes” column in the paper.", null)]
    [InlineData("Anna Holm gave a lecture on “Slow Orchards”.", "Holm")]
    [InlineData("Anna Holm spoke of a “Cold Autumn”.", "Holm")]
    [InlineData("Anna Holm complained about the lack of “moral courage” in the board.", "Holm")]
    [InlineData("The mayor told the press that the council had become “a house of cards”.", "mayor")]
    public void What_is_written_about_is_said_by_nobody(string text, string? speaker) => Assert.Equal(speaker, Last(text).Speaker);

    [Theory]
    [InlineData("The paper was a failure, but after adding “The Last Lamplighter” and other works, it came back.", null)]
    [InlineData("Readers grew in number after adding “night mode”.", null)]
    [InlineData("The minister thanked the crews, adding that they were “the salt of the earth”.", "minister")]
    [InlineData("The minister added: “They are the salt of the earth.”", "minister")]
    [InlineData("The harbour office sells a blue cap, embossed with the words “Town Library”, to schools.", null)]
    [InlineData("The mayor closed with the words “no more tolls”.", "mayor")]
    [InlineData("The name plays on how farmers may pronounce “cart” and on the fish.", null)]
    [InlineData("The judge pronounced the wall “unfit”.", "judge")]
    [InlineData("The format allows any mixture of layers, allowing longer words in all modes (the “Full Mode”).", null)]
    [InlineData("The mayor called the plan a fraud (“a house of cards”).", "mayor")]
    public void A_thing_that_is_added_or_made_or_read_out_is_said_by_nobody(string text, string? speaker) => Assert.Equal(speaker, Last(text).Speaker);

    [Theory]
    [InlineData("The process of weighing what is known by the board, characterising it and trying to forecast the next season is termed “dry reading”.", null)]
    [InlineData("Anna Holm said that the practice is called “dry reading”.", "Holm")]
    [InlineData("The floods prompted us to suggest a “two-gate model”, by which the lock closes.", null)]
    [InlineData("The findings led the masters to call it a “two-gate world”.", "masters")]
    [InlineData("The guide challenges growers to go farther than “green roofs” and to mend the soil.", null)]
    [InlineData("Anna Holm asked the masters to accept “green roofs”.", "Holm")]
    [InlineData("Widespread opposition came from bodies that favour a wider use of “green fences” (hedges of willow).", null)]
    [InlineData("Please explain “all” in the second clause.", null)]
    [InlineData("The server answers with a “busy” line.", null)]
    [InlineData("The minister answers with a “busy” line.", "minister")]
    public void Who_is_moved_to_speak_or_works_by_itself_says_nothing(string text, string? speaker) => Assert.Equal(speaker, Last(text).Speaker);

    [Theory]
    [InlineData("On 12 May the firm announced new boats and cars featuring “Global Tide”, a radio.", null)]
    [InlineData("The firm announced plans to close the shop and sell its pumps under the “Orchard” brand.", null)]
    [InlineData("The critic said that “Slow Orchards” is the answer of the north to “World of Trees”.", null)]
    [InlineData("Anna Holm writing for “The Harbour Times” denies that the plan is dead.", null)]
    [InlineData("The fast boat is described as a girl, since “Orchard” was a fast ship.", null)]
    [InlineData("The critic described in the 1980s the “Slow Orchards” movement.", "critic")]
    [InlineData("The chancellor condemned the “Orchard” plan.", "chancellor")]
    [InlineData("The chancellor spoke of “Greater Arden”.", "chancellor")]
    [InlineData("The chancellor called for a “Charter for the Coast”.", "chancellor")]
    [InlineData("The chancellor proposed the creation of a “Baltic Union of Ports”.", "chancellor")]
    [InlineData("The chancellor, recalling “Greater Arden”, left the hall.", "chancellor")]
    public void What_stands_in_front_of_a_name_tells_whether_it_is_said(string text, string? speaker) => Assert.Equal(speaker, Last(text).Speaker);

    [Theory]
    [InlineData("The film mocked Karl Dahl with a tape of Dahl defending the toll as “a gift to walkers”.", "Dahl")]
    [InlineData("The views give way to footage of Karl Dahl saying, “We mend it ourselves.”", "Dahl")]
    [InlineData("The mayor attacked the plan, calling it “a gift to walkers”.", "mayor")]
    public void Who_is_heard_on_a_tape_speaks(string text, string? speaker) => Assert.Equal(speaker, Last(text).Speaker);

    [Theory]
    [InlineData("“This vote is the start of a new age,” Nouri al-Hamadi said.", "Hamadi")]
    [InlineData("“This vote is the start of a new age,” the cleric Sadiq al-Hamadi said on Friday.", "Hamadi")]
    [InlineData("Omar al-Hamadi met Nadia al-Hamadi in May. “It is late,” Nadia al-Hamadi said.", "Nadia al-Hamadi")]
    [InlineData("The day before, Prime Minister of Arden Thorvi al-Moe said that he saw “no haste” in it.", "Moe")]
    [InlineData("Jean-Luc Moreau said that it was “a trap”.", "Moreau")]
    [InlineData("The rise of al-Qalah was slow. The mayor said that it was “a trap”.", "mayor")]
    public void An_article_that_a_hyphen_joins_belongs_to_the_name(string text, string? speaker) => Assert.Equal(speaker, Last(text).Speaker);

    [Theory]
    [InlineData("The mayor spoke to the press. The mayor said\n\n“The harbour will be dredged in May.”", "mayor")]
    [InlineData("Anna Holm told the board that\n\n“The harbour will be dredged in May and the ferry will go on.”", "Holm")]
    [InlineData("Nobody asked what the mayor said.\n\n“The harbour will be dredged in May.”", null)]
    [InlineData("A report on what they say\n\n“The harbour will be dredged in May.”", null)]
    [InlineData("Holm met the board in May. He called the plan “a trap”.", "Holm")]
    [InlineData("Holm wrote to Lyng in May. He called the plan “a trap”.", null)]
    [InlineData("Arden is a town on the coast. He called it “a trap”.", null)]
    [InlineData("Peter Dahl lived by the sea. Holm met the board in May. He called the plan “a trap”.", "Dahl")]
    public void The_sentence_before_tells_who_speaks(string text, string? speaker) => Assert.Equal(speaker, Last(text).Speaker);

    [Theory]
    [InlineData("However, on 12 April nGrow announced that Falcon Nine would be sold, citing “slow starts and lost files”.", null)]
    [InlineData("The board announced that the ferry would be sold, citing “slow starts and lost files”.", "board")]
    [InlineData("The board was set up under the Northern Constitution of 1954, Article 7.2, stating that “no door is to be forced”.", "Northern Constitution")]
    [InlineData("The board opposed the Harbours Act 1920, stating that “no door is to be forced”.", "board")]
    [InlineData("In 1976, Lyng challenged his students at the Northern State University, Arden to “plan a town in which nothing is lost”.", "Lyng")]
    [InlineData("Anna Holm tells two ways apart in her book: “hard pruning” and “soft pruning”.", "Holm")]
    [InlineData("“Hard pruning” and “soft pruning”, says Anna Holm, are one.", "Holm")]
    public void The_clause_tells_whose_words_they_are(string text, string? speaker) => Assert.Equal(speaker, Last(text).Speaker);
}

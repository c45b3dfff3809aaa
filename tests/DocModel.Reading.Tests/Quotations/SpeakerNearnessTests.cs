namespace DocModel.Reading.Tests.Quotations;

/// <summary>Who speaks where several stand near the quotation: the one whose name the office bears, whose words are reported, to whom the clause belongs.</summary>
public sealed class SpeakerNearnessTests
{
    private static Quotation Last(string text) =>
        DocumentReader.Read(text, new ReadOptions { Format = DocumentFormat.PlainText }).Quotations[^1];

    [Theory]
    [InlineData("“The pier will stand,” said Secretary of Transport Anna Moe.", "Moe")]
    [InlineData("As Minister of Fisheries Thorvi Moe noted, “the cod will not return.”", "Moe")]
    [InlineData("Chair of the Dockers Union Anna Moe told the press the offer “must be withdrawn”.", "Moe")]
    [InlineData("The head of the NFA (Northern Fishing Association), Thorvi Moe, has called the quota “dangerous”.", "Moe")]
    [InlineData("The bishop of New Arden said that the roof “may fall at any time”.", "bishop")]
    [InlineData("The sister of President Anna Moe said that the roof “may fall at any time”.", "sister")]
    [InlineData("The editor of Coastal Studies Quarterly said that the roof “may fall at any time”.", "editor")]
    [InlineData("The chair of the Dockers’ Union said that the roof “may fall at any time”.", "chair")]
    public void Who_bears_an_office_is_named_behind_what_the_office_is_of(string text, string speaker) => Assert.Equal(speaker, Last(text).Speaker);

    [Theory]
    [InlineData("The U.N. Office of Harbours notes, “No port is safe from silt.”", "U.N. Office of Harbours")]
    [InlineData("The Islamic State of Arden called Moe “one of the dogs of the king”.", "Islamic State of Arden")]
    [InlineData("In May the inspectors of the Port Authority saw it. J. R. Moe said that “the crane was rusty and unsafe”.", "Moe")]
    public void Names_are_whole(string text, string speaker) => Assert.Equal(speaker, Last(text).Speaker);

    [Theory]
    [InlineData("The reporter Nils Moe quoted a retired pilot, saying of the harbour that “it was a mousetrap with a view”.", "retired pilot")]
    [InlineData("The reporter Nils Moe met an officer, saying of the village that “it had to be burnt to save it”.", "Moe")]
    [InlineData("Before he left, Nils Moe was addressed by Anna Lunt: “Never have we had such a summer as this one.”", "Lunt")]
    [InlineData("Nils Moe stood by Anna Lunt: “Never have we had such a summer as this one.”", "Moe")]
    [InlineData("Nils Moe wrote to Anna Lunt’s lawyer. Karl Dahl read it. He described Dahl as “hunted by his own debts and his father’s”.", "Moe")]
    [InlineData("Nils Moe wrote to the court. He described the debt as “heavier than all the ships in the bay”.", "Moe")]
    [InlineData("A leaked letter seen by Harbour News says “failure to pay will lead to the loss of the berth”.", "leaked letter")]
    [InlineData("A letter written by Anna Moe says “failure to pay will lead to the loss of the berth”.", "Moe")]
    [InlineData("The North Study Group, made up of both parties, was led by Karl Dahl. It concluded that “the state of the port is grave”.", "North Study Group")]
    [InlineData("The form, which papers describe as long, was late, the ministry recommending “patience and a pencil with a rubber”.", "ministry")]
    [InlineData("Dahl stated,\n\n“The boat was taken at night and nobody was told of it for a week.”", "Dahl")]
    [InlineData("“It was lovely there”, Anna Moe said. “Every stone in the yard was for a Moe”. In the war they were apart.", "Moe")]
    [InlineData("“I want to write the sort of note,” Jock was saying, “that you see them staring at.”", "Jock")]
    [InlineData("In her first speech Anna Moe made the solemn pledge to “pay any price and bear any burden for the port”.", "Moe")]
    [InlineData("The guild reasoned, “since every boat is tolled, a ferry is a shop on water”.", "guild")]
    [InlineData("The raid was described by the Northern military as “the heaviest fighting since the siege”.", "Northern military")]
    [InlineData("Dahl: “No one shall enter here by night or by day.”", "Dahl")]
    [InlineData("“I,” said Anna Moe. Karl Dahl wrote it.", "Moe")]
    [InlineData("Anna Moe came in. “What is it?”\nasked Peter Dahl, turning the lamp up.", "Dahl")]
    [InlineData("Anna Moe came in. “He comes at ten or so,”\ncontinued the undertaker, his eye on the caskets.", "undertaker")]
    [InlineData("Anna Moe came in. “What is it?”\n“My hat,” said Peter Dahl.\nasked again, she left.", "Dahl")]
    [InlineData("“My good Mr. Dahl,” said his lady over the soup.", "lady")]
    [InlineData("Anna Moe congratulated the pilots on their boats and for not “giving way to the owners of the pier”.", "Moe")]
    public void The_words_are_of_who_is_reported(string text, string speaker) => Assert.Equal(speaker, Last(text).Speaker);

    [Theory]
    [InlineData("He led the “Harbour Guard”, an alliance of fishing clans that opposed the lords.")]
    [InlineData("By way of defining the “harbour reader”, the project undertakes a survey of letters.")]
    [InlineData("Since wisdom is “the habit of asking twice,” our study suggests that age brings some.")]
    [InlineData("Anna Moe states that the space “BG” is unlike any other.")]
    [InlineData("Email: “Anna Moe”")]
    [InlineData("Excerpt: “No one shall enter here by night or by day.”")]
    [InlineData("Many would agree that “a harbour without boats is a pond with walls”.")]
    [InlineData("Southerners maintain a large “private space” around them.")]
    [InlineData("Writers cite army sources according to which the “push” was not the reason for the fall.")]
    [InlineData("The board was named by President Karl Dahl to head the inquiry and prevent the “loss of the coast.”")]
    [InlineData("The boats took so-called “living water” by driving the native herdsmen from the wells.")]
    public void A_noun_of_another_clause_does_not_speak(string text) => Assert.Null(Last(text).Speaker);

    [Theory]
    [InlineData("The final Northern offensive, dubbed “Winter Rain”, began on 3 May.", null)]
    [InlineData("The ferry, led by Captain Nils Moe, was later renamed; the tug, then renamed “Calm Sea”, sank.", null)]
    [InlineData("The final Northern offensive, dubbed “Winter Rain” by the admiral, began on 3 May.", "admiral")]
    [InlineData("Captain Nils Moe dubbed the raid “Winter Rain”.", "Moe")]
    public void A_name_is_given_by_nobody_unless_an_agent_stands_behind_it(string text, string? speaker) => Assert.Equal(speaker, Last(text).Speaker);

    [Theory]
    [InlineData("“Beauty lives in the mind that looks and nowhere else” (Moe 1998, 13–14).", "Moe")]
    [InlineData("“Beauty lives in the mind that looks and nowhere else” (Moe et al., 1998).", "Moe")]
    [InlineData("“Beauty lives in the mind that looks and nowhere else” (May 1998).", null)]
    [InlineData("“Beauty lives in the mind that looks and nowhere else” (Moe and the sea).", null)]
    [InlineData("It is “the mind” (Moe 1998, 13).", null)]
    public void A_reference_in_brackets_names_the_author(string text, string? speaker) => Assert.Equal(speaker, Last(text).Speaker);

    [Theory]
    [InlineData("Peter Dahl called it dear. A former director of the port put the matter differently. “It is a gift,” he said.", "former director")]
    [InlineData("Peter Dahl called it dear. One soldier said to the paper that the road was shut. “It is a gift,” he said.", "soldier")]
    [InlineData("Peter Dahl called it dear. A reporter asked about the price. “It is a gift,” he said.", "Dahl")]
    [InlineData("Peter Dahl called it dear. A reporter told him that it was not. “It is a gift,” he said.", "Dahl")]
    public void A_newcomer_who_speaks_goes_on_speaking(string text, string speaker) => Assert.Equal(speaker, Last(text).Speaker);

    [Theory]
    [InlineData("“Take me along,” said Annie, pulling at the strap. The gate was shut. “Is the boat in?” he asked.", null)]
    [InlineData("“Take me along,” said Annie, pulling at the strap. The gate was shut. “Is the boat in?” she asked.", "Annie")]
    [InlineData("“Take me along,” said Tommy, pulling at the strap. The gate was shut. “Is the boat in?” he asked.", "Tommy")]
    public void A_given_name_alone_has_a_gender(string text, string? speaker) => Assert.Equal(speaker, Last(text).Speaker);

    [Fact]
    public void A_study_that_says_that_something_is_so_still_speaks() =>
        Assert.Equal("study", Last("“Asking twice is a habit of the wise,” our study suggests.").Speaker);
}

namespace DocModel.Reading.Tests.Events;

/// <summary>Which clause a verb belongs to: what other clauses open and close before it.</summary>
public sealed class EventFrameTests
{
    [Theory]
    [InlineData("The patrol crossed the river at a place which the herdsmen had shown them, and by noon on 3 May 1702 had taken the mill.", "patrol took the mill")]
    [InlineData("Lund, who had been told by two clerks that the bank meant to fail, drew out his money and left on 3 May 1902.", "Lund left")]
    [InlineData("The warden gave up the keys after the guards had left their posts, and was hanged in the yard on 3 May 1702.", "warden hanged in the yard")]
    [InlineData("His first novel, a short book about a dentist whom nobody liked so that he had to leave the town, came out in May 1902.", "first novel came out")]
    [InlineData("Dahl bought the forge with money lent by a cousin called Moe, and in 1904 turned it into a foundry.", "Dahl turned it into a foundry")]
    [InlineData("The claim, which was brought by the heirs of Lund and in which Dahl had been named as a witness by a clerk, was settled on 3 May 1902.", "claim settled")]
    [InlineData("The crane which stood on the quay, a tall frame that could be worked by two men, was sold by the board in 1967.", "crane sold by the board")]
    [InlineData("A group at Lom, using a lens that had been bought for another purpose, found traces of copper in 1994.", "group at Lom found traces of copper")]
    [InlineData("In 1983 Lund said as much, and in 1994 a group at Lom, using a lens that had been bought for another purpose, found traces of copper.", "group at Lom found traces of copper")]
    [InlineData("The board paid the pilots, holding that the delay was the owner’s, and on 3 May 1902 awarded Dahl £40.", "board awarded Dahl £40")]
    [InlineData("A letter on her behalf, signed by nine teachers, was handed to the bishop on 3 May 1902.", "letter on her behalf handed to the bishop")]
    [InlineData("The plans for a pier and for a new market were dropped on 3 May 1902.", "plans dropped")]
    public void A_verb_has_the_subject_of_its_own_clause(string text, string label) => Assert.Contains(label, ReadEvents.Labels(text));

    [Theory]
    [InlineData("After the bad harvest of the farms at Lom, Norway, in the spring of 1861, a raid of Dahl’s men under the command of Karl Moe on the stores there was stopped at the bridge.", "raid stopped at the bridge")]
    [InlineData("In 1854 Lund discovered that the abandoned wells eased rheumatism, and a second life began.", "Lund discovered that the abandoned wells eased rheumatism")]
    [InlineData("On 3 May 1902 Lund revealed that a clerk of a group called the Watch was dismissed.", "Lund revealed that a clerk of a group called the Watch was dismissed")]
    public void Openings_and_participles_have_no_clause(string text, string label) => Assert.Equal([label], ReadEvents.Labels(text));

    // The clause inside has the verb, or a participle describes what stands beside it.
    [Theory]
    [InlineData("Dahl opened his shop in 1877, and kept it until 1909 when Karl Lund followed him, taking office in 1912.", "Karl Lund taking office")]
    [InlineData("He sheltered in the barn, built in 1851.", "barn built")]
    [InlineData("What was left of the mill was bought by Dahl in 1902.", "mill bought by Dahl")]
    [InlineData("The cart was lent to a farmer before Lund, knowing it by its paint, took it away on 3 May 1902.", "Lund took away cart", "Lund took cart away", "Lund took it away")]
    [InlineData("The line, which the town had opposed in 1838, petitioned for in 1844, and been refused in 1846, came in 1861.", "town refused")]
    [InlineData("One of the most widely read books of the day (with a preface by Dahl) appeared in Lom in 1988.", "books of the day appeared in Lom", "One of the most widely read books of the day appeared in Lom")]
    public void What_is_told_inside_stays_inside(string text, params string[] labels) => Assert.Contains(ReadEvents.Labels(text), labels.Contains);

    [Theory]
    [InlineData("On 3 May 1902 the board, having received the last of the plans, voted by nine to two to build the pier.", "board voted to build the pier")]
    [InlineData("He ran a farm at Lom from 1958 to 1960, and in 1963, to general surprise, was sent to Oslo.", "sent to Oslo")]
    [InlineData("She copied his letters, and in 1893, having been told that it could not be done, was let in by the porter.", "let in by the porter")]
    [InlineData("Olga Reis copied his letters, and in 1893, having heard that no man might enter, was let in by the porter.", "Olga Reis let in by the porter")]
    [InlineData("It was there that she met, in the spring of 1891, the chemist Karl Lund.", "met the chemist Karl Lund")]
    [InlineData("She died, in the spring of 1891, the year of the flood.", "She died")]
    public void A_date_goes_with_the_verb_behind_an_aside(string text, string label) => Assert.Contains(label, ReadEvents.Labels(text));
}

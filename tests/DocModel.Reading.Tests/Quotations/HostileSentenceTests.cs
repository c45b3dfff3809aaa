namespace DocModel.Reading.Tests.Quotations;

/// <summary>Sentences that go on for a hundred thousand words: how long they take is for the benchmarks, that they end is shown here.</summary>
public sealed class HostileSentenceTests
{
    [Theory]
    [InlineData("said, ", "“no”")]
    [InlineData("said – said, ", "“no”")]
    [InlineData(", saying ", "“no”")]
    [InlineData("and said, ", "“no”")]
    [InlineData(", who said, ", "“no”")]
    public void A_subject_is_looked_for_in_so_many_clauses_only(string clause, string end)
    {
        // Each verb asks the clauses in front of it, and each of those asks again: forty are enough never to end.
        var document = DocumentReader.Read(Repeated(clause, 100_000) + end);
        Assert.Single(document.Quotations);
    }

    [Theory]
    [InlineData("", "the head of ", "said “no”.")]
    [InlineData("They asked ", "her to ask ", "about “no”.")]
    [InlineData("“No”, said the ", "head of the ", "board.")]
    [InlineData("“No”, said a ", "report from a ", "board.")]
    public void A_phrase_hangs_on_so_many_others_only(string start, string phrase, string end)
    {
        // One call for each of them would end with the stack.
        var document = DocumentReader.Read(start + Repeated(phrase, 1_200_000) + end);
        Assert.Single(document.Quotations);
    }

    [Fact]
    public void A_role_at_the_head_of_a_text_is_found_from_any_distance()
    {
        // The words that are looked through for a pronoun's role may begin right behind the text's first one.
        for (var words = 120; words < 200; words++)
            Assert.Single(DocumentReader.Read("The minister" + Repeated(" went", 5 * words) + ", he said, to “no end of trouble”.").Quotations);
    }

    [Fact]
    public void A_definition_at_a_mention_goes_on_for_so_many_words_only()
    {
        var text = "They spoke of “"
            + string.Join("”, “", Enumerable.Range(0, 2_000).Select(Word)) + "”. Then: "
            + string.Concat(Enumerable.Range(0, 2_000).Select(i => $"{Word(i)} means a rope; "));

        // To the end of the sentence each, they would be two million words.
        Assert.All(DocumentReader.Read(text).Terms, term => Assert.InRange(term.Definition?.Length ?? 0, 1, 600));

        static string Word(int i) => string.Concat("w", (char)('a' + i / 676), (char)('a' + i / 26 % 26), (char)('a' + i % 26), "el");
    }

    private static string Repeated(string part, int length) => string.Concat(Enumerable.Repeat(part, length / part.Length));

    [Theory]
    [InlineData("Was known as “it is so”, he")]
    [InlineData("Is “tithe”")]
    [InlineData("of war in 1990 “stuff”")]
    [InlineData("Are “tithe” if")]
    [InlineData("Known as “tithe”, this")]
    public void A_rule_may_look_in_front_of_a_text_and_behind_it(string text) => Assert.NotNull(DocumentReader.Read(text));
}

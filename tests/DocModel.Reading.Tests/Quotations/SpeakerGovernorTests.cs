namespace DocModel.Reading.Tests.Quotations;

/// <summary>Words that a verb governs which is none of speech, and nouns of speech: its subject and their owner speak, or nobody.</summary>
public sealed class SpeakerGovernorTests
{
    [Theory]
    [InlineData("The dockers sang “We shall not be moved on”.", "dockers")]
    [InlineData("The harbour master sent the boy ashore to “learn what mud is”.", "harbour master")]
    [InlineData("Marta Lind relishes only “small boats and large lies”.", "Lind")]
    [InlineData("The surveyor passed the hull as “good for another war”.", "surveyor")]
    [InlineData("The tribunal overturned a rule that the growers had greeted as “a late present”.", "growers")]
    [InlineData("The hull was passed as “good for another war”.", null)]
    [InlineData("The captains were taught to show “firmness in all weathers”.", null)]
    [InlineData("The dockers heard “We shall not be moved on”.", null)]
    [InlineData("The wall divides “poor people from late ones”.", null)]
    [InlineData("The town bought “Slow Orchards and Fast Water”.", null)]
    [InlineData("The crew never mended “what was not broken”.", null)]
    [InlineData("A tenant is entitled to suppose that “somebody has looked at the roof”.", null)]
    public void The_subject_of_the_governing_verb_speaks(string text, string? speaker) => AssertLast(text, speaker);

    [Theory]
    [InlineData("The pilot sounded a warning that “ice remembers nobody”.", "pilot")]
    [InlineData("The pilot heard a warning that “ice remembers nobody”.", null)]
    [InlineData("The pier was “a comb without teeth”, in the opinion of the diver, Anna Holm.", "Holm")]
    [InlineData("The pier was “a comb without teeth”, in the words of a diver.", "diver")]
    [InlineData("A letter came. The letter ended with the words “I shall not row again”.", "letter")]
    [InlineData("A statement about the ferry voiced “a measure of regret”.", "statement")]
    public void A_noun_of_speech_has_an_owner_or_is_an_object(string text, string? speaker) => AssertLast(text, speaker);

    [Theory]
    [InlineData("“It leaks,” Erik Holm told the paper, a remark that Marta Lind has since called “a slip of the pump”.", "Lind")]
    [InlineData("The regulations require a lamp on every skiff, which they define as “a boat of less than four oars”.", "regulations")]
    [InlineData("An official report into the flood, published in May, found that the dyke had been “as soft as cheese”.", "official report")]
    [InlineData("Anna Thale has written a life. Erik Moe’s book, which Thale dismisses in a note as “too thorough”, sold well.", "Thale")]
    [InlineData("An official reported that the dyke had been “as soft as cheese”.", "official")]
    public void The_subject_is_read_whole(string text, string? speaker) => AssertLast(text, speaker);

    [Theory]
    [InlineData("The leader of the growers, Per Holm, was cautious. He would look at it “with both eyes open”, he said.", "Holm")]
    [InlineData("Anna Moe spoke of a letter that her husband wrote in May. “It is short,” he said.", "husband")]
    public void Whom_the_subject_means(string text, string? speaker) => AssertLast(text, speaker);

    private static void AssertLast(string text, string? speaker) =>
        Assert.Equal(speaker, DocumentReader.Read(text, new ReadOptions { Format = DocumentFormat.PlainText }).Quotations[^1].Speaker);
}

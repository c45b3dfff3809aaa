namespace DocModel.Reading.Tests.Quotations;

/// <summary>Whom pronouns, titles and owners mean where somebody speaks.</summary>
public sealed class SpeakerReferenceTests
{
    private static Quotation Last(string text) =>
        DocumentReader.Read(text, new ReadOptions { Format = DocumentFormat.PlainText }).Quotations[^1];

    [Theory]
    [InlineData("Henrik Dahl spoke first. Dame Hilary Brandt answered him. “The wall is cracked,” she said.", "Brandt")]
    [InlineData("Henrik Dahl is minister. Sir Colin Brandt, the former surveyor, lent Dahl his support. The office, he said, had been “hollowed out”.", "Brandt")]
    [InlineData("The surveyor’s friends fell victim to what they call a “harbour plot”.", "surveyor’s friends")]
    [InlineData("The pilots were angry. They called it “a tax on fog”.", "pilots")]
    [InlineData("Professor Marta Lind left. Dahl quoted from the professor’s letter: “I ask to be read.”", "Lind")]
    [InlineData("Dahl quoted from the professor’s letter: “I ask to be read.”", "professor")]
    [InlineData("A U.S. secretary of state described the bay as “unfinished business”.", "secretary of state")]
    [InlineData("Halvor Dahl paid Holt Dredgers, a company owned by his brother. The clerk, Marta Lind, saw it, and he told her not to be “such a bore”.", "Dahl")]
    public void Who_is_meant_speaks(string text, string speaker) => Assert.Equal(speaker, Last(text).Speaker);

    [Theory]
    [InlineData("“Dry as a bone,” sniffs a broker in Ostby.", "broker")]
    [InlineData("Mr Dahl, the Tessian minister, prefers “showing the flag”.", "Dahl")]
    [InlineData("The lobby has begun to murmur about “relief for millers”.", "lobby")]
    [InlineData("Marta Lind challenged Dahl to publish “every page of it”.", "Lind")]
    [InlineData("The pamphlets had it: “Dahl sold the tide.”", "pamphlets")]
    [InlineData("As Marta Lind had it, the wall was “a folly”.", "Lind")]
    [InlineData("The jury saw a message, sent by Halvor Dahl to Brandt on 3 May, that read: “Fish arrived.”", "Dahl")]
    public void The_verb_gives_the_words_to_its_subject(string text, string speaker) => Assert.Equal(speaker, Last(text).Speaker);

    [Theory]
    [InlineData("Millers in the Ruhr, once told to expect “a short winter”, have shut.")]
    [InlineData("They found a memo, first reported by the Ostby Post, in which captains were urged to show “creative firmness”.")]
    public void Who_is_told_or_reports_did_not_say_it(string text) => Assert.Null(Last(text).Speaker);
}

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
    [InlineData("A leaked memo suggests that the clerks doubt it. Dated 4 May, it warns that the dykes are “past saving”.", "leaked memo")]
    [InlineData("The Office for Dykes takes another view. In May it described the wall as “brave”.", "Office for Dykes")]
    [InlineData("Lord Brandt, the peer and former Lord Justice of Appeal, was unmoved. Numbers, he said, became “papers, please”.", "Brandt")]
    [InlineData("Lord Brandt rose. The minister’s promise that it would be “fair” was, he added, worth “the breath it took”.", "Brandt")]
    [InlineData("Lord Brandt spoke. The Bishop of Ostby asked who would pay. “The Samaritan did not ask,” he said.", "Bishop")]
    [InlineData("“They talk,” said Marta Lind, a teacher. Her neighbour laughed. “Somebody should tell the sea,” he said.", "neighbour")]
    [InlineData("“They talk,” said Marta Lind. Her successor is named. “A boy,” she says.", "Lind")]
    [InlineData("Marta Lind recalled it. She quoted Nick Dahl, who had called the wall “mad”. It was back, she said, “with a haircut”.", "Lind")]
    [InlineData("In Lund, the State Department urged them to show “utmost patience”.", "State Department")]
    [InlineData("The Tessian prime minister, Sylvie Dahl, came to office promising to “turn the other cheek once”.", "Dahl")]
    [InlineData("Dykers cheered. Behind them, the minister’s old music teacher shook his head. He said that he had been “trying to wake up”.", "old music teacher")]
    [InlineData("“We have an army,” says de Brandt.", "de Brandt")]
    [InlineData("Marta Lind read out a petition signed by nine pilots. It called the lock “a bargain over our heads”.", "petition")]
    [InlineData("The guards have warned of a rise in theft by what they term “proxies”.", "guards")]
    [InlineData("Pilots use the local term “sea fret” for it.", "Pilots")]
    [InlineData("Pilots use the Ostian term “fret” for it.", "Pilots")]
    [InlineData("The Greens term it “a farce”.", "Greens")]
    public void Who_is_meant_speaks(string text, string speaker) => Assert.Equal(speaker, Last(text).Speaker);

    [Theory]
    [InlineData("“Dry as a bone,” sniffs a broker in Ostby.", "broker")]
    [InlineData("Mr Dahl, the Tessian minister, prefers “showing the flag”.", "Dahl")]
    [InlineData("The lobby has begun to murmur about “relief for millers”.", "lobby")]
    [InlineData("Marta Lind challenged Dahl to publish “every page of it”.", "Lind")]
    [InlineData("The pamphlets had it: “Dahl sold the tide.”", "pamphlets")]
    [InlineData("As Marta Lind had it, the wall was “a folly”.", "Lind")]
    [InlineData("The jury saw a message, sent by Halvor Dahl to Brandt on 3 May, that read: “Fish arrived.”", "Dahl")]
    [InlineData("Marta Lind dismissed reports that Lund had advised Dahl to go as “fairy tales”.", "Lind")]
    [InlineData("She read of a case in which the Supreme Court struck down a toll as a “tax on tides”.", "Supreme Court")]
    [InlineData("A local judge blocked a law that requires masters to register, ruling that it would “chill the trade”.", "local judge")]
    [InlineData("As one Tessian official interviewed in Lund in May 1923 explained, “a name asks who is missing”.", "Tessian official")]
    [InlineData("In the words of Tessia’s former chief of defence, General Pekka Dahl, the bay is “one bathtub”.", "Dahl")]
    [InlineData("A Tessian planner saw in it “the end of the ebb”.", "Tessian planner")]
    [InlineData("Supporters credit the lock with “speed, thrift and candour”.", "Supporters")]
    [InlineData("Dahl (2021, p. 44) prefers the less kind expression “clubs within clubs”.", "Dahl")]
    [InlineData("Their March assessment, which the office released at night, found that the toll had been “paid twice over”.", "March assessment")]
    [InlineData("Purists at the mint are said to regard this as “cheating with a rule”.", "Purists")]
    [InlineData("The Tessian defence minister once introduced her as “the conscience of the fleet”.", "Tessian defence minister")]
    [InlineData("Its water minister, Joseph Dahl, speaks darkly of “tennis lawns”.", "Dahl")]
    [InlineData("A spokesman for the lock said that it leaned ‘a little’, but that the wall was ‘as straight as it could be’.", "spokesman")]
    public void The_verb_gives_the_words_to_its_subject(string text, string speaker) => Assert.Equal(speaker, Last(text).Speaker);

    [Theory]
    [InlineData("Millers in the Ruhr, once told to expect “a short winter”, have shut.")]
    [InlineData("They found a memo, first reported by the Ostby Post, in which captains were urged to show “creative firmness”.")]
    [InlineData("Marta Lind sold them to somebody she knew only as “Viktor”.")]
    [InlineData("A plan, dismissed by Dahl as “a kettle”, was dropped over “local shares”.")]
    public void Who_is_told_or_reports_did_not_say_it(string text) => Assert.Null(Last(text).Speaker);
}

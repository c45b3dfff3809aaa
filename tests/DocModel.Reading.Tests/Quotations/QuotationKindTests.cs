namespace DocModel.Reading.Tests.Quotations;

public sealed class QuotationKindTests
{
    [Theory]
    [InlineData("“We leave at dawn,” she said.", QuotationKind.Speech)]
    [InlineData("She promised to “count every fish twice”.", QuotationKind.Speech)]
    [InlineData("The mayor called the plan “a tax on fog”.", QuotationKind.Speech)]
    [InlineData("The mayor said the plan was “hopeless”.", QuotationKind.Speech)]
    [InlineData("The mayor called for a “tidal levy”.", QuotationKind.Term)]
    [InlineData("The principle of “equal tides” is old.", QuotationKind.Term)]
    [InlineData("It is known as the “tide clause”.", QuotationKind.Term)]
    [InlineData("The term “slack water” is a sailor’s.", QuotationKind.Term)]
    [InlineData("The so-called “fog tax” came in May.", QuotationKind.Term)]
    [InlineData("Her memoir “Low Tide” sold well.", QuotationKind.Title)]
    [InlineData("They signed the “Charter of the Northern Ports”.", QuotationKind.Title)]
    [InlineData("“Low Tide”, a novel of the coast, sold well.", QuotationKind.Title)]
    [InlineData("A document entitled “Notes on Fog” lay there.", QuotationKind.Title)]
    [InlineData("The “cheap” ferry cost them a fortune.", QuotationKind.Scare)]
    [InlineData("Its “volunteers” wore uniforms.", QuotationKind.Scare)]
    [InlineData("“Yes,” I said.", QuotationKind.Speech)]
    [InlineData("“Ana!”", QuotationKind.Speech)]
    [InlineData("Her aunt said gently, “Ana!”", QuotationKind.Speech)]
    [InlineData("“Slack”, she argues, is the better word.", QuotationKind.Term)]
    [InlineData("On the wall hung a “Harbour pilot.”", QuotationKind.Term)]
    [InlineData("Everybody calls it the “maw,” for short.", QuotationKind.Term)]
    [InlineData("Nothing in it speaks of “liberty”.", QuotationKind.Term)]
    [InlineData("She wrote to Finch, whose “The Drowned Parish” she loved.", QuotationKind.Title)]
    [InlineData("There were shouts of “robbers” from the quay.", QuotationKind.Speech)]
    [InlineData("In “Salt and Silence”, Moe argues that the pans were rich.", QuotationKind.Title)]
    [InlineData("The tale is told in “Salt and Silence” (1932).", QuotationKind.Title)]
    [InlineData("They had all read Rask’s “Tables of the Tide”.", QuotationKind.Title)]
    [InlineData("Rask, whose “Money and Salt in the Valley of the Lauer” appeared last year, came too.", QuotationKind.Title)]
    [InlineData("She has written a booklet about it, “Nine Winters”, and sells it.", QuotationKind.Title)]
    [InlineData("In “Salt Years”, the only honest history of the pans, he is not named.", QuotationKind.Title)]
    [InlineData("Porters held up placards reading “No Salt, No Bread”.", QuotationKind.Speech)]
    [InlineData("On the wall, in letters of chalk, stood “ASK THE CROWS”.", QuotationKind.Speech)]
    [InlineData("There were shouts of “Robbers!” from the quay.", QuotationKind.Speech)]
    [InlineData("His advisers speak of “salt in motion”.", QuotationKind.Term)]
    [InlineData("She had enough of his talk of “modern” pans.", QuotationKind.Scare)]
    [InlineData("The preamble speaks of “a lasting blessing to the poor”.", QuotationKind.Speech)]
    [InlineData("She got a leaflet, “Living With the Tide: A Guide”.", QuotationKind.Title)]
    [InlineData("They asked for something “that takes a long time to sink”.", QuotationKind.Speech)]
    [InlineData("Her cousins are said to be “doubtful”.", QuotationKind.Speech)]
    [InlineData("The bar, which pilots have taken to calling “the Tooth”, is new.", QuotationKind.Term)]
    [InlineData("He wrote in the log book after the third: “Rain. Will try again.”", QuotationKind.Speech)]
    [InlineData("Arden called the charge “moonshine” and sent a note.", QuotationKind.Speech)]
    [InlineData("The letter in the box is polite. It begins: “Dear Stranger”.", QuotationKind.Speech)]
    [InlineData("It was, he said, “simply good sense”.", QuotationKind.Speech)]
    [InlineData("The plan was called “fairly mad” by the others.", QuotationKind.Speech)]
    [InlineData("“Rarely,” runs the entry for that day.", QuotationKind.Speech)]
    [InlineData("He seems to be saying “to the pilots”.", QuotationKind.Speech)]
    [InlineData("One must admit that “harbour” has become the name of a feeling.", QuotationKind.Term)]
    [InlineData("The slip has four words in a failing hand: “ask at the lamp”.", QuotationKind.Speech)]
    [InlineData("The quarrel, which neighbours called “the war of the nets”, was long.", QuotationKind.Term)]
    [InlineData("No word has housed more of them than “balance”.", QuotationKind.Term)]
    [InlineData("By then “balance” was a word for clerks.", QuotationKind.Term)]
    [InlineData("That century preferred “tidiness”.", QuotationKind.Term)]
    [InlineData("The letter asks the ward “to advise of the end of the service”.", QuotationKind.Speech)]
    [InlineData("Many had called it “reckless”.", QuotationKind.Speech)]
    [InlineData("The report holds six references to “tidal comfort” and none to tolls.", QuotationKind.Term)]
    [InlineData("In private the pilots referred to the flood as “the lesson”.", QuotationKind.Term)]
    [InlineData("She warned that towns that “stand on one leg” should not complain.", QuotationKind.Speech)]
    [InlineData("The memo says merely that Notice 12 “raises doubts”.", QuotationKind.Speech)]
    [InlineData("She said that the “green tide” was over.", QuotationKind.Term)]
    [InlineData("Former pilot ‘hid eels in the organ’, court told", QuotationKind.Speech)]
    [InlineData("She said “Good night” and left.", QuotationKind.Speech)]
    [InlineData("He was ready to call out “My Lady!” at any time.", QuotationKind.Speech)]
    [InlineData("Marta Lind replied that the bill made “due provision”.", QuotationKind.Speech)]
    [InlineData("Marta Lind said that the lock was shut for “technical reasons”.", QuotationKind.Term)]
    [InlineData("They sleep in what clerks call “nightly let” rooms.", QuotationKind.Term)]
    [InlineData("The Lund Declaration refers to “willing neighbours”.", QuotationKind.Term)]
    [InlineData("Harbours are welcome so long as they remain “open, cheap and dry”.", QuotationKind.Speech)]
    [InlineData("Marta Lind challenged Dahl to show “every page, every stamp, every seal”.", QuotationKind.Speech)]
    [InlineData("The court held that the phrase “must be read as it was written”.", QuotationKind.Speech)]
    [InlineData("The court remarked that “navigable” could not mean wet.", QuotationKind.Term)]
    [InlineData("By then “balance” had been a word for clerks for years.", QuotationKind.Term)]
    [InlineData("The pass, which drivers call “the Needle”, is closed.", QuotationKind.Term)]
    [InlineData("In Ostby fishermen have renamed the tents “the hotel”.", QuotationKind.Term)]
    [InlineData("Marta Lind called it “the council of fishes”.", QuotationKind.Term)]
    [InlineData("Marta Lind called it “the last word of a dying king”.", QuotationKind.Speech)]
    [InlineData("Marta Lind said “goodbye” and left.", QuotationKind.Speech)]
    [InlineData("Marta Lind disliked “melting”, which was the word in the papers.", QuotationKind.Term)]
    [InlineData("The lake rose to what engineers describe as “the design level”.", QuotationKind.Term)]
    [InlineData("Marta Lind spoke of “dynamic reading”, by which she meant haste.", QuotationKind.Term)]
    [InlineData("Marta Lind demanded “deeds, not dinners”.", QuotationKind.Speech)]
    [InlineData("Her lectures were published last year as “The Patience of Paper”.", QuotationKind.Title)]
    [InlineData("The accounts appeared under the heading “Ebb and Flow”.", QuotationKind.Title)]
    [InlineData("Her barrister said she had “trusted the wrong brother”.", QuotationKind.Speech)]
    public void The_kind_follows_from_the_words_and_their_surroundings(string text, QuotationKind kind) =>
        Assert.Equal(kind, Assert.Single(DocumentReader.Read(text, new ReadOptions { Format = DocumentFormat.PlainText }).Quotations).Kind);

    [Theory]
    [InlineData("“The pier,” Ana Costa wrote, “will stand.”")]
    [InlineData("“The pier”, Ana Costa wrote, “will stand”.")]
    [InlineData("‘The pier,’ said Ana Costa quietly, ‘will stand.’")]
    [InlineData("“The pier,” Ana Costa told the inquiry; “the pier alone.”")]
    public void Both_halves_of_an_interrupted_utterance_are_speech_of_one_speaker_and_no_terms(string text)
    {
        var document = DocumentReader.Read(text, new ReadOptions { Format = DocumentFormat.PlainText });
        Assert.Equal(2, document.Quotations.Count);
        Assert.All(document.Quotations, quotation => Assert.Equal((QuotationKind.Speech, "Costa"), (quotation.Kind, quotation.Speaker)));
        Assert.Empty(document.Terms);
    }

    [Theory]
    [InlineData("He sang in “The Drowned Parish of Ost”, “Largo” and “It Is Late”.")]
    [InlineData("He sang in “Fog”, in the film “Low Tide”, “Largo” and “Ebb”.")]
    public void Titles_in_a_row_are_titles(string text) =>
        Assert.Equal([QuotationKind.Title, QuotationKind.Title, QuotationKind.Title], DocumentReader.Read(text).Quotations.Select(quotation => quotation.Kind).TakeLast(3));

    [Theory]
    [InlineData("By tide words she meant “fathom,” “ebb,” and “leeward.”")]
    [InlineData("The “ebb,” the “flood,” and the “slack” are one water.")]
    public void Words_in_a_row_are_terms(string text) =>
        Assert.All(
            DocumentReader.Read(text, new ReadOptions { Format = DocumentFormat.PlainText }).Quotations,
            quotation => Assert.Equal(QuotationKind.Term, quotation.Kind));
}

using DocModel.Reading.Quotations.Words;

namespace DocModel.Reading.Tests.Quotations;

/// <summary>Speakers whom rarer words and longer phrases name.</summary>
public sealed class SpeakerWordTests
{
    private static Quotation Last(string text) =>
        DocumentReader.Read(text, new ReadOptions { Format = DocumentFormat.PlainText }).Quotations[^1];

    [Theory]
    [InlineData("The lamplighters bellowed that the square was “as dark as a boot”.", "lamplighters")]
    [InlineData("Two lodgers complained that the square was “as dark as a boot”.", "Two lodgers")]
    [InlineData("The gleaning wives answered that the square was “as dark as a boot”.", "gleaning wives")]
    [InlineData("“The square is dark,” snarled the beadle.", "beadle")]
    [InlineData("The abbess belittled the bell as “a spoon in a pot”.", "abbess")]
    [InlineData("A retired stevedore remembered that the cranes had been “taller than the church”.", "retired stevedore")]
    [InlineData("The guild lauded the bridge as “a yoke of stone”.", "guild")]
    [InlineData("The epitaph calls him “a man of few nets”.", "epitaph")]
    [InlineData("Hermine Rask and Jost Pell met at noon. “The nets are torn,” she said.", "Rask")]
    [InlineData("Hermine Rask and Jost Pell met at noon. “The nets are torn,” he said.", "Pell")]
    public void Rarer_words_for_speech_and_speakers_are_known(string text, string speaker) => Assert.Equal(speaker, Last(text).Speaker);

    [Fact]
    public void The_words_of_the_stage_are_in_lower_case_and_do_not_stand_twice()
    {
        var words = SpeechLexicon.Texts.ToList();
        Assert.True(words.Count > 2000);
        Assert.Equal(words.Count, words.Distinct(StringComparer.Ordinal).Count());
        Assert.DoesNotContain(words, word => word.Any(char.IsUpper));
    }

    [Theory]
    [InlineData("A clerk with knowledge of the accounts insisted that the sums were “made of fog”.", "clerk")]
    [InlineData("Surveyors at the builder Orm Falk said that the wall was “a curtain”.", "Surveyors")]
    [InlineData("The Salt Porters’ Union called the tax “a thumb on the scale”.", "Salt Porters’ Union")]
    [InlineData("For the Salt Porters’ Union, the tax was “a thumb on the scale”.", "Salt Porters’ Union")]
    [InlineData("A porter who was present says that the duke looked “as if he had swallowed a key”.", "porter")]
    [InlineData("According to the chronicler Wenzel Graf, the tower was “crooked on purpose”. Graf had seen it.", "Graf")]
    public void A_speaker_is_found_over_what_describes_him(string text, string speaker) => Assert.Equal(speaker, Last(text).Speaker);

    [Theory]
    [InlineData("The harbour office let it be known that the plan was “at rest”.", "harbour office")]
    [InlineData("Marta Lind made it clear that the wall was “no business of poets”.", "Lind")]
    [InlineData("Marta Lind took the view that the wall was “no business of poets”.", "Lind")]
    [InlineData("Marta Lind believed that the wall would “outlive its builders”.", "Lind")]
    [InlineData("The moor, Marta Lind declared, had been “a bed for others” too long; it was time to “wake it with a plough”.", "Lind")]
    [InlineData("For Marta Lind the wall was “a folly in granite”.", "Lind")]
    [InlineData("To the engineer Marta Lind the wall was “a folly in granite”.", "Lind")]
    [InlineData("Marta Lind, who had been a pilot, ends her memoirs with the sentence: “The sea was polite.”", "Lind")]
    [InlineData("“The nets,” Marta Lind answered. And then, after a pause: “One should mend them in winter.”", "Lind")]
    [InlineData("Marta Lind gave a lecture on “slow harbours”.", "Lind")]
    [InlineData("Marta Lind ordered the masters to accept “no coin, old or new”.", "Lind")]
    [InlineData("At Arden a crowd marched to the gate, broke it and shouted: “Open the granary!”", "crowd")]
    [InlineData("Marta Lind was fined. In her trial the judge asked whether she was sorry. “I was sorry before,” she said.", "Lind")]
    [InlineData("The harbour guide, which the pilots have taken to calling “the almanac”, is thin.", "pilots")]
    [InlineData("Marta Lind, in her old study “Salt and Silence”, called this “the price of a calm sea”.", "Lind")]
    [InlineData("A pilot whom the bank had sent recommended that the firm “sail into other trades”.", "pilot")]
    [InlineData("A medal was given, according to the citation, “for services to fog”.", "citation")]
    [InlineData("“The nets are safe,” the harbour master, Jost Pell, assured reporters.", "Pell")]
    [InlineData("Marta Lind complained of this: every clerk she met had shrugged, and told her that it was “being weighed”.", "clerk")]
    [InlineData("The chair, Hermine Rask, opened the hearing. Jost Pell spoke. The chair thanked the witnesses. Closing the hearing, she said it had been “a long tide”.", "Rask")]
    [InlineData("I put this to a senior pilot. He looked at the sea. “It is wet,” he said.", "senior pilot")]
    [InlineData("Marta Lind accepted that the pilot’s description was “fair enough”.", "Lind")]
    [InlineData("Marta Lind conceded that the master had used the word, and that the nets were “past mending”.", "Lind")]
    [InlineData("The Dairymen’s League called the tax “a thumb on the scale”.", "Dairymen’s League")]
    [InlineData("A hand-painted sign says “Fish. Knock.”", "hand-painted sign")]
    [InlineData("PORT ARDEN, 3 May – The ministry on Monday ordered two pilots to leave, accusing them of “acts not of seamen”.", "ministry")]
    [InlineData("The harbour office late on Friday said that the bar was “shut for good”.", "harbour office")]
    [InlineData("Marta Lind sneered that the bar was “shut for good”.", "Lind")]
    [InlineData("By clause 2 the masters undertook that they would “mend the same”.", "masters")]
    [InlineData("They relied on the warning of Marta Lind in her last letter that the bar was “a gate and not a wall”.", "Lind")]
    [InlineData("There were, in the words of the masters’ district clerk, “nets from here to the sea”.", "masters’ district clerk")]
    [InlineData("“The nets are dry,” the pilot’s wife told them.", "pilot’s wife")]
    [InlineData("Rask J thought three weeks “brisk, for a clerk”.", "Rask")]
    [InlineData("The league fell apart after Marta Lind resigned, calling its rules “a net of holes”.", "Lind")]
    [InlineData("Marta Lind has in the past described the league as “a net of holes”.", "Lind")]
    [InlineData("A Norland envoy of the 1960s reported that the league was “a net of holes”.", "Norland envoy")]
    [InlineData("A league, so the engineer Marta Lind, “keeps a lamp lit for others”.", "Lind")]
    [InlineData("Marta Lind spoke. When the harbour master was asked, she replied that it was “a net of holes”.", "harbour master")]
    [InlineData("Two thirds of them stayed away; 71 per cent of pilots said that the bar was “past hope”.", "pilots")]
    [InlineData("The league, to borrow a phrase of Marta Lind’s, is “a net of holes”.", "Lind")]
    [InlineData("The league is, to use an expression from Marta Lind, “a net of holes”.", "Lind")]
    [InlineData("To say, as the master did, that the league had “sprung a leak” was a joke.", "master")]
    [InlineData("Harbour dues rise as pilots vow “cold nights”.", "pilots")]
    [InlineData("It was a day that her friends called “historic” and her rivals “dull”.", "rivals")]
    [InlineData("The police spoke of ten boats, the pilots of “at least thirty”.", "pilots")]
    [InlineData("Marta Lind defended the wall as “the least bad of nine ideas”.", "Lind")]
    [InlineData("Marta Lind’s last book, “The Grey Bar”, argues that harbours have become “prisoners of sand”.", "Lind")]
    [InlineData("A pilot beside her laughed. The harbour master, he said, “should come and say it here”.", "pilot")]
    [InlineData("Marta Lind, who had edited the letters, finds this “touching”.", "Lind")]
    public void The_clause_gives_the_words_to_somebody(string text, string speaker) => Assert.Equal(speaker, Last(text).Speaker);

    [Theory]
    [InlineData("The official claim was “nets for all”.")]
    [InlineData("Marta Lind made a remark that drew cries of “Shame on her!” from the gallery.")]
    [InlineData("A man who promises too many nets is a “cloud-seller”.")]
    [InlineData("Marta Lind was asked whether pilots call the bar a “mouth”.")]
    [InlineData("Marta Lind wondered whether “tired” was a term for a dyke.")]
    [InlineData("Marta Lind denied that there had been a “whitewash”.")]
    [InlineData("Marta Lind came too. “Where are the nets?” I asked.")]
    [InlineData("Modern scholarship, led by a man at Lund, is about the “Arden school”.")]
    [InlineData("Marta Lind took the sheet. In the box headed “How can we serve you?” she wrote a word.")]
    [InlineData("The bar is shut unless the master declares a “quiet tide”.")]
    [InlineData("In a ruling which became known as “the lamp clause”, the court allowed boats to pass.")]
    [InlineData("Marta Lind says little, and the word for which the pilots paid most was “rope”.")]
    public void Nobody_speaks_by_a_noun_or_a_clause_that_is_over(string text) => Assert.Null(Last(text).Speaker);

    [Fact]
    public void Who_is_new_in_an_office_did_not_speak_before()
    {
        var quotations = DocumentReader.Read("The Norland premier praised “a noble plan”. In May the new Norland premier, Alma Dahl, called it “a noble bill”.").Quotations;
        Assert.Equal(["Norland premier", "Dahl"], quotations.Select(quotation => quotation.Speaker));
    }
}

namespace DocModel.Reading.Tests.Quotations;

/// <summary>Who speaks under a role, where the text names who holds it at another place, and who is meant before anybody has been named.</summary>
public sealed class SpeakerHolderTests
{
    [Theory]
    [InlineData("Anna Holm was the skipper of the ferry. The boat left late. “We waited for the mail,” the skipper said.", "Holm")]
    [InlineData("Anna Holm, who is a baker, rose at three. “It pays for the shop,” the baker said.", "Holm")]
    [InlineData("Anna Holm had been the harbourmaster for a year. “It is a good pier,” the harbourmaster said.", "Holm")]
    [InlineData("Carl Vester was a man of few words. “It is a good pier,” the old man at the gate said.", "old man")]
    [InlineData("Anna Holm was the first harbourmaster. “It is a good pier,” the harbourmaster said.", "harbourmaster")]
    [InlineData("Anna Holm was never the harbourmaster. “It is a good pier,” the harbourmaster said.", "harbourmaster")]
    [InlineData("Their captain scored twice. “We were lucky,” the captain said. Anna Holm, who has captained Lund since May, did not stay.", "Holm")]
    [InlineData("The minister for the harbours would not say. “It will be paid,” she told them. Anna Holm, who has held the harbours portfolio since May, left early.", "Holm")]
    [InlineData("Norsk Line’s chief executive called it a bargain. “We have the ships,” she said. Anna Holm, who took charge of Norsk Line in May, left early.", "Holm")]
    [InlineData("Norsk Line’s chief executive called it a bargain. “We have the ships,” she said. Anna Holm, who left Norsk Line in May, was not asked.", "chief executive")]
    [InlineData("Norsk Line’s chief executive called it a bargain. “We have the ships,” she said. Anna Holm, who took charge of Baltic Mail in May, was not asked.", "chief executive")]
    public void Who_holds_a_role_is_told_elsewhere(string text, string speaker) => Assert.Equal(speaker, Speaker(text));

    [Theory]
    [InlineData("Holm scored within a minute. Anna Holm has played for a year. “I just ran,” the teenager said.", "Holm")]
    [InlineData("The prize went to Anna Holm. “I did not write it for a prize,” the novelist said.", "Holm")]
    [InlineData("The prize went to Anna Holm. Would she write another? “I have begun,” the novelist said.", "Holm")]
    [InlineData("Anna Holm had a fever. “You must rest,” the doctor said.", "doctor")]
    [InlineData("Anna Holm stood up. A novelist stood up as well. “I will not go,” the novelist said.", "novelist")]
    [InlineData("Anna Holm met Carl Vester at the fair. “I will not go,” the novelist said.", "novelist")]
    [InlineData("Anna Holm met the publisher Carl Vester at the fair. “I will not go,” the novelist said.", "Holm")]
    [InlineData("The captain, Anna Holm, fell. Lund’s own captain, Carl Vester, laughed.\n\nHolm got up again. “I am fine,” the captain said.", "Holm")]
    [InlineData("Anna Holm picked up the ball. “I was told to kick it,” the full-back said afterwards.", "Holm")]
    [InlineData("Anna Holm picked up the ball. “I was told to kick it,” said the 34-year-old.", "Holm")]
    [InlineData("Anna Holm picked up the ball. “I was told to kick it,” the 34-year-old winger said.", "Holm")]
    [InlineData("Anna Holm picked up the ball. “I was told to kick it,” the Norwegian said.", "Holm")]
    [InlineData("Anna Holm picked up the ball. “I was told to kick it,” the Dane said.", "Holm")]
    [InlineData("Anna Holm met Carl Vester. “I was told to kick it,” the 34-year-old said.", "34-year-old")]
    public void Who_is_described_has_been_named(string text, string speaker) => Assert.Equal(speaker, Speaker(text));

    [Theory]
    [InlineData("“We are shut,” she says, and looks up.\n\nIt is noon, and Anna Holm, who has kept the shop for years, has run out of bread.", "Holm")]
    [InlineData("“We are shut,” he says, and looks up.\n\nIt is noon, and Anna Holm, who has kept the shop for years, has run out of bread.", null)]
    [InlineData("Carl Vester left. “We are shut,” she says.\n\nIt is noon, and Anna Holm has run out of bread.", null)]
    public void Before_all_names_a_pronoun_means_the_first(string text, string? speaker) => Assert.Equal(speaker, Speaker(text));

    [Theory]
    [InlineData("The master of the 6.15 ferry, with thirty people aboard, saw her late. “I put everything astern,” he said. The inquiry thanked the master, Carl Vester, for it.", "Vester")]
    [InlineData("Anna Holm distrusted it. In a note to the president that autumn she argued that they would “make plans of their own”.", "Holm")]
    [InlineData("The objections came from his chiefs of staff, one of whom complained that the men would be “hostages with a band”.", "one of the chiefs of staff")]
    [InlineData("Several members jeered. One of them shouted, “Ask the river!”", "one of the members")]
    [InlineData("The mayor, Anna Holm, sat down. The plan was called a folly by Councillor Doris Vester. The deed was read out. It was enough for the mayor. “I think we had better go,” she said.", "Holm")]
    [InlineData("The mayor, Anna Holm, sat down. Doris Vester was asked about the mayor’s chair. “I think we had better go,” she said.", "Vester")]
    [InlineData("Anna Holm had come early. Her counsel was Miss Ida Vester. Questioned by Miss Vester, she agreed that the work was “superb”.", "Holm")]
    [InlineData("The prime minister, Carl Vester, was pleased. Anna Holm, the regent, composed it. It gave the regent a toll, and the prime minister something to announce. He announced it as “peace with candour”.", "Vester")]
    [InlineData("The envoy was recalled; on taking leave he told his hosts that his country wanted “nothing that they need fear”.", "envoy")]
    [InlineData("Anna Holm burned her letters and, according to a maid, “some very nice drafts”. The rest went to the college. “You will find nothing,” she told the porter.", "Holm")]
    [InlineData("Asked by an interviewer why she had stopped, Anna Holm smiled. Asked by a radio interviewer why she had begun, she said that she was “between tides”.", "Holm")]
    [InlineData("Jean Holm, who has lived there since 1969, puts it at four. “The cups started talking,” she said.", "Holm")]
    [InlineData("Jean Holm, who has lived there since 1969, puts it at four. “The cups started talking,” he said.", "Holm")]
    public void The_sentence_before_tells_who_it_is(string text, string speaker) => Assert.Equal(speaker, Speaker(text));

    [Theory]
    [InlineData("Her voters, Anna Holm said, had nothing against walls. “They want to know who pays.”", "Holm")]
    [InlineData("The orders, according to the coach, were plain. “Run and do not stop.”", "coach")]
    [InlineData("Anna Holm waited. “It is late,” she pointed out.", "Holm")]
    [InlineData("Anna Holm waited. “It is late,” she went on. “We should go.”", "Holm")]
    [InlineData("“It is late,” Anna Holm chimed in.", "Holm")]
    [InlineData("“Nobody says it has no use,” Anna Holm told me. “We ask what it is worth.” I wrote that down.", "Holm")]
    [InlineData("“Neither of us is needed,” the letter ran.", "letter")]
    [InlineData("Carl Vester wrote that they had lost “a great sum”. “I do not say this to frighten you,” the letter continued.", "letter")]
    [InlineData("“I am a pupil of yours,” her letter begins. Anna Holm wrote it in May.", "letter")]
    [InlineData("In a letter to the crews on Monday, Carl Vester wrote that they had lost “a great sum”. “I do not say this to frighten you,” the letter continued.", "Vester")]
    [InlineData("Anna Holm wrote to the school in May. “I am a pupil of yours,” her letter begins.", "Holm")]
    public void A_speaker_goes_on(string text, string speaker) => Assert.Equal(speaker, Speaker(text));

    [Theory]
    [InlineData("Brandveld learned the trade early, and she says that it was hard. Brandveld films it as though she had all day. “You show the hook,” she told students.", "Brandveld")]
    [InlineData("Manolis was old, and at each bend he stopped. “My wife also was slow,” he remarked.", null)]
    [InlineData("Manolis was old, and at each bend he stopped. Manolis struck a match when he had found one. “My wife also was slow,” he remarked.", "Manolis")]
    [InlineData("Manolis, which was his name, walked in slippers. “My wife also was slow,” he remarked.", "Manolis")]
    [InlineData("Her name was Stavra. “It is closed,” she said.", "Stavra")]
    [InlineData("It was read aloud by a weaver named Abel Crosley. He was then thirty-four. “They tell us that it will not do,” he said.", "Crosley")]
    [InlineData("It was read aloud by a weaver called Crosley. “They tell us that it will not do,” the weaver said.", "Crosley")]
    [InlineData("Ferring Rovers won, and he was glad. Ferring Rovers sang when he left. Carl Vester sat down. “We sang,” he said.", "Vester")]
    [InlineData("This was too much for Councillor Maureen Holm, who represents Castle Ward. She had counted them. “I would like to meet him,” she added.", "Holm")]
    [InlineData("In Kalvos he was known. From Kalvos he came. Carl Vester sat down. “We sang,” he said.", "Vester")]
    public void A_name_that_he_or_she_goes_on_with_is_a_persons(string text, string? speaker) => Assert.Equal(speaker, Speaker(text));

    [Theory]
    [InlineData("Anna Holm runs the yard. The union offered her the chair. “They asked whether I would take it,” is all that she will say.", "Holm")]
    [InlineData("For Anna Holm, who studies mud at the Marsh Institute, the bubbles are “a fine answer to another question”.", "Holm")]
    [InlineData("Anna Holm runs the inn. To her, truth is “a thing for people with savings”.", "Holm")]
    public void Whose_view_it_is(string text, string speaker) => Assert.Equal(speaker, Speaker(text));

    [Theory]
    [InlineData("A city audit found “a lasting disregard for the rules”.", "city audit")]
    [InlineData("A survey carried out for the owners in 2021 described the mast as “sound, if watched”.", "survey")]
    [InlineData("A report commissioned by the union found the ground “no longer fit for play”.", "report")]
    [InlineData("Clause 14 speaks of “such aims as the board may have in mind”.", "Clause 14")]
    [InlineData("Article 4 of the charter obliges each member to take “such action as it deems fit”.", "Article 4")]
    [InlineData("There was a warning from the Speaker, Anna Holm, that she would soon “begin to name names”.", "Holm")]
    [InlineData("It passed after a debate in which three of its own members accused ministers of “taxing people for the weather”.", "three of its own members")]
    [InlineData("Section 2 of the Harbours Act makes it an offence to make “a false statement of any kind”.", "Section 2")]
    [InlineData("A hand-lettered sign on Mrs. Holm’s gate read “Bricks two pounds, whole ones three.”", "hand-lettered sign")]
    [InlineData("The group argues that the land must stay “free to the people for ever,” in the words of the deed.", "deed")]
    [InlineData("In August 2019 Mr. Carl Vester noticed wet grass below the bank and recorded it in the log as “wet ground, new, worth a look”.", "Vester")]
    [InlineData("Anna Holm arrived. The Norwegian consul reported that the effect was “considerable”.", "Norwegian consul")]
    [InlineData("“He is a decent man,” said one of the three rebels, who asked not to be named.", "one of the three rebels")]
    [InlineData("The engineers came twice. One described the drawings as “better than anything we have”.", "one of the engineers")]
    [InlineData("The engineers came twice. Another called the drawings “better than anything we have”.", "another of the engineers")]
    [InlineData("There is a word for it. One might question, “East of where?”", null)]
    [InlineData("Anna Holm spoke of her coat. “He was always a vain boy,” answered another voice.", null)]
    [InlineData("The agreement he had signed stated on its first page that the money was “not safe and may be lost”.", "agreement")]
    [InlineData("In a statement to the exchange, the harbour’s board urged its owners to wait. The bid, it said, “misjudges” a business that had grown.", "board")]
    [InlineData("President Carl Vester spoke for an hour. He offered the river republics “safety without a bond”.", "Vester")]
    public void Writings_and_bodies_say_so(string text, string? speaker) => Assert.Equal(speaker, Speaker(text));

    private static string? Speaker(string text) => DocumentReader.Read(text, new ReadOptions { Format = DocumentFormat.PlainText }).Quotations[^1].Speaker;
}
